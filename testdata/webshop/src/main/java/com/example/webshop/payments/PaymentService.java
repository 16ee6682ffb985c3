package com.example.webshop.payments;

import com.example.webshop.orders.OrderService;
import com.example.webshop.orders.OrderStatus;
import com.example.webshop.orders.PurchaseOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Pays orders, each once. */
@Service
public class PaymentService {

  private final PaymentProviders providers;
  private final OrderService orders;
  private final Map<String, Instant> running = new ConcurrentHashMap<>();

  public PaymentService(PaymentProviders providers, OrderService orders) {
    this.providers = providers;
    this.orders = orders;
  }

  public String pay(String number, String providerName) {
    PurchaseOrder order =
        orders.find(number).orElseThrow(() -> new PaymentRefused("no such order"));
    PaymentProvider provider =
        providers.find(providerName).orElseThrow(() -> new PaymentRefused("no such provider"));
    if (running.putIfAbsent(number, Instant.now()) != null) {
      throw new PaymentRefused("already being paid");
    }
    try {
      String receipt = provider.charge(number, order.getTotal());
      orders.become(number, OrderStatus.PAID);
      return receipt;
    } finally {
      running.remove(number);
    }
  }

  /** The orders that are being paid right now. */
  public List<String> running() {
    return List.copyOf(running.keySet());
  }
}
