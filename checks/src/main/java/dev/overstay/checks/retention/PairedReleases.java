package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the body that puts a value in takes it out again, or whoever calls it does. */
final class PairedReleases {

  /** So many calls away from where something is put in it is still seen taken out. */
  private static final int MOST_CALLS = 4;

  private final ModuleView view;
  private final OutcomeTests outcomes;

  PairedReleases(ModuleView view, OutcomeTests outcomes) {
    this.view = view;
    this.outcomes = outcomes;
  }

  /** Whether what was put into a field is taken out on every way out of there. */
  boolean takeOut(Escapes.Escape escape, FieldRef field) {
    return isReleasedIn(escape.flow(), escape.event(), field)
        || isReleasedByCallers(escape.flow().method(), field, MOST_CALLS);
  }

  /**
   * Whether every normal way out of a body, from where it keeps the value, takes it out again: all
   * those on which it was kept, where that was not sure.
   */
  private boolean isReleasedIn(BodyFlow flow, Event event, FieldRef field) {
    Set<Effect> removals = new HashSet<>();
    for (Event other : flow.events()) {
      if (other.flow() instanceof Flow.Shrink shrink
          && !other.deferred()
          && isOf(shrink.holder(), field)
          && isSame(shrink.holder(), event)
          && Escapes.isAfter(other.position(), event.position())
          && !outcomes.decide(other, flow)) {
        flow.effect(other).ifPresent(removals::add);
      }
    }
    ControlFlow.Position after =
        new ControlFlow.Position(event.position().block(), event.position().index() + 1);
    KnownTests known = new KnownTests(event.position(), removals, flow);
    return !removals.isEmpty()
        && flow.controlFlow()
            .everyExitPasses(
                after,
                removals::contains,
                ControlFlow.ExitPolicy.NORMAL,
                (block, edge) ->
                    known.mayTake(block, edge)
                        && NewEntries.isPut(block, edge, event, flow, removals));
  }

  /**
   * Whether what shrinks is the very object that the value was put in, not another of its class.
   */
  private static boolean isSame(AccessPath shrunk, Event event) {
    AccessPath holder = ((Flow.Keep) event.flow()).holder();
    int length = shrunk.steps().size();
    return shrunk.root().equals(holder.root())
        && length <= holder.steps().size()
        && holder.steps().subList(0, length).equals(shrunk.steps());
  }

  /**
   * Whether whoever calls a method that puts something in takes it out again, or its callers do.
   */
  private boolean isReleasedByCallers(MethodFacts keeper, FieldRef field, int calls) {
    Collection<MethodFacts> callers = view.callers().of(keeper.ref());
    return calls > 0
        && !callers.isEmpty()
        && callers.stream()
            .allMatch(
                caller ->
                    isReleasedByCaller(caller, keeper, field)
                        || isReleasedByCallers(caller, field, calls - 1));
  }

  private boolean isReleasedByCaller(MethodFacts caller, MethodFacts keeper, FieldRef field) {
    Optional<BodyFlow> flow = view.flow(caller);
    if (flow.isEmpty()) {
      return false;
    }
    List<Event> keeps =
        flow.get().events().stream()
            .filter(
                event ->
                    event.flow() instanceof Flow.Keep keep
                        && isOf(keep.holder(), field)
                        && event.source().callee().filter(keeper.ref()::equals).isPresent())
            .toList();
    return !keeps.isEmpty()
        && keeps.stream().allMatch(keep -> isReleasedIn(flow.get(), keep, field));
  }

  private boolean isOf(AccessPath holder, FieldRef field) {
    return FieldUses.fieldOf(holder, true)
        .filter(target -> view.holders().aliases().isSame(target.field(), field))
        .isPresent();
  }
}
