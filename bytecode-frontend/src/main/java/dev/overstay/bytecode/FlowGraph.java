package dev.overstay.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * A method's instructions cut into blocks, with the ways between them, before anything is lowered.
 *
 * <p>Blocks begin where something jumps to, where a try region begins or ends, and, inside a try
 * region, before a store that follows an instruction that can throw: a handler must see what the
 * variable held then. A block leads to a handler only if something in it can throw.
 */
final class FlowGraph {

  private static final int MOST_HANDLER_ENTRIES = 2_000_000;
  private static final int MOST_HANDLERS = 512;

  /** A way to a handler: what it catches and the block it is. */
  record Catch(String exception, int block) {}

  private final MethodNode method;
  final AbstractInsnNode[] instructions;

  /** The source line of each instruction, 0 where there is none. */
  final int[] lines;

  /** The blocks that can be reached, in reverse post-order; the first is the entry. */
  final int[] order;

  private final int[] nextReal;

  /** The first instruction of each block, and after the last block the end. */
  private final int[] starts;

  private final int[] blockOf;
  private final int[][] successors;
  private final List<List<Catch>> catches;
  private final Map<Integer, List<String>> caught = new TreeMap<>();

  private FlowGraph(MethodNode method, Canonical canonical) {
    this.method = method;
    instructions = canonical.instructions();
    lines = lines(instructions);
    nextReal = nextReal(instructions);
    List<Region> regions = regions(method);
    boolean[] guarded = new boolean[instructions.length];
    boolean[] starts = starts(regions, guarded);
    splitBeforeStores(starts, guarded, canonical);
    this.starts = number(starts);
    this.blockOf = blockOf();
    this.catches = catches(regions, canonical);
    this.successors = successors();
    this.order = reversePostOrder();
  }

  static FlowGraph of(MethodNode method, Canonical canonical) {
    return new FlowGraph(method, canonical);
  }

  int blocks() {
    return starts.length - 1;
  }

  int first(int block) {
    return starts[block];
  }

  int end(int block) {
    return starts[block + 1];
  }

  /** Blocks that this one leads to, handlers included, each once. */
  int[] successors(int block) {
    return successors[block];
  }

  /** Where exceptions of this block go, in the order they are tried. */
  List<Catch> catches(int block) {
    return catches.get(block);
  }

  /** What a handler catches; empty for a block that is none. */
  List<String> caughtBy(int block) {
    return caught.getOrDefault(block, List.of());
  }

  /** The block a label stands for. */
  int target(LabelNode label) {
    return blockOf[next(label)];
  }

  /** Whether the jump at a block's end goes back, as loops do. */
  boolean isBackward(int block) {
    return instructions[lastOf(block)] instanceof JumpInsnNode jump && target(jump.label) <= block;
  }

  // ---- Cutting

  /** A try region, as places of instructions. */
  private record Region(int start, int end, int handler, String exception) {}

  private List<Region> regions(MethodNode method) {
    List<Region> regions = new ArrayList<>();
    for (TryCatchBlockNode it : method.tryCatchBlocks) {
      int start = place(it.start);
      int end = place(it.end);
      int handler = next(it.handler);
      String exception = it.type == null ? "java.lang.Throwable" : it.type.replace('/', '.');
      // javac lets the handler of a finally or synchronized protect itself: no source says that.
      if (start < end && next(it.start) != handler) {
        regions.add(new Region(start, end, handler, exception));
      }
    }
    return regions;
  }

  /** The place of a label. */
  private int place(LabelNode label) {
    return method.instructions.indexOf(label);
  }

  /** The first instruction at or after a label. */
  private int next(LabelNode label) {
    int at = nextReal[place(label)];
    if (at == instructions.length) {
      throw new MalformedCode("it jumps behind its end");
    }
    return at;
  }

  /** For each place the first at or after it that is an instruction and no label or line. */
  private static int[] nextReal(AbstractInsnNode[] instructions) {
    int[] next = new int[instructions.length + 1];
    next[instructions.length] = instructions.length;
    for (int i = instructions.length - 1; i >= 0; i--) {
      next[i] = instructions[i].getOpcode() < 0 ? next[i + 1] : i;
    }
    return next;
  }

  private boolean[] starts(List<Region> regions, boolean[] guarded) {
    boolean[] starts = new boolean[instructions.length + 1];
    mark(starts, 0);
    for (int i = 0; i < instructions.length; i++) {
      AbstractInsnNode at = instructions[i];
      if (at instanceof JumpInsnNode jump) {
        mark(starts, next(jump.label));
        mark(starts, i + 1);
      } else if (at instanceof TableSwitchInsnNode table) {
        markAll(starts, table.labels, table.dflt);
        mark(starts, i + 1);
      } else if (at instanceof LookupSwitchInsnNode lookup) {
        markAll(starts, lookup.labels, lookup.dflt);
        mark(starts, i + 1);
      } else if (leaves(at.getOpcode())) {
        mark(starts, i + 1);
      }
    }
    for (Region region : regions) {
      mark(starts, region.start());
      mark(starts, region.end());
      mark(starts, region.handler());
      Arrays.fill(guarded, region.start(), region.end(), true);
    }
    return starts;
  }

  private void markAll(boolean[] starts, List<LabelNode> labels, LabelNode otherwise) {
    for (LabelNode label : labels) {
      mark(starts, next(label));
    }
    mark(starts, next(otherwise));
  }

  /** Marks the first instruction from here on. */
  private void mark(boolean[] starts, int from) {
    starts[nextReal[from]] = true;
  }

  private void splitBeforeStores(boolean[] starts, boolean[] guarded, Canonical canonical) {
    boolean thrown = false;
    for (int i = 0; i < instructions.length; i++) {
      int opcode = instructions[i].getOpcode();
      thrown &= !starts[i];
      if (guarded[i] && thrown && isStore(opcode)) {
        starts[i] = true;
        thrown = false;
      }
      thrown |= canonical.canThrow(i);
    }
  }

  private int[] number(boolean[] isStart) {
    int count = 0;
    for (int i = 0; i < instructions.length; i++) {
      count += isStart[i] ? 1 : 0;
    }
    int[] places = new int[count + 1];
    int block = 0;
    for (int i = 0; i < instructions.length; i++) {
      if (isStart[i]) {
        places[block++] = i;
      }
    }
    places[count] = instructions.length;
    return places;
  }

  private int[] blockOf() {
    int[] block = new int[instructions.length];
    for (int b = 0; b < blocks(); b++) {
      Arrays.fill(block, first(b), end(b), b);
    }
    return block;
  }

  private List<List<Catch>> catches(List<Region> regions, Canonical canonical) {
    List<List<Catch>> result = new ArrayList<>(blocks());
    for (int b = 0; b < blocks(); b++) {
      result.add(List.of());
    }
    boolean[] throwing = new boolean[blocks()];
    for (int i = 0; i < instructions.length; i++) {
      throwing[blockOf[i]] |= canonical.canThrow(i);
    }
    boolean[] closed = new boolean[blocks()];
    int entries = 0;
    for (Region region : regions) {
      Catch way = new Catch(region.exception(), blockOf[region.handler()]);
      boolean used = false;
      boolean all = way.exception().equals("java.lang.Throwable");
      for (int b = firstBlock(region.start()); b < blocks() && first(b) < region.end(); b++) {
        if (throwing[b] && !closed[b]) {
          if (result.get(b).isEmpty()) {
            result.set(b, new ArrayList<>(2));
          }
          addOnce(way, result.get(b));
          closed[b] = all;
          used = true;
        }
        if (++entries > MOST_HANDLER_ENTRIES) {
          throw new MalformedCode("it has too many exception handlers");
        }
      }
      if (used) {
        addOnce(way.exception(), caught.computeIfAbsent(way.block(), key -> new ArrayList<>(1)));
      }
    }
    return result;
  }

  private static <T> void addOnce(T one, List<T> all) {
    if (!all.contains(one)) {
      if (all.size() >= MOST_HANDLERS) {
        throw new MalformedCode("it has too many exception handlers at one place");
      }
      all.add(one);
    }
  }

  /** The first block that begins at or after a place. */
  private int firstBlock(int place) {
    int at = Arrays.binarySearch(starts, place);
    return at >= 0 ? at : -at - 1;
  }

  private int[][] successors() {
    int[][] result = new int[blocks()][];
    for (int b = 0; b < blocks(); b++) {
      AbstractInsnNode last = instructions[lastOf(b)];
      boolean jumps = last instanceof JumpInsnNode || isSwitch(last);
      if (!jumps && catches.get(b).isEmpty()) {
        boolean goesOn = fallsThrough(last) && b + 1 < blocks();
        result[b] = goesOn ? new int[] {b + 1} : new int[0];
        continue;
      }
      List<Integer> next = new ArrayList<>(4);
      if (last instanceof JumpInsnNode jump) {
        next.add(target(jump.label));
      } else if (last instanceof TableSwitchInsnNode table) {
        table.labels.forEach(label -> next.add(target(label)));
        next.add(target(table.dflt));
      } else if (last instanceof LookupSwitchInsnNode lookup) {
        lookup.labels.forEach(label -> next.add(target(label)));
        next.add(target(lookup.dflt));
      }
      if (fallsThrough(last) && b + 1 < blocks()) {
        next.add(b + 1);
      }
      for (Catch way : catches.get(b)) {
        next.add(way.block());
      }
      result[b] = next.stream().mapToInt(Integer::intValue).distinct().toArray();
    }
    return result;
  }

  private static boolean isSwitch(AbstractInsnNode last) {
    return last instanceof TableSwitchInsnNode || last instanceof LookupSwitchInsnNode;
  }

  /** The last instruction of a block; labels and lines after it do not count. */
  int lastOf(int block) {
    int at = end(block) - 1;
    while (at > first(block) && instructions[at].getOpcode() < 0) {
      at--;
    }
    return at;
  }

  static boolean fallsThrough(AbstractInsnNode last) {
    int opcode = last.getOpcode();
    return opcode != Opcodes.GOTO
        && opcode != Opcodes.TABLESWITCH
        && opcode != Opcodes.LOOKUPSWITCH
        && !leaves(opcode);
  }

  private static boolean leaves(int opcode) {
    return (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) || opcode == Opcodes.ATHROW;
  }

  private static boolean isStore(int opcode) {
    return (opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE) || opcode == Opcodes.IINC;
  }

  private int[] reversePostOrder() {
    int[] postOrder = new int[blocks()];
    int done = 0;
    boolean[] seen = new boolean[blocks()];
    int[] path = new int[blocks()];
    int[] taken = new int[blocks()];
    int depth = 0;
    path[0] = 0;
    seen[0] = true;
    while (depth >= 0) {
      int block = path[depth];
      if (taken[block] < successors[block].length) {
        int next = successors[block][taken[block]++];
        if (!seen[next]) {
          seen[next] = true;
          path[++depth] = next;
        }
      } else {
        postOrder[done++] = block;
        depth--;
      }
    }
    int[] reversed = new int[done];
    for (int i = 0; i < done; i++) {
      reversed[i] = postOrder[done - 1 - i];
    }
    return reversed;
  }

  private static int[] lines(AbstractInsnNode[] instructions) {
    int[] lines = new int[instructions.length];
    int line = 0;
    for (int i = 0; i < instructions.length; i++) {
      if (instructions[i] instanceof LineNumberNode it) {
        line = it.line;
      }
      lines[i] = line;
    }
    return lines;
  }
}
