package cases.growth.dependent_bean_of_a_service;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Asked by whoever needs a price; each time there is one more calculator. */
@ApplicationScoped
public class PriceService {

  @Dependent
  public static class Calculator {
    private final Map<String, Long> rates = new HashMap<>();

    public long price(String article) {
      return rates.computeIfAbsent(article, it -> (long) it.length());
    }

    @PreDestroy
    void done() {
      rates.clear();
    }
  }

  private Instance<Calculator> calculators;

  @Inject
  void init(Instance<Calculator> calculators) {
    this.calculators = calculators;
  }

  public long price(String article) {
    return calculators.get().price(article); // want: CollectionOnlyGrows
  }
}
