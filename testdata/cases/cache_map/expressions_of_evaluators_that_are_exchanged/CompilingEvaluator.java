package cases.cache_map.expressions_of_evaluators_that_are_exchanged;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers how each expression is worked out. A new rate has a new one made. */
public final class CompilingEvaluator implements Evaluator {

  private final Map<String, double[]> compiled = new ConcurrentHashMap<>();
  private final double rate;

  public CompilingEvaluator(double rate) {
    this.rate = rate;
  }

  @Override
  public double value(String expression) {
    double[] factors = compiled.get(expression);
    if (factors == null) {
      factors = compile(expression);
      compiled.put(expression, factors);
    }
    double product = rate;
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
