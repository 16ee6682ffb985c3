package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.Set;

/**
 * Variables that are null at first and set before a call: what the call was given, or what that was
 * asked of. After the call they are not null, though a handler, where control also comes from
 * before, tests them for it.
 */
final class SetBefore {

  private final BodyFlow flow;
  private final Set<Integer> given;

  /** Variables set before a call. */
  SetBefore(Effect.Invoke call, BodyFlow flow) {
    this.flow = flow;
    this.given = new HashSet<>(call.arguments());
    for (int argument : call.arguments()) {
      if (flow.body().value(argument) instanceof Value.CallResult result
          && result.call().hasReceiver()) {
        given.add(result.call().arguments().get(0));
      }
    }
  }

  /** Whether a value is one of those variables: null on some ways, on all others what was given. */
  boolean isOne(int value) {
    return flow.body().value(value) instanceof Value.Phi
        && isGivenOrNull(value, flow.body(), new HashSet<>());
  }

  private boolean isGivenOrNull(int value, Body body, Set<Integer> seen) {
    if (!seen.add(value) || given.contains(value)) {
      return true;
    }
    Value it = body.value(value);
    if (it instanceof Value.Phi phi) {
      return phi.operands().stream().allMatch(operand -> isGivenOrNull(operand, body, seen));
    }
    return it instanceof Value.Constant constant && constant.value() == null;
  }
}
