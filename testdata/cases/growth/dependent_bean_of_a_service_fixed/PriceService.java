package cases.growth.dependent_bean_of_a_service_fixed;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Asked by whoever needs a price; the first time there is a calculator. */
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
  private Calculator calculator;

  @Inject
  void init(Instance<Calculator> calculators) {
    this.calculators = calculators;
  }

  public synchronized long price(String article) {
    if (calculator == null) {
      calculator = calculators.get();
    }
    return calculator.price(article);
  }
}
