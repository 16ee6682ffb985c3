package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;

/** What a body gives to others, who may keep it. */
final class HandedAway {

  /** A method may show it to others in turn. */
  private static final int MOST_CALLS = 2;

  private final ModuleView view;

  HandedAway(ModuleView view) {
    this.view = view;
  }

  /**
   * Whether somebody else gets a value that a body has. A visitor is got by nobody: a method of the
   * module's own that too many classes implement to follow each call is given it, and none of them
   * does more than call it back.
   */
  boolean isGot(AccessPath value, BodyFlow flow) {
    return isReturned(value, flow)
        || flow.events().stream()
            .filter(event -> !event.deferred())
            .anyMatch(event -> isGot(event, value, flow, MOST_CALLS));
  }

  private boolean isGot(Event event, AccessPath value, BodyFlow flow, int calls) {
    return isGot(event, value, flow) && !(calls > 0 && isShown(event, value, flow, calls - 1));
  }

  private static boolean isReturned(AccessPath value, BodyFlow flow) {
    return flow.returned().stream().anyMatch(it -> carries(flow, it, value));
  }

  private static boolean isGot(Event event, AccessPath value, BodyFlow flow) {
    if (event.flow() instanceof Flow.Keep keep) {
      return !(keep.holder().root() instanceof AccessPath.Local)
          && carries(flow, keep.value(), value);
    } else if (event.flow() instanceof Flow.Run run) {
      return run.where() != Where.HERE && carries(flow, run.function(), value);
    }
    return event.flow() instanceof Flow.Pass pass && carries(flow, pass.value(), value);
  }

  private static boolean carries(BodyFlow flow, AccessPath value, AccessPath object) {
    return flow.carried(value).stream().anyMatch(it -> it.path().equals(object));
  }

  private boolean isShown(Event event, AccessPath value, BodyFlow flow, int calls) {
    return event.flow() instanceof Flow.Pass
        && flow.effect(event)
            .filter(it -> it instanceof Effect.Invoke call && isShown(call, value, flow, calls))
            .isPresent();
  }

  private boolean isShown(Effect.Invoke call, AccessPath value, BodyFlow flow, int calls) {
    List<MethodFacts> bodies = new ArrayList<>(view.program().ownOverriders(call.method()));
    view.program()
        .declaration(call.method())
        .filter(MethodFacts::isReadable)
        .ifPresent(bodies::add);
    if (bodies.isEmpty() || !view.program().isOwn(call.method().owner())) {
      return false;
    }
    int first = call.hasReceiver() ? 1 : 0;
    for (int i = 0; i < call.arguments().size(); i++) {
      if (flow.origins(call.arguments().get(i)).contains(value)) {
        int index = i - first;
        if (index < 0 || !bodies.stream().allMatch(body -> isOnlyCalled(index, body, calls))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isOnlyCalled(int index, MethodFacts method, int calls) {
    AccessPath given = AccessPath.parameter(index);
    return view.flow(method)
        .filter(flow -> !isReturned(given, flow))
        .filter(flow -> flow.events().stream().noneMatch(event -> isGot(event, given, flow, calls)))
        .isPresent();
  }
}
