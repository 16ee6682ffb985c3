package com.example.webshop.cart;

import java.math.BigDecimal;

/** So many of one product, at the price at which it was put into the cart. */
public record CartItem(String sku, int quantity, BigDecimal price) {

  BigDecimal total() {
    return price.multiply(BigDecimal.valueOf(quantity));
  }
}
