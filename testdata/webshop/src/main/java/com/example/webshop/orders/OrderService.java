package com.example.webshop.orders;

import com.example.webshop.cart.Cart;
import com.example.webshop.cart.CartStore;
import com.example.webshop.notifications.OrderStatusSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Service;

/** Takes orders and follows them. */
@Service
public class OrderService {

  private final OrderRepository orders;
  private final CartStore carts;
  private final StatusPolling polling;
  private final OrderStatusSocket socket;
  private final Map<OrderStatus, LongAdder> counts = new ConcurrentHashMap<>();

  public OrderService(
      OrderRepository orders, CartStore carts, StatusPolling polling, OrderStatusSocket socket) {
    this.orders = orders;
    this.carts = carts;
    this.polling = polling;
    this.socket = socket;
  }

  /** Turns the cart into an order. */
  public PurchaseOrder place(Cart cart, String customer) {
    if (cart.items().isEmpty()) {
      throw new IllegalStateException("the cart is empty");
    }
    PurchaseOrder order = new PurchaseOrder(UUID.randomUUID().toString(), customer, cart.total());
    orders.save(order);
    carts.close(cart.id());
    count(OrderStatus.PLACED);
    return order;
  }

  /** Moves the order on and tells everybody who waits for that. */
  public PurchaseOrder become(String number, OrderStatus status) {
    PurchaseOrder order = orders.find(number).orElseThrow();
    order.become(status);
    orders.save(order);
    count(status);
    polling.tell(number, status);
    socket.tell(number, status);
    return order;
  }

  public Optional<PurchaseOrder> find(String number) {
    return orders.find(number);
  }

  public List<PurchaseOrder> of(String customer) {
    return orders.of(customer);
  }

  /** How many orders have come to be in the status since the shop was started. */
  public long seen(OrderStatus status) {
    LongAdder count = counts.get(status);
    return count == null ? 0 : count.sum();
  }

  private void count(OrderStatus status) {
    counts.computeIfAbsent(status, key -> new LongAdder()).increment();
  }
}
