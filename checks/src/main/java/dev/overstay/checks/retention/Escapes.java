package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that are put where they outlive the work they belong to. */
public final class Escapes {

  private static final String ANY = "java.lang.Object";

  private final ModuleView view;
  private final LimitedValues values;
  private final Publishers publishers;
  private final EarlierEntries earlier;
  private final OwnConnections own;

  /** The escapes of a module. */
  public Escapes(ModuleView view) {
    this.view = view;
    this.own = new OwnConnections(view);
    this.earlier = new EarlierEntries(view);
    this.values = view.only(LimitedValues.class, LimitedValues::new);
    this.publishers = view.only(Publishers.class, Publishers::new);
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
      if (event.flow() instanceof Flow.Keep keep && !isSelf(keep) && !isGivenAtBirth(flow, keep)) {
        view.holders()
            .of(keep.holder(), flow)
            .filter(holder -> List.of(kinds).contains(holder.kind()))
            .filter(holder -> !isTask(flow, event, keep) && !isAnsweredFor(event))
            .filter(holder -> !earlier.areGivenBack(keep, flow))
            // A listener is kept by whoever calls it: that is asked about listeners.
            .filter(holder -> !isListener(flow, event, keep))
            .flatMap(holder -> escape(flow, event, keep, holder))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * The request objects that listeners have, in a body that registers those with somebody who lives
   * longer; those that a callee answers for left out.
   */
  public List<Escape> ofListeners(BodyFlow flow) {
    List<Escape> found = new ArrayList<>();
    Set<ControlFlow.Position> grown = Registrations.grown(flow);
    if (grown.isEmpty()) {
      return found;
    }
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep
          && grown.contains(event.position())
          && isListener(flow, event, keep)
          && hasRequest(keep.value(), flow)
          && !isAnsweredFor(event)) {
        view.holders()
            .of(keep.holder(), flow)
            .or(() -> publisher(keep.holder(), flow))
            .flatMap(holder -> escape(flow, event, keep, holder))
            .filter(escape -> escape.limited().lifetime() == Lifetime.REQUEST)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether what is kept is registered, with a library or where the module collects listeners. */
  private boolean isListener(BodyFlow flow, Event event, Flow.Keep keep) {
    return Registrations.isRegistration(flow, event)
        || (Registrations.field(keep.holder()).filter(view.publishers()::contains).isPresent()
            && Registrations.isAdded(flow, event, keep));
  }

  private boolean hasRequest(AccessPath listener, BodyFlow flow) {
    return flow.carried(listener).stream()
        .flatMap(it -> values.of(it.path(), it.type(), flow).stream())
        .anyMatch(limited -> limited.lifetime() == Lifetime.REQUEST);
  }

  private Optional<Holder> publisher(AccessPath path, BodyFlow flow) {
    AccessPath publisher = Registrations.whole(path);
    return publishers
        .of(publisher, flow)
        .map(
            found ->
                new Holder(
                    Holder.Kind.PUBLISHER,
                    Lifetime.APPLICATION,
                    Optional.empty(),
                    found.type(),
                    publisher));
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

  /**
   * What a constructor is given lasts as long as the object at least, or whoever made the object
   * and keeps it longer answers for it.
   */
  private static boolean isGivenAtBirth(BodyFlow flow, Flow.Keep keep) {
    return flow.method().ref().isConstructor()
        && keep.value().root() instanceof AccessPath.Param
        && keep.holder().root() instanceof AccessPath.This;
  }

  private Optional<Escape> escape(BodyFlow flow, Event event, Flow.Keep keep, Holder holder) {
    Optional<Escape> shortest = Optional.empty();
    if (values.isLongLived(event.valueType())) {
      return shortest;
    }
    for (BodyFlow.Carried carried : flow.carried(keep.value())) {
      boolean root = carried.path().equals(keep.value());
      String type = root ? event.valueType() : typeOf(carried);
      Optional<Lifetimes.Limited> limited = values.of(carried.path(), type, flow);
      if (limited.isPresent()
          && outlives(holder, limited.get())
          && (shortest.isEmpty() || saysMore(limited.get(), shortest.get().limited()))
          && !isSupplied(carried.path(), keep.holder(), flow, type)
          && !isOfNoRequest(carried.path(), flow)
          // What is in a static field already is kept by that.
          && !(carried.path().root() instanceof AccessPath.Static)
          && !isItsOwn(carried.path(), limited.get(), keep.holder(), flow)) {
        shortest =
            Optional.of(
                new Escape(
                    flow,
                    event,
                    holder,
                    limited.get(),
                    carried,
                    values.shown(limited.get(), carried.path(), type, flow)));
      }
    }
    return shortest;
  }

  /** What a constructor was given as any object may have been cast for the field it went into. */
  private String typeOf(BodyFlow.Carried carried) {
    return Optional.of(carried)
        .filter(it -> it.type().equals(ANY))
        .flatMap(BodyFlow.Carried::through)
        .map(event -> ((Flow.Keep) event.flow()).holder())
        .flatMap(holder -> FieldUses.fieldOf(holder, false))
        .flatMap(target -> view.program().field(target.field()))
        .map(field -> field.type().name())
        .orElse(carried.type());
  }

  /** What is said of a connection's present request is said anew of its next one. */
  private static boolean outlives(Holder holder, Lifetimes.Limited limited) {
    return holder.lifetime().outlives(limited.lifetime())
        && holder.lifetime() != Lifetime.CONNECTION;
  }

  /** Whether a limit is shorter than another, or as short and known where that was inferred. */
  private static boolean saysMore(Lifetimes.Limited one, Lifetimes.Limited other) {
    int order = one.lifetime().compareTo(other.lifetime());
    return order < 0 || (order == 0 && other.inferred() && !one.inferred());
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
        .filter(
            method -> values.isLimitedIn(keep.value(), method) && isHeldIn(keep.holder(), method))
        .isPresent();
  }

  private boolean isHeldIn(AccessPath holder, MethodFacts callee) {
    boolean known =
        holder.root() instanceof AccessPath.Static
            || view.flow(callee).flatMap(flow -> view.holders().of(holder, flow)).isPresent();
    if (known) {
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

  /**
   * A proxy that the container supplies: injected into a field, a constructor or a setter. What
   * else is put into a field that the container fills stands in for the proxy.
   */
  private boolean isSupplied(AccessPath path, AccessPath holder, BodyFlow flow, String type) {
    boolean proxied =
        view.program().is(type, TypeModel.Trait.PROXIED)
            || view.types().of(path, flow).stream()
                .anyMatch(use -> view.program().is(use.name(), TypeModel.Trait.PROXIED));
    if (!proxied) {
      return false;
    }
    if (values.isSuppliedField(path) || values.isSuppliedField(holder)) {
      return true;
    }
    MethodFacts method = flow.method();
    if (!(path.root() instanceof AccessPath.Param param)) {
      return false;
    }
    // What is called for each request is given that request's own.
    boolean annotated =
        param.index() < method.parameters().size()
            && view.lifecycles().entry(method).isEmpty()
            && view.lifetimes().isInjected(method.parameters().get(param.index()).annotations());
    boolean constructor =
        method.ref().isConstructor() && view.components().isShared(method.ref().owner());
    return annotated || constructor || view.lifetimes().isInjectionPoint(method);
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

  private boolean isItsOwn(
      AccessPath path, Lifetimes.Limited limited, AccessPath holder, BodyFlow flow) {
    return limited.lifetime() == Lifetime.CONNECTION && own.isOne(path, holder, flow);
  }

  /** Whether a place in a body comes after another on some way. */
  static boolean isAfter(ControlFlow.Position later, ControlFlow.Position earlier) {
    return later.block() != earlier.block() || later.index() > earlier.index();
  }

  /** The effect at a place; a place may be the end of a block, where there is none. */
  static Optional<Effect> effectAt(BodyFlow flow, ControlFlow.Position at) {
    List<Effect> effects = flow.body().blocks().get(at.block()).effects();
    return at.index() < effects.size() ? Optional.of(effects.get(at.index())) : Optional.empty();
  }
}
