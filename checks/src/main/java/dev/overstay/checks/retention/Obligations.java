package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a body gets and has to give back or close, and does not on some way out. */
public final class Obligations {

  /** Who makes something with the help of more methods than this is not sure to make it. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;
  private final WaysOut ways;
  private final OwnPools pools;
  private final OwnCloseables closeables;

  /** The obligations of a module. */
  public Obligations(ModuleView view) {
    this.view = view;
    this.ways = view.only(WaysOut.class, WaysOut::new);
    this.pools = view.only(OwnPools.class, OwnPools::new);
    this.closeables = view.only(OwnCloseables.class, OwnCloseables::new);
  }

  /**
   * Something that is not given back.
   *
   * @param flow the body that gets it
   * @param at where
   * @param span where in the source
   * @param type what it is
   * @param way the way out on which it is lost
   * @param handed whether the body hands it on where it does not lose it
   * @param pool the method of the module's own that lends it, where one does
   * @param replaced whether that method makes another one when there is none
   */
  public record Owed(
      BodyFlow flow,
      Position at,
      Span span,
      String type,
      WaysOut.Way way,
      boolean handed,
      Optional<MethodRef> pool,
      boolean replaced) {}

  /** What a body makes or is lent by a library, of a kind, and loses. */
  public List<Owed> lost(BodyFlow flow, Resource kind) {
    List<Owed> found = new ArrayList<>();
    flow.made()
        .forEach(
            (local, made) -> {
              if (made.contains(kind) && flow.body().has(local)) {
                lost(flow, local).ifPresent(found::add);
              }
            });
    return found;
  }

  /** What a body makes of the module's own classes that hold something open, and loses. */
  public List<Owed> lostOfOwnClasses(BodyFlow flow) {
    List<Owed> found = new ArrayList<>();
    for (Value value : flow.body().values()) {
      if (value instanceof Value.New made && closeables.contains(made.type())) {
        lost(flow, value.id()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Owed> lost(BodyFlow flow, int local) {
    Optional<Effect.Invoke> call = maker(flow, local);
    Optional<Position> at = call.flatMap(flow::positionOf);
    if (at.isEmpty() || !isSurelyMade(flow, local, call.get())) {
      return Optional.empty();
    }
    AccessPath thing = AccessPath.local(local);
    return way(flow, at.get(), Set.of(thing), Optional.empty())
        .map(
            lost ->
                new Owed(
                    flow,
                    at.get(),
                    call.get().span(),
                    type(flow, local),
                    lost.way(),
                    lost.handed(),
                    Optional.empty(),
                    false));
  }

  /** What it is, also where only a cast says it. */
  private static String type(BodyFlow flow, int local) {
    String type = flow.typeOfLocal(local);
    return flow.body().values().stream()
        .filter(value -> value instanceof Value.Cast cast && cast.value() == local)
        .map(value -> ((Value.Cast) value).type())
        .filter(cast -> type.equals(Body.ANY))
        .findFirst()
        .orElse(type);
  }

  private Optional<Lost> way(
      BodyFlow flow, Position at, Set<AccessPath> things, Optional<OwnPools.Lender> lender) {
    HandingBack handing = new HandingBack(view.program(), flow, things);
    Optional<HandingBack.Places> found = handing.positions(at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Set<Position> given = found.get().all();
    given.addAll(endedByHelpers(flow, handing));
    List<Position> sourceEnded = sourceEnded(flow, at);
    given.addAll(sourceEnded);
    List<Position> back = lender.map(it -> calls(flow, it.back(), things)).orElse(List.of());
    given.addAll(back);
    boolean handed = found.get().ended().isEmpty() && back.isEmpty() && !given.isEmpty();
    WaysOut.Taking taking = new WaysOut.Taking(flow, at, given, handing::isThing, Effect.NONE);
    Optional<WaysOut.Way> lost = ways.without(taking);
    Optional<WaysOut.Way> replaced =
        sourceEnded.isEmpty() && lost.filter(way -> way.cause() == WaysOut.Cause.RETURN).isEmpty()
            ? replaced(taking, things)
            : Optional.empty();
    return replaced.or(() -> lost).map(way -> new Lost(way, handed));
  }

  /**
   * Whether what a library makes is made again in the next round, though nobody closed this one.
   */
  private Optional<WaysOut.Way> replaced(WaysOut.Taking taking, Set<AccessPath> things) {
    Position at = taking.at();
    boolean made =
        taking.flow().body().blocks().get(at.block()).effects().get(at.index())
                instanceof Effect.Invoke call
            && !view.program().isOwn(call.method().owner())
            && things.contains(AccessPath.local(made(call)));
    return made ? ways.replaced(taking) : Optional.empty();
  }

  /**
   * How something is lost.
   *
   * @param handed whether all that the body does with it in other cases is to hand it on
   */
  private record Lost(WaysOut.Way way, boolean handed) {}

  /** What a call makes: the object whose constructor it is, or its result. */
  private static int made(Effect.Invoke call) {
    return call.kind() == Effect.Call.CONSTRUCTOR ? call.arguments().get(0) : call.result();
  }

  private static boolean isOneOf(Set<AccessPath> things, int value, BodyFlow flow) {
    return flow.origins(value).stream().anyMatch(things::contains);
  }

  /** Where what the body made, and got it from, is closed: a client's responses go with it. */
  private List<Position> sourceEnded(BodyFlow flow, Position at) {
    Effect effect = flow.body().blocks().get(at.block()).effects().get(at.index());
    if (!(effect instanceof Effect.Invoke call)
        || !call.hasReceiver()
        || call.kind() == Effect.Call.CONSTRUCTOR) {
      return List.of();
    }
    List<AccessPath> source = flow.origins(call.arguments().get(0));
    return flow.events().stream()
        .filter(
            event ->
                event.flow() instanceof Flow.Stop stop
                    && stop.activity().root() instanceof AccessPath.Local
                    && source.contains(stop.activity()))
        .map(Event::position)
        .toList();
  }

  /** Where a method of the module's own is given it, and closes what it makes around it. */
  private List<Position> endedByHelpers(BodyFlow flow, HandingBack handing) {
    return flow.calls().stream()
        .filter(call -> view.program().ownOverriders(call.method()).isEmpty())
        .filter(call -> isEndedBy(call, handing))
        .flatMap(call -> flow.positionOf(call).stream())
        .toList();
  }

  private boolean isEndedBy(Effect.Invoke call, HandingBack handing) {
    Optional<BodyFlow> helper = view.program().declaration(call.method()).flatMap(view::flow);
    int first = call.hasReceiver() ? 1 : 0;
    for (int i = first; helper.isPresent() && i < call.arguments().size(); i++) {
      if (handing.isThing(call.arguments().get(i))
          && new HandingBack(view.program(), helper.get(), Set.of(AccessPath.parameter(i - first)))
              .isEnded()) {
        return true;
      }
    }
    return false;
  }

  /** Where a body gives one of the things to a method. */
  private List<Position> calls(BodyFlow flow, MethodRef method, Set<AccessPath> things) {
    return flow.calls().stream()
        .filter(
            call ->
                view.program()
                    .declaration(call.method())
                    .filter(it -> it.ref().equals(method))
                    .isPresent())
        .filter(call -> call.arguments().stream().anyMatch(it -> isOneOf(things, it, flow)))
        .flatMap(call -> flow.positionOf(call).stream())
        .toList();
  }

  /**
   * Whether a call surely makes what it gives: a library's does, as its model says; one of the
   * module's own if it can only be the one method, and that gives nothing else.
   */
  private boolean isSurelyMade(BodyFlow flow, int local, Effect.Invoke call) {
    return isSurelyMade(flow, local, call, MOST_CALLS);
  }

  private boolean isSurelyMade(BodyFlow flow, int local, Effect.Invoke call, int depth) {
    return flow.creation(local).isEmpty()
        || (depth > 0
            && flow.origins(local).equals(List.of(AccessPath.local(local)))
            && view.program().ownOverriders(call.method()).isEmpty()
            && view.program()
                .declaration(call.method())
                .filter(it -> it.isReadable() && onlyMakes(it, depth - 1))
                .isPresent());
  }

  private boolean onlyMakes(MethodFacts method, int depth) {
    return view.flow(method)
        .filter(
            flow ->
                flow.returned().stream()
                    .allMatch(
                        path ->
                            path.steps().isEmpty()
                                && path.root() instanceof AccessPath.Local made
                                && isOnlyMade(flow, made.value(), depth)))
        .isPresent();
  }

  private boolean isOnlyMade(BodyFlow flow, int local, int depth) {
    return !flow.made(local).isEmpty()
        && maker(flow, local).filter(call -> isSurelyMade(flow, local, call, depth)).isPresent();
  }

  /** The call that makes a value: its constructor, or the call whose result it is. */
  private static Optional<Effect.Invoke> maker(BodyFlow flow, int local) {
    Value value = flow.body().value(local);
    if (value instanceof Value.CallResult result) {
      return Optional.of(result.call());
    }
    return flow.calls().stream()
        .filter(
            call ->
                call.kind() == Effect.Call.CONSTRUCTOR
                    && value instanceof Value.New
                    && call.arguments().get(0) == local)
        .findFirst();
  }

  /** Whether a call is made on an object that the body was given, or made: a message, say. */
  private static boolean isOwnObject(Effect.Invoke call, BodyFlow flow) {
    return call.hasReceiver()
        && flow.origins(call.arguments().get(0)).stream()
            .anyMatch(
                path ->
                    path.steps().isEmpty()
                        && (path.root() instanceof AccessPath.Param
                            || (path.root() instanceof AccessPath.Local local
                                && flow.body().valueOrNull(local.value()) instanceof Value.New)));
  }

  /**
   * What a body counts up once more, as buffers are, and then neither counts down nor hands on.
   * What is counted up for the caller is the caller's.
   */
  public List<Owed> lostOfCounted(BodyFlow flow) {
    List<Owed> found = new ArrayList<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Take take
          && event.isDirect()
          && !event.deferred()
          && take.owner().steps().isEmpty()
          && view.types().isCounted(take.owner(), flow)
          && flow.effect(event).orElse(null) instanceof Effect.Invoke call) {
        way(flow, event.position(), Set.of(take.owner()), Optional.empty())
            .filter(lost -> !isForCaller(take.owner(), lost, flow))
            .map(
                lost ->
                    new Owed(
                        flow,
                        event.position(),
                        call.span(),
                        typeOf(take.owner(), flow),
                        lost.way(),
                        lost.handed(),
                        Optional.empty(),
                        false))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Whether a body counts up for what it does with the thing itself: on other ways it hands it on
   * or gives it back, and it tells nobody which way it went.
   */
  private static boolean isForItself(AccessPath thing, Lost lost, BodyFlow flow) {
    boolean ended =
        flow.events().stream()
            .map(Event::flow)
            .anyMatch(
                it ->
                    (it instanceof Flow.Give give && give.taken().equals(thing))
                        || (it instanceof Flow.Stop stop && stop.activity().equals(thing)));
    return (ended || lost.handed()) && flow.method().returns().name().equals("void");
  }

  private boolean isForCaller(AccessPath thing, Lost lost, BodyFlow flow) {
    return thing.root() instanceof AccessPath.Param
        && lost.way().cause() == WaysOut.Cause.RETURN
        && !isForItself(thing, lost, flow)
        && view.callers().sites(flow.method().ref()).stream()
            .anyMatch(site -> !site.caller().modifiers().isSynthetic());
  }

  private String typeOf(AccessPath thing, BodyFlow flow) {
    return view.types().of(thing, flow).stream().map(TypeUse::name).findFirst().orElse(Body.ANY);
  }

  /** What a body is lent by a pool of the module's own, and loses. */
  public List<Owed> lostOfOwnPools(BodyFlow flow) {
    List<Owed> found = new ArrayList<>();
    if (pools.isEmpty() || pools.isPart(flow.method())) {
      return found;
    }
    for (Effect.Invoke call : flow.calls()) {
      Optional<OwnPools.Lender> lender = pools.lender(call.method());
      Optional<Position> at = lender.flatMap(it -> flow.positionOf(call));
      // What is taken out and left is removed, not borrowed; and a pool is there before and after.
      if (at.isEmpty() || !flow.body().isUsed(call.result()) || isOwnObject(call, flow)) {
        continue;
      }
      way(flow, at.get(), Set.copyOf(flow.origins(call.result())), lender)
          .ifPresent(
              lost ->
                  found.add(
                      new Owed(
                          flow,
                          at.get(),
                          call.span(),
                          lender.get().type(),
                          lost.way(),
                          lost.handed(),
                          Optional.of(lender.get().method()),
                          lender.get().makesMore())));
    }
    return found;
  }
}
