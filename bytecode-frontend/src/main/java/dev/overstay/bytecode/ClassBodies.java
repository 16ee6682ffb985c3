package dev.overstay.bytecode;

import dev.overstay.checks.ir.Body;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The bodies of one class, lowered one by one when asked for. The class file is read a second time
 * for the first of them; instructions are kept from then on while memory lasts. Safe under threads.
 */
final class ClassBodies {

  private static final long MOST_INLINED = 1_000_000;
  private static final int MOST_UNREADABLE = 32;

  /** From this many bodies on, all of a class's instructions are read at once. */
  private static final int FEW = 12;

  private final String className;
  private final Supplier<Optional<byte[]>> classFile;
  private final Names names;
  private final Accessors accessors;
  private final Consumer<String> problems;
  private final BooleanSupplier readWhole;
  private @Nullable Reference<Code> code;
  private @Nullable Reference<ClassReader> file;
  private int asked;

  /**
   * @param classFile gives the bytes that the header was read from, again
   * @param problems is told each body that cannot be read, as a sentence
   * @param readWhole whether most of the bodies will be asked for
   */
  ClassBodies(
      String className,
      Supplier<Optional<byte[]>> classFile,
      Names names,
      Accessors accessors,
      Consumer<String> problems,
      BooleanSupplier readWhole) {
    this.readWhole = readWhole;
    this.className = className;
    this.classFile = classFile;
    this.names = names;
    this.accessors = accessors;
    this.problems = problems;
  }

  /** The body of the method of this number in the file's order; empty where it cannot be read. */
  synchronized Optional<Body> lower(int method) {
    Code known = code == null ? null : code.get();
    if (known == null && !readWhole.getAsBoolean() && asked++ < FEW) {
      known = read(number -> number == method);
    } else if (known == null) {
      known = read(number -> true);
      code = kept(known);
    }
    CodeNode node = known.methods().get(method);
    return node == null ? Optional.empty() : lower(node, known.context());
  }

  /**
   * The code of a class under analysis is kept while memory lasts; that of a library's, of which
   * there are many, until the next collection: a compiler has a heap that is not full for long.
   */
  private <T> Reference<T> kept(T read) {
    return readWhole.getAsBoolean() ? new SoftReference<>(read) : new WeakReference<>(read);
  }

  private Optional<Body> lower(CodeNode node, ClassContext context) {
    List<Body> result = new ArrayList<>(1);
    Optional<String> problem =
        AsmBoundary.run(() -> result.add(MethodLowering.lower(context, withoutSubroutines(node))));
    problem.ifPresent(reason -> report(node.name + node.desc, reason));
    return result.stream().findFirst();
  }

  private void report(String method, String reason) {
    problems.accept("The body of " + className + "." + method + " was not read: " + reason + ".");
  }

  /** A class's instructions, by the number of each method that has some. */
  private record Code(Map<Integer, CodeNode> methods, ClassContext context) {}

  /** Reads the instructions of the methods with such numbers. */
  private Code read(IntPredicate wanted) {
    ClassReader reader = file == null ? null : file.get();
    if (reader == null) {
      Optional<byte[]> bytes = classFile.get();
      if (bytes.isEmpty()) {
        report("*", "its class file is gone");
        return new Code(Map.of(), context(Set.of()));
      }
      List<ClassReader> made = new ArrayList<>(1);
      Optional<String> problem = AsmBoundary.run(() -> made.add(new ClassReader(bytes.get())));
      if (problem.isPresent()) {
        report("*", problem.get());
        return new Code(Map.of(), context(Set.of()));
      }
      reader = made.get(0);
      // Where all is read at once nobody comes back for more.
      file = readWhole.getAsBoolean() ? null : new WeakReference<>(reader);
    }
    return read(reader, wanted);
  }

  private Code read(ClassReader reader, IntPredicate wanted) {
    // ASM stops at the first method it cannot read: each round leaves one more of them out.
    Set<Integer> unreadable = new HashSet<>();
    while (true) {
      Methods methods = new Methods(wanted, unreadable);
      Optional<String> problem =
          AsmBoundary.run(() -> reader.accept(methods, ClassReader.SKIP_FRAMES));
      CodeNode broken = methods.unfinished;
      if (problem.isEmpty()) {
        return new Code(methods.complete, context(methods.privateMethods));
      } else if (broken == null || unreadable.size() >= MOST_UNREADABLE) {
        report("*", problem.get());
        return new Code(Map.of(), context(Set.of()));
      }
      report(broken.name + broken.desc, problem.get());
      unreadable.add(methods.count - 1);
    }
  }

  private ClassContext context(Set<String> privateMethods) {
    return new ClassContext(className, privateMethods, names, accessors);
  }

  /** Collects instructions. */
  private static final class Methods extends ClassVisitor {

    private final IntPredicate wanted;
    private final Set<Integer> unreadable;
    private final Map<Integer, CodeNode> complete = new HashMap<>();
    private final Set<String> privateMethods = new HashSet<>();
    private @Nullable CodeNode unfinished;
    private int count;

    Methods(IntPredicate wanted, Set<Integer> unreadable) {
      super(Opcodes.ASM9);
      this.wanted = wanted;
      this.unreadable = unreadable;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      if ((access & Opcodes.ACC_PRIVATE) != 0) {
        privateMethods.add(name + descriptor);
      }
      int number = count++;
      if ((access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0
          || !wanted.test(number)
          || unreadable.contains(number)) {
        return null;
      }
      CodeNode node =
          new CodeNode(access, name, descriptor) {
            @Override
            public void visitEnd() {
              unfinished = null;
              complete.put(number, this);
            }
          };
      unfinished = node;
      return node;
    }
  }

  /** The same code with the {@code jsr} subroutines of old compilers copied to their callers. */
  private static MethodNode withoutSubroutines(CodeNode node) {
    if (node.subroutineCalls == 0) {
      return node;
    }
    if (inlinedSize(node) > MOST_INLINED) {
      throw new MalformedCode("its subroutines call one another too often");
    }
    JSRInlinerAdapter inlined =
        new JSRInlinerAdapter(null, node.access, node.name, node.desc, null, null);
    node.accept(inlined);
    return inlined;
  }

  /** What inlining can come to at most: each subroutine in each other. */
  private static long inlinedSize(CodeNode node) {
    Map<LabelNode, Integer> calls = new HashMap<>();
    for (AbstractInsnNode it : node.instructions) {
      if (it instanceof JumpInsnNode jump && jump.getOpcode() == Opcodes.JSR) {
        calls.merge(jump.label, 1, Integer::sum);
      }
    }
    long size = node.instructions.size();
    for (int times : calls.values()) {
      size = Math.min(size * (times + 1), MOST_INLINED + 1);
    }
    return size;
  }
}
