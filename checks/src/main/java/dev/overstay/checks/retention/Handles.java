package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.summary.BodyFlow;

/** What can be called off by a handle that is kept for that. */
final class Handles {

  private final ModuleView view;

  Handles(ModuleView view) {
    this.view = view;
  }

  /**
   * Whether a value of a body, a task or the handle of one, is kept in a field through which
   * somebody stops it, and not only when the application ends.
   */
  boolean isStopped(AccessPath handle, BodyFlow flow) {
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Keep keep && keep.value().equals(handle))
        .flatMap(event -> FieldUses.fieldOf(((Flow.Keep) event.flow()).holder(), true).stream())
        .anyMatch(target -> isStopped(target.field(), flow));
  }

  /** The same of what the call of a line gives back. */
  boolean isStopped(int line, BodyFlow flow) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .filter(effect -> effect.span().anchorLine() == line)
        .anyMatch(
            effect ->
                effect instanceof Effect.Invoke call
                    && call.result() != Effect.NONE
                    && isStopped(AccessPath.local(call.result()), flow));
  }

  /**
   * A component that calls off the one before, to make room, does not end this one with its work.
   */
  private boolean isStopped(FieldRef field, BodyFlow keeper) {
    boolean shared = view.components().isShared(field.owner());
    return view.uses()
        .of(field, FieldUses.Kind.STOP)
        .anyMatch(use -> !shared || (use.in() != keeper && !isTeardown(use.in().method())));
  }

  private boolean isTeardown(MethodFacts method) {
    return view.lifecycles().phase(method).filter(phase -> phase == Phase.STOP).isPresent();
  }
}
