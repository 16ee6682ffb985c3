package dev.overstay.bytecode;

import dev.overstay.checks.ir.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Jumps and switches: what is tested at a block's end, and where it leads. */
final class Branches {

  private static final Guard.Test[] RELATIONS = {
    Guard.Test.EQUAL,
    Guard.Test.EQUAL,
    Guard.Test.LESS,
    Guard.Test.GREATER_OR_EQUAL,
    Guard.Test.GREATER,
    Guard.Test.LESS_OR_EQUAL
  };

  private Branches() {}

  /**
   * What a block tests.
   *
   * @param guard the test; null for a block that goes on without one
   * @param selector of a switch, else -1
   * @param jumpsWhenTrue whether the jump is taken when the test holds
   */
  record Way(@Nullable Guard guard, int selector, boolean jumpsWhenTrue) {}

  private static final Way ON = new Way(null, -1, false);

  /** Takes the operands of the block's last instruction off the stack. */
  static Way test(AbstractInsnNode last, boolean backward, Frame frame) {
    if (last instanceof TableSwitchInsnNode || last instanceof LookupSwitchInsnNode) {
      return new Way(null, frame.popValue(), false);
    }
    int opcode = last.getOpcode();
    if (!(last instanceof JumpInsnNode) || opcode == Opcodes.GOTO) {
      return ON;
    }
    switch (opcode) {
      case Opcodes.IFNULL, Opcodes.IFNONNULL -> {
        Guard guard = new Guard(Guard.Test.IS_NULL, List.of(frame.popValue()));
        return new Way(guard, -1, opcode == Opcodes.IFNULL);
      }
      case Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE -> {
        return relation(opcode - Opcodes.IF_ACMPEQ, pair(frame), backward);
      }
      default -> {
        if (opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ICMPLE) {
          return relation(opcode - Opcodes.IF_ICMPEQ, pair(frame), backward);
        } else if (opcode >= Opcodes.IFEQ && opcode <= Opcodes.IFLE) {
          return againstZero(opcode - Opcodes.IFEQ, backward, frame);
        }
        throw new MalformedCode("it calls a subroutine that was not inlined");
      }
    }
  }

  private static List<Integer> pair(Frame frame) {
    int right = frame.popValue();
    int left = frame.popValue();
    return List.of(left, right);
  }

  private static Way againstZero(int relation, boolean backward, Frame frame) {
    Operand operand = frame.pop();
    if (operand instanceof Operand.Comparison it) {
      return relation(relation, List.of(it.left(), it.right()), backward);
    }
    int value = frame.value(operand);
    if (relation <= 1 && !isNumber(frame.typeOf(value))) {
      return new Way(new Guard(Guard.Test.IS_TRUE, List.of(value)), -1, relation == 1);
    }
    int zero = frame.value(new Operand.Literal(0, "int", 1));
    return relation(relation, List.of(value, zero), backward);
  }

  /** A value of unknown type is taken for a boolean: {@code IS_TRUE} then says it is not zero. */
  private static boolean isNumber(@Nullable String type) {
    return type != null && !type.equals("boolean") && !type.equals("java.lang.Boolean");
  }

  /**
   * A forward jump skips what the source does when its test holds, so the test is the opposite of
   * the jump's; a jump backward closes a loop under the test as written.
   */
  private static Way relation(int relation, List<Integer> operands, boolean backward) {
    if (relation <= 1) {
      return new Way(new Guard(Guard.Test.EQUAL, operands), -1, relation == 0);
    }
    Guard.Test test = RELATIONS[backward ? relation : relation ^ 1];
    return new Way(new Guard(test, operands), -1, backward);
  }

  /** Ends the current block. */
  static void end(
      Way way, AbstractInsnNode last, ToIntFunction<LabelNode> number, int next, Frame frame) {
    if (last instanceof JumpInsnNode jump) {
      int target = number.applyAsInt(jump.label);
      Guard guard = way.guard();
      if (guard == null) {
        frame.body.jump(target);
      } else if (way.jumpsWhenTrue()) {
        frame.body.branch(guard, target, next);
      } else {
        frame.body.branch(guard, next, target);
      }
    } else if (last instanceof TableSwitchInsnNode table) {
      frame.body.switchTo(way.selector(), targets(table.labels, table.dflt, number));
    } else if (last instanceof LookupSwitchInsnNode lookup) {
      frame.body.switchTo(way.selector(), targets(lookup.labels, lookup.dflt, number));
    } else {
      frame.body.jump(next);
    }
  }

  private static List<Integer> targets(
      List<LabelNode> labels, LabelNode otherwise, ToIntFunction<LabelNode> number) {
    List<Integer> targets = new ArrayList<>(labels.size() + 1);
    for (LabelNode label : labels) {
      targets.add(number.applyAsInt(label));
    }
    targets.add(number.applyAsInt(otherwise));
    return targets;
  }
}
