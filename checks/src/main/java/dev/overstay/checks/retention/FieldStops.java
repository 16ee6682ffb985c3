package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.stream.Stream;

/** Whether somebody stops what a field holds. */
final class FieldStops {

  private final ModuleView view;

  FieldStops(ModuleView view) {
    this.view = view;
  }

  /** Whether anybody who may be called stops what a field holds. */
  boolean isStopped(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.STOP)
        .filter(use -> view.lifecycles().isReachable(use.in().method()))
        .filter(use -> !ReplacedMethods.include(use.in().method(), view))
        .filter(use -> !isForgotten(use.in().method()))
        .filter(use -> isStatic(field) || !isAtProcessEnd(use))
        .anyMatch(use -> !isSkippedWhileRunning(use, field));
  }

  /**
   * Whether nobody calls a method to stop it, though one of those who make such objects has an end
   * of its own.
   */
  private boolean isForgotten(MethodFacts method) {
    Teardowns teardowns = view.only(Teardowns.class, Teardowns::new);
    return view.lifecycles().isCalledByNobody(method)
        && view.holders().made().makers(method.ref().owner()).stream()
            .flatMap(maker -> view.program().find(maker).stream())
            .anyMatch(teardowns::endsObject);
  }

  /** Whether a handle goes into a field by which somebody stops it, here or in a constructor. */
  boolean isKept(int handle, BodyFlow flow) {
    AccessPath activity = AccessPath.local(handle);
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Keep it && it.value().equals(activity))
        .flatMap(event -> FieldUses.fieldOf(((Flow.Keep) event.flow()).holder(), true).stream())
        .anyMatch(target -> isStopped(target.field()));
  }

  boolean isStatic(FieldRef field) {
    return view.program().field(field).filter(it -> it.modifiers().isStatic()).isPresent();
  }

  /** Whether a stop waits for the end of the process: too late for an object that ends before. */
  private boolean isAtProcessEnd(FieldUses.Use stop) {
    return stop.happening().deferred()
        && !view.holders().isShared(stop.in().method().ref().owner())
        && stop.in().events().stream()
            .anyMatch(event -> event.flow() instanceof Flow.Keep keep && isForeign(keep.holder()));
  }

  /**
   * Whether a stop happens only once another field is set, while the activity runs from the
   * constructor on.
   */
  private boolean isSkippedWhileRunning(FieldUses.Use stop, FieldRef field) {
    boolean fromTheStart =
        view.uses()
            .of(field, FieldUses.Kind.STORE)
            .allMatch(store -> store.in().method().ref().isConstructor());
    return fromTheStart
        && (isSkipped(stop.happening(), stop.in(), field)
            || Deed.behind(stop.happening(), view)
                .filter(deed -> deed.event().flow() instanceof Flow.Stop)
                .anyMatch(deed -> isSkipped(deed.event(), deed.in(), field)));
  }

  private boolean isSkipped(Event stop, BodyFlow flow, FieldRef field) {
    return !stop.deferred()
        && flow.controlFlow().conditionsOf(stop.position().block()).stream()
            .anyMatch(condition -> isUnsetLater(condition, flow, field));
  }

  private boolean isUnsetLater(ControlFlow.Condition condition, BodyFlow flow, FieldRef field) {
    boolean there =
        condition.guard().test() == Guard.Test.IS_NULL
            ? !condition.holds()
            : condition.guard().test() == Guard.Test.IS_TRUE
                && condition.holds()
                && isFlag(condition.guard().operands().get(0), flow)
                && isStartedAtOnce(field);
    return there
        && asked(condition.guard().operands().get(0), flow)
            .anyMatch(other -> !other.equals(field) && isSetOnlyLater(other));
  }

  private static boolean isFlag(int value, BodyFlow flow) {
    return flow.body().value(value) instanceof Value.LoadField load
        && flow.body().value(load.object()) instanceof Value.Receiver;
  }

  private static Stream<FieldRef> asked(int value, BodyFlow flow) {
    return flow.body().value(value) instanceof Value.LoadField load
        ? Stream.of(load.field())
        : flow.origins(value).stream()
            .flatMap(path -> FieldUses.fieldOf(path, false).stream())
            .map(FieldUses.Target::field);
  }

  /** Whether the constructor that makes it gives it work. */
  private boolean isStartedAtOnce(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.STORE)
        .filter(store -> store.in().method().ref().isConstructor() && !store.nested())
        .anyMatch(
            store ->
                store.in().events().stream()
                    .filter(event -> !event.deferred())
                    .anyMatch(event -> isWorkOf(event, store)));
  }

  private static boolean isWorkOf(Event event, FieldUses.Use store) {
    AccessPath made = ((Flow.Keep) store.happening().flow()).value();
    AccessPath kept = ((Flow.Keep) store.happening().flow()).holder();
    if (event.flow() instanceof Flow.Start start) {
      return start.activity().equals(made) || start.activity().equals(kept);
    }
    return event.flow() instanceof Flow.Run
        && CallArguments.call(event, store.in())
            .filter(Effect.Invoke::hasReceiver)
            .map(call -> store.in().origins(call.arguments().get(0)))
            .filter(origins -> origins.contains(made) || origins.contains(kept))
            .isPresent();
  }

  private boolean isSetOnlyLater(FieldRef field) {
    boolean flag =
        view.program().field(field).filter(it -> it.type().name().equals("boolean")).isPresent();
    if (flag) {
      return setters(field).findAny().isPresent()
          && setters(field).noneMatch(flow -> flow.method().ref().isConstructor());
    }
    List<FieldUses.Use> stores = view.uses().of(field, FieldUses.Kind.STORE).toList();
    return !stores.isEmpty()
        && stores.stream().noneMatch(store -> store.in().method().ref().isConstructor());
  }

  /** The bodies that store something in a field of the module's own: flags are no uses. */
  private Stream<BodyFlow> setters(FieldRef field) {
    return view.program().find(field.owner()).stream()
        .flatMap(type -> view.flows(type).stream())
        .filter(
            flow ->
                flow.body().blocks().stream()
                    .flatMap(block -> block.effects().stream())
                    .anyMatch(
                        effect ->
                            effect instanceof Effect.StoreField store
                                && store.field().equals(field)));
  }

  /** A static of somebody else's: a library that was told of it, as a model says. */
  private boolean isForeign(AccessPath holder) {
    return holder.root() instanceof AccessPath.Static root
        && !view.program().isOwn(root.field().owner());
  }

  /** Whether others may have what a field holds, and stop it. */
  boolean isOutOfSight(FieldRef field) {
    boolean passed = view.uses().of(field, FieldUses.Kind.PASS).anyMatch(use -> !use.nested());
    boolean shared =
        view.uses()
            .of(field, FieldUses.Kind.SHARE)
            .map(use -> ((Flow.Keep) use.happening().flow()).holder())
            .anyMatch(holder -> !(holder.root() instanceof AccessPath.Local) && !isForeign(holder));
    return passed || shared;
  }
}
