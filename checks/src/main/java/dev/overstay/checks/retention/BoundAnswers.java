package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Calls that are given both the handle of a task and what answers the request: they have the one
 * answered with the outcome of the other, so that the request lasts until then.
 */
final class BoundAnswers {

  private BoundAnswers() {}

  /**
   * Whether a body makes such a call.
   *
   * @param handle the value that stands for the outcome of the task
   * @param answers whether a type is that of a handle by which requests are answered
   */
  static boolean has(BodyFlow flow, int handle, Predicate<String> answers) {
    Set<Integer> outcomes = outcomes(flow, handle);
    return flow.calls().stream()
        .map(Effect.Invoke::arguments)
        .anyMatch(
            arguments ->
                arguments.stream().anyMatch(outcomes::contains)
                    && arguments.stream()
                        .anyMatch(value -> answers.test(flow.body().typeOf(value))));
  }

  /** The value, and what calls make of it. */
  private static Set<Integer> outcomes(BodyFlow flow, int handle) {
    Set<Integer> outcomes = new HashSet<>(List.of(handle));
    boolean more = true;
    while (more) {
      more = false;
      for (Effect.Invoke call : flow.calls()) {
        boolean made =
            call.result() != Effect.NONE && call.arguments().stream().anyMatch(outcomes::contains);
        more |= made && outcomes.add(call.result());
      }
    }
    return outcomes;
  }
}
