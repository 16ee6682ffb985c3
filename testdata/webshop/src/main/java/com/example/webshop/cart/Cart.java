package com.example.webshop.cart;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a customer has picked so far. */
public final class Cart {

  private static final int MOST_ITEMS = 50;

  private final String id;
  private final List<CartItem> items = new ArrayList<>();
  private Instant touched = Instant.now();

  Cart(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** Adds an item, and says no when the cart is full. */
  public synchronized boolean add(CartItem item) {
    if (items.size() >= MOST_ITEMS) {
      return false;
    }
    items.add(item);
    touched = Instant.now();
    return true;
  }

  public synchronized void remove(String sku) {
    items.removeIf(item -> item.sku().equals(sku));
    touched = Instant.now();
  }

  public synchronized List<CartItem> items() {
    return List.copyOf(items);
  }

  public synchronized BigDecimal total() {
    return items.stream().map(CartItem::total).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  synchronized boolean isUntouchedSince(Instant time) {
    return touched.isBefore(time);
  }
}
