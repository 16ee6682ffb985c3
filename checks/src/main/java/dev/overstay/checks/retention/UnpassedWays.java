package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The ways out of a body that do not pass what is wanted, the ones by exceptions among them. Other
 * than {@link ControlFlow#everyExitPasses} it tells exceptions apart: a handler takes what it
 * catches.
 */
final class UnpassedWays {

  /** Says with which exceptions an effect can end; with none for most. */
  @FunctionalInterface
  interface Failures {
    /** Binary names of the exceptions. */
    Set<String> of(Effect effect);

    /** Nothing fails but what is thrown. */
    Failures NONE = effect -> Set.of();
  }

  /**
   * A way out.
   *
   * @param failed the effect that fails on the way, where one does
   * @param handled whether the body itself catches, or throws, what goes wrong
   * @param exit the last place on it in the source before it leaves
   */
  record Way(Optional<Effect> failed, boolean handled, Span exit) {}

  /**
   * A place on a way.
   *
   * @param caught what the last handler on it caught, where one did
   */
  private record At(
      int block,
      int index,
      Optional<Effect> failed,
      boolean handled,
      Span last,
      Optional<String> caught) {}

  private record Seen(int block, boolean failed, Optional<String> caught) {}

  private final Program program;
  private final BodyFlow flow;
  private final Predicate<Effect> wanted;
  private final Failures failures;
  private final BiPredicate<Block, Edge> taken;

  /**
   * The ways out of a body.
   *
   * @param wanted what ends a way well
   * @param failures what can fail
   * @param taken the edges that lead on; others cannot be taken for what is asked
   */
  UnpassedWays(
      Program program,
      BodyFlow flow,
      Predicate<Effect> wanted,
      Failures failures,
      BiPredicate<Block, Edge> taken) {
    this.program = program;
    this.flow = flow;
    this.wanted = wanted;
    this.failures = failures;
    this.taken = taken;
  }

  /** A way out that passes nothing wanted; the ones that the body itself knows of come first. */
  Optional<Way> unpassed(ControlFlow.Position start) {
    Optional<Way> found = Optional.empty();
    Set<Seen> seen = new HashSet<>();
    Deque<At> work = new ArrayDeque<>();
    work.add(
        new At(start.block(), start.index(), Optional.empty(), false, Span.NONE, Optional.empty()));
    while (!work.isEmpty()) {
      Optional<Way> way = follow(work.poll(), seen, work);
      if (way.isPresent() && (found.isEmpty() || !found.get().handled())) {
        found = way;
      }
    }
    return found;
  }

  private Optional<Way> follow(At from, Set<Seen> seen, Deque<At> work) {
    Block block = flow.body().blocks().get(from.block());
    Optional<Way> out = Optional.empty();
    for (int i = from.index(); i < block.effects().size(); i++) {
      Effect effect = block.effects().get(i);
      if (wanted.test(effect)) {
        return out;
      }
      if (effect instanceof Effect.Return) {
        return Optional.of(new Way(from.failed(), from.handled(), later(last(block), from.last())));
      }
      Set<String> exceptions = thrown(effect, from);
      boolean own = effect instanceof Effect.Throw && from.failed().isEmpty();
      for (String exception : exceptions) {
        At failing =
            new At(
                from.block(),
                i,
                from.failed().or(() -> Optional.of(effect)),
                own,
                from.last(),
                from.caught());
        if (!caught(exception, block, failing, seen, work) && out.isEmpty()) {
          out = Optional.of(new Way(failing.failed(), own || from.handled(), effect.span()));
        }
      }
      if (effect instanceof Effect.Throw) {
        return out;
      }
    }
    if (from.failed().isPresent() && isRemembered(block)) {
      return out;
    }
    for (Edge edge : block.edges()) {
      if (edge.isNormal() && taken.test(block, edge)) {
        Span last = later(last(block), from.last());
        add(
            new At(edge.target(), 0, from.failed(), from.handled(), last, from.caught()),
            seen,
            work);
      }
    }
    return out;
  }

  /**
   * Whether a block tests a variable that says which way control came, such as a flag: then it is
   * not known here on which way a failure goes on.
   */
  private boolean isRemembered(Block block) {
    return returnsBehind(block)
        && block.guard().stream()
            .flatMap(guard -> guard.operands().stream())
            .map(flow.body()::value)
            .anyMatch(
                value ->
                    value instanceof Value.Phi phi
                        && !isCounter(phi)
                        && phi.operands().stream()
                            .anyMatch(it -> flow.body().value(it) instanceof Value.Constant));
  }

  /** Whether a variable counts on from what it was: that tells nothing of the way. */
  private boolean isCounter(Value.Phi phi) {
    return phi.operands().stream()
        .map(flow.body()::value)
        .anyMatch(value -> value instanceof Value.Computed && value.operands().contains(phi.id()));
  }

  /** Whether control may return from a block on; where each way throws it matters not which. */
  private boolean returnsBehind(Block start) {
    Set<Integer> reached = new HashSet<>(Set.of(start.id()));
    Deque<Block> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Block block = open.poll();
      if (block.effects().stream().anyMatch(Effect.Return.class::isInstance)) {
        return true;
      }
      for (Edge edge : block.edges()) {
        if (edge.isNormal() && reached.add(edge.target())) {
          open.add(flow.body().blocks().get(edge.target()));
        }
      }
    }
    return false;
  }

  private static Span last(Block block) {
    return block.effects().stream()
        .map(Effect::span)
        .max(Comparator.comparingInt(Span::anchorLine))
        .orElse(Span.NONE);
  }

  private Set<String> thrown(Effect effect, At from) {
    return effect instanceof Effect.Throw it ? typesOf(it.value(), from) : failures.of(effect);
  }

  /**
   * The types that handlers catch by which a value came: none where it may have come otherwise. A
   * try-with-resources of ecj throws one of two that it caught, and null stands for none yet.
   */
  private Set<String> caughtIn(int value, Set<Integer> seen) {
    Set<String> types = new HashSet<>();
    if (flow.body().value(value) instanceof Value.Caught caught) {
      types.addAll(caught.types());
    } else if (flow.body().value(value) instanceof Value.Phi phi && seen.add(value)) {
      for (int operand : phi.operands()) {
        if (seen.contains(operand) || isNull(operand)) {
          continue;
        }
        Set<String> some = caughtIn(operand, seen);
        if (some.isEmpty()) {
          return Set.of();
        }
        types.addAll(some);
      }
    }
    return types;
  }

  private boolean isNull(int value) {
    return flow.body().value(value) instanceof Value.Constant constant && constant.value() == null;
  }

  private Set<String> typesOf(int value, At from) {
    Set<String> types = caughtIn(value, new HashSet<>());
    if (!types.isEmpty()) {
      // What a handler of anything throws on is what came to it.
      return from.caught()
          .filter(it -> types.stream().anyMatch(type -> program.isSubtype(it, type)))
          .map(Set::of)
          .orElse(types);
    }
    // What one of several handlers caught has no type that is known, but is thrown all the same.
    String type = flow.body().typeOf(value);
    return Set.of(type.equals(Body.ANY) ? "java.lang.Throwable" : type);
  }

  /** Goes on in the handlers; false when none of them is sure to catch. */
  private boolean caught(
      String exception, Block block, At failing, Set<Seen> seen, Deque<At> work) {
    for (Edge edge : block.edges()) {
      if (edge.kind() != Edge.Kind.EXCEPTION) {
        continue;
      }
      boolean all = program.isSubtype(exception, edge.exception());
      boolean some = program.isSubtype(edge.exception(), exception);
      if (all || some) {
        boolean last = edge.exception().equals("java.lang.Throwable");
        add(
            new At(
                edge.target(),
                0,
                failing.failed(),
                failing.handled() || !last,
                failing.last(),
                Optional.of(all ? exception : edge.exception())),
            seen,
            work);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static void add(At next, Set<Seen> seen, Deque<At> work) {
    if (seen.add(new Seen(next.block(), next.failed().isPresent(), next.caught()))) {
      work.add(next);
    }
  }

  private static Span later(Span one, Span other) {
    return one.anchorLine() >= other.anchorLine() ? one : other;
  }

  /** The exceptions that a call declares and that the compiler insists on. */
  static List<String> declared(Effect.Invoke call, Program program) {
    return program.declaration(call.method()).stream()
        .flatMap(method -> method.thrown().stream())
        .filter(type -> !program.isSubtype(type, "java.lang.RuntimeException"))
        .filter(type -> !program.isSubtype(type, "java.lang.Error"))
        .toList();
  }
}
