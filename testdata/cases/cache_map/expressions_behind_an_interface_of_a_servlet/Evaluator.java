package cases.cache_map.expressions_behind_an_interface_of_a_servlet;

/** Says what an expression comes to. */
public interface Evaluator {
  double value(String expression);
}
