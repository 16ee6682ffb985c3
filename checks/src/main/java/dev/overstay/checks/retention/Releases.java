package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
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
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import dev.overstay.checks.summary.MethodSummary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether something lets go of a short-lived value that a long-lived holder keeps. */
public final class Releases {

  private final ModuleView view;
  private final Dispatches dispatches;
  private final Handles handles;
  private final OutcomeTests outcomes;
  private final Farewells farewells;
  private final MadeRoom room;
  private final PairedReleases paired;
  private final ClosingRemovals closing;

  /** The releases of a module. */
  public Releases(ModuleView view) {
    this.view = view;
    this.dispatches = new Dispatches(view);
    this.handles = new Handles(view);
    this.outcomes = view.only(OutcomeTests.class, OutcomeTests::new);
    this.farewells = new Farewells(view);
    this.room = new MadeRoom(view);
    this.paired = new PairedReleases(view, outcomes);
    this.closing = new ClosingRemovals(view);
  }

  /**
   * Whether something lets go of the value when its work is done: on every way out of the method
   * that put it there, or of each method that calls it; in a callback of the work's end; or, for
   * what is answered later, anywhere.
   */
  public boolean isReleased(Escapes.Escape escape) {
    Optional<FieldRef> field = escape.holder().field();
    if (field.isEmpty()) {
      return isAttributeRemoved(escape) || isCalledOff(escape);
    }
    if (isConfigured(escape)
        || isHeldWeakly(escape, field.get())
        || isSettled(escape, field.get())
        || isHolderReplaced(escape, field.get())
        || isResetWithItsOwner(escape)
        || isClosedByItsHolder(escape, field.get())) {
      return true;
    }
    return isTakenOut(escape, field.get())
        || innerCollection(escape).filter(inner -> isTakenOut(escape, inner)).isPresent()
        || paired.takeOut(escape, field.get());
  }

  /** Whether what is in a field's collection is taken out of it in time. */
  private boolean isTakenOut(Escapes.Escape escape, FieldRef field) {
    boolean reply =
        escape.limited().lifetime() == Lifetime.REQUEST
            && view.program().is(escape.limited().type(), TypeModel.Trait.REPLY);
    boolean connection = escape.limited().lifetime() == Lifetime.CONNECTION;
    boolean closed = view.program().is(escape.limited().type(), TypeModel.Trait.CLOSED_BY_HOLDER);
    List<FieldUses.Use> shrinks = shrinks(field);
    if (escape.limited().lifetime() == Lifetime.REQUEST) {
      shrinks.removeIf(shrink -> room.isDropped(shrink.happening(), shrink.in()));
    }
    if (farewells.areAll(shrinks, escape)) {
      shrinks.removeIf(farewells::includes);
    }
    for (FieldUses.Use shrink : shrinks) {
      boolean pooled = connection && !isKeyed(shrink);
      if ((reply && !isLeftUnused(shrink, escape))
          || pooled
          || (closed && closing.include(shrink))
          || isAtTheEnd(shrink, field)
          || dispatches.isOfOtherMessage(shrink.in().method(), escape.flow().method())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a field that holds the value itself is set back to nothing by a method that others
   * call, though not where the work ends: then whoever uses the object may do that in time.
   */
  public boolean isSetBack(Escapes.Escape escape) {
    return escape.holder().field().stream()
        .flatMap(field -> view.uses().of(field, FieldUses.Kind.SHRINK))
        .filter(use -> !use.nested() && isStoreOfNothing(use.happening().source()))
        .map(use -> use.in().method())
        .anyMatch(
            method ->
                view.lifecycles().isReachable(method)
                    && view.lifecycles().phase(method).filter(it -> it == Phase.STOP).isEmpty());
  }

  /** Whether what takes it out waits for a message, with which not every connection ends. */
  public boolean isLeftToFarewells(Escapes.Escape escape) {
    return escape.holder().field().filter(it -> farewells.areAll(shrinks(it), escape)).isPresent();
  }

  /** Whether a body sets a field to nothing, or has a setter do so. */
  private static boolean isStoreOfNothing(Event.Source source) {
    return source.equals(Event.Source.OWN)
        || (!source.modeled() && source.calleeFlow().orElse(null) instanceof Flow.Keep);
  }

  /** The removals from a field's object, by the name of another field that has it, too. */
  private List<FieldUses.Use> shrinks(FieldRef field) {
    List<FieldUses.Use> all = new ArrayList<>();
    view.uses().of(field, FieldUses.Kind.SHRINK).forEach(all::add);
    view.uses()
        .of(field, FieldUses.Kind.SHARE)
        .filter(share -> !share.nested())
        .map(share -> ((Flow.Keep) share.happening().flow()).holder())
        .flatMap(holder -> FieldUses.fieldOf(holder, false).stream())
        .map(FieldUses.Target::field)
        .filter(other -> !other.equals(field))
        .distinct()
        .flatMap(other -> view.uses().of(other, FieldUses.Kind.SHRINK))
        .filter(shrink -> !shrink.nested() && shrink.happening().source().modeled())
        .forEach(all::add);
    return all;
  }

  /** Whether what ends the work puts a fresh object in place of the one that holds the value. */
  private boolean isHolderReplaced(Escapes.Escape escape, FieldRef field) {
    boolean inside =
        escape.event().flow() instanceof Flow.Keep keep
            && FieldUses.fieldOf(keep.holder(), true).filter(FieldUses.Target::nested).isPresent();
    return inside
        && view.uses()
            .of(field, FieldUses.Kind.REPLACE)
            .filter(use -> !use.nested())
            .anyMatch(use -> isCalledAtTheEnd(use.in().method(), new HashSet<>()));
  }

  /**
   * Whether the holder lets go of it by itself: a future has done with a function when it is done.
   */
  private boolean isSettled(Escapes.Escape escape, FieldRef field) {
    boolean settles =
        view.program()
            .field(field)
            .filter(it -> view.program().is(it.type().name(), TypeModel.Trait.SETTLES))
            .isPresent();
    return settles
        && (keepsFunction(escape.event(), escape.flow())
            || Deed.behind(escape.event(), view)
                .anyMatch(deed -> keepsFunction(deed.event(), deed.in())));
  }

  private static boolean keepsFunction(Event event, BodyFlow flow) {
    return event.flow() instanceof Flow.Keep keep
        && keep.value().root() instanceof AccessPath.Local local
        && keep.value().steps().isEmpty()
        && flow.body().has(local.value())
        && isFunction(flow.body().value(local.value()));
  }

  private static boolean isFunction(Value value) {
    return value instanceof Value.Closure || value instanceof Value.New;
  }

  /** A connection that a setter gives an object is one of its own, not one that comes and goes. */
  private static boolean isConfigured(Escapes.Escape escape) {
    return escape.limited().lifetime() == Lifetime.CONNECTION
        && escape.event().isDirect()
        && Lifecycles.isSetter(escape.flow().method());
  }

  /** A connection or session that its holder closes is the holder's. */
  private boolean isClosedByItsHolder(Escapes.Escape escape, FieldRef field) {
    return escape.limited().lifetime().outlives(Lifetime.REQUEST)
        && view.uses().of(field, FieldUses.Kind.STOP).anyMatch(use -> !use.nested());
  }

  /**
   * Whether the module uses the method that puts such values in, and not the one that would take
   * them out.
   */
  private boolean isLeftUnused(FieldUses.Use shrink, Escapes.Escape escape) {
    return !escape.event().isDirect() && !view.lifecycles().isCalled(shrink.in().method());
  }

  private static boolean isKeyed(FieldUses.Use shrink) {
    return shrink.happening().flow() instanceof Flow.Shrink it
        && (it.key().isPresent() || shrink.happening().source().equals(Event.Source.OWN));
  }

  /** Whether a removal belongs to the end of a request, connection or session. */
  private boolean isAtTheEnd(FieldUses.Use shrink, FieldRef field) {
    if (outcomes.decide(shrink.happening(), shrink.in())) {
      return false;
    }
    if (shrink.happening().deferred()) {
      return true;
    }
    return !room.isMade(shrink, field) && isCalledAtTheEnd(shrink.in().method(), new HashSet<>());
  }

  private boolean isCalledAtTheEnd(MethodFacts method, Set<MethodFacts> asked) {
    if (!asked.add(method)) {
      return false;
    }
    return view.lifecycles().entry(method).filter(kind -> kind == EntryKind.END).isPresent()
        || view.callers().isHandedOn(method.ref())
        || isStopOfLimited(method)
        || view.callers().of(method.ref()).stream()
            .filter(caller -> !outcomes.decide(caller, method))
            .anyMatch(caller -> isCalledAtTheEnd(caller, asked));
  }

  /** The method that ends the life of something short-lived. */
  private boolean isStopOfLimited(MethodFacts method) {
    return view.lifecycles().phase(method).filter(phase -> phase == Phase.STOP).isPresent()
        && view.lifetimes().of(method.ref().owner()).isPresent();
  }

  /** Whether the holder lets go of what nobody else holds. */
  private boolean isHeldWeakly(Escapes.Escape escape, FieldRef field) {
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
  private static boolean isKey(Escapes.Escape escape) {
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
  private boolean isResetWithItsOwner(Escapes.Escape escape) {
    return innerHolder(escape)
        .filter(target -> !target.nested())
        .map(FieldUses.Target::field)
        .filter(
            field ->
                view.holders().isOwned(field.owner())
                    || view.uses()
                        .of(field, FieldUses.Kind.SHRINK)
                        .anyMatch(use -> use.happening().source().equals(Event.Source.OWN)))
        .isPresent();
  }

  /** The field of another object that got the value first, and with that is in the holder. */
  private static Optional<FieldUses.Target> innerHolder(Escapes.Escape escape) {
    return escape
        .leaf()
        .through()
        .map(event -> ((Flow.Keep) event.flow()).holder())
        .flatMap(holder -> FieldUses.fieldOf(holder, true));
  }

  /** Where that is a collection, what empties that one lets go of the value as well. */
  private static Optional<FieldRef> innerCollection(Escapes.Escape escape) {
    return innerHolder(escape).filter(FieldUses.Target::nested).map(FieldUses.Target::field);
  }

  /**
   * Whether the class takes attributes of such an object away again: not with another request,
   * which may never come and comes too late for what is good for one.
   */
  private boolean isAttributeRemoved(Escapes.Escape escape) {
    return view.program().find(escape.flow().method().ref().owner()).stream()
        .flatMap(type -> view.flows(type).stream())
        .filter(flow -> flow == escape.flow() || !isForAnotherRequest(flow.method(), escape))
        .anyMatch(flow -> flow.events().stream().anyMatch(event -> removes(event, flow, escape)));
  }

  private boolean isForAnotherRequest(MethodFacts method, Escapes.Escape escape) {
    return escape.limited().lifetime() == Lifetime.REQUEST
        && view.lifecycles().entry(method).filter(EntryKind.REQUEST::equals).isPresent();
  }

  /** Whether the call that keeps it gave a handle by which somebody takes it back. */
  private boolean isCalledOff(Escapes.Escape escape) {
    List<MethodSummary.Frame> frames = escape.event().source().frames();
    if (frames.isEmpty()) {
      return handles.isStopped(escape.event().span().anchorLine(), escape.flow());
    }
    MethodSummary.Frame last = frames.get(frames.size() - 1);
    return view.program()
        .declaration(last.method())
        .flatMap(view::flow)
        .filter(flow -> handles.isStopped(last.span().anchorLine(), flow))
        .isPresent();
  }

  private boolean removes(Event event, BodyFlow flow, Escapes.Escape escape) {
    return event.flow() instanceof Flow.Shrink shrink
        && view.types().of(shrink.holder(), flow).stream()
            .anyMatch(
                type ->
                    view.program().isSubtype(type.name(), escape.holder().type())
                        || view.program().isSubtype(escape.holder().type(), type.name()));
  }
}
