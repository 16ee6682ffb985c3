package dev.overstay.checks.ir;

import java.util.List;
import java.util.Optional;

/**
 * A basic block.
 *
 * @param id its place in {@link Body#blocks}; 0 is the entry
 * @param effects what it does, in order
 * @param guard what it tests at its end, where it branches
 * @param edges ways out; a block without normal edges ends in a return or throw
 */
public record Block(int id, List<Effect> effects, Optional<Guard> guard, List<Edge> edges) {

  /** Whether control never comes to it, as was found out after it was written: nothing is left. */
  public boolean isDead() {
    return effects.isEmpty() && edges.isEmpty();
  }
}
