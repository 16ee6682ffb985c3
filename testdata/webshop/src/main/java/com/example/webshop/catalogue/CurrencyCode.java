package com.example.webshop.catalogue;

/** The currencies that the shop takes. */
public enum CurrencyCode {
  EUR,
  USD,
  GBP
}
