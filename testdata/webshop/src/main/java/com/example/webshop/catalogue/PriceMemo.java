package com.example.webshop.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what was offered to whom, so that an offer stands. */
final class PriceMemo {

  private final Map<String, BigDecimal> offers = new ConcurrentHashMap<>();

  Optional<BigDecimal> offered(String customer, String sku) {
    return Optional.ofNullable(offers.get(key(customer, sku)));
  }

  void offer(String customer, String sku, BigDecimal price) {
    offers.putIfAbsent(key(customer, sku), price); // want: CacheWithoutEviction
  }

  void raise(String customer, String sku, BigDecimal surcharge) {
    offers.merge(key(customer, sku), surcharge, BigDecimal::add);
  }

  private static String key(String customer, String sku) {
    return customer + '/' + sku;
  }
}
