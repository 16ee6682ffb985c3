package com.example.webshop.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Service;

/** What else a customer may like. */
@Service
public class RecommendationService {

  private final Cache<String, List<String>> byCustomer = Caffeine.newBuilder().recordStats().build(); // want: CacheBuilderWithoutBound
  private final CatalogueService catalogue;

  public RecommendationService(CatalogueService catalogue) {
    this.catalogue = catalogue;
  }

  public List<String> recommend(String customer, Category category) {
    return byCustomer.get(customer + '/' + category, key -> names(category));
  }

  private List<String> names(Category category) {
    return catalogue.shelf(category).stream().map(Product::getName).limit(3).toList();
  }
}
