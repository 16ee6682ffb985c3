package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Collection;
import java.util.List;

/**
 * Removals that a listener of messages leaves to the future of something it does for one of them,
 * such as the answer to a goodbye. A connection that ends without that message stays.
 */
final class Farewells {

  /** So many private methods may lie between what is told and what is done. */
  private static final int MOST_CALLS = 2;

  private final ModuleView view;

  Farewells(ModuleView view) {
    this.view = view;
  }

  /** Whether all functions among the removals of a connection are of that kind, if any are. */
  boolean areAll(List<FieldUses.Use> shrinks, Escapes.Escape escape) {
    List<FieldUses.Use> later =
        shrinks.stream()
            .filter(use -> use.happening().deferred() && isLast(use.happening()))
            .toList();
    return escape.limited().lifetime() == Lifetime.CONNECTION
        && !later.isEmpty()
        && later.stream().allMatch(use -> isFarewell(use, escape));
  }

  /** Whether a removal is one of those functions', or is told of it by who calls their maker. */
  boolean includes(FieldUses.Use shrink) {
    return shrink.happening().deferred()
        || !isLast(shrink.happening())
        || shrink.in().method().isLambdaBody();
  }

  /** Whether a body makes the function itself, and does not call who does. */
  private static boolean isLast(Event event) {
    return event.source().frames().size() <= 1;
  }

  private boolean isFarewell(FieldUses.Use shrink, Escapes.Escape escape) {
    BodyFlow flow = shrink.in();
    boolean keepsToo =
        flow.events().stream()
            .filter(event -> isKeptBy(event, escape))
            .anyMatch(event -> !isExcluded(event, shrink.happening(), flow));
    return !keepsToo && isTold(flow.method(), 0) && isOfOwnFuture(shrink.happening(), flow);
  }

  private static boolean isKeptBy(Event event, Escapes.Escape escape) {
    return event.flow() instanceof Flow.Keep keep
        && escape
            .holder()
            .field()
            .equals(FieldUses.fieldOf(keep.holder(), true).map(FieldUses.Target::field));
  }

  /** Whether what does the one does not do the other. */
  private static boolean isExcluded(Event one, Event other, BodyFlow flow) {
    return Dispatches.exclude(flow.controlFlow(), one.position().block(), other.position().block());
  }

  private boolean isTold(MethodFacts method, int calls) {
    Collection<MethodFacts> callers = view.callers().of(method.ref());
    return isEntry(method)
        || callers.stream().anyMatch(it -> isBridge(it, method) && isEntry(it))
        || (method.modifiers().isPrivate()
            && calls < MOST_CALLS
            && !view.callers().isHandedOn(method.ref())
            && !callers.isEmpty()
            && callers.stream().allMatch(caller -> isTold(caller, calls + 1)));
  }

  private boolean isEntry(MethodFacts method) {
    return view.lifecycles().entry(method).filter(it -> it == EntryKind.MESSAGE).isPresent();
  }

  /** Whether a method is what compilers put beside another that is declared with other types. */
  private static boolean isBridge(MethodFacts method, MethodFacts other) {
    return method.modifiers().isSynthetic() && method.ref().name().equals(other.ref().name());
  }

  /** Whether the function waits for a future other than the end of the connection. */
  private boolean isOfOwnFuture(Event event, BodyFlow flow) {
    List<Event> runs =
        flow.events().stream()
            .filter(it -> it.flow() instanceof Flow.Run run && run.where() == Where.LATER)
            .filter(it -> it.position().equals(event.position()) || isMadeBy(event, it, flow))
            .toList();
    return !runs.isEmpty() && runs.stream().allMatch(run -> isOnFuture(run, flow));
  }

  /**
   * Whether what happens is said of an object that is made there, and it is this one's function.
   */
  private static boolean isMadeBy(Event making, Event run, BodyFlow flow) {
    return flow.effect(making)
        .filter(
            effect ->
                effect instanceof Effect.Invoke call
                    && call.kind() == Effect.Call.CONSTRUCTOR
                    && ((Flow.Run) run.flow())
                        .function()
                        .equals(AccessPath.local(call.arguments().get(0))))
        .isPresent();
  }

  private boolean isOnFuture(Event run, BodyFlow flow) {
    return flow.effect(run)
        .filter(
            effect ->
                effect instanceof Effect.Invoke call
                    && call.hasReceiver()
                    && view.program()
                        .is(flow.body().typeOf(call.arguments().get(0)), TypeModel.Trait.SETTLES)
                    && flow.origins(call.arguments().get(0)).stream()
                        .noneMatch(path -> isConnection(path, flow)))
        .isPresent();
  }

  private boolean isConnection(AccessPath path, BodyFlow flow) {
    return view.types().of(path, flow).stream()
        .filter(type -> !view.program().is(type.name(), TypeModel.Trait.SETTLES))
        .flatMap(type -> view.lifetimes().of(type.name()).stream())
        .anyMatch(limited -> limited.lifetime() == Lifetime.CONNECTION);
  }
}
