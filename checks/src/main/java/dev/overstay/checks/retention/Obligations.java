package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a body gets and has to give back or close, and does not on some way out. */
public final class Obligations {

  private final ModuleView view;
  private final WaysOut ways;
  private final OwnPools pools;

  /** The obligations of a module. */
  public Obligations(ModuleView view) {
    this.view = view;
    this.ways = new WaysOut(view);
    this.pools = new OwnPools(view);
  }

  /**
   * Something that is not given back.
   *
   * @param flow the body that gets it
   * @param span where
   * @param type what it is
   * @param way the way out on which it is lost
   * @param pool the method of the module's own that lends it, where one does
   * @param replaced whether that method makes another one when there is none
   */
  public record Owed(
      BodyFlow flow,
      Span span,
      String type,
      WaysOut.Way way,
      Optional<MethodRef> pool,
      boolean replaced) {}

  /** What a body makes or is lent by a library, of a kind, and loses. */
  public List<Owed> lost(BodyFlow flow, Resource kind) {
    List<Owed> found = new ArrayList<>();
    flow.made()
        .forEach(
            (local, made) -> {
              if (made.contains(kind) && local >= 0 && local < flow.body().values().size()) {
                lost(flow, local).ifPresent(found::add);
              }
            });
    return found;
  }

  private Optional<Owed> lost(BodyFlow flow, int local) {
    Optional<Effect.Invoke> call = maker(flow, local);
    Optional<Position> at = call.flatMap(flow::positionOf);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    AccessPath thing = AccessPath.local(local);
    return way(flow, at.get(), Set.of(thing), Optional.empty())
        .map(
            way ->
                new Owed(flow, call.get().span(), type(flow, local), way, Optional.empty(), false));
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

  private Optional<WaysOut.Way> way(
      BodyFlow flow, Position at, Set<AccessPath> things, Optional<MethodRef> back) {
    Optional<Set<Position>> found = new HandingBack(view.program(), flow, things).positions(at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Set<Position> given = found.get();
    back.ifPresent(method -> given.addAll(calls(flow, method, things)));
    return ways.without(
        new WaysOut.Taking(flow, at, given, value -> isOneOf(things, value, flow), Effect.NONE));
  }

  private static boolean isOneOf(Set<AccessPath> things, int value, BodyFlow flow) {
    return flow.origins(value).stream().anyMatch(things::contains);
  }

  /** Where a body gives one of the things to a method. */
  private List<Position> calls(BodyFlow flow, MethodRef method, Set<AccessPath> things) {
    return calls(flow).stream()
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

  /** The call that makes a value: its constructor, or the call whose result it is. */
  private static Optional<Effect.Invoke> maker(BodyFlow flow, int local) {
    Value value = flow.body().value(local);
    if (value instanceof Value.CallResult result) {
      return Optional.of(result.call());
    }
    return calls(flow).stream()
        .filter(
            call ->
                call.kind() == Effect.Call.CONSTRUCTOR
                    && value instanceof Value.New
                    && call.arguments().get(0) == local)
        .findFirst();
  }

  private static List<Effect.Invoke> calls(BodyFlow flow) {
    List<Effect.Invoke> calls = new ArrayList<>();
    for (Block block : flow.body().blocks()) {
      for (Effect effect : block.effects()) {
        if (effect instanceof Effect.Invoke call) {
          calls.add(call);
        }
      }
    }
    return calls;
  }

  /** What a body is lent by a pool of the module's own, and loses. */
  public List<Owed> lostOfOwnPools(BodyFlow flow) {
    List<Owed> found = new ArrayList<>();
    if (pools.isEmpty() || pools.isPart(flow.method())) {
      return found;
    }
    for (Effect.Invoke call : calls(flow)) {
      Optional<OwnPools.Lender> lender = pools.lender(call.method());
      Optional<Position> at = lender.flatMap(it -> flow.positionOf(call));
      if (call.result() == Effect.NONE || at.isEmpty()) {
        continue;
      }
      way(
              flow,
              at.get(),
              Set.copyOf(flow.origins(call.result())),
              lender.map(OwnPools.Lender::back))
          .ifPresent(
              way ->
                  found.add(
                      new Owed(
                          flow,
                          call.span(),
                          lender.get().type(),
                          way,
                          Optional.of(lender.get().method()),
                          lender.get().makesMore())));
    }
    return found;
  }
}
