package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tasks that a body hands over and then waits for. They come to an end, for all that is known, as
 * long as they only compute; one that asks somebody else may wait for ever itself.
 */
final class OwnTasks {

  private final ModuleView view;
  private final Failures failures;

  OwnTasks(ModuleView view) {
    this.view = view;
    this.failures = view.only(Failures.class, Failures::new);
  }

  /** Whether what is awaited are tasks that the body itself hands over, and that ask nobody. */
  boolean areAwaited(AccessPath awaited, Event event, BodyFlow flow) {
    Set<AccessPath> names = new HashSet<>();
    flow.carried(awaited).forEach(carried -> names.add(carried.path()));
    boolean found = isResult(event, Set.of(awaited), flow);
    for (Event other : flow.events()) {
      if (other.flow() instanceof Flow.Run run
          && run.where() == Where.ELSEWHERE
          && isNamed(run, other, names, flow)) {
        if (asksOthers(run, other, flow)) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }

  private static boolean isNamed(Flow.Run run, Event event, Set<AccessPath> names, BodyFlow flow) {
    return flow.carried(run.function()).stream().anyMatch(it -> names.contains(it.path()))
        || receivers(event, flow).stream().anyMatch(names::contains)
        || isResult(event, names, flow);
  }

  /** Whether the function that runs asks something whose code is not here, or waits. */
  private boolean asksOthers(Flow.Run run, Event event, BodyFlow flow) {
    if (event.isDirect()) {
      return bodies(run.function(), flow).anyMatch(this::asksOthers);
    }
    return event.source().frames().stream()
        .map(frame -> view.program().declaration(frame.method()).flatMap(view::flow))
        .flatMap(Optional::stream)
        .anyMatch(
            inner ->
                inner.events().stream()
                    .filter(Event::isDirect)
                    .filter(other -> other.flow() instanceof Flow.Run)
                    .anyMatch(other -> asksOthers((Flow.Run) other.flow(), other, inner)));
  }

  private boolean asksOthers(BodyFlow body) {
    return body.events().stream().anyMatch(event -> event.flow() instanceof Flow.Wait)
        || body.calls().stream().anyMatch(failures::isForeign);
  }

  /** What runs: the code of a function, or of an object of the module's that is one. */
  private Stream<BodyFlow> bodies(AccessPath path, BodyFlow flow) {
    if (!(path.root() instanceof AccessPath.Local local)
        || !path.steps().isEmpty()
        || !flow.body().has(local.value())) {
      return Stream.empty();
    }
    Value task = flow.body().value(local.value());
    if (task instanceof Value.Closure closure) {
      return view.program().declaration(closure.target()).flatMap(view::flow).stream();
    }
    return task instanceof Value.New object && view.program().isOwn(object.type())
        ? view.program().find(object.type()).stream()
            .flatMap(type -> view.flows(type).stream())
            .filter(body -> !body.method().ref().isConstructor())
        : Stream.empty();
  }

  /** What a call is made on. */
  static List<AccessPath> receivers(Event event, BodyFlow flow) {
    return flow.effect(event).orElse(null) instanceof Effect.Invoke call && call.hasReceiver()
        ? flow.origins(call.arguments().get(0))
        : List.of();
  }

  private static boolean isResult(Event event, Set<AccessPath> names, BodyFlow flow) {
    return flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.result() != Effect.NONE
        && names.stream()
            .anyMatch(it -> EndlessWaits.isWithin(it, AccessPath.local(call.result())));
  }
}
