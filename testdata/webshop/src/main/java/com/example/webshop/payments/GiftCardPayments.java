package com.example.webshop.payments;

import jakarta.annotation.PostConstruct;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Gift cards. Sold by a partner, so it joins the providers by itself. */
@Component
class GiftCardPayments {

  private final PaymentProviders providers;

  GiftCardPayments(PaymentProviders providers) {
    this.providers = providers;
  }

  @PostConstruct
  void join() {
    providers.register(
        new PaymentProvider() {
          @Override
          public String name() {
            return "gift-card";
          }

          @Override
          public String charge(String order, BigDecimal amount) {
            return "gift-" + order;
          }
        });
  }
}
