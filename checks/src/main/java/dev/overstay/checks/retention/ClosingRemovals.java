package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/**
 * Removals beside which what is taken out is closed. For what ends only when the program closes it,
 * that is its end; what its peer can end as well is still there when the peer did.
 */
final class ClosingRemovals {

  /** Whoever closes is looked for so many calls away from the removal. */
  private static final int MOST_CALLS = 2;

  private final ModuleView view;

  ClosingRemovals(ModuleView view) {
    this.view = view;
  }

  /** Whether a removal belongs to such an end. */
  boolean include(FieldUses.Use shrink) {
    Optional<AccessPath> key =
        shrink.happening().flow() instanceof Flow.Shrink it ? it.key() : Optional.empty();
    return closesRemoved(shrink)
        || key.filter(it -> isClosed(it, shrink.in(), MOST_CALLS)).isPresent();
  }

  /** Whether what the removal gave back is closed. */
  private static boolean closesRemoved(FieldUses.Use shrink) {
    return CallArguments.call(shrink.happening(), shrink.in())
        .filter(call -> call.result() != Effect.NONE)
        .filter(call -> closes(AccessPath.local(call.result()), shrink.in()))
        .isPresent();
  }

  private boolean isClosed(AccessPath path, BodyFlow flow, int calls) {
    return closes(path, flow)
        || (calls > 0
            && path.root() instanceof AccessPath.Param param
            && path.steps().isEmpty()
            && isClosedByCaller(param.index(), flow.method(), calls - 1));
  }

  private boolean isClosedByCaller(int index, MethodFacts method, int calls) {
    for (Callers.Site site : view.callers().sites(method.ref())) {
      int argument = site.call().arguments().get(index + (site.call().hasReceiver() ? 1 : 0));
      Optional<BodyFlow> caller = view.flow(site.caller());
      if (caller.isPresent()
          && caller.get().origins(argument).stream()
              .anyMatch(path -> isClosed(path, caller.get(), calls))) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(AccessPath path, BodyFlow flow) {
    List<AccessPath> ended =
        flow.events().stream()
            .filter(event -> event.flow() instanceof Flow.Stop)
            .map(event -> ((Flow.Stop) event.flow()).activity())
            .toList();
    return ended.contains(path);
  }
}
