package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Loops that nothing ends: no test that can come out another way, no return, no exception that a
 * call declares, being interrupted included.
 */
final class EndlessLoops {

  private static final String INTERRUPTED = "java.lang.InterruptedException";
  private static final String THREAD = "java.lang.Thread";

  /** By place, and what has none in the end: class files may lack lines. */
  private static final Comparator<Span> LINES_FIRST =
      Comparator.comparing((Span span) -> span.anchorLine() <= 0).thenComparing(Span::compareTo);

  private final ModuleView view;
  private final FixedFlags flags;

  EndlessLoops(ModuleView view) {
    this.view = view;
    this.flags = view.only(FixedFlags.class, FixedFlags::new);
  }

  /**
   * A loop that nothing ends.
   *
   * @param span its first call
   * @param swallows whether it catches that it is interrupted, and goes on
   * @param tested whether it asks somewhere whether it was interrupted
   * @param open whether an exception that nobody declares would end it
   */
  record EndlessLoop(Span span, boolean swallows, boolean tested, boolean open) {}

  /** The first loop of a body that nothing ends. */
  Optional<EndlessLoop> in(BodyFlow flow) {
    if (!goesBack(flow)) {
      return Optional.empty();
    }
    // What is in a loop is reached: no edge leads to a block that is not.
    for (Block block : flow.body().blocks()) {
      if (flow.controlFlow().isInLoop(block.id())) {
        Search search = new Search(flow);
        if (!search.leaves(block.id())) {
          return loop(flow, search);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean goesBack(BodyFlow flow) {
    for (Block block : flow.body().blocks()) {
      for (Edge edge : block.edges()) {
        if (edge.target() <= block.id()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<EndlessLoop> loop(BodyFlow flow, Search search) {
    return search.seen.stream()
        .mapToObj(id -> flow.body().blocks().get(id))
        .flatMap(block -> block.effects().stream())
        .filter(Effect.Invoke.class::isInstance)
        .map(Effect::span)
        .min(LINES_FIRST)
        .map(span -> new EndlessLoop(span, search.swallows, search.tested, search.isOpen()));
  }

  /** An exception that comes to a handler. */
  private record Raised(String exception, int handler) {}

  /** A walk through what can be reached from a block. */
  private final class Search {

    private final BodyFlow flow;
    private final Program program = view.program();
    private final BitSet seen = new BitSet();
    private final Deque<Integer> work = new ArrayDeque<>();
    private final Set<Raised> raised = new LinkedHashSet<>();
    private boolean left;
    private boolean swallows;
    private boolean tested;

    Search(BodyFlow flow) {
      this.flow = flow;
    }

    /** Whether a way leads out. */
    boolean leaves(int start) {
      go(start);
      while (!left && !work.isEmpty()) {
        visit(flow.body().blocks().get(work.poll()));
      }
      return left || (tested && !swallows) || isPassedOnFromBefore() || isPassedOn();
    }

    /** Takes note of an exception: out with it where nothing takes it. */
    private void raise(String exception, Block block) {
      Optional<Edge> handler =
          block.edges().stream()
              .filter(edge -> edge.kind() == Edge.Kind.EXCEPTION)
              .filter(edge -> program.isSubtype(exception, edge.exception()))
              .findFirst();
      left |= handler.isEmpty();
      handler.ifPresent(edge -> raised.add(new Raised(exception, edge.target())));
    }

    /** Whether an exception that comes leaves, once a lock is given back or the like is done. */
    private boolean isPassedOn() {
      Set<Raised> known = new HashSet<>();
      Deque<Raised> todo = new ArrayDeque<>(raised);
      raised.clear();
      while (!left && !todo.isEmpty()) {
        Raised next = todo.poll();
        if (known.add(next)) {
          seen.stream()
              .mapToObj(id -> flow.body().blocks().get(id))
              .filter(
                  block ->
                      block.effects().stream()
                          .anyMatch(effect -> effect instanceof Effect.Throw it && isPassedOn(it)))
              .filter(
                  block ->
                      block.id() == next.handler()
                          || flow.controlFlow().dominates(next.handler(), block.id()))
              .forEach(block -> raise(next.exception(), block));
          todo.addAll(raised);
          raised.clear();
        }
      }
      return left;
    }

    /** Whether an exception that came before all this is passed on. */
    private boolean isPassedOnFromBefore() {
      BitSet handlers = handlers();
      return seen.stream()
          .mapToObj(id -> flow.body().blocks().get(id))
          .filter(
              block ->
                  block.effects().stream()
                      .anyMatch(effect -> effect instanceof Effect.Throw it && isPassedOn(it)))
          .anyMatch(
              block ->
                  handlers.stream()
                      .noneMatch(
                          handler ->
                              handler == block.id()
                                  || flow.controlFlow().dominates(handler, block.id())));
    }

    private BitSet handlers() {
      BitSet handlers = new BitSet();
      seen.stream()
          .mapToObj(id -> flow.body().blocks().get(id))
          .flatMap(block -> block.edges().stream())
          .filter(edge -> edge.kind() == Edge.Kind.EXCEPTION)
          .forEach(edge -> handlers.set(edge.target()));
      return handlers;
    }

    private void go(int block) {
      if (!seen.get(block)) {
        seen.set(block);
        work.add(block);
      }
    }

    private void visit(Block block) {
      for (Effect effect : block.effects()) {
        if (effect instanceof Effect.Return) {
          left = true;
        } else if (effect instanceof Effect.Throw it && !isPassedOn(it)) {
          raise(flow.body().typeOf(it.value()), block);
        } else if (effect instanceof Effect.Invoke call) {
          for (String exception : thrownBy(call)) {
            raise(exception, block);
            if (exception.equals(INTERRUPTED)) {
              swallows |= goesOn(block);
            }
          }
        }
      }
      for (Edge edge : block.edges()) {
        if (isPossible(edge, block)) {
          go(edge.target());
        }
      }
    }

    private List<String> thrownBy(Effect.Invoke call) {
      return program.declaration(call.method()).map(MethodFacts::thrown).orElse(List.of());
    }

    /** Whether what is thrown is whatever came, once a lock is given back or the like is done. */
    private boolean isPassedOn(Effect.Throw effect) {
      return flow.body().value(effect.value()) instanceof Value.Caught caught
          && caught.types().contains("java.lang.Throwable");
    }

    private boolean isCaught(String exception, Block block) {
      return block.edges().stream()
          .filter(edge -> edge.kind() == Edge.Kind.EXCEPTION)
          .anyMatch(edge -> program.isSubtype(exception, edge.exception()));
    }

    /** Whether the handler of an interrupt does not set the mark again that was taken away. */
    private boolean goesOn(Block block) {
      return block.edges().stream()
          .filter(edge -> edge.kind() == Edge.Kind.EXCEPTION)
          .filter(edge -> program.isSubtype(INTERRUPTED, edge.exception()))
          .findFirst()
          .filter(edge -> !interruptsAgain(edge.target()))
          .isPresent();
    }

    private boolean interruptsAgain(int handler) {
      return flow.body().blocks().stream()
          .filter(
              block -> block.id() == handler || flow.controlFlow().dominates(handler, block.id()))
          .flatMap(block -> block.effects().stream())
          .anyMatch(effect -> effect instanceof Effect.Invoke call && interrupts(call));
    }

    /** Whether a call sets the mark of an interrupt, itself or in the method that it calls. */
    private boolean interrupts(Effect.Invoke call) {
      return isInterrupt(call)
          || program.declaration(call.method()).flatMap(view::flow).stream()
              .flatMap(callee -> callee.body().blocks().stream())
              .flatMap(block -> block.effects().stream())
              .anyMatch(effect -> effect instanceof Effect.Invoke inner && isInterrupt(inner));
    }

    private boolean isInterrupt(Effect.Invoke call) {
      return call.method().name().equals("interrupt");
    }

    /** Where a test comes out the same each time, whoever came round once never leaves by it. */
    private boolean isPossible(Edge edge, Block block) {
      if (edge.isNormal()
          && flow.controlFlow().leavesLoop(block.id(), edge.target())
          && flow.controlFlow().testsAlike(block)) {
        return false;
      }
      if (block.guard().isEmpty()
          || block.guard().get().test() != Guard.Test.IS_TRUE
          || !edge.isNormal()) {
        return true;
      }
      int operand = block.guard().get().operands().get(0);
      boolean holds = edge.kind() == Edge.Kind.TRUE;
      if (flow.body().value(operand) instanceof Value.CallResult result
          && asksForInterrupt(result.call())) {
        tested |= holds;
        return !holds;
      }
      Optional<FieldRef> field = fieldOf(operand);
      return field.isEmpty()
          || flags.valueOf(field.get()).filter(value -> value != holds).isEmpty();
    }

    private Optional<FieldRef> fieldOf(int operand) {
      Value value = flow.body().value(operand);
      if (value instanceof Value.LoadField load) {
        return Optional.of(load.field());
      }
      return value instanceof Value.LoadStatic load ? Optional.of(load.field()) : Optional.empty();
    }

    private boolean asksForInterrupt(Effect.Invoke call) {
      return program.isSubtype(call.method().owner(), THREAD)
          && (call.method().name().equals("isInterrupted")
              || call.method().name().equals("interrupted"));
    }

    /**
     * Whether a call of the loop is not inside of a try statement that catches everything; what is
     * told of something that was caught does not count.
     */
    boolean isOpen() {
      BitSet handlers = handlers();
      return seen.stream()
          .mapToObj(id -> flow.body().blocks().get(id))
          .filter(block -> flow.controlFlow().isInLoop(block.id()))
          .filter(
              block ->
                  handlers.stream()
                      .noneMatch(
                          it -> it == block.id() || flow.controlFlow().dominates(it, block.id())))
          .filter(block -> block.effects().stream().anyMatch(Effect.Invoke.class::isInstance))
          .anyMatch(block -> !isCaught("java.lang.RuntimeException", block));
    }
  }
}
