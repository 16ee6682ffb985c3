package dev.overstay.checks.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The blocks and values of a body while it is being written, and what variables hold in each block:
 * Braun, Buchwald, Hack, Leißa, Mallon and Zwinkau, "Simple and Efficient Construction of Static
 * Single Assignment Form" (CC 2013). Nothing here recurses: methods can be very long.
 */
final class Drafts {

  final List<DraftBlock> blocks = new ArrayList<>();
  final List<Value> values = new ArrayList<>();

  /** For each value the block in which it comes to be. */
  final List<Integer> definedIn = new ArrayList<>();

  private final Deque<Join> unfilled = new ArrayDeque<>();
  private boolean filling;
  private int turns;

  /** A phi whose operands are still to be read. */
  private record Join(int block, int variable, int phi) {}

  int newBlock() {
    blocks.add(new DraftBlock());
    return blocks.size() - 1;
  }

  /** Says that a block is the next in the text. */
  void begin(int block) {
    DraftBlock draft = blocks.get(block);
    if (draft.turn == Integer.MAX_VALUE) {
      draft.turn = turns++;
    }
  }

  int add(Value value, int block) {
    values.add(value);
    definedIn.add(block);
    return value.id();
  }

  void edge(int from, Edge edge) {
    // The way out is looked for among the few edges that leave, not the many that may arrive.
    boolean first = true;
    for (Edge other : blocks.get(from).edges) {
      first &= other.target() != edge.target();
    }
    blocks.get(from).edges.add(edge);
    if (first) {
      blocks.get(edge.target()).predecessors.add(from);
    }
  }

  void seal(int block) {
    DraftBlock draft = blocks.get(block);
    draft.sealed = true;
    Map<Integer, Integer> incomplete = draft.incomplete;
    if (incomplete != null) {
      incomplete.forEach((variable, phi) -> fill(block, variable, phi));
      draft.incomplete = null;
    }
  }

  /** The value of a variable at the end of a block, as far as it is written. */
  int read(int block, int variable) {
    DraftBlock draft = blocks.get(block);
    Integer known = draft.variables.get(variable);
    if (known != null) {
      return known;
    }
    // A straight line of single predecessors is walked, not recursed.
    int at = block;
    int passed = 0;
    while (known == null) {
      DraftBlock here = blocks.get(at);
      if (isPassed(here, at)) {
        at = here.predecessors.get(0);
        known = blocks.get(at).variables.get(variable);
        if (++passed > blocks.size()) {
          known = undefined(at);
        }
      } else {
        known = readAtJoin(at, variable);
      }
    }
    // The same way again, to leave it there.
    int behind = block;
    for (int i = 0; i < passed; i++) {
      DraftBlock here = blocks.get(behind);
      here.variables.put(variable, known);
      behind = here.predecessors.get(0);
    }
    return known;
  }

  private static boolean isPassed(DraftBlock block, int number) {
    return block.sealed && block.predecessors.size() == 1 && block.predecessors.get(0) != number;
  }

  private int readAtJoin(int block, int variable) {
    DraftBlock draft = blocks.get(block);
    int value;
    if (!draft.sealed) {
      value = phi(block);
      if (draft.incomplete == null) {
        draft.incomplete = new TreeMap<>();
      }
      draft.incomplete.put(variable, value);
      draft.variables.put(variable, value);
    } else if (draft.predecessors.isEmpty()) {
      value = undefined(block);
      draft.variables.put(variable, value);
    } else {
      value = phi(block);
      draft.variables.put(variable, value);
      fill(block, variable, value);
    }
    return value;
  }

  private int undefined(int block) {
    return add(new Value.Unknown(values.size(), "undefined"), block);
  }

  private int phi(int block) {
    return add(new Value.Phi(values.size(), List.of()), block);
  }

  /** Reads a phi's operands; the phis this needs are queued, not recursed into. */
  private void fill(int block, int variable, int phi) {
    unfilled.add(new Join(block, variable, phi));
    if (filling) {
      return;
    }
    filling = true;
    while (!unfilled.isEmpty()) {
      Join join = unfilled.remove();
      List<Integer> operands = new ArrayList<>();
      for (int predecessor : blocks.get(join.block()).predecessors) {
        operands.add(read(predecessor, join.variable()));
      }
      values.set(join.phi(), new Value.Phi(join.phi(), operands));
    }
    filling = false;
  }
}
