package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;

/** Executors that run what they are given in place. */
final class InPlace {

  private static final String TASK = "java.lang.Runnable";

  private final ModuleView view;

  InPlace(ModuleView view) {
    this.view = view;
  }

  /** Whether what a call would hand over runs in place. */
  boolean runs(BodyFlow flow, Event event) {
    return flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.arguments().stream()
            .flatMap(argument -> flow.origins(argument).stream())
            .anyMatch(path -> isDirect(path, flow));
  }

  private boolean isDirect(AccessPath executor, BodyFlow flow) {
    if (executor.root() instanceof AccessPath.Local local && executor.steps().isEmpty()) {
      return isDirect(local, flow);
    }
    List<FieldUses.Use> stores =
        FieldUses.fieldOf(executor, false).stream()
            .flatMap(target -> view.uses().of(target.field(), FieldUses.Kind.STORE))
            .toList();
    return !stores.isEmpty()
        && stores.stream()
            .allMatch(
                use ->
                    use.happening().flow() instanceof Flow.Keep keep
                        && keep.value().root() instanceof AccessPath.Local local
                        && isDirect(local, use.in()));
  }

  /** Made so by a library, or a function that does nothing but run what it is given. */
  private static boolean isDirect(AccessPath.Local local, BodyFlow flow) {
    return flow.made(local.value()).contains(Resource.DIRECT_EXECUTOR)
        || (flow.body().valueOrNull(local.value()) instanceof Value.Closure closure
            // What has its task already is a task.
            && closure.captured().isEmpty()
            && isRun(closure.target()));
  }

  private static boolean isRun(MethodRef method) {
    return method.owner().equals(TASK) && method.name().equals("run");
  }
}
