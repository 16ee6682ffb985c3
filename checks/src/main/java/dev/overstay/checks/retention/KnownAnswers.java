package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a body knows already of what it waits for: it has waited before for all of them, or a
 * function has let through only those that say that they are done.
 */
final class KnownAnswers {

  private static final String TRUTH = "Z";

  private final ModuleView view;

  KnownAnswers(ModuleView view) {
    this.view = view;
  }

  /** Whether the body waited before for it, or for something that ends no earlier. */
  static boolean isOver(AccessPath awaited, Event event, BodyFlow flow) {
    Set<AccessPath> names = new HashSet<>(Set.of(awaited));
    if (isElement(awaited)) {
      // The elements of a stream are those of the collection that it is of.
      flow.carried(awaited).stream()
          .map(BodyFlow.Carried::path)
          .filter(KnownAnswers::isElement)
          .forEach(names::add);
    }
    return flow.events().stream()
        .anyMatch(
            other ->
                other.flow() instanceof Flow.Join join
                    && !other.position().equals(event.position())
                    && flow.controlFlow().precedes(other.position(), event.position())
                    && flow.carried(join.activity()).stream()
                        .anyMatch(
                            it ->
                                names.stream()
                                    .anyMatch(by -> EndlessWaits.isWithin(by, it.path()))));
  }

  private static boolean isElement(AccessPath path) {
    int last = path.steps().size() - 1;
    return last >= 0 && path.steps().get(last) instanceof AccessPath.Content;
  }

  /** Whether what is awaited went through such a function before. */
  boolean areSifted(AccessPath awaited, Event event, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            other ->
                other.flow() instanceof Flow.Run run
                    && run.where() == Where.HERE
                    && !other.position().equals(event.position())
                    && flow.controlFlow().precedes(other.position(), event.position())
                    && run.arguments().stream()
                        .anyMatch(given -> EndlessWaits.isWithin(awaited, given))
                    && asks(run.function(), flow));
  }

  private boolean asks(AccessPath function, BodyFlow flow) {
    if (!(function.root() instanceof AccessPath.Local local)
        || !function.steps().isEmpty()
        || !(flow.body().valueOrNull(local.value()) instanceof Value.Closure closure)
        || !closure.target().descriptor().endsWith(")" + TRUTH)) {
      return false;
    }
    boolean itself =
        !view.program().isOwn(closure.target().owner())
            && closure.kind() == Effect.Call.VIRTUAL
            && closure.captured().isEmpty();
    return itself || isAnswer(closure);
  }

  /** Whether a function of the module gives back what its argument says of itself. */
  private boolean isAnswer(Value.Closure closure) {
    boolean receiver = closure.kind() != Effect.Call.STATIC;
    int index = closure.captured().size() - (receiver ? 1 : 0);
    Optional<BodyFlow> code = view.program().declaration(closure.target()).flatMap(view::flow);
    return index >= 0
        && code.stream()
            .flatMap(it -> it.body().values().stream())
            .anyMatch(
                value ->
                    value instanceof Value.CallResult
                        && AskedBefore.isAnswerOf(
                            AccessPath.parameter(index), value.id(), code.get(), 0));
  }
}
