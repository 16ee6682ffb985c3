package com.example.webshop.payments;

import java.math.BigDecimal;

/** A way to pay. */
public interface PaymentProvider {

  String name();

  /** Takes the money and returns the provider's own number for it. */
  String charge(String order, BigDecimal amount);
}
