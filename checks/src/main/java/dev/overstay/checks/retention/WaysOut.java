package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Whether what a body takes is given back on every way out of it. Exceptions count as {@link
 * Failures} says. A test of the thing itself is followed to the side on which there is one: not to
 * where it is null, nor to where it was not got; and a test that only decides whether it is given
 * back, before both sides go on together, is taken to know.
 */
public final class WaysOut {

  /** Callers are asked this many calls up. */
  private static final int MOST_CALLERS = 3;

  /** Whoever catches this catches what is thrown, though only its holder's type is known. */
  private static final String ANYTHING = "java.lang.Throwable";

  private final ModuleView view;
  private final Failures failures;
  private final UnknownKinds unknownKinds;

  /** The ways out of a module's bodies. */
  public WaysOut(ModuleView view) {
    this.view = view;
    this.failures = view.only(Failures.class, Failures::new);
    this.unknownKinds = new UnknownKinds(view.program());
  }

  /**
   * Something that is taken.
   *
   * @param flow the body that does it
   * @param at the effect by which it does
   * @param given the effects by which it is given back or handed on
   * @param thing the values of the body that are it, and null if it was not got
   * @param outcome the value that says whether it was got, or {@link Effect#NONE}
   */
  public record Taking(
      BodyFlow flow, Position at, Set<Position> given, IntPredicate thing, int outcome) {}

  /** What brings control to a way out, the surest first. */
  public enum Cause {
    /** The body returns. */
    RETURN,
    /** It comes again to where it is taken, and what is taken then is another one. */
    REPLACED,
    /** It throws by itself. */
    THROW,
    /** A call fails. */
    FAILURE
  }

  /**
   * A way out on which nothing is given back.
   *
   * @param cause what leads there
   * @param span the return or throw, or the call that fails
   */
  public record Way(Cause cause, Span span) {}

  /** The surest way out on which nothing is given back; empty where there is none. */
  public Optional<Way> without(Taking taking) {
    return new Search(taking).surest();
  }

  /** The way back to where it is taken, in the next round of a loop; empty where there is none. */
  public Optional<Way> replaced(Taking taking) {
    return new Search(taking).replaced();
  }

  /**
   * Whether each caller of a method gives back what it took, on every way out from the call on, or
   * has its own callers do so.
   *
   * @param given where a body gives it back
   */
  public boolean isGivenBackByCallers(MethodFacts method, Function<BodyFlow, Set<Position>> given) {
    return isGivenBackByCallers(method, given, MOST_CALLERS);
  }

  private boolean isGivenBackByCallers(
      MethodFacts method, Function<BodyFlow, Set<Position>> given, int depth) {
    List<Callers.Site> sites = view.callers().sites(method.ref());
    return depth > 0
        && !sites.isEmpty()
        && !view.callers().isHandedOn(method.ref())
        && sites.stream().allMatch(site -> isGivenBackBy(site, given, depth));
  }

  private boolean isGivenBackBy(
      Callers.Site site, Function<BodyFlow, Set<Position>> given, int depth) {
    Optional<BodyFlow> flow = view.flow(site.caller());
    Optional<Position> at = flow.flatMap(it -> it.positionOf(site.call()));
    if (flow.isEmpty() || at.isEmpty()) {
      return false;
    }
    Set<Position> positions = given.apply(flow.get());
    Taking taking = new Taking(flow.get(), at.get(), positions, value -> false, Effect.NONE);
    return (!positions.isEmpty() && without(taking).isEmpty())
        || isGivenBackByCallers(site.caller(), given, depth - 1);
  }

  /** The ways from one position. */
  private final class Search {

    private final Taking taking;
    private final Body body;
    private final ControlFlow order;
    private final Set<At> seen = new HashSet<>();
    private final Deque<At> work = new ArrayDeque<>();
    private final List<Way> ways = new ArrayList<>();
    private final TakenTests tests;
    private boolean again;

    Search(Taking taking) {
      this.taking = taking;
      this.tests = new TakenTests(taking);
      this.body = taking.flow().body();
      this.order = taking.flow().controlFlow();
    }

    /**
     * Where the search is.
     *
     * @param pending the exception that a handler has caught and may throw on
     */
    private record At(int block, int index, Cause cause, Span span, String pending) {}

    Optional<Way> surest() {
      search();
      return ways.stream().min(Comparator.comparing(Way::cause));
    }

    /** A flag that is set on the way tells the loop's test something that is not known here. */
    Optional<Way> replaced() {
      search();
      Position at = taking.at();
      return again
              && body.blocks().get(at.block()).effects().get(at.index()) instanceof Effect.Invoke it
              && seen.stream().map(At::block).noneMatch(this::isFlagOfLoop)
          ? Optional.of(new Way(Cause.REPLACED, it.span()))
          : Optional.empty();
    }

    private boolean isFlagOfLoop(int block) {
      return tests.areOfFlags(body.blocks().get(block))
          && order.leadsTo(block, taking.at().block());
    }

    private void search() {
      Position start = taking.at();
      go(new At(start.block(), start.index() + 1, Cause.RETURN, Span.NONE, ""));
      while (!work.isEmpty()) {
        visit(work.poll());
      }
    }

    private void go(At at) {
      // Which of several calls failed first does not lead to other ways.
      if (seen.add(new At(at.block(), at.index(), at.cause(), Span.NONE, at.pending()))) {
        work.add(at);
      }
    }

    private void visit(At at) {
      Block block = body.blocks().get(at.block());
      Set<String> failed = new HashSet<>();
      for (int i = at.index(); i < block.effects().size(); i++) {
        Position here = new Position(at.block(), i);
        Effect effect = block.effects().get(i);
        if (taking.given().contains(here) || here.equals(taking.at())) {
          again |= at.cause() == Cause.RETURN && !taking.given().contains(here);
          return;
        }
        if (effect instanceof Effect.Return it) {
          ways.add(new Way(at.cause(), at.cause() == Cause.RETURN ? it.span() : at.span()));
          return;
        }
        if (effect instanceof Effect.Throw it) {
          boolean own = at.cause() == Cause.RETURN;
          if (own && unknownKinds.areRefused(it, block, body)) {
            return;
          }
          thrown(type(it, at), block, own ? Cause.THROW : at.cause(), own ? it.span() : at.span());
          return;
        }
        if (effect instanceof Effect.Invoke call && !isMadeAround(call)) {
          for (String exception : failures.of(call, taking.flow())) {
            if (failed.add(exception)) {
              Span span = at.cause() == Cause.FAILURE ? at.span() : call.span();
              thrown(exception, block, Cause.FAILURE, span);
            }
          }
        }
      }
      for (Edge edge : block.edges()) {
        if (edge.isNormal() && mayBeTaken(block, edge)) {
          go(new At(edge.target(), 0, at.cause(), at.span(), at.pending()));
        }
      }
    }

    /** A constructor that is given the thing: what it can fail by, its argument fails by, too. */
    private boolean isMadeAround(Effect.Invoke call) {
      return call.kind() == Effect.Call.CONSTRUCTOR
          && call.arguments().stream().skip(1).anyMatch(taking.thing()::test);
    }

    /** The type of what is thrown; a handler of everything throws on what it caught. */
    private String type(Effect.Throw effect, At at) {
      if (isCaught(effect.value()) && !at.pending().isEmpty()) {
        return at.pending();
      }
      String type = body.typeOf(effect.value());
      return type.equals(Body.ANY) ? "java.lang.Throwable" : type;
    }

    /** Whether a value is an exception that was caught, by whichever handler. */
    private boolean isCaught(int value) {
      return body.value(value) instanceof Value.Caught
          || (body.value(value) instanceof Value.Phi phi
              && phi.operands().stream().anyMatch(it -> body.value(it) instanceof Value.Caught)
              && phi.operands().stream().noneMatch(it -> body.value(it) instanceof Value.New));
    }

    private void thrown(String exception, Block block, Cause cause, Span span) {
      boolean known = view.program().isHierarchyComplete(exception);
      for (Edge edge : block.edges()) {
        if (edge.kind() != Edge.Kind.EXCEPTION) {
          continue;
        }
        boolean all =
            !known
                || edge.exception().equals(ANYTHING)
                || view.program().isSubtype(exception, edge.exception());
        if (all || view.program().isSubtype(edge.exception(), exception)) {
          String pending = all ? exception : edge.exception();
          go(new At(edge.target(), 0, cause, span, pending));
        }
        if (all) {
          return;
        }
      }
      ways.add(new Way(cause, span));
    }

    /** Whether control may go on along an edge while the thing is out. */
    private boolean mayBeTaken(Block block, Edge edge) {
      boolean tested = edge.kind() == Edge.Kind.TRUE || edge.kind() == Edge.Kind.FALSE;
      if (!tested || block.guard().isEmpty()) {
        return true;
      }
      Optional<Boolean> known = tests.outcome(block.guard().get());
      if (known.isPresent()) {
        return known.get() == (edge.kind() == Edge.Kind.TRUE);
      }
      return leadsToGiving(edge, block)
          || block.edges().stream()
              .noneMatch(
                  other ->
                      !other.equals(edge)
                          && other.isNormal()
                          && leadsToGiving(other, block)
                          && isAside(other, edge, block));
    }

    /** Whether something is given back behind an edge, and only there. */
    private boolean leadsToGiving(Edge edge, Block from) {
      return edge.target() != from.id()
          && taking.given().stream().anyMatch(at -> order.dominates(edge.target(), at.block()));
    }

    /**
     * Whether one side of a test is a detour: control comes from it to the other side; or it is the
     * body of a loop, and what it gives back was taken outside of it. The way back to the head of a
     * loop that the test is in is none.
     */
    private boolean isAside(Edge detour, Edge other, Block from) {
      Region behind = new Region(detour.target(), from.id());
      int taken = taking.at().block();
      boolean outside =
          !order.dominates(detour.target(), taken) && taken != from.id() && !behind.reaches(taken);
      return behind.reaches(afterNothing(other.target()))
          || (outside && behind.comesBack() && !order.dominates(detour.target(), from.id()));
    }

    /** Where control is once a side of a test has done nothing: some have a block for that. */
    private int afterNothing(int start) {
      int at = start;
      for (int steps = 0; steps < body.blocks().size(); steps++) {
        Block block = body.blocks().get(at);
        if (!block.effects().isEmpty() || block.edges().size() != 1) {
          return at;
        }
        at = block.edges().get(0).target();
      }
      return at;
    }

    /** The blocks behind a block, up to another one. */
    private final class Region {
      private final Set<Integer> reached = new HashSet<>();
      private boolean back;

      Region(int start, int end) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        reached.add(start);
        while (!open.isEmpty()) {
          for (Edge edge : body.blocks().get(open.poll()).edges()) {
            if (edge.target() == end) {
              back = true;
            } else if (edge.isNormal() && reached.add(edge.target())) {
              open.add(edge.target());
            }
          }
        }
      }

      boolean reaches(int block) {
        return reached.contains(block);
      }

      boolean comesBack() {
        return back;
      }
    }
  }
}
