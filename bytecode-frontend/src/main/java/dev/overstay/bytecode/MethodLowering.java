package dev.overstay.bytecode;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.BodyBuilder;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Lowers one method: walks its blocks in reverse post-order and feeds the builder. Local slots are
 * the builder's variables; the operand stack is kept here inside a block and in variables above the
 * local slots between blocks.
 */
final class MethodLowering {

  private static final int[] NOT_REACHED = {};

  /** The builder keeps a variable's value in each block at worst: no compiler writes as many. */
  private static final long MOST_VARIABLES_IN_BLOCKS = 16_000_000;

  private final MethodNode method;
  private final Canonical canonical;
  private final FlowGraph flow;
  private final Frame frame;
  private final BodyBuilder body;

  /** The builder's number of each block, -1 for those that cannot be reached. */
  private final int[] blockNumber;

  /** How many ways into each block are not lowered yet. */
  private final int[] waysOpen;

  /** Widths of the operands on the stack where a block begins. */
  private final int[][] stackAt;

  private long variablesInBlocks;

  private MethodLowering(ClassContext type, MethodNode method) {
    this.method = method;
    this.body = new BodyBuilder(new MethodRef(type.name(), method.name, method.desc));
    this.canonical = Canonical.of(method);
    this.flow = FlowGraph.of(method, canonical);
    this.frame = new Frame(type, body);
    this.blockNumber = new int[flow.blocks()];
    this.waysOpen = new int[flow.blocks()];
    this.variablesInBlocks = (long) flow.blocks() * method.maxLocals;
    this.stackAt = new int[flow.blocks()][];
    Arrays.fill(stackAt, NOT_REACHED);
  }

  /**
   * The body of a method that has code.
   *
   * @throws MalformedCode when the code breaks the rules of class files
   */
  static Body lower(ClassContext type, MethodNode method) {
    return new MethodLowering(type, method).lower();
  }

  private Body lower() {
    parameters();
    blocks();
    for (int block : flow.order) {
      body.enter(blockNumber[block]);
      operandsAt(block);
      instructions(block);
      wayOut(block);
    }
    return body.build();
  }

  private void parameters() {
    int slot = 0;
    if ((method.access & Opcodes.ACC_STATIC) == 0) {
      String type = frame.type.name();
      body.assign(slot++, frame.define(body.receiver(type), type));
    }
    List<String> types = frame.names.ofMethod(method.desc).parameters();
    for (int i = 0; i < types.size(); i++) {
      String type = types.get(i);
      body.assign(slot, frame.define(body.parameter(i, type), type));
      slot += Names.width(type);
    }
  }

  /** Makes the blocks in the order of the code, so that printed facts read like it. */
  private void blocks() {
    for (int block : flow.order) {
      for (int next : flow.successors(block)) {
        waysOpen[next]++;
      }
    }
    Arrays.fill(blockNumber, -1);
    for (int block : flow.order) {
      blockNumber[block] = 0;
    }
    for (int block = 0; block < blockNumber.length; block++) {
      if (blockNumber[block] >= 0 && !(block == 0 && waysOpen[0] == 0)) {
        blockNumber[block] = body.newBlock();
      }
    }
    if (blockNumber[0] != 0) {
      // The code jumps back to its first instruction, which the builder's entry does not allow.
      body.jump(blockNumber[0]);
    }
    stackAt[0] = new int[0];
  }

  private void operandsAt(int block) {
    frame.clear();
    List<String> caught = flow.caughtBy(block);
    int[] widths = stackAt[block];
    if (!caught.isEmpty()) {
      String type = caught.size() == 1 ? caught.get(0) : "java.lang.Throwable";
      frame.push(body.caught(caught), type);
    } else if (widths != NOT_REACHED) {
      for (int i = 0; i < widths.length; i++) {
        frame.push(new Operand.Plain(body.read(variable(i)), widths[i]));
      }
    } else {
      throw new MalformedCode("it reaches a block in no order");
    }
  }

  /** The builder's variable for a place of the operand stack, counted from its bottom. */
  private int variable(int place) {
    return method.maxLocals + place;
  }

  private void instructions(int block) {
    for (int i = flow.first(block); i < flow.end(block); i++) {
      AbstractInsnNode instruction = flow.instructions[i];
      if (instruction.getOpcode() >= 0 && !canonical.isDropped(i)) {
        frame.span = Span.ofLine(flow.lines[i]);
        instruction(instruction, i);
      }
    }
  }

  private void instruction(AbstractInsnNode instruction, int place) {
    if (instruction instanceof InsnNode it) {
      plain(it);
    } else if (instruction instanceof VarInsnNode it) {
      Locals.lower(it, frame);
    } else if (instruction instanceof MethodInsnNode it) {
      if (!canonical.isOrdinalForSwitch(place, frame)) {
        Calls.lower(it, frame);
      }
    } else if (instruction instanceof FieldInsnNode it) {
      Members.field(it, frame);
    } else if (instruction instanceof TypeInsnNode it) {
      Types.lower(it, frame);
    } else if (instruction instanceof LdcInsnNode it) {
      Constants.load(it.cst, frame);
    } else if (instruction instanceof IntInsnNode it) {
      Constants.push(it, frame);
    } else if (instruction instanceof InvokeDynamicInsnNode it) {
      DynamicCalls.lower(it, frame);
    } else if (instruction instanceof IincInsnNode it) {
      Locals.increment(it, frame);
    } else if (instruction instanceof MultiANewArrayInsnNode it) {
      Types.arrays(it, frame);
    }
    // Jumps and switches end a block: wayOut lowers them.
  }

  private void plain(InsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (opcode <= Opcodes.DCONST_1) {
      Constants.push(opcode, frame);
    } else if (opcode <= Opcodes.SASTORE) {
      Members.element(opcode, frame);
    } else if (opcode <= Opcodes.SWAP) {
      StackMoves.lower(opcode, frame);
    } else if (opcode <= Opcodes.DCMPG) {
      Computations.lower(opcode, frame);
    } else if (opcode <= Opcodes.RETURN) {
      leave(opcode);
    } else if (opcode == Opcodes.ARRAYLENGTH) {
      Computations.arrayLength(frame);
    } else if (opcode == Opcodes.ATHROW) {
      body.throwValue(frame.popValue(), frame.span);
    } else if (opcode == Opcodes.MONITORENTER) {
      body.monitorEnter(frame.popValue(), frame.span);
    } else if (opcode == Opcodes.MONITOREXIT) {
      body.monitorExit(frame.popValue(), frame.span);
    }
  }

  private void leave(int opcode) {
    String type = frame.names.ofMethod(method.desc).returns();
    body.returnValue(opcode == Opcodes.RETURN ? Effect.NONE : frame.popValue(type), frame.span);
  }

  // ---- Ways out of a block

  private void wayOut(int block) {
    AbstractInsnNode last = flow.instructions[flow.lastOf(block)];
    Branches.Way way = Branches.test(last, flow.isBackward(block), frame);
    if (!body.ended()) {
      handOver(block);
      Branches.end(way, last, this::number, followedBy(block, last), frame);
    }
    for (FlowGraph.Catch it : flow.catches(block)) {
      body.handledBy(blockNumber[it.block()], it.exception());
    }
    for (int next : flow.successors(block)) {
      if (--waysOpen[next] == 0) {
        body.seal(blockNumber[next]);
      }
    }
  }

  private int number(LabelNode label) {
    return blockNumber[flow.target(label)];
  }

  /** The builder's number of the block that comes after this one. */
  private int followedBy(int block, AbstractInsnNode last) {
    if (!FlowGraph.fallsThrough(last)) {
      return -1;
    }
    if (block + 1 >= flow.blocks()) {
      throw new MalformedCode("it runs past its end");
    }
    return blockNumber[block + 1];
  }

  /** Puts what is left on the stack into variables for the blocks that follow. */
  private void handOver(int block) {
    int depth = frame.depth();
    variablesInBlocks += depth;
    if (variablesInBlocks > MOST_VARIABLES_IN_BLOCKS) {
      throw new MalformedCode("it is too large");
    }
    int[] widths = new int[depth];
    for (int i = 0; i < depth; i++) {
      Operand operand = frame.peek(depth - 1 - i);
      widths[i] = operand.width();
      body.assign(variable(i), frame.value(operand));
    }
    for (int next : flow.successors(block)) {
      if (flow.caughtBy(next).isEmpty()) {
        if (stackAt[next] == NOT_REACHED) {
          stackAt[next] = widths;
        } else if (!Arrays.equals(stackAt[next], widths)) {
          throw new MalformedCode("its operand stack differs between two ways to one place");
        }
      }
    }
  }
}
