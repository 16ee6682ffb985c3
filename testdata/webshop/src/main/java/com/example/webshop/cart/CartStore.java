package com.example.webshop.cart;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The open carts. A cart leaves at checkout, or when nobody has touched it for an hour. */
@Component
public class CartStore {

  private static final Duration IDLE = Duration.ofHours(1);

  private final Map<String, Cart> carts = new ConcurrentHashMap<>();

  public Cart open() {
    Cart cart = new Cart(UUID.randomUUID().toString());
    carts.put(cart.id(), cart);
    return cart;
  }

  public Optional<Cart> find(String id) {
    return Optional.ofNullable(carts.get(id));
  }

  public void close(String id) {
    carts.remove(id);
  }

  public int size() {
    return carts.size();
  }

  @Scheduled(fixedDelay = 60_000)
  void sweep() {
    Instant limit = Instant.now().minus(IDLE);
    carts.values().removeIf(cart -> cart.isUntouchedSince(limit));
  }
}
