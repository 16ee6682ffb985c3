package dev.overstay.checks.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes the shapes of the types that rows speak of, out of the jars that rows are checked by. */
final class ShapeWriter {

  private static final int SHOWN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
  private static final int MOST_ABSTRACT = 3;

  /** What a library calls that which is there to be extended. */
  private static final Pattern ADAPTER =
      Pattern.compile(
          ".*\\.(?:Abstract\\w+|\\w*(?:Adapter|Support|Handler|Servlet|Filter|Verticle|Resource))");

  private final Map<String, byte[]> classFiles = new HashMap<>();

  /** Names of methods that have rows, of whichever library. */
  private final Set<String> methodNames = new HashSet<>();

  private final Set<String> inFull = new HashSet<>();

  /** Types with methods that frameworks call. */
  private final Set<String> called = new HashSet<>();

  private ShapeWriter() {}

  /** One class as a text, and what it is above and has. */
  private static final class Shape extends ClassVisitor {
    private final List<String> above = new ArrayList<>();
    private final List<String[]> methods = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private String head = "";
    private String name = "";
    private int flags;
    private int abstracts;

    Shape(byte[] classFile) {
      super(Opcodes.ASM9);
      new ClassReader(classFile)
          .accept(this, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    @Override
    public void visit(
        int version,
        int access,
        String internalName,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      flags = access;
      name = internalName;
      String[] all = interfaces == null ? new String[0] : interfaces;
      if (superName != null) {
        above.add(superName);
      }
      Collections.addAll(above, all);
      head =
          Integer.toHexString(access & 0xffff)
              + " "
              + internalName
              + " "
              + superName
              + " "
              + (all.length == 0 ? "-" : String.join(",", all))
              + " "
              + (signature == null ? "-" : signature);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String method,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      if ((access & SHOWN) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0) {
        abstracts += (access & Opcodes.ACC_ABSTRACT) != 0 ? 1 : 0;
        methods.add(
            new String[] {method, descriptor, line("m", access, method, descriptor, signature)});
      }
      return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access,
        String field,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      if ((access & SHOWN) != 0 && (access & Opcodes.ACC_STATIC) != 0) {
        others.add(line("f", access, field, descriptor, signature));
      }
      return null;
    }

    @Override
    public void visitInnerClass(
        String inner, @Nullable String outer, @Nullable String simple, int access) {
      boolean own = inner.equals(name) || name.equals(outer);
      if (own && outer != null && simple != null && (access & Opcodes.ACC_PRIVATE) == 0) {
        others.add("i " + Integer.toHexString(access) + " " + inner + " " + outer + " " + simple);
      }
    }

    private static String line(
        String kind, int access, String member, String descriptor, @Nullable String signature) {
      return kind
          + " "
          + Integer.toHexString(access & 0xffff)
          + " "
          + member
          + " "
          + descriptor
          + " "
          + (signature == null ? "-" : signature);
    }
  }

  /** The shapes for these files' rows, as one text. */
  static String of(Collection<ModelFile> files, Path jars) throws IOException {
    ShapeWriter writer = new ShapeWriter();
    Set<String> types = new TreeSet<>();
    Set<String> coordinates = new TreeSet<>();
    for (ModelFile file : files) {
      coordinates.addAll(file.coordinates());
      file.types().forEach(row -> types.add(row.type()));
      file.annotations().forEach(row -> types.add(row.type()));
      file.types().stream()
          .filter(row -> row.model().is(TypeModel.Trait.REST_NONE))
          .forEach(row -> writer.inFull.add(row.type()));
      for (ModelFile.MethodRow row : file.methods()) {
        types.add(row.owner());
        writer.methodNames.add(row.method());
        if (row.model().flows().stream().anyMatch(Flow.Entry.class::isInstance)) {
          writer.called.add(row.owner());
        }
      }
    }
    for (String each : coordinates) {
      String[] parts = each.split(":", -1);
      writer.read(jars.resolve(parts[0] + "." + parts[1] + "-" + parts[2] + ".jar"));
    }
    return writer.text(types);
  }

  private void read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        if (name.endsWith(".class") && !name.startsWith("META-INF") && !name.startsWith("java/")) {
          try (InputStream in = zip.getInputStream(entry)) {
            String type = name.substring(0, name.length() - ".class".length());
            classFiles.putIfAbsent(type.replace('/', '.'), in.readAllBytes());
          }
        }
      }
    }
  }

  private String text(Set<String> types) {
    Map<String, Shape> shapes = new TreeMap<>();
    Deque<String> work = new ArrayDeque<>(types);
    work.addAll(extended());
    while (!work.isEmpty()) {
      String type = work.pop();
      byte[] classFile = classFiles.get(type);
      if (classFile != null && !shapes.containsKey(type)) {
        Shape shape = new Shape(classFile);
        shapes.put(type, shape);
        shape.above.forEach(it -> work.push(it.replace('/', '.')));
        int nested = type.lastIndexOf('$');
        if (nested > 0) {
          work.push(type.substring(0, nested));
        }
      }
    }
    StringBuilder text = new StringBuilder();
    shapes.forEach(
        (type, shape) -> {
          text.append(shape.head).append('\n');
          shape.others.forEach(line -> text.append(line).append('\n'));
          shape.methods.stream()
              .filter(method -> isKept(type, shape, method))
              .filter(method -> !isInherited(method, shape, shapes, 0))
              .forEach(method -> text.append(method[2]).append('\n'));
          text.append('\n');
        });
    return text.toString();
  }

  /**
   * What programs extend in place of a type whose methods frameworks call: the adapters of the
   * library itself.
   */
  private Set<String> extended() {
    Map<String, Shape> shown = new TreeMap<>();
    classFiles.forEach(
        (type, classFile) -> {
          Shape shape = new Shape(classFile);
          boolean isOpen =
              (shape.flags & Opcodes.ACC_PUBLIC) != 0 && (shape.flags & Opcodes.ACC_FINAL) == 0;
          if (isOpen && !type.contains(".internal.") && !type.contains(".impl.")) {
            shown.put(type, shape);
          }
        });
    Set<String> found = new TreeSet<>();
    shown.forEach(
        (type, shape) -> {
          if (ADAPTER.matcher(type).matches() && isBelowCalled(shape, shown, 0)) {
            found.add(type);
          }
        });
    return found;
  }

  private boolean isBelowCalled(Shape shape, Map<String, Shape> shown, int depth) {
    return depth < 12
        && shape.above.stream()
            .map(it -> it.replace('/', '.'))
            .anyMatch(
                it ->
                    called.contains(it)
                        || (shown.containsKey(it)
                            && isBelowCalled(
                                Objects.requireNonNull(shown.get(it)), shown, depth + 1)));
  }

  /** Constructors, what rows speak of, what functions implement, and chains of calls. */
  private boolean isKept(String type, Shape shape, String[] method) {
    boolean isFunction =
        (shape.flags & Opcodes.ACC_INTERFACE) != 0 && shape.abstracts <= MOST_ABSTRACT;
    return inFull.contains(type)
        || method[0].equals("<init>")
        || methodNames.contains(method[0])
        || isFunction
        || method[1].endsWith(")L" + shape.name + ";");
  }

  /** Whether a class above says the same. */
  private boolean isInherited(String[] method, Shape shape, Map<String, Shape> shapes, int depth) {
    if (method[0].equals("<init>") || depth > 20) {
      return false;
    }
    for (String each : shape.above) {
      String type = each.replace('/', '.');
      Shape above = shapes.get(type);
      if (above != null
          && (above.methods.stream().anyMatch(it -> isSame(it, method) && isKept(type, above, it))
              || isInherited(method, above, shapes, depth + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(String[] one, String[] other) {
    return one[0].equals(other[0]) && one[1].equals(other[1]);
  }
}
