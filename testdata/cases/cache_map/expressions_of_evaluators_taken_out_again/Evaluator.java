package cases.cache_map.expressions_of_evaluators_taken_out_again;

/** Says what an expression comes to. */
public interface Evaluator {
  double value(String expression);
}
