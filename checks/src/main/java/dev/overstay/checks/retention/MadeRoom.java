package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Removals that make room for what is put in: what they take out is another one. */
final class MadeRoom {

  private final ModuleView view;

  MadeRoom(ModuleView view) {
    this.view = view;
  }

  /** Whether the body that takes something out of a field's object puts something in as well. */
  boolean isMade(FieldUses.Use shrink, FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.GROW)
        .anyMatch(growth -> growth.in() == shrink.in());
  }

  /**
   * Whether whatever comes is taken out and dropped before something is put in its place, here or
   * in the methods that are called: that is no end of the work that it belongs to.
   */
  boolean isDropped(Event shrink, BodyFlow flow) {
    return isDroppedIn(flow, shrink) || isDroppedByCallers(flow);
  }

  /** Whether it is a private part of bodies that do so: what it does is told of them as well. */
  private boolean isDroppedByCallers(BodyFlow part) {
    MethodFacts method = part.method();
    Collection<MethodFacts> callers = view.callers().of(method.ref());
    return method.modifiers().isPrivate()
        && !callers.isEmpty()
        && !view.callers().isHandedOn(method.ref())
        && callers.stream()
            .allMatch(
                caller -> view.flow(caller).filter(it -> isAllDropped(it, method)).isPresent());
  }

  private boolean isAllDropped(BodyFlow caller, MethodFacts part) {
    List<Event> removals = caller.events().stream().filter(it -> isBy(it, part)).toList();
    return !removals.isEmpty() && removals.stream().allMatch(it -> isDroppedIn(caller, it));
  }

  private static boolean isBy(Event event, MethodFacts method) {
    return event.flow() instanceof Flow.Shrink
        && event.source().callee().filter(method.ref()::equals).isPresent();
  }

  private boolean isDroppedIn(BodyFlow flow, Event shrink) {
    List<Deed> deeds =
        Stream.concat(Stream.of(new Deed(flow, shrink)), Deed.behind(shrink, view))
            .filter(deed -> deed.event().flow() instanceof Flow.Shrink)
            .toList();
    List<Deed> done = deeds.stream().filter(deed -> deed.event().isDirect()).toList();
    return !done.isEmpty()
        && done.stream().allMatch(deed -> isDroppedBy(deed.event(), deed.in()))
        && deeds.stream().anyMatch(deed -> isFollowed(deed.event(), deed.in()));
  }

  private static boolean isDroppedBy(Event event, BodyFlow flow) {
    return !event.deferred()
        && ((Flow.Shrink) event.flow()).key().isEmpty()
        && CallArguments.call(event, flow).filter(call -> isUnused(call, flow)).isPresent();
  }

  /** Whether something is put in behind a removal from the same object. */
  private static boolean isFollowed(Event event, BodyFlow flow) {
    AccessPath holder = ((Flow.Shrink) event.flow()).holder();
    return !event.deferred()
        && flow.events().stream()
            .anyMatch(
                other ->
                    other.flow() instanceof Flow.Grow grow
                        && !other.deferred()
                        && grow.holder().equals(holder)
                        && isBehind(other.position(), event.position(), flow));
  }

  private static boolean isUnused(Effect.Invoke call, BodyFlow flow) {
    return call.result() == Effect.NONE || !flow.body().isUsed(call.result());
  }

  private static boolean isBehind(Position later, Position earlier, BodyFlow flow) {
    return later.block() == earlier.block()
        ? later.index() > earlier.index()
        : flow.controlFlow().leadsTo(earlier.block(), later.block());
  }
}
