package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a body gives back or closes something, or hands it on to somebody who then answers for it:
 * its caller, a field, code that nobody can read. What a library's object is made around is closed
 * with it; what was got from something else is closed with that.
 */
final class HandingBack {

  private static final String CLOSEABLE = "java.lang.AutoCloseable";

  private final Program program;
  private final BodyFlow flow;

  /** What was got. */
  private final Set<AccessPath> got;

  /** It, and what is made around it. */
  private final Set<AccessPath> things;

  /** What it was got from. */
  private final Set<AccessPath> sources = new HashSet<>();

  HandingBack(Program program, BodyFlow flow, Set<AccessPath> things) {
    this.program = program;
    this.flow = flow;
    this.got = things;
    this.things = new HashSet<>(things);
    boolean more = true;
    while (more) {
      more = false;
      for (Event event : flow.events()) {
        more |= event.flow() instanceof Flow.Keep keep && wraps(event, keep);
      }
      for (Value value : flow.body().values()) {
        more |= value instanceof Value.CallResult result && isSeenAs(result);
      }
    }
  }

  /** Whether a value is the thing, or what is made around it: where there is one, there is both. */
  boolean isThing(int value) {
    return isThing(value, new HashSet<>());
  }

  /** A variable that may be any of many things does not remember all of them. */
  private boolean isThing(int value, Set<Integer> seen) {
    return flow.origins(value).stream().anyMatch(this::isThing)
        || (flow.body().value(value) instanceof Value.Phi phi
            && seen.add(value)
            && phi.operands().stream().anyMatch(it -> isThing(it, seen)));
  }

  private boolean isThing(AccessPath path) {
    boolean around =
        things.contains(path)
            && path.root() instanceof AccessPath.Local local
            && program.isSubtype(flow.typeOfLocal(local.value()), CLOSEABLE);
    return around || got.contains(path);
  }

  /** Whether the body gives it back anywhere, or leaves it to a function that is called later. */
  boolean isEnded() {
    return flow.events().stream().anyMatch(this::ends);
  }

  /**
   * The places; empty where it is somebody else's, or where what becomes of it is decided at a time
   * not known.
   *
   * @param at where it is got
   */
  Optional<Places> positions(Position at) {
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep
          && event.position().equals(at)
          && !event.deferred()
          && things.contains(keep.holder().steps().isEmpty() ? keep.holder() : root(keep.holder()))
          && !things.contains(keep.value())) {
        sources.add(keep.value());
      }
    }
    if (!sources.isEmpty()
        && sources.stream().noneMatch(HandingBack::isOfField)
        && !sources.stream().allMatch(it -> isNothingToClose(it, at))) {
      return Optional.empty();
    }
    if (isKeptFromTheStart(at)) {
      return Optional.empty();
    }
    Set<Position> ended = new HashSet<>();
    Set<Position> handed = new HashSet<>();
    for (Event event : flow.events()) {
      boolean ends = ends(event);
      if (ends && event.deferred()) {
        return Optional.empty();
      }
      if (!event.position().equals(at)) {
        if (ends) {
          ended.add(event.position());
        } else if (handsOn(event)) {
          handed.add(event.position());
        }
      }
    }
    effects(handed);
    return Optional.of(new Places(ended, handed));
  }

  /**
   * The places.
   *
   * @param ended where it is given back or closed
   * @param handed where it is handed on
   */
  record Places(Set<Position> ended, Set<Position> handed) {

    Set<Position> all() {
      Set<Position> all = new HashSet<>(ended);
      all.addAll(handed);
      return all;
    }
  }

  /** Whether who makes it keeps it as well: then it is that one's to end. */
  private boolean isKeptFromTheStart(Position at) {
    return flow.events().stream()
        .anyMatch(event -> event.position().equals(at) && !event.deferred() && handsOn(event));
  }

  private static AccessPath root(AccessPath path) {
    return new AccessPath(path.root(), List.of());
  }

  /**
   * Whether something that it is made of was made here for that alone, and cannot be closed itself:
   * a question says nothing of who closes its answer.
   */
  private boolean isNothingToClose(AccessPath source, Position at) {
    return source.root() instanceof AccessPath.Local local
        && source.steps().isEmpty()
        && flow.body().valueOrNull(local.value()) instanceof Value.New made
        && !program.isSubtype(made.type(), CLOSEABLE)
        && flow.made(local.value()).isEmpty()
        && flow.events().stream()
            .filter(event -> !event.position().equals(at))
            .noneMatch(event -> isGivenAway(source, event));
  }

  private boolean isGivenAway(AccessPath value, Event event) {
    return (event.flow() instanceof Flow.Keep keep && keep.value().equals(value))
        || (event.flow() instanceof Flow.Pass pass
            && pass.value().equals(value)
            && !isOnlyReceiver(event, value));
  }

  private static boolean isOfField(AccessPath path) {
    return FieldUses.fieldOf(path, false).isPresent();
  }

  private boolean ends(Event event) {
    AccessPath ended;
    if (event.flow() instanceof Flow.Stop stop) {
      ended = stop.activity();
    } else if (event.flow() instanceof Flow.Give give) {
      ended = give.taken();
    } else {
      return false;
    }
    boolean inside = ended.root() instanceof AccessPath.Local && things.contains(root(ended));
    return inside
        || things.contains(ended)
        || sources.contains(ended)
        || isVariableEnded(event, ended);
  }

  /** Whether the variable is ended that may be the thing, though it is told under another name. */
  private boolean isVariableEnded(Event event, AccessPath ended) {
    return flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.hasReceiver()
        && flow.body().value(call.arguments().get(0)) instanceof Value.Phi
        && flow.origins(call.arguments().get(0)).contains(ended)
        && isThing(call.arguments().get(0));
  }

  /**
   * Whether a method of the thing gives it back in other clothes, as fluent methods, channels of
   * files and stages of streams do; what refers to it is no such thing, but a part.
   */
  private boolean isSeenAs(Value.CallResult result) {
    AccessPath path = AccessPath.local(result.id());
    if (things.contains(path) || !result.call().hasReceiver()) {
      return false;
    }
    int receiver = result.call().arguments().get(0);
    String type = saidType(result);
    String own = flow.body().typeOf(receiver);
    boolean alike =
        program.isSubtype(type, CLOSEABLE)
            || program.isSubtype(type, own)
            || (program.isSubtype(own, type) && !type.equals(Body.ANY));
    return alike
        && type.indexOf('.') >= 0
        && flow.origins(receiver).stream().anyMatch(things::contains)
        && flow.events().stream()
            .noneMatch(
                event ->
                    event.flow() instanceof Flow.Keep keep
                        && root(keep.holder()).equals(path)
                        && things.contains(keep.value()))
        && things.add(path);
  }

  /** The type of what a call gives, also where only a cast says it: a collector gives anything. */
  private String saidType(Value.CallResult result) {
    return flow.body().values().stream()
        .filter(value -> value instanceof Value.Cast cast && cast.value() == result.id())
        .map(value -> ((Value.Cast) value).type())
        .filter(cast -> result.type().equals(Body.ANY))
        .findFirst()
        .orElse(result.type());
  }

  /** Whether a keep makes a library's object around the thing; takes note of that object. */
  private boolean wraps(Event event, Flow.Keep keep) {
    if (event.deferred()
        || !things.contains(keep.value())
        || !(keep.holder().root() instanceof AccessPath.Local local)
        || keep.holder().steps().stream().anyMatch(AccessPath.Field.class::isInstance)) {
      return false;
    }
    boolean made =
        flow.effect(event).orElse(null) instanceof Effect.Invoke call
            && (call.kind() == Effect.Call.CONSTRUCTOR
                ? flow.origins(call.arguments().get(0)).contains(root(keep.holder()))
                : call.result() == local.value())
            && isArgument(call, keep.value());
    return made
        && program.isSubtype(flow.typeOfLocal(local.value()), CLOSEABLE)
        && things.add(root(keep.holder()));
  }

  private boolean isArgument(Effect.Invoke call, AccessPath value) {
    return call.arguments().stream()
        .skip(call.hasReceiver() ? 1 : 0)
        .anyMatch(argument -> flow.origins(argument).contains(value));
  }

  private boolean handsOn(Event event) {
    if (event.flow() instanceof Flow.Bind bind) {
      // The thread has it from then on, for whoever asks the slot.
      return things.contains(bind.value());
    } else if (event.flow() instanceof Flow.Keep keep) {
      boolean around =
          keep.holder().root() instanceof AccessPath.Local && things.contains(root(keep.holder()));
      return things.contains(keep.value()) && !around && !isPart(event, keep);
    } else if (event.flow() instanceof Flow.Pass pass) {
      return things.contains(pass.value())
          && !isOnlyReceiver(event, pass.value())
          && !isGivenToFunction(event);
    }
    return event.flow() instanceof Flow.Run run
        && run.where() != Where.HERE
        && (run.arguments().stream().anyMatch(things::contains)
            || flow.carried(run.function()).stream()
                .anyMatch(carried -> things.contains(carried.path())));
  }

  /**
   * Whether something that is got from the thing refers to it, as a statement to its connection.
   */
  private boolean isPart(Event event, Flow.Keep keep) {
    return keep.holder().root() instanceof AccessPath.Local local
        && flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.result() == local.value()
        && isReceiver(call, keep.value());
  }

  private boolean isReceiver(Effect.Invoke call, AccessPath value) {
    return call.hasReceiver() && flow.origins(call.arguments().get(0)).contains(value);
  }

  private boolean isOnlyReceiver(Event event, AccessPath value) {
    return flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && isReceiver(call, value)
        && !isArgument(call, value);
  }

  /** A function that is called in place with it only uses it. */
  private boolean isGivenToFunction(Event event) {
    return flow.events().stream()
        .anyMatch(
            other ->
                other.position().equals(event.position())
                    && other.flow() instanceof Flow.Run run
                    && run.where() == Where.HERE
                    && run.arguments().stream().anyMatch(things::contains));
  }

  /** What the events do not tell: returns, and calls of libraries that no model describes. */
  private void effects(Set<Position> found) {
    for (Block block : flow.body().blocks()) {
      for (int i = 0; i < block.effects().size(); i++) {
        Effect effect = block.effects().get(i);
        if ((effect instanceof Effect.Return it && it.value() != Effect.NONE && returns(it))
            || (effect instanceof Effect.Invoke call
                && (isGivenToLibrary(call) || mayBeWrapped(call)))) {
          found.add(new Position(block.id(), i));
        }
      }
    }
  }

  private boolean returns(Effect.Return effect) {
    return flow.origins(effect.value()).stream()
        .flatMap(origin -> flow.carried(origin).stream())
        .anyMatch(carried -> things.contains(carried.path()));
  }

  /**
   * Whether a method may give back an object around it. What can be closed would be seen to be;
   * what is counted goes through many hands.
   */
  private boolean mayBeWrapped(Effect.Invoke call) {
    return call.result() != Effect.NONE
        && program.isOwn(call.method().owner())
        && flow.body().typeOf(call.result()).indexOf('.') >= 0
        && !isPlain(flow.body().typeOf(call.result()))
        && things.stream().anyMatch(thing -> isArgument(call, thing) && isCounted(thing));
  }

  /** A value of the module's own may be made around it; text and numbers are not. */
  private boolean isPlain(String type) {
    return program.is(type, TypeModel.Trait.VALUE) && !program.isOwn(type);
  }

  private boolean isCounted(AccessPath thing) {
    return thing.root() instanceof AccessPath.Local local
        && !program.isSubtype(flow.typeOfLocal(local.value()), CLOSEABLE);
  }

  /**
   * Whether it is given to code outside of the module, which is not followed to its end. That the
   * rest of a type does nothing does not say who counts down what it is given.
   */
  private boolean isGivenToLibrary(Effect.Invoke call) {
    String owner = call.method().owner();
    boolean described =
        program.isOwn(owner)
            || program.methodModel(call.method()).isPresent()
            || program.is(owner, TypeModel.Trait.VALUE)
            || program.is(owner, TypeModel.Trait.FUNCTIONAL)
            || owner.equals("java.lang.Object");
    boolean rest = program.is(owner, TypeModel.Trait.REST_NONE);
    return !described
        && things.stream()
            .anyMatch(thing -> isArgument(call, thing) && (!rest || isCounted(thing)));
  }
}
