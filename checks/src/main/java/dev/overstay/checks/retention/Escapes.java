package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Lifecycles;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Weakness;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
   * @param shown the type by which the code knows the value
   */
  public record Escape(
      BodyFlow flow,
      Event event,
      Holder holder,
      Lifetimes.Limited limited,
      BodyFlow.Carried leaf,
      String shown) {}

  /**
   * The escapes of one body into holders of these kinds, those that a callee answers for left out.
   */
  public List<Escape> in(BodyFlow flow, Holder.Kind... kinds) {
    List<Escape> found = new ArrayList<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep && !isSelf(keep) && !isTask(flow, event, keep)) {
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

  /** A task for another thread is kept by whoever runs it: that is asked about hand-offs. */
  private static boolean isTask(BodyFlow flow, Event event, Flow.Keep keep) {
    return flow.events().stream()
        .anyMatch(
            other ->
                other.position().equals(event.position())
                    && other.flow() instanceof Flow.Run run
                    && run.where() == Where.ELSEWHERE
                    && run.function().root().equals(keep.value().root()));
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
          && !isOfNoRequest(carried.path(), flow)
          && !isItsOwn(carried.path(), limited.get(), flow)) {
        shortest =
            Optional.of(
                new Escape(
                    flow,
                    event,
                    holder,
                    limited.get(),
                    carried,
                    shown(limited.get(), carried.path(), type, flow)));
      }
    }
    return shortest;
  }

  /** What limits a value of a body: the type it has there, or the one its origin has. */
  public Optional<Lifetimes.Limited> limited(AccessPath path, String type, BodyFlow flow) {
    if (isFreshContainer(path, flow)) {
      return Optional.empty();
    }
    Optional<Lifetimes.Limited> best = view.lifetimes().of(type);
    boolean part = path.steps().stream().anyMatch(AccessPath.Field.class::isInstance);
    for (TypeUse use : view.types().of(path, flow)) {
      // A collection that a part of the value has may be empty.
      Optional<Lifetimes.Limited> other =
          part ? view.lifetimes().of(use.name()) : view.lifetimes().of(use);
      boolean better =
          other.isPresent()
              && (best.isEmpty() || other.get().lifetime().compareTo(best.get().lifetime()) < 0);
      if (better) {
        best = other;
      }
    }
    return best;
  }

  /** The type by which the code knows a value: the declared one, where that is limited as well. */
  public String shown(Lifetimes.Limited limited, AccessPath path, String type, BodyFlow flow) {
    if (view.program().isSubtype(type, limited.type())) {
      return type;
    }
    return view.types().of(path, flow).stream()
        .map(TypeUse::name)
        .filter(name -> view.program().isSubtype(name, limited.type()))
        .findFirst()
        .orElse(limited.type());
  }

  /** A container made here holds what is put in it, not what its type would let in. */
  private boolean isFreshContainer(AccessPath path, BodyFlow flow) {
    return path.steps().isEmpty()
        && path.root() instanceof AccessPath.Local local
        && local.value() >= 0
        && local.value() < flow.body().values().size()
        && (isMadeContainer(local.value(), flow) || isNewContainer(local.value(), flow));
  }

  private static boolean isMadeContainer(int local, BodyFlow flow) {
    return flow.made(local).stream().anyMatch(Resource::isContainer);
  }

  private boolean isNewContainer(int local, BodyFlow flow) {
    return flow.body().value(local) instanceof Value.New made
        && (made.type().endsWith("[]")
            || view.program().is(made.type(), TypeModel.Trait.CONTAINER));
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
      boolean owned =
          length == 0
              && holder.root() instanceof AccessPath.This
              && view.holders().isOwned(callee.ref().owner());
      if (shared || owned) {
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

  /**
   * While a class or component comes into being no request is there: what it makes is its own, but
   * for a unit of work that it opens.
   */
  private boolean isOfNoRequest(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        && flow.made(local.value()).isEmpty()
        && view.lifecycles().isStartOnly(flow.method());
  }

  /** A connection that the holder opened for itself is the holder's. */
  private static boolean isItsOwn(AccessPath path, Lifetimes.Limited limited, BodyFlow flow) {
    return limited.lifetime() == Lifetime.CONNECTION
        && path.root() instanceof AccessPath.Local local
        && local.value() >= 0
        && local.value() < flow.body().values().size()
        && flow.body().value(local.value()) instanceof Value.CallResult;
  }

  /**
   * Whether something lets go of the value when its work is done: on every way out of the method
   * that put it there, or of each method that calls it; in a callback of the work's end; or, for
   * what is answered later, anywhere.
   */
  public boolean isReleased(Escape escape) {
    Optional<FieldRef> field = escape.holder().field();
    if (field.isEmpty()) {
      return isAttributeRemoved(escape);
    }
    if (isConfigured(escape)
        || isHeldWeakly(escape, field.get())
        || isResetWithItsOwner(escape)
        || isClosedByItsHolder(escape, field.get())) {
      return true;
    }
    boolean reply =
        escape.limited().lifetime() == Lifetime.REQUEST
            && view.program().is(escape.limited().type(), TypeModel.Trait.REPLY);
    boolean connection = escape.limited().lifetime() == Lifetime.CONNECTION;
    List<FieldUses.Use> shrinks = view.uses().of(field.get(), FieldUses.Kind.SHRINK).toList();
    for (FieldUses.Use shrink : shrinks) {
      boolean pooled = connection && !isKeyed(shrink);
      if (reply || pooled || isAtTheEnd(shrink, field.get())) {
        return true;
      }
    }
    return isReleasedIn(escape.flow(), escape.event(), field.get())
        || isReleasedByCallers(escape, field.get());
  }

  /** A connection that a setter gives an object is one of its own, not one that comes and goes. */
  private static boolean isConfigured(Escape escape) {
    return escape.limited().lifetime() == Lifetime.CONNECTION
        && escape.event().isDirect()
        && Lifecycles.isSetter(escape.flow().method());
  }

  /** A connection or session that its holder closes is the holder's. */
  private boolean isClosedByItsHolder(Escape escape, FieldRef field) {
    return escape.limited().lifetime().outlives(Lifetime.REQUEST)
        && view.uses().of(field, FieldUses.Kind.STOP).anyMatch(use -> !use.nested());
  }

  private static boolean isKeyed(FieldUses.Use shrink) {
    return shrink.happening().flow() instanceof Flow.Shrink it
        && (it.key().isPresent() || shrink.happening().source().equals(Event.Source.OWN));
  }

  /** Whether a removal belongs to the end of a request, connection or session. */
  private boolean isAtTheEnd(FieldUses.Use shrink, FieldRef field) {
    if (shrink.happening().deferred()) {
      return true;
    }
    // What makes room for the next takes out another one.
    boolean makesRoom =
        view.uses().of(field, FieldUses.Kind.GROW).anyMatch(growth -> growth.in() == shrink.in());
    return !makesRoom && isCalledAtTheEnd(shrink.in().method(), new HashSet<>());
  }

  private boolean isCalledAtTheEnd(MethodFacts method, Set<MethodFacts> asked) {
    if (!asked.add(method)) {
      return false;
    }
    return view.lifecycles().entry(method).filter(kind -> kind == EntryKind.END).isPresent()
        || view.callers().isHandedOn(method.ref())
        || isStopOfLimited(method)
        || view.callers().of(method.ref()).stream()
            .anyMatch(caller -> isCalledAtTheEnd(caller, asked));
  }

  /** The method that ends the life of something short-lived. */
  private boolean isStopOfLimited(MethodFacts method) {
    return view.lifecycles().phase(method).filter(phase -> phase == Phase.STOP).isPresent()
        && view.lifetimes().of(method.ref().owner()).isPresent();
  }

  /** Whether every normal way out of a body, from where it keeps the value, takes it out again. */
  private boolean isReleasedIn(BodyFlow flow, Event event, FieldRef field) {
    Set<Effect> removals = new HashSet<>();
    for (Event other : flow.events()) {
      if (other.flow() instanceof Flow.Shrink shrink
          && !other.deferred()
          && isOf(shrink.holder(), field)
          && isSame(shrink.holder(), event)
          && isAfter(other.position(), event.position())) {
        removals.add(effectAt(flow, other.position()));
      }
    }
    ControlFlow.Position after =
        new ControlFlow.Position(event.position().block(), event.position().index() + 1);
    return !removals.isEmpty()
        && flow.controlFlow()
            .everyExitPasses(after, removals::contains, ControlFlow.ExitPolicy.NORMAL);
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

  private boolean isReleasedByCallers(Escape escape, FieldRef field) {
    Collection<MethodFacts> callers = view.callers().of(escape.flow().method().ref());
    return !callers.isEmpty()
        && callers.stream().allMatch(caller -> isReleasedByCaller(caller, escape, field));
  }

  private boolean isReleasedByCaller(MethodFacts caller, Escape escape, FieldRef field) {
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
                        && event
                            .source()
                            .callee()
                            .filter(escape.flow().method().ref()::equals)
                            .isPresent())
            .toList();
    return !keeps.isEmpty()
        && keeps.stream().allMatch(keep -> isReleasedIn(flow.get(), keep, field));
  }

  private static boolean isOf(AccessPath holder, FieldRef field) {
    return FieldUses.fieldOf(holder, true)
        .filter(target -> target.field().equals(field))
        .isPresent();
  }

  /** Whether the holder lets go of what nobody else holds. */
  private boolean isHeldWeakly(Escape escape, FieldRef field) {
    Optional<Weakness> declared =
        view.program()
            .field(field)
            .flatMap(it -> view.program().fromTypeModel(it.type().name(), TypeModel::weakness));
    if (declared.isPresent()) {
      return declared.get() == Weakness.CONTENT || isKey(escape);
    }
    List<FieldUses.Use> stores =
        view.uses().of(field, FieldUses.Kind.STORE).filter(use -> !use.nested()).toList();
    if (stores.isEmpty()) {
      return false;
    }
    return stores.stream().allMatch(use -> isMadeAs(use, Resource.WEAK_COLLECTION))
        || (stores.stream().allMatch(use -> isMadeAs(use, Resource.WEAK_MAP)) && isKey(escape));
  }

  private static boolean isMadeAs(FieldUses.Use store, Resource resource) {
    return store.happening().flow() instanceof Flow.Keep keep
        && keep.value().root() instanceof AccessPath.Local local
        && store.in().made(local.value()).contains(resource);
  }

  /** Whether what is kept is the key under which the holder grows. */
  private static boolean isKey(Escape escape) {
    AccessPath value = ((Flow.Keep) escape.event().flow()).value();
    return escape.flow().events().stream()
        .filter(event -> event.position().equals(escape.event().position()))
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Grow grow
                    && grow.key().filter(value::equals).isPresent());
  }

  /**
   * Whether the value went into a field of an object of the module's own that is emptied before the
   * object is used again, or where that object's class answers for it.
   */
  private boolean isResetWithItsOwner(Escape escape) {
    Optional<FieldRef> inner =
        escape
            .leaf()
            .through()
            .map(event -> ((Flow.Keep) event.flow()).holder())
            .flatMap(holder -> FieldUses.fieldOf(holder, false))
            .map(FieldUses.Target::field);
    return inner
        .filter(
            field ->
                view.holders().isOwned(field.owner())
                    || view.uses()
                        .of(field, FieldUses.Kind.SHRINK)
                        .anyMatch(use -> use.happening().source().equals(Event.Source.OWN)))
        .isPresent();
  }

  /** Whether the class takes attributes of such an object away again. */
  private boolean isAttributeRemoved(Escape escape) {
    return view.program().find(escape.flow().method().ref().owner()).stream()
        .flatMap(type -> view.flows(type).stream())
        .anyMatch(flow -> flow.events().stream().anyMatch(event -> removes(event, flow, escape)));
  }

  private boolean removes(Event event, BodyFlow flow, Escape escape) {
    return event.flow() instanceof Flow.Shrink shrink
        && view.types().of(shrink.holder(), flow).stream()
            .anyMatch(
                type ->
                    view.program().isSubtype(type.name(), escape.holder().type())
                        || view.program().isSubtype(escape.holder().type(), type.name()));
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
