package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;

/**
 * Collections whose filling looks how many there are already, against a number that is not small:
 * whoever wrote that expects many, one after the other.
 */
public final class WatchedSizes {

  /** Below this a few that are registered may be counted. */
  private static final long MANY = 100;

  /** Numbers computed of numbers are followed no deeper. */
  private static final int DEEPEST = 3;

  private WatchedSizes() {}

  /**
   * Whether the body that fills a field's collection compares its size with such a number, and does
   * not refuse to go on.
   */
  public static boolean isWatched(FieldRef field, FieldUses.Use growth) {
    BodyFlow flow = growth.in();
    boolean refuses =
        flow.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .anyMatch(Effect.Throw.class::isInstance);
    return !refuses
        && flow.body().blocks().stream()
            .flatMap(block -> block.guard().stream())
            .filter(guard -> guard.test().orders())
            .anyMatch(
                guard ->
                    guard.operands().stream().anyMatch(it -> isMany(flow.body().value(it)))
                        && guard.operands().stream().anyMatch(it -> isOfSize(it, field, flow, 0)));
  }

  private static boolean isMany(Value value) {
    return value instanceof Value.Constant constant
        && constant.value() instanceof Number number
        && number.longValue() >= MANY;
  }

  private static boolean isOfSize(int id, FieldRef field, BodyFlow flow, int depth) {
    Value value = flow.body().value(id);
    if (value instanceof Value.CallResult result) {
      return measures(result.call(), field, flow);
    }
    return depth < DEEPEST
        && value instanceof Value.Computed computed
        && computed.operands().stream().anyMatch(it -> isOfSize(it, field, flow, depth + 1));
  }

  private static boolean measures(Effect.Invoke call, FieldRef field, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Measure measure
                    && FieldUses.fieldOf(measure.holder(), true)
                        .filter(target -> !target.nested() && target.field().equals(field))
                        .isPresent()
                    && flow.effect(event).filter(call::equals).isPresent());
  }
}
