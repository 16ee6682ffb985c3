package dev.overstay.bytecode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Finds what generated accessors do. Before nest mates (Java 11) a class reaches a private member
 * of its nest through {@code access$000} and a private constructor through one with a parameter
 * more. Safe under threads.
 */
final class Accessors {

  private final Function<String, Optional<byte[]>> classFiles;
  private final Map<String, Map<String, Access>> known = new ConcurrentHashMap<>();

  /**
   * @param classFiles gives the class file of an internal name where the nest's classes are
   */
  Accessors(Function<String, Optional<byte[]>> classFiles) {
    this.classFiles = classFiles;
  }

  /**
   * What an accessor does in its caller's stead, with the same operands.
   *
   * @param opcode the access
   * @param givesWritten whether it gives back the value that it wrote to a field
   * @param dropsLast whether its last operand only tells it from the constructor it calls
   */
  record Access(
      int opcode,
      String owner,
      String name,
      String descriptor,
      boolean givesWritten,
      boolean dropsLast) {

    boolean isField() {
      return opcode >= Opcodes.GETSTATIC && opcode <= Opcodes.PUTFIELD;
    }
  }

  /** What this call does if it calls an accessor. */
  Optional<Access> behind(MethodInsnNode call, Frame frame) {
    if (!isMethod(call) && !isConstructor(call, frame)) {
      return Optional.empty();
    }
    Map<String, Access> ofOwner = known.computeIfAbsent(call.owner, this::read);
    return Optional.ofNullable(ofOwner.get(call.name + call.desc));
  }

  /** Whether calls of this method are seen as what it does, so that nothing is lost without it. */
  boolean isSeenThrough(int access, String owner, String name, String descriptor) {
    if ((access & Opcodes.ACC_SYNTHETIC) == 0
        || !(name.startsWith("access$") || name.equals("<init>"))) {
      return false;
    }
    return known.computeIfAbsent(owner, this::read).containsKey(name + descriptor);
  }

  private static boolean isMethod(MethodInsnNode call) {
    return call.getOpcode() == Opcodes.INVOKESTATIC && call.name.startsWith("access$");
  }

  /** Compilers pass {@code null} as a class nobody else would pass, to tell constructors apart. */
  private static boolean isConstructor(MethodInsnNode call, Frame frame) {
    return call.name.equals("<init>")
        && isMarked(call.desc, call.owner)
        && frame.depth() > 0
        && frame.peek(0) instanceof Operand.Literal literal
        && literal.value() == null;
  }

  /**
   * Whether the last parameter is named like an anonymous class, {@code Outer$1}, as javac has it,
   * or is the class itself, as ecj has it.
   */
  private static boolean isMarked(String descriptor, String owner) {
    int end = descriptor.length() - ";)V".length();
    if (!descriptor.endsWith(";)V")) {
      return false;
    }
    int at = end - 1;
    while (at > 0 && Character.isDigit(descriptor.charAt(at))) {
      at--;
    }
    boolean anonymous = at > 0 && at < end - 1 && descriptor.charAt(at) == '$';
    return anonymous || descriptor.endsWith("L" + owner + ";)V");
  }

  private Map<String, Access> read(String owner) {
    Map<String, Access> found = new HashMap<>();
    Optional<byte[]> bytes = classFiles.apply(owner);
    if (bytes.isPresent() && ClassFileShape.of(bytes.get()).problem().isEmpty()) {
      // What an unreadable class does stays unknown; reading it as a class reports it.
      AsmBoundary.run(
          () ->
              new ClassReader(bytes.get())
                  .accept(
                      new Finder(owner, found), ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG));
    }
    return found;
  }

  /** Visits a class's accessors. */
  private static final class Finder extends ClassVisitor {

    private final String owner;
    private final Map<String, Access> found;

    Finder(String owner, Map<String, Access> found) {
      super(Opcodes.ASM9);
      this.owner = owner;
      this.found = found;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      boolean synthetic = (access & Opcodes.ACC_SYNTHETIC) != 0;
      boolean method = name.startsWith("access$") && (access & Opcodes.ACC_STATIC) != 0;
      boolean constructor = name.equals("<init>") && isMarked(descriptor, owner);
      if (!synthetic || !(method || constructor)) {
        return null;
      }
      return new CodeNode(access, name, descriptor) {
        @Override
        public void visitEnd() {
          access(this).ifPresent(it -> found.put(name + desc, it));
        }
      };
    }
  }

  /**
   * Recognises a body that loads its parameters in order, does one access and returns: {@code
   * access$002} writes a field and returns what it wrote. Others, such as {@code access$008} for
   * {@code field++}, stay calls.
   */
  private static Optional<Access> access(MethodNode method) {
    int slot = 0;
    boolean copied = false;
    AbstractInsnNode done = null;
    for (AbstractInsnNode it = next(method.instructions.getFirst());
        it != null;
        it = next(it.getNext())) {
      int opcode = it.getOpcode();
      if (done != null) {
        boolean returns = opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
        return returns && next(it.getNext()) == null
            ? access(method, done, slot, copied)
            : Optional.empty();
      } else if (it instanceof VarInsnNode load && load.var == slot && opcode <= Opcodes.ALOAD) {
        slot += opcode == Opcodes.LLOAD || opcode == Opcodes.DLOAD ? 2 : 1;
      } else if (it instanceof FieldInsnNode || it instanceof MethodInsnNode) {
        done = it;
      } else if (opcode >= Opcodes.DUP && opcode <= Opcodes.DUP2_X1 && !copied) {
        copied = true;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The first instruction from here on; labels and lines are none. */
  private static @Nullable AbstractInsnNode next(@Nullable AbstractInsnNode from) {
    AbstractInsnNode it = from;
    while (it != null && it.getOpcode() < 0) {
      it = it.getNext();
    }
    return it;
  }

  private static Optional<Access> access(
      MethodNode method, AbstractInsnNode done, int slots, boolean copied) {
    boolean constructor = method.name.equals("<init>");
    int taken = (Type.getArgumentsAndReturnSizes(method.desc) >> 2) - (constructor ? 0 : 1);
    if (slots != taken - (constructor ? 1 : 0)) {
      return Optional.empty();
    }
    int opcode = done.getOpcode();
    if (done instanceof FieldInsnNode it && !constructor) {
      boolean writes = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
      boolean gives = writes && !method.desc.endsWith(")V");
      return gives == copied
          ? Optional.of(new Access(opcode, it.owner, it.name, it.desc, gives, false))
          : Optional.empty();
    }
    if (done instanceof MethodInsnNode it && !copied) {
      return it.name.equals("<init>") == constructor
          ? Optional.of(new Access(opcode, it.owner, it.name, it.desc, false, constructor))
          : Optional.empty();
    }
    return Optional.empty();
  }
}
