package dev.overstay.checks.ir;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Questions about order in one body. Which calls can fail is decided by the {@link ExitPolicy} that
 * the asker gives, and here alone.
 */
public final class ControlFlow {

  /** A place between effects: before effect {@code index} of block {@code block}. */
  public record Position(int block, int index) {

    // Written out: asked of each event, and a record's own methods are slow when cold.
    @Override
    public boolean equals(Object other) {
      return other instanceof Position it && block == it.block && index == it.index;
    }

    @Override
    public int hashCode() {
      return block * 31 + index;
    }
  }

  /** Says which effects can throw. */
  @FunctionalInterface
  public interface ExitPolicy {
    /** Whether this effect can end in an exception that the asker cares about. */
    boolean canFail(Effect effect);

    /** Only explicit throws leave exceptionally. */
    ExitPolicy NORMAL = effect -> effect instanceof Effect.Throw;
  }

  private final Body body;
  private final BitSet[] dominators;

  private ControlFlow(Body body) {
    this.body = body;
    this.dominators = dominators(body);
  }

  /** The view of a body; costs time in the square of the number of blocks. */
  public static ControlFlow of(Body body) {
    return new ControlFlow(body);
  }

  /** Whether every way from the entry to {@code block} leads through {@code dominator}. */
  public boolean dominates(int dominator, int block) {
    return dominators[block].get(dominator);
  }

  /** Whether {@code earlier} runs before {@code later} on every way there. */
  public boolean precedes(Position earlier, Position later) {
    return earlier.block() == later.block()
        ? earlier.index() < later.index()
        : dominates(earlier.block(), later.block());
  }

  /** Whether control can come back to {@code block} after leaving it. */
  public boolean isInLoop(int block) {
    return leadsTo(block, block);
  }

  /**
   * Whether what a block tests comes out the same each time that control comes back to it, because
   * all of it was found out before.
   */
  public boolean testsAlike(Block block) {
    return block
        .guard()
        .filter(guard -> guard.operands().stream().allMatch(value -> isOld(value, block.id())))
        .isPresent();
  }

  private boolean isOld(int value, int block) {
    int defined = body.definedIn().get(value);
    return body.value(value) instanceof Value.Constant
        || (defined != block && !leadsTo(block, defined));
  }

  /** Whether control that goes to {@code target} from a block of a loop has left the loop. */
  public boolean leavesLoop(int source, int target) {
    return isInLoop(source) && target != source && !leadsTo(target, source);
  }

  /** Whether control can come to {@code block} after it has left {@code from}. */
  public boolean leadsTo(int from, int block) {
    BitSet seen = new BitSet();
    List<Integer> work = new ArrayList<>();
    work.add(from);
    while (!work.isEmpty()) {
      for (Edge edge : body.blocks().get(work.remove(work.size() - 1)).edges()) {
        if (edge.target() == block) {
          return true;
        }
        if (!seen.get(edge.target())) {
          seen.set(edge.target());
          work.add(edge.target());
        }
      }
    }
    return false;
  }

  /** Whether control comes from the entry to {@code block} without taking one of some edges. */
  public boolean isReachedWithout(int block, BiPredicate<Block, Edge> edges) {
    BitSet seen = new BitSet();
    List<Integer> work = new ArrayList<>();
    seen.set(0);
    work.add(0);
    while (!work.isEmpty() && !seen.get(block)) {
      Block from = body.blocks().get(work.remove(work.size() - 1));
      for (Edge edge : from.edges()) {
        if (!seen.get(edge.target()) && !edges.test(from, edge)) {
          seen.set(edge.target());
          work.add(edge.target());
        }
      }
    }
    return seen.get(block);
  }

  /**
   * A test that decides whether a block runs.
   *
   * @param guard the test
   * @param holds whether the block runs when it holds, or when it does not
   */
  public record Condition(Guard guard, boolean holds) {}

  /** The tests that must have come out one way for {@code block} to run, outermost first. */
  public List<Condition> conditionsOf(int block) {
    return conditionsOf(block, false);
  }

  private List<Condition> conditionsOf(int block, boolean withoutLoops) {
    List<Condition> conditions = new ArrayList<>();
    for (int at = dominators[block].nextSetBit(0);
        at >= 0;
        at = dominators[block].nextSetBit(at + 1)) {
      if (at != block && body.blocks().get(at).guard().isPresent()) {
        Guard guard = body.blocks().get(at).guard().get();
        for (Edge edge : body.blocks().get(at).edges()) {
          boolean tested = edge.kind() == Edge.Kind.TRUE || edge.kind() == Edge.Kind.FALSE;
          if (tested
              && dominates(edge.target(), block)
              && isOnlyWay(at, edge.target())
              && !(withoutLoops && leavesLoop(at, edge.target()))) {
            conditions.add(new Condition(guard, edge.kind() == Edge.Kind.TRUE));
          }
        }
      }
    }
    return conditions;
  }

  /**
   * The same without those that only say that a loop is over, as each loop is in the end: what
   * follows it runs however often it was gone round.
   */
  public List<Condition> decisionsOf(int block) {
    return conditionsOf(block, true);
  }

  /**
   * Whether every way out of the method from {@code start} does one of the wanted effects first. A
   * way that never ends asks for nothing.
   *
   * @param start where the ways begin
   * @param wanted tells the effects that count
   * @param policy which effects can throw
   */
  public boolean everyExitPasses(Position start, Predicate<Effect> wanted, ExitPolicy policy) {
    return everyExitPasses(start, wanted, policy, (block, edge) -> true);
  }

  /**
   * The same of the ways that can be taken.
   *
   * @param taken whether control can go on along a normal edge of a block
   */
  public boolean everyExitPasses(
      Position start, Predicate<Effect> wanted, ExitPolicy policy, BiPredicate<Block, Edge> taken) {
    BitSet seen = new BitSet();
    List<Position> work = new ArrayList<>();
    work.add(start);
    while (!work.isEmpty()) {
      Position from = work.remove(work.size() - 1);
      if (!passOrGoOn(from, wanted, policy, taken, seen, work)) {
        return false;
      }
    }
    return true;
  }

  /** False when an exit is reached; else adds the blocks that follow to {@code work}. */
  private boolean passOrGoOn(
      Position from,
      Predicate<Effect> wanted,
      ExitPolicy policy,
      BiPredicate<Block, Edge> taken,
      BitSet seen,
      List<Position> work) {
    Block block = body.blocks().get(from.block());
    boolean failed = false;
    for (int i = from.index(); i < block.effects().size(); i++) {
      Effect effect = block.effects().get(i);
      if (wanted.test(effect)) {
        return true;
      }
      if (effect instanceof Effect.Return) {
        return false;
      }
      if (!failed && policy.canFail(effect)) {
        failed = true;
        if (!followExceptional(block, seen, work)) {
          return false;
        }
      }
      if (effect instanceof Effect.Throw) {
        return true;
      }
    }
    for (Edge edge : block.edges()) {
      if (edge.isNormal() && taken.test(block, edge)) {
        follow(edge, seen, work);
      }
    }
    return true;
  }

  /** Adds the handlers; false when the exception leaves the method. */
  private static boolean followExceptional(Block block, BitSet seen, List<Position> work) {
    boolean all = false;
    for (Edge edge : block.edges()) {
      if (edge.kind() == Edge.Kind.EXCEPTION) {
        follow(edge, seen, work);
        all |= isCatchAll(edge.exception());
      }
    }
    return all;
  }

  private static boolean isCatchAll(String exception) {
    return exception.equals("java.lang.Throwable") || exception.equals("java.lang.Exception");
  }

  private static void follow(Edge edge, BitSet seen, List<Position> work) {
    if (!seen.get(edge.target())) {
      seen.set(edge.target());
      work.add(new Position(edge.target(), 0));
    }
  }

  /** Whether control comes to {@code target} from {@code source} alone, or from inside. */
  private boolean isOnlyWay(int source, int target) {
    for (Block block : body.blocks()) {
      for (Edge edge : block.edges()) {
        boolean other = block.id() != source && !dominates(target, block.id());
        if (edge.target() == target && other) {
          return false;
        }
      }
    }
    long direct =
        body.blocks().get(source).edges().stream().filter(e -> e.target() == target).count();
    return direct == 1;
  }

  private static BitSet[] dominators(Body body) {
    int count = body.blocks().size();
    List<List<Integer>> predecessors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      predecessors.add(new ArrayList<>());
    }
    for (Block block : body.blocks()) {
      block.edges().forEach(edge -> predecessors.get(edge.target()).add(block.id()));
    }
    BitSet[] sets = new BitSet[count];
    for (int i = 0; i < count; i++) {
      sets[i] = new BitSet(count);
      sets[i].set(0, i == 0 ? 1 : count);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 1; i < count; i++) {
        BitSet meet = new BitSet(count);
        meet.set(0, count);
        predecessors.get(i).forEach(predecessor -> meet.and(sets[predecessor]));
        meet.set(i);
        if (!meet.equals(sets[i])) {
          sets[i] = meet;
          changed = true;
        }
      }
    }
    return sets;
  }
}
