package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fields that a body gives something, and then something else: whoever stops what the field has
 * stops the last one alone.
 */
final class FollowingStores {

  private FollowingStores() {}

  /**
   * Whether what a body has made is stored in a field and, whenever the body goes on as it is meant
   * to, makes room there for another one, while nobody can have taken it from the field.
   */
  static boolean takeThePlaceOf(int made, FieldRef field, BodyFlow flow) {
    List<Event> stores = stores(flow, field).toList();
    return stores.size() > 1
        && stores.stream()
            .filter(event -> has(event, made, flow))
            .anyMatch(
                first ->
                    stores.stream()
                        .filter(later -> !has(later, made, flow))
                        .anyMatch(later -> isReplacedBy(later, first, flow)))
        && flow.events().stream().noneMatch(event -> isStopOf(event, field))
        && !isTakenFrom(field, flow)
        && flow.calls().stream().noneMatch(call -> isGiven(call, made, flow));
  }

  /** Whether a method is told of it, and may give what takes its place and has it inside. */
  private static boolean isGiven(Effect.Invoke call, int made, BodyFlow flow) {
    return call.arguments().stream()
        .skip(call.hasReceiver() ? 1 : 0)
        .anyMatch(argument -> flow.origins(argument).contains(AccessPath.local(made)));
  }

  private static boolean has(Event store, int made, BodyFlow flow) {
    return flow.carried(((Flow.Keep) store.flow()).value()).stream()
        .anyMatch(it -> it.path().equals(AccessPath.local(made)));
  }

  /** A handler that puts another one there does so because the first was none, or is broken. */
  private static boolean isReplacedBy(Event later, Event first, BodyFlow flow) {
    return ((Flow.Keep) later.flow()).holder().equals(((Flow.Keep) first.flow()).holder())
        && flow.controlFlow().precedes(first.position(), later.position())
        && flow.body().blocks().stream()
            .flatMap(block -> block.edges().stream())
            .filter(edge -> edge.kind() == Edge.Kind.EXCEPTION)
            .map(Edge::target)
            .distinct()
            .noneMatch(handler -> flow.controlFlow().dominates(handler, later.position().block()));
  }

  /** Where a body itself puts something in a field. */
  private static Stream<Event> stores(BodyFlow flow, FieldRef field) {
    return flow.events().stream()
        .filter(
            event ->
                event.flow() instanceof Flow.Keep keep
                    && event.isDirect()
                    && !event.deferred()
                    && FieldUses.fieldOf(keep.holder(), false)
                        .filter(target -> target.field().equals(field) && !target.nested())
                        .isPresent());
  }

  private static boolean isStopOf(Event event, FieldRef field) {
    return event.flow() instanceof Flow.Stop stop
        && FieldUses.fieldOf(stop.activity(), true)
            .filter(target -> target.field().equals(field))
            .isPresent();
  }

  /** Whether a body does more with what a field has than to call methods of it. */
  private static boolean isTakenFrom(FieldRef field, BodyFlow flow) {
    return flow.body().values().stream()
        .filter(value -> isLoadOf(field, value))
        .anyMatch(
            load ->
                isPartOfAnother(load.id(), flow)
                    || flow.body().blocks().stream()
                        .flatMap(block -> block.effects().stream())
                        .anyMatch(effect -> handsOn(effect, load.id())));
  }

  private static boolean isLoadOf(FieldRef field, Value value) {
    return (value instanceof Value.LoadField load && load.field().equals(field))
        || (value instanceof Value.LoadStatic of && of.field().equals(field));
  }

  private static boolean handsOn(Effect effect, int value) {
    return (effect instanceof Effect.Invoke call && call.hasReceiver())
        ? call.arguments().subList(1, call.arguments().size()).contains(value)
        : effect.handsOn().contains(value);
  }

  /** Whether a value is tested, captured, or one of several that another one may be. */
  private static boolean isPartOfAnother(int value, BodyFlow flow) {
    return flow.body().values().stream()
            .anyMatch(
                other -> !(other instanceof Value.CallResult) && other.operands().contains(value))
        || flow.body().blocks().stream()
            .flatMap(block -> block.guard().stream())
            .anyMatch(guard -> guard.operands().contains(value));
  }
}
