package com.example.webshop.payments;

/** The money was not taken. */
public class PaymentRefused extends RuntimeException {

  public PaymentRefused(String message) {
    super(message);
  }
}
