package cases.cache_map.expressions_behind_an_interface_of_a_servlet_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers how some expressions are worked out. The container makes one and hands it around. */
public final class CompilingEvaluator implements Evaluator {

  private final Map<String, double[]> compiled = new ConcurrentHashMap<>();

  @Override
  public double value(String expression) {
    double[] factors = compiled.get(expression);
    if (factors == null) {
      factors = compile(expression);
      if (compiled.size() > 1000) {
        compiled.clear();
      }
      compiled.put(expression, factors);
    }
    double product = 1;
    for (double factor : factors) {
      product *= factor;
    }
    return product;
  }

  private static double[] compile(String expression) {
    String[] parts = expression.split("\\*");
    double[] factors = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      factors[i] = Double.parseDouble(parts[i]);
    }
    return factors;
  }
}
