package com.example.webshop.catalogue;

import java.math.BigDecimal;
import org.springframework.boot.CommandLineRunner;
import org.springframework.stereotype.Component;

/** Fills an empty shop. */
@Component
class SampleProducts implements CommandLineRunner {

  private final ProductRepository products;

  SampleProducts(ProductRepository products) {
    this.products = products;
  }

  @Override
  public void run(String... args) {
    products.save(new Product("L-1", "Desk lamp", Category.LIGHT, new BigDecimal("39.00")));
    products.save(new Product("L-2", "Floor lamp", Category.LIGHT, new BigDecimal("89.00")));
    products.save(new Product("F-1", "Oak table", Category.FURNITURE, new BigDecimal("420.00")));
    products.save(new Product("K-1", "Kettle", Category.KITCHEN, new BigDecimal("29.50")));
    products.save(new Product("G-1", "Watering can", Category.GARDEN, new BigDecimal("17.90")));
  }
}
