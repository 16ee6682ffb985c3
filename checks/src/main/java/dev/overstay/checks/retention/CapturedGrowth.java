package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Nesting;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import dev.overstay.checks.summary.MethodSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Local maps that live on in a function: the function is registered once and called for ever, and
 * fills the map that it captured.
 */
public final class CapturedGrowth {

  /** A method that is given a map may leave it to another one, and that to a third. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;
  private final KeyDomains domains;
  private final AppliedFunctions applied;
  private final HandedAway handed;

  /** The captured maps of a module. */
  public CapturedGrowth(ModuleView view) {
    this.view = view;
    this.domains = view.keys();
    this.applied = new AppliedFunctions(view);
    this.handed = new HandedAway(view);
  }

  /**
   * A captured map that only grows.
   *
   * @param maker the body that makes the map and the function
   * @param closure where the function is made
   * @param in the function's body
   * @param event where it grows
   * @param domain how many keys there may be
   */
  public record Grown(
      BodyFlow maker, Span closure, BodyFlow in, Event event, KeyDomains.Domain domain) {}

  /** Where it gets more: in the function itself, or in one that is made in it and does that. */
  public MethodSummary.Frame site(Grown grown) {
    List<MethodSummary.Frame> frames = grown.event().source().frames();
    boolean inside =
        !frames.isEmpty()
            && frames.stream()
                .allMatch(
                    frame ->
                        view.program()
                            .declaration(frame.method())
                            .filter(MethodFacts::isLambdaBody)
                            .isPresent());
    return inside
        ? frames.get(frames.size() - 1)
        : new MethodSummary.Frame(grown.in().method().ref(), grown.event().span());
  }

  /** Whether that the function is registered once is a guess. */
  public boolean isGuessed(Grown grown) {
    return !view.lifecycles().isStartOnly(grown.maker().method())
        && grown.maker().body().values().stream()
            .noneMatch(
                value ->
                    (value instanceof Value.Closure closure
                            && closure.span().equals(grown.closure())
                            && isComponent(closure.type()))
                        || (value instanceof Value.New object
                            && object.span().equals(grown.closure())
                            && isComponent(object.type())));
  }

  /** The maps that a body which runs once leaves to a function that runs often. */
  public List<Grown> in(BodyFlow flow) {
    return in(flow, Resource.MAP);
  }

  /** The same of collections of some kind. */
  public List<Grown> in(BodyFlow flow, Resource kind) {
    List<Grown> found = new ArrayList<>();
    if (!flow.made().containsValue(Set.of(kind)) || !isAnyTaker(flow, kind)) {
      return found;
    }
    boolean once = view.lifecycles().isStartOnly(flow.method());
    if (!once && mayRunForRequests(flow.method())) {
      return found;
    }
    flow.made()
        .forEach(
            (local, made) -> {
              AccessPath map = AccessPath.local(local);
              if (made.equals(Set.of(kind)) && isLeftAlone(flow, map) && !isAsked(flow, map)) {
                found.addAll(captured(flow, map, once));
                for (Taken taken : takenAlong(flow, map)) {
                  found.addAll(captured(taken.flow(), taken.map(), once));
                }
              }
            });
    return found;
  }

  /**
   * Whether a body makes a function, or an object of the module's own, that may take a map along,
   * or calls a method of the module's own with one.
   */
  private boolean isAnyTaker(BodyFlow flow, Resource kind) {
    for (Value value : flow.body().values()) {
      if ((value instanceof Value.Closure closure
              && closure.lambda()
              && !closure.captured().isEmpty())
          || (value instanceof Value.New object && view.program().isOwn(object.type()))) {
        return true;
      }
    }
    return flow.calls().stream()
        .anyMatch(
            call ->
                view.program().isOwn(call.method().owner())
                    && call.arguments().stream()
                        .anyMatch(it -> flow.made(it).equals(Set.of(kind))));
  }

  /** What the functions and objects that a body makes put into a map that they take along. */
  private List<Grown> captured(BodyFlow flow, AccessPath map, boolean once) {
    List<Grown> found = new ArrayList<>();
    for (Value value : flow.body().values()) {
      if (value instanceof Value.Closure closure
          && (once || servesRequests(closure) || isComponent(closure.type()))) {
        captured(flow, map, closure)
            .filter(grown -> !applied.isForShort(closure.id(), flow))
            .ifPresent(found::add);
      } else if (value instanceof Value.New object
          && (once || servesRequests(object) || isComponent(object.type()))) {
        captured(flow, map, object)
            .filter(grown -> !applied.isForShort(object.id(), flow))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** A map that a method of the module's own is given, and leaves to functions as well. */
  private record Taken(BodyFlow flow, AccessPath map) {}

  /** The methods that a body calls with a map, to have it taken along by what they make. */
  private List<Taken> takenAlong(BodyFlow flow, AccessPath map) {
    return flow.calls().stream()
        .flatMap(call -> takenAlong(call, map, flow, MOST_CALLS).stream())
        .toList();
  }

  /** The same of one call; empty where the method does more with the map. */
  private List<Taken> takenAlong(Effect.Invoke call, AccessPath map, BodyFlow flow, int depth) {
    if (call.arguments().stream().noneMatch(it -> flow.origins(it).contains(map))) {
      return List.of();
    }
    Optional<BodyFlow> callee =
        view.program()
            .declaration(call.method())
            .filter(method -> view.program().isOwn(method.ref().owner()))
            .filter(method -> view.program().ownOverriders(method.ref()).isEmpty())
            .filter(method -> method.isReadable() && !method.ref().isConstructor())
            .flatMap(view::flow);
    List<Taken> taken = new ArrayList<>();
    int first = call.hasReceiver() ? 1 : 0;
    for (int i = first; callee.isPresent() && i < call.arguments().size(); i++) {
      AccessPath given = AccessPath.parameter(i - first);
      if (flow.origins(call.arguments().get(i)).contains(map)) {
        if (depth == 0
            || !isLeftAlone(callee.get(), given)
            || callee.get().returned().contains(given)) {
          return List.of();
        }
        taken.add(new Taken(callee.get(), given));
        for (Effect.Invoke inner : callee.get().calls()) {
          List<Taken> further = takenAlong(inner, given, callee.get(), depth - 1);
          if (further.isEmpty() && asks(inner, given, callee.get())) {
            return List.of();
          }
          taken.addAll(further);
        }
      }
    }
    return taken;
  }

  /** Whether a method is known, or likely, to run again and again. */
  private boolean mayRunForRequests(MethodFacts method) {
    Recurrence.Often often = view.recurrence().of(method);
    return view.requestPath().contains(method)
        || often == Recurrence.Often.LIKELY
        || often == Recurrence.Often.AGAIN;
  }

  /** The same of an object whose methods are called. */
  private boolean servesRequests(Value.New object) {
    return view.program().find(object.type()).stream()
        .flatMap(type -> type.methods().stream())
        .filter(method -> !method.ref().isConstructor() && !method.modifiers().isSynthetic())
        .flatMap(method -> method.parameters().stream())
        .anyMatch(this::isRequest);
  }

  /** Whether a function is given a request each time: whoever has it calls it for many. */
  private boolean servesRequests(Value.Closure closure) {
    int captured = closure.captured().size() - (closure.kind() == Effect.Call.STATIC ? 0 : 1);
    return view.program().declaration(closure.target()).stream()
        .flatMap(method -> method.parameters().stream().skip(Math.max(0, captured)))
        .anyMatch(this::isRequest);
  }

  private boolean isRequest(ParameterFacts parameter) {
    return view.lifetimes()
        .of(parameter.type().name())
        .filter(limited -> limited.lifetime() == Lifetime.REQUEST && !limited.inferred())
        .isPresent();
  }

  /** Whether a function, or an object, is one that serves all requests. */
  private boolean isComponent(String type) {
    return view.program()
        .fromTypeModel(type, TypeModel::component)
        .filter(it -> it == Scope.SHARED)
        .isPresent();
  }

  /**
   * Whether nobody else gets the map, and nothing takes anything out. That another function asks
   * how much there is bounds nothing.
   */
  private static boolean isLeftAlone(BodyFlow flow, AccessPath map) {
    return flow.events().stream()
        .noneMatch(
            event ->
                (event.flow() instanceof Flow.Shrink shrink && shrink.holder().equals(map))
                    || (event.flow() instanceof Flow.Measure it
                        && !event.deferred()
                        && it.holder().equals(map))
                    || (event.flow() instanceof Flow.Pass pass && pass.value().equals(map))
                    || (event.flow() instanceof Flow.Keep keep
                        && keep.value().equals(map)
                        && !(keep.holder().root() instanceof AccessPath.Local)));
  }

  /** Whether the body that makes the map reads it itself: then the function collects for it. */
  private boolean isAsked(BodyFlow flow, AccessPath map) {
    return flow.returned().contains(map)
        || flow.calls().stream()
            .anyMatch(
                call -> asks(call, map, flow) && takenAlong(call, map, flow, MOST_CALLS).isEmpty());
  }

  /** A call with the map that neither makes something around it nor puts something in. */
  private static boolean asks(Effect.Invoke call, AccessPath map, BodyFlow flow) {
    return call.kind() != Effect.Call.CONSTRUCTOR
        && call.arguments().stream().anyMatch(it -> flow.origins(it).contains(map))
        && (call.result() == Effect.NONE || !flow.origins(call.result()).contains(map))
        && flow.events().stream()
            .noneMatch(
                event ->
                    event.flow() instanceof Flow.Grow
                        && flow.effect(event).filter(it -> it == call).isPresent());
  }

  private Optional<Grown> captured(BodyFlow flow, AccessPath map, Value.Closure closure) {
    int index = -1;
    int offset = closure.kind() == Effect.Call.STATIC ? 0 : 1;
    for (int i = offset; i < closure.captured().size(); i++) {
      if (flow.origins(closure.captured().get(i)).contains(map)) {
        index = i - offset;
      }
    }
    Optional<MethodFacts> target = view.program().declaration(closure.target());
    if (index < 0
        || target.isEmpty()
        || !closure.lambda()
        || !view.callers().isHandedOn(closure.target())) {
      return Optional.empty();
    }
    AccessPath parameter = AccessPath.parameter(index);
    return view.flow(target.get())
        .flatMap(body -> growth(body, parameter))
        .map(
            grown ->
                new Grown(
                    flow, closure.span(), grown.in(), grown.event(), applied(grown, closure, flow)))
        .filter(grown -> grown.domain() != KeyDomains.Domain.FINITE);
  }

  /** How many keys there are where those tell it who call a function that its maker gave them. */
  private KeyDomains.Domain applied(Grown grown, Value.Closure closure, BodyFlow maker) {
    int offset = closure.kind() == Effect.Call.STATIC ? 0 : 1;
    return Optional.of(grown)
        .filter(it -> it.domain().compareTo(KeyDomains.Domain.LIKELY_OPEN) < 0)
        .flatMap(it -> ((Flow.Grow) it.event().flow()).key())
        .filter(key -> key.root() instanceof AccessPath.Param && key.steps().isEmpty())
        .map(key -> ((AccessPath.Param) key.root()).index() - closure.captured().size() + offset)
        .filter(index -> index >= 0)
        .flatMap(index -> applied.domainOf(index, closure, maker))
        .orElse(grown.domain());
  }

  /** The same of an object of a class without a name: a method of it that others call. */
  private Optional<Grown> captured(BodyFlow flow, AccessPath map, Value.New object) {
    boolean anonymous =
        view.program()
            .find(object.type())
            .filter(type -> type.nesting().kind() == Nesting.Kind.ANONYMOUS)
            .filter(type -> view.program().isOwn(type.name()))
            .isPresent();
    if (!anonymous || !handed.isGot(AccessPath.local(object.id()), flow)) {
      return Optional.empty();
    }
    Set<FieldRef> fields = new HashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep
          && keep.value().equals(map)
          && keep.holder().root().equals(AccessPath.local(object.id()).root())) {
        FieldUses.fieldOf(keep.holder(), false).ifPresent(it -> fields.add(it.field()));
      }
    }
    return view.program().find(object.type()).stream()
        .flatMap(type -> view.flows(type).stream())
        .filter(body -> !body.method().ref().isConstructor())
        .flatMap(body -> fields.stream().flatMap(it -> growth(body, ofReceiver(it)).stream()))
        .max(Comparator.comparing(Grown::domain))
        .map(grown -> new Grown(flow, object.span(), grown.in(), grown.event(), grown.domain()));
  }

  private static AccessPath ofReceiver(FieldRef field) {
    return new AccessPath(AccessPath.receiver().root(), List.of(new AccessPath.Field(field)));
  }

  /** Whether the function takes something out, or tests how much there is. */
  private static boolean isEmptied(BodyFlow body, AccessPath map) {
    return body.events().stream()
        .anyMatch(
            event ->
                (event.flow() instanceof Flow.Shrink shrink && shrink.holder().equals(map))
                    || (event.flow() instanceof Flow.Measure it && it.holder().equals(map)));
  }

  private Optional<Grown> growth(BodyFlow body, AccessPath map) {
    Optional<Grown> widest = Optional.empty();
    for (Event event : body.events()) {
      if (event.flow() instanceof Flow.Grow grow && grow.holder().equals(map)) {
        KeyDomains.Domain domain =
            grow.key().map(key -> domains.of(key, body)).orElse(KeyDomains.Domain.UNKNOWN);
        if (isEmptied(body, map)) {
          return Optional.empty();
        }
        boolean wider = widest.isEmpty() || domain.compareTo(widest.get().domain()) > 0;
        if (wider && domain != KeyDomains.Domain.FINITE) {
          widest = Optional.of(new Grown(body, event.span(), body, event, domain));
        }
      }
    }
    return widest;
  }
}
