package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that are put where they outlive the work they belong to. */
public final class Escapes {

  private final ModuleView view;

  /** The escapes of a module. */
  public Escapes(ModuleView view) {
    this.view = view;
  }

  /**
   * A short-lived value in a long-lived holder.
   *
   * @param flow the body in which it happens
   * @param event the store or call that keeps it
   * @param holder who keeps it
   * @param limited what limits the value
   * @param leaf the short-lived value itself, as carried by what is kept
   */
  public record Escape(
      BodyFlow flow,
      Event event,
      Holder holder,
      Lifetimes.Limited limited,
      BodyFlow.Carried leaf) {}

  /**
   * The escapes of one body into holders of these kinds, those that a callee answers for left out.
   */
  public List<Escape> in(BodyFlow flow, Holder.Kind... kinds) {
    List<Escape> found = new ArrayList<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep && !isSelf(keep)) {
        view.holders()
            .of(keep.holder(), flow)
            .filter(holder -> List.of(kinds).contains(holder.kind()))
            .filter(holder -> !isAnsweredFor(event))
            .flatMap(holder -> escape(flow, event, keep, holder))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** A part of an object that goes into the object itself. */
  private static boolean isSelf(Flow.Keep keep) {
    return keep.value().root().equals(keep.holder().root())
        && keep.value().steps().isEmpty()
        && !(keep.value().root() instanceof AccessPath.This);
  }

  private Optional<Escape> escape(BodyFlow flow, Event event, Flow.Keep keep, Holder holder) {
    Optional<Escape> shortest = Optional.empty();
    for (BodyFlow.Carried carried : flow.carried(keep.value())) {
      boolean root = carried.path().equals(keep.value());
      String type = root ? event.valueType() : carried.type();
      Optional<Lifetimes.Limited> limited = limited(carried.path(), type, flow);
      if (limited.isPresent()
          && holder.lifetime().outlives(limited.get().lifetime())
          && (shortest.isEmpty()
              || shortest.get().limited().lifetime().compareTo(limited.get().lifetime()) > 0)
          && !isSupplied(carried.path(), flow, type)
          && !isItsOwn(carried.path(), limited.get(), flow)) {
        shortest = Optional.of(new Escape(flow, event, holder, limited.get(), carried));
      }
    }
    return shortest;
  }

  /** What limits a value of a body: the type it has there, or the one its origin has. */
  public Optional<Lifetimes.Limited> limited(AccessPath path, String type, BodyFlow flow) {
    Optional<Lifetimes.Limited> best = view.lifetimes().of(type);
    for (TypeUse use : view.types().of(path, flow)) {
      Optional<Lifetimes.Limited> other = view.lifetimes().of(use);
      boolean better =
          other.isPresent()
              && (best.isEmpty() || other.get().lifetime().compareTo(best.get().lifetime()) < 0);
      if (better) {
        best = other;
      }
    }
    return best;
  }

  /**
   * Whether the callee that an event comes from is told of itself: there the holder is as well
   * known as here, and the value's type is too.
   */
  private boolean isAnsweredFor(Event event) {
    if (event.isDirect() || !(event.source().calleeFlow().orElse(null) instanceof Flow.Keep keep)) {
      return false;
    }
    Optional<MethodFacts> callee = event.source().callee().flatMap(view.program()::declaration);
    return callee
        .filter(method -> view.program().isOwn(method.ref().owner()))
        .filter(method -> isLimitedIn(keep.value(), method) && isHeldIn(keep.holder(), method))
        .isPresent();
  }

  /** Whether a callee knows by itself that what is at a path is short-lived. */
  public boolean isLimitedIn(AccessPath value, MethodFacts callee) {
    return view.types().of(value, callee).stream()
        .anyMatch(type -> view.lifetimes().of(type).isPresent());
  }

  private boolean isHeldIn(AccessPath holder, MethodFacts callee) {
    if (holder.root() instanceof AccessPath.Static) {
      return true;
    }
    for (int length = 0; length <= holder.steps().size(); length++) {
      AccessPath prefix = new AccessPath(holder.root(), holder.steps().subList(0, length));
      boolean shared =
          view.types().of(prefix, callee).stream()
              .anyMatch(type -> view.components().isShared(type.name()));
      if (shared) {
        return true;
      }
    }
    return false;
  }

  /** A proxy that the container supplies: injected into a field, a constructor or a setter. */
  private boolean isSupplied(AccessPath path, BodyFlow flow, String type) {
    boolean proxied =
        view.program().is(type, TypeModel.Trait.PROXIED)
            || view.types().of(path, flow).stream()
                .anyMatch(use -> view.program().is(use.name(), TypeModel.Trait.PROXIED));
    if (!proxied) {
      return false;
    }
    if (isSuppliedField(path)) {
      return true;
    }
    MethodFacts method = flow.method();
    if (!(path.root() instanceof AccessPath.Param param)) {
      return false;
    }
    boolean annotated =
        param.index() < method.parameters().size()
            && view.lifetimes().isInjected(method.parameters().get(param.index()).annotations());
    boolean constructor =
        method.ref().isConstructor() && view.components().isShared(method.ref().owner());
    return annotated || constructor || view.lifetimes().isInjectionPoint(method);
  }

  /** Whether a path leads to a field that the container fills. */
  boolean isSuppliedField(AccessPath path) {
    Optional<FieldFacts> field =
        FieldUses.fieldOf(path, false).map(FieldUses.Target::field).flatMap(view.program()::field);
    return field.filter(it -> view.lifetimes().isInjected(it.annotations())).isPresent();
  }

  /** A connection that the holder opened for itself is the holder's. */
  private static boolean isItsOwn(AccessPath path, Lifetimes.Limited limited, BodyFlow flow) {
    return limited.lifetime() == Lifetime.CONNECTION
        && path.root() instanceof AccessPath.Local local
        && local.value() >= 0
        && local.value() < flow.body().values().size()
        && flow.body().value(local.value()) instanceof Value.CallResult;
  }

  /** Whether something lets go of the value when its work is done. */
  public boolean isReleased(Escape escape) {
    Optional<FieldRef> field = escape.holder().field();
    if (field.isEmpty()) {
      return isAttributeRemoved(escape);
    }
    List<FieldUses.Use> shrinks = view.uses().of(field.get(), FieldUses.Kind.SHRINK).toList();
    boolean connection = escape.limited().lifetime().outlives(Lifetime.REQUEST);
    boolean reply = view.program().is(escape.limited().type(), TypeModel.Trait.REPLY);
    for (FieldUses.Use shrink : shrinks) {
      MethodFacts method = shrink.in().method();
      boolean atTheEnd =
          view.lifecycles().phase(method).filter(phase -> phase == Phase.STOP).isPresent()
              && !isOfLimited(method);
      if (atTheEnd || !view.lifecycles().isReachable(method)) {
        continue;
      }
      boolean keyed =
          shrink.happening().flow() instanceof Flow.Shrink it
              && (it.key().isPresent() || shrink.happening().source().equals(Event.Source.OWN));
      if (connection || reply || keyed || shrink.happening().deferred()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a method ends the life of something short-lived: then its removals are in time. */
  private boolean isOfLimited(MethodFacts method) {
    return view.lifetimes().of(method.ref().owner()).isPresent()
        || method.parameters().stream()
            .anyMatch(parameter -> view.lifetimes().of(parameter.type()).isPresent());
  }

  private static boolean isAttributeRemoved(Escape escape) {
    return escape.flow().events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Shrink shrink
                    && shrink.holder().root().equals(escape.holder().path().root()));
  }

  /** Whether a place in a body comes after another on some way. */
  static boolean isAfter(ControlFlow.Position later, ControlFlow.Position earlier) {
    return later.block() != earlier.block() || later.index() > earlier.index();
  }

  /** The effect at a place. */
  static Effect effectAt(BodyFlow flow, ControlFlow.Position at) {
    return flow.body().blocks().get(at.block()).effects().get(at.index());
  }
}
