package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a body reads from slots of its thread. To put back what was there before, or nothing, frees
 * a slot: the thread then keeps no more than it did.
 */
final class ThreadSlots {

  private final Body body;
  private final Map<Integer, AccessPath> read = new HashMap<>();

  ThreadSlots(Body body) {
    this.body = body;
  }

  /** Takes note of what a call reads. */
  void heard(Flow flow, Application to) {
    if (flow instanceof Flow.Measure measure && to.result() != Effect.NONE) {
      read.put(to.result(), measure.holder());
    }
  }

  /**
   * A flow of a call, said of the caller's values; that of a slot's freeing where it is bound to
   * nothing or to what it had.
   *
   * @param said the same in the callee's terms
   */
  Flow freed(Flow flow, Flow said, Application to) {
    if (!(flow instanceof Flow.Bind bind)) {
      return flow;
    }
    boolean before =
        bind.value().root() instanceof AccessPath.Local local
            && bind.value().steps().isEmpty()
            // What one call makes, binds and returns was not there before.
            && local.value() != to.result()
            && Optional.ofNullable(read.get(local.value())).filter(bind.slot()::equals).isPresent();
    return before || isGivenNothing((Flow.Bind) said, to)
        ? new Flow.Unbind(bind.slot(), bind.key())
        : flow;
  }

  private boolean isGivenNothing(Flow.Bind said, Application to) {
    if (!(said.value().root() instanceof AccessPath.Param param)
        || !said.value().steps().isEmpty()) {
      return false;
    }
    int index = param.index() + (to.receiver() ? 1 : 0);
    return index < to.call().arguments().size() && isNothing(to.call().arguments().get(index));
  }

  private boolean isNothing(int value) {
    return Optional.of(body.value(value))
        .filter(it -> it instanceof Value.Constant constant && constant.value() == null)
        .isPresent();
  }
}
