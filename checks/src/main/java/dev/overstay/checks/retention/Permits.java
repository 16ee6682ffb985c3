package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How many permits are taken at once, and given back. Where a body gives back another number than
 * it took, what it takes belongs to something that lasts longer: room in a queue, say, which is
 * taken with each entry and given back with those that leave.
 */
final class Permits {

  private Permits() {}

  /** Whether a body gives back, at any of some places, permits that are not those it took. */
  static boolean areOthers(Event taken, Set<Position> given, BodyFlow flow) {
    OptionalInt number = flow.effect(taken).map(it -> number(it, flow)).orElse(OptionalInt.empty());
    return number.isPresent()
        && given.stream()
            .map(at -> flow.body().blocks().get(at.block()).effects().get(at.index()))
            .map(effect -> number(effect, flow))
            .anyMatch(it -> it.isPresent() && !isSame(it.getAsInt(), number.getAsInt(), flow));
  }

  /** The number that a call is given, first of all. */
  private static OptionalInt number(Effect effect, BodyFlow flow) {
    if (!(effect instanceof Effect.Invoke call)
        || call.arguments().size() < 2
        || !flow.body().typeOf(call.arguments().get(1)).equals("int")) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(call.arguments().get(1));
  }

  /** Whether two values are one number as far as the body shows. */
  private static boolean isSame(int one, int other, BodyFlow flow) {
    if (one == other) {
      return true;
    }
    Value first = flow.body().value(one);
    Value second = flow.body().value(other);
    if (first instanceof Value.Constant constant) {
      return second instanceof Value.Constant it && Objects.equals(it.value(), constant.value());
    }
    if (first instanceof Value.LoadField load) {
      return second instanceof Value.LoadField it && it.field().equals(load.field());
    }
    if (first instanceof Value.Computed computed) {
      return second instanceof Value.Computed it
          && it.operation() == computed.operation()
          && it.operands().equals(computed.operands());
    }
    // What is asked again answers the same.
    return first instanceof Value.CallResult call
        && second instanceof Value.CallResult it
        && it.call().method().equals(call.call().method());
  }
}
