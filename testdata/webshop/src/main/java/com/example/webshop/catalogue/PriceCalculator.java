package com.example.webshop.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.stereotype.Service;

/** What a product costs a customer. */
@Service
public class PriceCalculator {

  private final ExchangeRates rates;
  private final PriceMemo memo = new PriceMemo();

  public PriceCalculator(ExchangeRates rates) {
    this.rates = rates;
  }

  public BigDecimal price(String customer, Product product, CurrencyCode currency) {
    BigDecimal price =
        memo.offered(customer, product.getSku()).orElseGet(() -> firstOffer(customer, product));
    return price.multiply(rates.rate(currency)).setScale(2, RoundingMode.HALF_UP);
  }

  /** Adds express delivery to a standing offer. */
  public void express(String customer, Product product) {
    memo.raise(customer, product.getSku(), new BigDecimal("4.90"));
  }

  private BigDecimal firstOffer(String customer, Product product) {
    memo.offer(customer, product.getSku(), product.getPrice());
    return product.getPrice();
  }
}
