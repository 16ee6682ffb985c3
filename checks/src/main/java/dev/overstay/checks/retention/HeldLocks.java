package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Locks and permits that a body takes, and does not give back on some way out. */
public final class HeldLocks {

  private final ModuleView view;
  private final WaysOut ways;
  private final SuccessOnly successOnly;

  /** The locks of a module. */
  public HeldLocks(ModuleView view) {
    this.view = view;
    this.ways = view.only(WaysOut.class, WaysOut::new);
    this.successOnly = new SuccessOnly(view);
  }

  /**
   * A lock that stays taken.
   *
   * @param flow the body that takes it
   * @param event how
   * @param lock which
   * @param field the module's field that has it
   * @param way the way out on which it is not given back
   */
  public record Held(
      BodyFlow flow, Event event, AccessPath lock, Optional<FieldRef> field, WaysOut.Way way) {

    /** The lock as messages name it. */
    public String name() {
      return field
          .map(Places::simpleName)
          .orElseGet(
              () ->
                  lock.root() instanceof AccessPath.Local local
                      ? "the " + Places.simpleName(flow.typeOfLocal(local.value()))
                      : "the argument");
    }
  }

  /**
   * Whether the method, where it keeps the lock, tells its caller nothing of it: it returns
   * nothing, or that it found nothing to do.
   */
  public static boolean isKeptInSilence(Held held) {
    return held.way().cause() == WaysOut.Cause.RETURN
        && held.flow().body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .filter(Effect.Return.class::isInstance)
            .map(Effect.Return.class::cast)
            .filter(it -> it.span().equals(held.way().span()))
            .allMatch(it -> it.value() == Effect.NONE || isNothing(held.flow(), it.value()));
  }

  private static boolean isNothing(BodyFlow flow, int value) {
    return flow.body().value(value) instanceof Value.Constant it
        && (it.value() == null
            || it.value().equals(false)
            || (it.value() instanceof Number number && number.longValue() <= 0));
  }

  /** The locks that a body takes and keeps on some way out. */
  public List<Held> in(BodyFlow flow) {
    List<Held> found = new ArrayList<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Take take
          && !event.deferred()
          && (event.isDirect() || (isTakenForCaller(event) && isOne(take.owner())))
          && flow.effect(event).isPresent()
          && !view.types().isCounted(take.owner(), flow)
          && !isOneOfSeveral(take.owner(), event, flow)) {
        held(flow, event, take.owner()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a path leads to one lock: elements of a collection have one each. */
  private static boolean isOne(AccessPath lock) {
    return lock.steps().stream().noneMatch(AccessPath.Content.class::isInstance);
  }

  /** Whether a method of the module's own tries to take it, and only answers whether it did. */
  private boolean isTakenForCaller(Event event) {
    return event.source().frames().size() == 1
        && event
            .source()
            .callee()
            .filter(it -> view.program().ownOverriders(it).isEmpty())
            .isPresent()
        && event
            .source()
            .callee()
            .flatMap(view.program()::declaration)
            .filter(method -> method.returns().name().equals("boolean"))
            .flatMap(view::flow)
            .filter(HeldLocks::answersWhetherTaken)
            .isPresent();
  }

  private static boolean answersWhetherTaken(BodyFlow flow) {
    Set<Integer> outcomes = new HashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Take && event.isDirect() && !event.deferred()) {
        CallArguments.call(event, flow).ifPresent(call -> outcomes.add(call.result()));
      }
    }
    List<Integer> answers =
        flow.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .filter(Effect.Return.class::isInstance)
            .map(effect -> ((Effect.Return) effect).value())
            .toList();
    return outcomes.size() == 1
        && answers.stream().anyMatch(it -> parts(it, flow).anyMatch(outcomes::contains))
        && answers.stream()
            .flatMap(it -> parts(it, flow))
            .allMatch(it -> outcomes.contains(it) || isNothing(flow, it));
  }

  private static Stream<Integer> parts(int value, BodyFlow flow) {
    return flow.body().value(value) instanceof Value.Phi phi
        ? phi.operands().stream()
        : Stream.of(value);
  }

  private Optional<Held> held(BodyFlow flow, Event event, AccessPath lock) {
    if (isSharedOut(lock, flow)) {
      return Optional.empty();
    }
    Set<Position> given = new HashSet<>();
    List<Event> later = new ArrayList<>();
    for (Event other : flow.events()) {
      if (other.flow() instanceof Flow.Give give && isSame(give.taken(), lock, flow)) {
        if (other.deferred() || successOnly.is(other, flow)) {
          later.add(other);
        } else {
          given.add(other.position());
        }
      }
    }
    if (!later.isEmpty()) {
      // Who gives it back in one callback does so in all of them, or in none that a failure calls.
      boolean onSuccess =
          given.isEmpty()
              && later.stream().allMatch(it -> successOnly.is(it, flow))
              && field(lock).isPresent()
              && !isGivenByOthers(field(lock).get(), flow);
      return onSuccess
          ? Optional.of(
              new Held(
                  flow,
                  event,
                  lock,
                  field(lock),
                  new WaysOut.Way(WaysOut.Cause.FAILURE, later.get(0).span())))
          : Optional.empty();
    }
    boolean elsewhere = isGivenAlone(lock, flow);
    if (given.isEmpty()
        || isTakenBack(event.position(), given, flow)
        || Permits.areOthers(event, given, flow)) {
      // Nothing shows that it is this body's to give back: permits are taken for good, too.
      return Optional.empty();
    }
    int outcome = flow.effect(event).orElseThrow() instanceof Effect.Invoke it ? it.result() : -1;
    handedOn(outcome, flow, given);
    WaysOut.Taking taking =
        new WaysOut.Taking(flow, event.position(), given, value -> false, outcome);
    return ways.without(taking)
        .filter(way -> !elsewhere || way.cause() != WaysOut.Cause.RETURN)
        .map(way -> new Held(flow, event, lock, field(lock), way));
  }

  /**
   * Whether the caller holds it: it is given back before it is taken, whatever way control comes,
   * or on some way and never behind.
   */
  private static boolean isTakenBack(Position at, Set<Position> given, BodyFlow flow) {
    return given.stream().anyMatch(it -> isBefore(it, at, flow))
        || (given.stream().noneMatch(it -> isBehind(at, it, flow))
            && given.stream().anyMatch(it -> isBehind(it, at, flow)));
  }

  private static boolean isBefore(Position first, Position second, BodyFlow flow) {
    return first.block() == second.block()
        ? first.index() < second.index()
        : flow.controlFlow().dominates(first.block(), second.block());
  }

  private static boolean isBehind(Position first, Position second, BodyFlow flow) {
    if (first.block() == second.block() && first.index() < second.index()) {
      return true;
    }
    Set<Integer> seen = new HashSet<>();
    List<Integer> work = new ArrayList<>(List.of(first.block()));
    while (!work.isEmpty()) {
      for (Edge edge : flow.body().blocks().get(work.remove(work.size() - 1)).edges()) {
        if (edge.target() == second.block()) {
          return true;
        }
        if (seen.add(edge.target())) {
          work.add(edge.target());
        }
      }
    }
    return false;
  }

  /** Where the answer whether it was got, or the stamp, goes to somebody else. */
  private static void handedOn(int outcome, BodyFlow flow, Set<Position> given) {
    if (outcome == Effect.NONE) {
      return;
    }
    for (Block block : flow.body().blocks()) {
      for (int i = 0; i < block.effects().size(); i++) {
        if (block.effects().get(i).handsOn().stream().anyMatch(it -> isFrom(it, outcome, flow))) {
          given.add(new Position(block.id(), i));
        }
      }
    }
  }

  private static boolean isFrom(int value, int outcome, BodyFlow flow) {
    return value == outcome || flow.origins(value).contains(AccessPath.local(outcome));
  }

  /**
   * Whether a body takes others of the same kind, hand over hand, or one that may be any of
   * several, or one that it made itself.
   */
  private boolean isOneOfSeveral(AccessPath lock, Event event, BodyFlow flow) {
    boolean made =
        lock.root() instanceof AccessPath.Local local
            && lock.steps().isEmpty()
            && flow.body().has(local.value())
            && !(flow.body().value(local.value()) instanceof Value.CallResult);
    Optional<FieldRef> field = field(lock);
    return made
        || flow.events().stream()
            .filter(other -> other.flow() instanceof Flow.Take)
            .map(other -> (Flow.Take) other.flow())
            .filter(other -> !other.owner().equals(lock) && isSameHalf(other.owner(), lock))
            .anyMatch(other -> field.isPresent() && field(other.owner()).equals(field))
        || flow.events().stream()
            .anyMatch(
                other ->
                    other.flow() instanceof Flow.Take take
                        && other.position().equals(event.position())
                        && !take.owner().equals(lock)
                        && other.source().frames().isEmpty());
  }

  private Optional<FieldRef> field(AccessPath lock) {
    return view.locks().field(lock);
  }

  /** Whether two locks are the same half of a pair, or no halves. */
  private static boolean isSameHalf(AccessPath one, AccessPath other) {
    return FieldUses.fieldOf(one, true).equals(FieldUses.fieldOf(other, true));
  }

  /** Two names of one lock: the same path, or what the same method gives. */
  private static boolean isSame(AccessPath one, AccessPath other, BodyFlow flow) {
    if (one.equals(other)) {
      return true;
    }
    Optional<Value.CallResult> call = call(one, flow);
    return call.isPresent()
        && call(other, flow)
            .filter(it -> it.call().method().equals(call.get().call().method()))
            .isPresent();
  }

  private static Optional<Value.CallResult> call(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
            && flow.body().valueOrNull(local.value()) instanceof Value.CallResult result
        ? Optional.of(result)
        : Optional.empty();
  }

  /** Whether the body gives the lock to somebody who may give it back. */
  private static boolean isSharedOut(AccessPath lock, BodyFlow flow) {
    return flow.events().stream()
            .anyMatch(
                event ->
                    (event.flow() instanceof Flow.Keep keep && keep.value().equals(lock))
                        || (event.flow() instanceof Flow.Pass pass && pass.value().equals(lock)))
        || flow.returned().contains(lock);
  }

  /** Whether a body gives the lock back that is no function of the one that takes it. */
  private boolean isGivenByOthers(FieldRef field, BodyFlow flow) {
    return view.locks().giversAlone(field).stream()
        .anyMatch(
            it -> !view.callers().of(it.method().ref()).stream().allMatch(flow.method()::equals));
  }

  /** Whether another body gives the lock back without having taken it: the two belong together. */
  private boolean isGivenAlone(AccessPath lock, BodyFlow flow) {
    Optional<FieldRef> field = field(lock);
    if (field.isEmpty()) {
      return true;
    }
    return view.locks().giversAlone(field.get()).stream().anyMatch(it -> it != flow);
  }
}
