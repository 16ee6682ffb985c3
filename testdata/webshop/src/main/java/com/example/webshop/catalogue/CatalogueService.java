package com.example.webshop.catalogue;

import com.example.webshop.common.RecentItems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Finds products. */
@Service
public class CatalogueService {

  private final ProductRepository products;
  private final Map<String, List<Product>> lastFound = new ConcurrentHashMap<>();
  private final Map<Category, List<Product>> shelves = new ConcurrentHashMap<>();
  private final RecentItems<String> recentSearches = new RecentItems<>(50);

  public CatalogueService(ProductRepository products) {
    this.products = products;
  }

  /** What a search for the text finds; what it found last time while the database is away. */
  public List<Product> search(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT);
    recentSearches.add(words);
    try {
      List<Product> found = products.search(words);
      lastFound.put(words, found); // want: CacheWithoutEviction
      return found;
    } catch (DataAccessException e) {
      return lastFound.getOrDefault(words, List.of());
    }
  }

  /** What stands on a shelf. There are only as many shelves as categories. */
  public List<Product> shelf(Category category) {
    return shelves.computeIfAbsent(category, products::inCategory);
  }

  public Optional<Product> product(String sku) {
    return products.find(sku);
  }

  /** How many days a delivery to the postal code takes. */
  @Cacheable("delivery-days")
  public int deliveryDays(String postalCode) {
    return postalCode.startsWith("9") ? 5 : 2;
  }

  public List<String> recentSearches() {
    return recentSearches.all();
  }
}
