package com.example.webshop.payments;

import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stands for the card company. */
@Component
class CardPayments implements PaymentProvider {

  private static final BigDecimal LIMIT = new BigDecimal("2000");

  @Override
  public String name() {
    return "card";
  }

  @Override
  public String charge(String order, BigDecimal amount) {
    if (amount.compareTo(LIMIT) > 0) {
      throw new PaymentRefused("above the card's limit");
    }
    return "card-" + UUID.randomUUID();
  }
}
