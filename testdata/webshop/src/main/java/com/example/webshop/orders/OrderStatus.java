package com.example.webshop.orders;

/** How far an order has come. */
public enum OrderStatus {
  PLACED,
  PAID,
  SHIPPED,
  CANCELLED
}
