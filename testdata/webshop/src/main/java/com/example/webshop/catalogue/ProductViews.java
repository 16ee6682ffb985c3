package com.example.webshop.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** Counts who looked at what. */
@Component
public class ProductViews {

  private static final String VISITORS = "initialCapacity=500,recordStats";

  private final Cache<String, LongAdder> byVisitor = Caffeine.from(VISITORS).build(); // want: CacheBuilderWithoutBound
  private final Cache<String, LongAdder> bySku =
      Caffeine.from("maximumSize=10000,expireAfterAccess=1h").build();
  private final Map<Category, LongAdder> byCategory = new EnumMap<>(Category.class);

  public ProductViews() {
    for (Category category : Category.values()) {
      byCategory.put(category, new LongAdder());
    }
  }

  public void viewed(String visitor, Product product) {
    byVisitor.get(visitor, key -> new LongAdder()).increment();
    bySku.get(product.getSku(), key -> new LongAdder()).increment();
    byCategory.get(product.getCategory()).increment();
  }

  public long views(Category category) {
    return byCategory.get(category).sum();
  }
}
