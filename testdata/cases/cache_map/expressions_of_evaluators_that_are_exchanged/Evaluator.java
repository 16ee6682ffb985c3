package cases.cache_map.expressions_of_evaluators_that_are_exchanged;

/** Says what an expression comes to. */
public interface Evaluator {
  double value(String expression);
}
