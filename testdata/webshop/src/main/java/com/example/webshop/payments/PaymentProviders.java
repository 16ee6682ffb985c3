package com.example.webshop.payments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The ways to pay, complete once the shop has started. */
@Component
public class PaymentProviders {

  private final Map<String, PaymentProvider> byName = new ConcurrentHashMap<>();

  public PaymentProviders(List<PaymentProvider> providers) {
    providers.forEach(this::register);
  }

  void register(PaymentProvider provider) {
    byName.put(provider.name(), provider);
  }

  public Optional<PaymentProvider> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
