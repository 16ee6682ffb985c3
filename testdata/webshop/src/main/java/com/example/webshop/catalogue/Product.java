package com.example.webshop.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** Something to buy. */
@Entity
public class Product {

  @Id private String sku;

  @Column(nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Column(nullable = false)
  private BigDecimal price;

  protected Product() {}

  public Product(String sku, String name, Category category, BigDecimal price) {
    this.sku = sku;
    this.name = name;
    this.category = category;
    this.price = price;
  }

  public String getSku() {
    return sku;
  }

  public String getName() {
    return name;
  }

  public Category getCategory() {
    return category;
  }

  public BigDecimal getPrice() {
    return price;
  }
}
