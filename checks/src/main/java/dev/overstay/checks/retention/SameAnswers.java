package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/** Values of one body that are the same because the same thing was asked the same question. */
final class SameAnswers {

  private SameAnswers() {}

  /** Whether two places have the same value, or what a getter answered twice. */
  static boolean are(AccessPath one, AccessPath other, BodyFlow flow) {
    if (one.equals(other)) {
      return true;
    }
    Optional<Effect.Invoke> first = question(one, flow);
    Optional<Effect.Invoke> second = question(other, flow);
    return first.isPresent() && second.isPresent() && areSame(first.get(), second.get(), flow);
  }

  /** The call of a getter that gave a value. */
  private static Optional<Effect.Invoke> question(AccessPath answer, BodyFlow flow) {
    return answer.root() instanceof AccessPath.Local local
            && answer.steps().isEmpty()
            && flow.body().valueOrNull(local.value()) instanceof Value.CallResult result
            && result.call().hasReceiver()
            && result.call().method().name().startsWith("get")
        ? Optional.of(result.call())
        : Optional.empty();
  }

  private static boolean areSame(Effect.Invoke one, Effect.Invoke other, BodyFlow flow) {
    List<Integer> first = one.arguments();
    List<Integer> second = other.arguments();
    if (!one.method().equals(other.method()) || first.size() != second.size()) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      if (!areSame(first.get(i), second.get(i), flow)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areSame(int one, int other, BodyFlow flow) {
    return one == other
        || (flow.body().value(one) instanceof Value.Constant first
            && flow.body().value(other) instanceof Value.Constant second
            && first.value() != null
            && first.value().equals(second.value()));
  }
}
