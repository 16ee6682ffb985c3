package dev.overstay.bytecode;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What compilers wrote into a method that its source does not say, recognised in one place.
 *
 * <p>Raised back to the source's shape: boxing and unboxing, generated null checks, the numbering
 * of enum constants for switches, pattern switches, generated accessors, the switch that turns
 * assertions off; and, in {@link Concatenation}, string concatenation of Java 8. Left as compiled,
 * because raising is not safe or says nothing more: the two switches over hash codes of a string
 * switch, the copies of a finally block, the calls of try-with-resources.
 */
final class Canonical {

  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "java/lang/Boolean", "boolean",
          "java/lang/Byte", "byte",
          "java/lang/Character", "char",
          "java/lang/Short", "short",
          "java/lang/Integer", "int",
          "java/lang/Long", "long",
          "java/lang/Float", "float",
          "java/lang/Double", "double");

  private final AbstractInsnNode[] instructions;
  private final boolean[] dropped;

  private Canonical(AbstractInsnNode[] instructions) {
    this.instructions = instructions;
    this.dropped = new boolean[instructions.length];
    dropNullChecks();
  }

  static Canonical of(MethodNode method) {
    return new Canonical(method.instructions.toArray());
  }

  AbstractInsnNode[] instructions() {
    return instructions;
  }

  /** Whether the compiler wrote this instruction for itself alone. */
  boolean isDropped(int place) {
    return dropped[place];
  }

  // ---- Null checks

  /**
   * javac checks {@code x} in {@code x::m}, {@code x.new Y()} and pattern switches by {@code dup;
   * Objects.requireNonNull; pop}, older javac and ecj by {@code dup; getClass; pop}. A check that
   * the source wrote has no {@code dup}.
   */
  private void dropNullChecks() {
    for (int i = 0; i < instructions.length; i++) {
      if (instructions[i] instanceof MethodInsnNode call && isNullCheck(call)) {
        int before = neighbour(i, -1);
        int after = neighbour(i, 1);
        if (before >= 0
            && after >= 0
            && instructions[before].getOpcode() == Opcodes.DUP
            && instructions[after].getOpcode() == Opcodes.POP) {
          dropped[before] = true;
          dropped[i] = true;
          dropped[after] = true;
        }
      }
    }
  }

  private static boolean isNullCheck(MethodInsnNode call) {
    return (call.name.equals("requireNonNull")
            && call.owner.equals("java/util/Objects")
            && call.desc.equals("(Ljava/lang/Object;)Ljava/lang/Object;"))
        || (call.name.equals("getClass")
            && call.desc.equals("()Ljava/lang/Class;")
            && call.getOpcode() == Opcodes.INVOKEVIRTUAL);
  }

  /** The instruction before or after this one, with only lines between; -1 past a label. */
  private int neighbour(int place, int step) {
    int at = place + step;
    while (at >= 0 && at < instructions.length && instructions[at].getOpcode() < 0) {
      if (instructions[at].getType() != AbstractInsnNode.LINE
          && instructions[at].getType() != AbstractInsnNode.LABEL) {
        return -1;
      }
      at += step;
    }
    return at >= 0 && at < instructions.length ? at : -1;
  }

  // ---- Boxing

  /** The primitive type that this call boxes. */
  static Optional<String> boxed(MethodInsnNode call) {
    if (call.getOpcode() != Opcodes.INVOKESTATIC || !call.name.equals("valueOf")) {
      return Optional.empty();
    }
    // One parameter of one letter: the primitive's. Boolean.valueOf(String) is no boxing.
    return call.desc.length() > 2 && call.desc.charAt(2) == ')'
        ? Optional.ofNullable(PRIMITIVES.get(call.owner))
        : Optional.empty();
  }

  /** The primitive type that this call takes out of its box. */
  static Optional<String> unboxed(MethodInsnNode call) {
    if (call.getOpcode() != Opcodes.INVOKEVIRTUAL
        || !call.name.endsWith("Value")
        || !call.desc.startsWith("()")) {
      return Optional.empty();
    }
    String primitive = PRIMITIVES.get(call.owner);
    return primitive != null && call.name.equals(primitive + "Value")
        ? Optional.of(primitive)
        : Optional.empty();
  }

  // ---- Switches over enums

  /** Whether this reads javac's array that numbers an enum's constants. */
  static boolean isSwitchMap(FieldInsnNode load) {
    return load.getOpcode() == Opcodes.GETSTATIC && load.name.startsWith("$SwitchMap$");
  }

  /** Whether this reads ecj's array that numbers an enum's constants. */
  static boolean isSwitchMap(MethodInsnNode call) {
    return call.getOpcode() == Opcodes.INVOKESTATIC
        && call.name.startsWith("$SWITCH_TABLE$")
        && call.desc.equals("()[I");
  }

  /**
   * Whether this asks an enum constant for its place only to look it up in such an array, or, since
   * Java 21 for an enum of the same file, to switch on it.
   */
  boolean isOrdinalForSwitch(int place, Frame frame) {
    if (!(instructions[place] instanceof MethodInsnNode call)
        || !call.name.equals("ordinal")
        || !call.desc.equals("()I")
        || place + 1 >= instructions.length) {
      return false;
    }
    int next = instructions[place + 1].getOpcode();
    return next == Opcodes.TABLESWITCH
        || next == Opcodes.LOOKUPSWITCH
        || (next == Opcodes.IALOAD
            && frame.depth() >= 2
            && frame.peek(1) instanceof Operand.SwitchMap);
  }

  /** Whether this looks up the constant in such an array. */
  static boolean isLookUpForSwitch(Frame frame) {
    return frame.depth() >= 2 && frame.peek(1) instanceof Operand.SwitchMap;
  }

  // ---- Assertions

  /** Whether this is the field that turns a class's assertions off. */
  static boolean isAssertionSwitch(FieldInsnNode load) {
    return load.getOpcode() == Opcodes.GETSTATIC
        && load.name.equals("$assertionsDisabled")
        && load.desc.equals("Z");
  }

  // ---- Exceptions

  /** Whether an instruction that stays can throw. */
  boolean canThrow(int place) {
    return !dropped[place] && canThrow(instructions[place]);
  }

  private static boolean canThrow(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (instruction instanceof MethodInsnNode call) {
      return boxed(call).isEmpty();
    } else if (instruction instanceof FieldInsnNode field) {
      return !isAssertionSwitch(field) && !isSwitchMap(field);
    }
    return switch (opcode) {
      case Opcodes.IDIV,
          Opcodes.LDIV,
          Opcodes.IREM,
          Opcodes.LREM,
          Opcodes.INVOKEDYNAMIC,
          Opcodes.NEW,
          Opcodes.NEWARRAY,
          Opcodes.ANEWARRAY,
          Opcodes.MULTIANEWARRAY,
          Opcodes.ARRAYLENGTH,
          Opcodes.ATHROW,
          Opcodes.CHECKCAST,
          Opcodes.MONITORENTER,
          Opcodes.MONITOREXIT ->
          true;
      default ->
          (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD)
              || (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE);
    };
  }
}
