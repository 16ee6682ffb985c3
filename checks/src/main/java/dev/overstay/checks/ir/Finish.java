package dev.overstay.checks.ir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes a body of finished drafts: unreachable blocks and needless phis go, numbers are dense. */
final class Finish {

  private final Drafts drafts;
  private final List<Value> values;

  Finish(Drafts drafts) {
    this.drafts = drafts;
    this.values = drafts.values;
  }

  Body body(MethodRef method) {
    int[] blockNumber = reachableBlocks();
    int[] standsFor = withoutNeedlessPhis(blockNumber);
    int[] number = new int[values.size()];
    Arrays.fill(number, -1);
    List<Integer> kept = new ArrayList<>();
    for (int id = 0; id < values.size(); id++) {
      if (standsFor[id] == id && blockNumber[drafts.definedIn.get(id)] >= 0) {
        number[id] = kept.size();
        kept.add(id);
      }
    }
    for (int id = 0; id < values.size(); id++) {
      number[id] = number[standsFor[id]];
    }
    return new Renumbering(drafts, number, blockNumber, kept).body(method);
  }

  /**
   * Number of each reachable block in the order of the text, as far as that is known, else in that
   * of the drafts; -1 for the others.
   */
  private int[] reachableBlocks() {
    int[] number = new int[drafts.blocks.size()];
    Arrays.fill(number, -1);
    List<Integer> work = new ArrayList<>(List.of(0));
    number[0] = 0;
    while (!work.isEmpty()) {
      for (Edge edge : drafts.blocks.get(work.remove(work.size() - 1)).edges) {
        if (number[edge.target()] < 0) {
          number[edge.target()] = 0;
          work.add(edge.target());
        }
      }
    }
    List<Integer> reached = new ArrayList<>();
    for (int block = 0; block < number.length; block++) {
      if (number[block] >= 0) {
        reached.add(block);
      }
    }
    reached.sort(Comparator.comparingInt(block -> drafts.blocks.get(block).turn));
    for (int next = 0; next < reached.size(); next++) {
      number[reached.get(next)] = next;
    }
    return number;
  }

  /** For each value the one it stands for: a phi of one value and itself is that value. */
  private int[] withoutNeedlessPhis(int[] blockNumber) {
    int[] standsFor = new int[values.size()];
    List<Value.Phi> phis = new ArrayList<>();
    for (int id = 0; id < standsFor.length; id++) {
      standsFor[id] = id;
      if (values.get(id) instanceof Value.Phi phi) {
        phis.add(phi);
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Value.Phi phi : phis) {
        if (standsFor[phi.id()] == phi.id()) {
          int only = onlyOperand(phi, standsFor, blockNumber);
          if (only >= 0) {
            standsFor[phi.id()] = only;
            changed = true;
          }
        }
      }
    }
    for (int id = 0; id < standsFor.length; id++) {
      standsFor[id] = find(standsFor, id);
    }
    return standsFor;
  }

  private int onlyOperand(Value.Phi phi, int[] standsFor, int[] blockNumber) {
    int only = -1;
    for (int operand : phi.operands()) {
      int stands = find(standsFor, operand);
      boolean reached = blockNumber[drafts.definedIn.get(stands)] >= 0;
      if (reached && stands != phi.id() && stands != only) {
        if (only >= 0) {
          return -1;
        }
        only = stands;
      }
    }
    return only;
  }

  private static int find(int[] standsFor, int id) {
    int root = id;
    while (standsFor[root] != root) {
      root = standsFor[root];
    }
    int at = id;
    while (standsFor[at] != root) {
      int next = standsFor[at];
      standsFor[at] = root;
      at = next;
    }
    return root;
  }
}
