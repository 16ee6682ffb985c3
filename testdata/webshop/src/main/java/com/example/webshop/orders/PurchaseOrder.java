package com.example.webshop.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** What a customer has bought. */
@Entity
public class PurchaseOrder {

  @Id private String number;

  @Column(nullable = false)
  private String customer;

  @Column(nullable = false)
  private BigDecimal total;

  @Enumerated(EnumType.STRING)
  private OrderStatus status;

  protected PurchaseOrder() {}

  public PurchaseOrder(String number, String customer, BigDecimal total) {
    this.number = number;
    this.customer = customer;
    this.total = total;
    this.status = OrderStatus.PLACED;
  }

  public String getNumber() {
    return number;
  }

  public String getCustomer() {
    return customer;
  }

  public BigDecimal getTotal() {
    return total;
  }

  public OrderStatus getStatus() {
    return status;
  }

  void become(OrderStatus next) {
    this.status = next;
  }
}
