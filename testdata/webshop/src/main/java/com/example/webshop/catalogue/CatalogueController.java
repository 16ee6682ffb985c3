package com.example.webshop.catalogue;

import com.example.webshop.common.BackgroundWork;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Browsing. */
@RestController
@RequestMapping("/products")
public class CatalogueController {

  private final CatalogueService catalogue;
  private final PriceCalculator prices;
  private final RecommendationService recommendations;
  private final ProductViews views;
  private final BackgroundWork background;

  public CatalogueController(
      CatalogueService catalogue,
      PriceCalculator prices,
      RecommendationService recommendations,
      ProductViews views,
      BackgroundWork background) {
    this.catalogue = catalogue;
    this.prices = prices;
    this.recommendations = recommendations;
    this.views = views;
    this.background = background;
  }

  @GetMapping
  public List<Product> search(@RequestParam String text, HttpServletRequest request) {
    background.timed("search", () -> request.setAttribute("searched", text));
    return catalogue.search(text);
  }

  @GetMapping("/{sku}")
  public Product product(@PathVariable String sku, HttpServletRequest request) {
    Product product = find(sku);
    background.later("count view", () -> views.viewed(visitor(request), product)); // want: RequestCapturedByAsyncTask
    return product;
  }

  @GetMapping("/{sku}/price")
  public BigDecimal price(
      @PathVariable String sku,
      @RequestParam(defaultValue = "EUR") CurrencyCode currency,
      @RequestHeader(name = "X-Customer", defaultValue = "guest") String customer) {
    return prices.price(customer, find(sku), currency);
  }

  @PostMapping("/{sku}/express")
  public void express(
      @PathVariable String sku,
      @RequestHeader(name = "X-Customer", defaultValue = "guest") String customer) {
    prices.express(customer, find(sku));
  }

  @GetMapping("/shelves/{category}")
  public List<Product> shelf(@PathVariable Category category, HttpServletRequest request) {
    List<Product> shelf = catalogue.shelf(category);
    String visitor = visitor(request);
    background.later("count shelf", () -> shelf.forEach(product -> views.viewed(visitor, product)));
    return shelf;
  }

  @GetMapping("/recommended/{category}")
  public List<String> recommended(
      @PathVariable Category category,
      @RequestHeader(name = "X-Customer", defaultValue = "guest") String customer) {
    return recommendations.recommend(customer, category);
  }

  @GetMapping("/delivery")
  public int delivery(@RequestParam String postalCode) {
    return catalogue.deliveryDays(postalCode);
  }

  private Product find(String sku) {
    return catalogue
        .product(sku)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such product"));
  }

  private static String visitor(HttpServletRequest request) {
    String visitor = request.getHeader("X-Visitor");
    return visitor == null ? "unknown" : visitor;
  }
}
