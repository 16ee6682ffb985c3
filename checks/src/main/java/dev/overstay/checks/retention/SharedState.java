package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** State that requests change at the same time without a lock. */
public final class SharedState {

  /** What a number or text is computed of is looked for this many operations deep. */
  private static final int MOST_OPERATIONS = 3;

  private static final Set<Resource> ACTIVE =
      EnumSet.of(
          Resource.SCHEDULER,
          Resource.EXECUTOR,
          Resource.EVENT_LOOP,
          Resource.CLIENT,
          Resource.THREAD,
          Resource.CLOSEABLE);

  private final ModuleView view;
  private final Locking locking;
  private final StatedGuards guards;

  /** The state of a module. */
  public SharedState(ModuleView view) {
    this.view = view;
    this.locking = view.only(Locking.class, Locking::new);
    this.guards = new StatedGuards(view.program(), view.callers());
  }

  /** How it is changed. */
  public enum Kind {
    /** Read, computed anew and written. */
    UPDATE,
    /** Counted up or down, for nobody here but who asks for the count. */
    COUNT,
    /** An entry is added to, or taken out of, a collection that is not made for that. */
    COLLECTION,
    /** An object with state of its own is used. */
    TOOL,
    /** What must exist once is made where there is none yet. */
    LAZY
  }

  /**
   * A change.
   *
   * @param flow the body that does it
   * @param span where
   * @param field what is changed
   * @param kind how
   */
  public record Race(BodyFlow flow, Span span, FieldRef field, Kind kind) {}

  /** The changes that a body makes while other requests may do so, too. */
  public List<Race> in(BodyFlow flow) {
    List<Race> found = new ArrayList<>();
    if (!view.requestPath().isConcurrent(flow.method()) || locking.isLocked(flow.method())) {
      return found;
    }
    for (Block block : flow.body().blocks()) {
      for (int i = 0; i < block.effects().size(); i++) {
        Position at = new Position(block.id(), i);
        Effect effect = block.effects().get(i);
        race(effect, at, flow)
            .filter(
                race -> !guards.areOf(race.field(), flow.method()) && !locking.isLockedAt(at, flow))
            .ifPresent(found::add);
      }
    }
    for (Event event : flow.events()) {
      collection(event, flow)
          .filter(
              field ->
                  !guards.areOf(field, flow.method())
                      && !locking.isLockedAt(event.position(), flow))
          .ifPresent(field -> found.add(new Race(flow, event.span(), field, Kind.COLLECTION)));
    }
    return found;
  }

  private Optional<Race> race(Effect effect, Position at, BodyFlow flow) {
    if (effect instanceof Effect.StoreField it && isShared(flow.origins(it.object()), flow)) {
      FieldRef field = view.program().canonical(it.field());
      return stored(field, it.value(), it.span(), at, flow);
    } else if (effect instanceof Effect.StoreStatic it) {
      FieldRef field = view.program().canonical(it.field());
      return stored(field, it.value(), it.span(), at, flow);
    } else if (effect instanceof Effect.StoreArray it) {
      return element(it, flow);
    } else if (effect instanceof Effect.Invoke it && it.kind() == Effect.Call.VIRTUAL) {
      return tool(it, flow).map(field -> new Race(flow, it.span(), field, Kind.TOOL));
    }
    return Optional.empty();
  }

  private Optional<Race> stored(FieldRef field, int value, Span span, Position at, BodyFlow flow) {
    if (!view.program().isOwn(field.owner())) {
      return Optional.empty();
    }
    if (isComputedFrom(field, value, flow, MOST_OPERATIONS)) {
      boolean counted = isCounted(value, flow) && !isUsed(field) && !isUsed(value, flow);
      return Optional.of(new Race(flow, span, field, counted ? Kind.COUNT : Kind.UPDATE));
    }
    boolean lazy =
        flow.origins(value).stream()
                .anyMatch(
                    path ->
                        path.steps().isEmpty()
                            && path.root() instanceof AccessPath.Local local
                            && flow.made(local.value()).stream().anyMatch(ACTIVE::contains))
            && flow.controlFlow().conditionsOf(at.block()).stream()
                .anyMatch(condition -> isUnset(condition, field, flow));
    return lazy ? Optional.of(new Race(flow, span, field, Kind.LAZY)) : Optional.empty();
  }

  /** An element of an array in a field is changed like a field. */
  private Optional<Race> element(Effect.StoreArray store, BodyFlow flow) {
    return array(store.array(), flow)
        .filter(field -> isComputedFrom(field, store.value(), flow, MOST_OPERATIONS))
        .map(
            field -> {
              boolean counted =
                  isCounted(store.value(), flow) && !isUsed(field) && !isUsed(store.value(), flow);
              Kind kind = counted ? Kind.COUNT : Kind.UPDATE;
              return new Race(flow, store.span(), field, kind);
            });
  }

  /** The field of the module's own whose array, or one inside of that, a value is for everybody. */
  private Optional<FieldRef> array(int value, BodyFlow flow) {
    Value at = flow.body().value(value);
    if (at instanceof Value.LoadArray inner) {
      return array(inner.array(), flow);
    }
    Optional<FieldRef> field = Optional.empty();
    if (at instanceof Value.LoadField load && isShared(flow.origins(load.object()), flow)) {
      field = Optional.of(view.program().canonical(load.field()));
    } else if (at instanceof Value.LoadStatic load) {
      field = Optional.of(view.program().canonical(load.field()));
    }
    return field.filter(it -> view.program().isOwn(it.owner()));
  }

  private static boolean isCounted(int value, BodyFlow flow) {
    return flow.body().value(value) instanceof Value.Computed computed
        && computed.operation() == Value.Operation.ARITHMETIC
        && computed.operands().stream()
            .anyMatch(operand -> flow.body().value(operand) instanceof Value.Constant);
  }

  /** Whether the module reads a field otherwise than to count on, or to tell the count. */
  private boolean isUsed(FieldRef field) {
    return view.program().module().stream()
        .flatMap(type -> view.flows(type).stream())
        .anyMatch(flow -> uses(flow, field));
  }

  /** Whether a body does anything with what it counted but keep it. */
  private static boolean isUsed(int counted, BodyFlow flow) {
    Set<Integer> one = Set.of(counted);
    return flow.body().values().stream().anyMatch(value -> value.operands().contains(counted))
        || flow.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .anyMatch(effect -> effect instanceof Effect.Invoke && isGiven(effect, one));
  }

  private boolean uses(BodyFlow flow, FieldRef field) {
    Set<Integer> loads = new HashSet<>();
    for (Value value : flow.body().values()) {
      if (isLoad(value, field)
          || (value instanceof Value.LoadArray load && loads.contains(load.array()))) {
        loads.add(value.id());
      }
    }
    if (loads.isEmpty()) {
      return false;
    }
    boolean inValues =
        flow.body().values().stream()
            .anyMatch(
                value ->
                    value.operands().stream().anyMatch(loads::contains)
                        && !loads.contains(value.id())
                        && !isLength(value)
                        && (!isCounted(value.id(), flow) || isTested(value.id(), flow)));
    return inValues
        || flow.body().blocks().stream()
            .anyMatch(
                block ->
                    block
                            .guard()
                            .filter(it -> it.operands().stream().anyMatch(loads::contains))
                            .isPresent()
                        || block.effects().stream().anyMatch(effect -> isGiven(effect, loads)));
  }

  /** How long an array is tells nothing of what is in it. */
  private static boolean isLength(Value value) {
    return value instanceof Value.Computed computed
        && computed.operation() == Value.Operation.ARRAY_LENGTH;
  }

  /** Whether a body goes one way or the other for a value. */
  private static boolean isTested(int value, BodyFlow flow) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.guard().stream())
        .anyMatch(guard -> guard.operands().contains(value));
  }

  private static boolean isGiven(Effect effect, Set<Integer> values) {
    if (effect instanceof Effect.Invoke call) {
      return call.arguments().stream().anyMatch(values::contains);
    }
    return (effect instanceof Effect.StoreField it && values.contains(it.value()))
        || (effect instanceof Effect.StoreStatic that && values.contains(that.value()));
  }

  private boolean isUnset(ControlFlow.Condition condition, FieldRef field, BodyFlow flow) {
    return condition.holds()
        && condition.guard().test() == Guard.Test.IS_NULL
        && isLoad(flow.body().value(condition.guard().operands().get(0)), field);
  }

  private boolean isComputedFrom(FieldRef field, int value, BodyFlow flow, int depth) {
    Value at = flow.body().value(value);
    if (at instanceof Value.Cast cast) {
      return isComputedFrom(field, cast.value(), flow, depth);
    }
    return depth > 0
        && at instanceof Value.Computed computed
        && (computed.operation() == Value.Operation.ARITHMETIC
            || computed.operation() == Value.Operation.CONCAT)
        && computed.operands().stream()
            .anyMatch(
                operand ->
                    isRead(operand, field, flow)
                        || isComputedFrom(field, operand, flow, depth - 1));
  }

  /** Whether a value is read from a field, or is an element of an array that is. */
  private boolean isRead(int id, FieldRef field, BodyFlow flow) {
    Value value = flow.body().value(id);
    return value instanceof Value.LoadArray load
        ? isRead(load.array(), field, flow)
        : isLoad(value, field);
  }

  private boolean isLoad(Value value, FieldRef field) {
    if (value instanceof Value.LoadField load) {
      return view.program().canonical(load.field()).equals(field);
    }
    return value instanceof Value.LoadStatic load
        && view.program().canonical(load.field()).equals(field);
  }

  /**
   * Whether an object is a shared component, or a part of one: by its fields alone, or as what it
   * was made with.
   */
  private boolean isShared(List<AccessPath> object, BodyFlow flow) {
    return object.size() == 1
        && object.get(0).steps().stream().allMatch(AccessPath.Field.class::isInstance)
        && (object.get(0).root() instanceof AccessPath.Static
            || (object.get(0).root() instanceof AccessPath.This
                && (view.components().isShared(flow.method().ref().owner())
                    || isOwnedByAll(flow.method().ref().owner()))));
  }

  /** Whether objects of a class are parts of what all requests have, and none has one alone. */
  private boolean isOwnedByAll(String type) {
    return view.holders().isOwned(type) && !view.holders().isPooled(type);
  }

  /** The field of a shared component whose collection an event changes. */
  private Optional<FieldRef> collection(Event event, BodyFlow flow) {
    AccessPath holder;
    if (event.flow() instanceof Flow.Grow grow) {
      holder = grow.holder();
    } else if (event.flow() instanceof Flow.Shrink shrink) {
      holder = shrink.holder();
    } else {
      return Optional.empty();
    }
    boolean here =
        !event.deferred()
            && event.source().modeled()
            && event.source().frames().isEmpty()
            && isShared(List.of(holder), flow);
    return FieldUses.fieldOf(holder, false)
        .map(FieldUses.Target::field)
        .filter(field -> here && view.program().isOwn(field.owner()) && isPlain(field));
  }

  /** Whether all that a field ever has are collections for one thread. */
  private boolean isPlain(FieldRef field) {
    List<FieldUses.Use> stores =
        view.uses().of(field, FieldUses.Kind.STORE).filter(use -> !use.nested()).toList();
    return !stores.isEmpty() && stores.stream().allMatch(this::isPlain);
  }

  /** A wrapper that locks is another name of what it wraps, so the stored value itself is asked. */
  private boolean isPlain(FieldUses.Use store) {
    Effect effect = store.in().effect(store.happening()).orElse(null);
    int stored = Effect.NONE;
    if (effect instanceof Effect.StoreField it) {
      stored = it.value();
    } else if (effect instanceof Effect.StoreStatic it) {
      stored = it.value();
    }
    return stored != Effect.NONE
        && store.in().body().value(stored) instanceof Value.New made
        && isUnsynchronized(made.type());
  }

  private boolean isUnsynchronized(String type) {
    // What a subclass adds may be a lock.
    return view.program()
        .models()
        .type(type)
        .filter(model -> model.is(TypeModel.Trait.UNSYNCHRONIZED))
        .isPresent();
  }

  /** The field of a shared component whose object, with state of its own, a call uses. */
  private Optional<FieldRef> tool(Effect.Invoke call, BodyFlow flow) {
    List<AccessPath> receiver = flow.origins(call.arguments().get(0));
    if (!isShared(receiver, flow) || isQuestion(call.method().name())) {
      return Optional.empty();
    }
    return FieldUses.fieldOf(receiver.get(0), false)
        .map(FieldUses.Target::field)
        .flatMap(view.program()::field)
        .filter(field -> view.program().isOwn(field.ref().owner()))
        .filter(
            field ->
                view.program().is(field.type().name(), TypeModel.Trait.UNSYNCHRONIZED)
                    && view.program()
                        .fromTypeModel(field.type().name(), TypeModel::growable)
                        .isEmpty())
        .map(FieldFacts::ref);
  }

  /** Whether a method only tells something, or copies: a copy is one's own. */
  private static boolean isQuestion(String method) {
    return method.startsWith("get")
        || method.startsWith("is")
        || method.startsWith("to")
        || method.equals("clone")
        || method.equals("equals")
        || method.equals("hashCode");
  }
}
