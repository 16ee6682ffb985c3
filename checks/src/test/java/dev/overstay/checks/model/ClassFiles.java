package dev.overstay.checks.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class files that model rows are about: those of some jars, and the running JDK's. */
final class ClassFiles {

  /**
   * What a row can be wrong about.
   *
   * @param supertypes binary names of superclass and interfaces
   * @param methods by signature as rows write it
   */
  record ClassFile(
      boolean isAnnotation,
      List<String> supertypes,
      Map<String, List<Member>> methods,
      Set<String> fields) {}

  /** A method of a class file. Two of one signature differ in parameter packages or result. */
  record Member(boolean isStatic, boolean isVoid, int parameters) {}

  private final List<Path> jars;
  private final Map<String, List<ClassFile>> read = new HashMap<>();

  ClassFiles(List<Path> jars) {
    this.jars = jars;
  }

  /** Every version of a class: one per jar that has it, else the JDK's. */
  List<ClassFile> versions(String binaryName) {
    List<ClassFile> known = read.get(binaryName);
    if (known == null) {
      known = load(binaryName.replace('.', '/') + ".class");
      read.put(binaryName, known);
    }
    return known;
  }

  /** The methods of this signature that a class declares or inherits, in any of its versions. */
  List<Member> methods(String binaryName, String signature) {
    List<Member> found = new ArrayList<>();
    collect(binaryName, signature, found, new HashSet<>());
    return found;
  }

  private void collect(String type, String signature, List<Member> found, Set<String> seen) {
    if (!seen.add(type)) {
      return;
    }
    for (ClassFile version : versions(type)) {
      if (signature.endsWith("(*)")) {
        String prefix = signature.substring(0, signature.length() - 2);
        version
            .methods()
            .forEach(
                (candidate, members) -> {
                  if (candidate.startsWith(prefix)) {
                    found.addAll(members);
                  }
                });
      } else {
        found.addAll(version.methods().getOrDefault(signature, List.of()));
      }
      if (!signature.startsWith("<init>")) {
        version.supertypes().forEach(supertype -> collect(supertype, signature, found, seen));
      }
    }
  }

  private List<ClassFile> load(String entry) {
    List<ClassFile> versions = new ArrayList<>();
    for (Path jar : jars) {
      fromJar(jar, entry).ifPresent(versions::add);
    }
    if (versions.isEmpty()) {
      try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(entry)) {
        if (in != null) {
          versions.add(read(in.readAllBytes()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return versions;
  }

  private static Optional<ClassFile> fromJar(Path jar, String entry) {
    if (!Files.exists(jar)) {
      throw new IllegalStateException(
          jar.getFileName() + " is not there: list its coordinate in the models profile");
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry found = zip.getEntry(entry);
      if (found == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(found)) {
        return Optional.of(read(in.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassFile read(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    List<String> supertypes = new ArrayList<>();
    if (reader.getSuperName() != null) {
      supertypes.add(reader.getSuperName().replace('/', '.'));
    }
    for (String supertype : reader.getInterfaces()) {
      supertypes.add(supertype.replace('/', '.'));
    }
    Map<String, List<Member>> methods = new HashMap<>();
    Set<String> fields = new HashSet<>();
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable MethodVisitor visitMethod(
              int access, String name, String descriptor, String generic, String[] exceptions) {
            if ((access & Opcodes.ACC_PRIVATE) == 0) {
              boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
              int parameters = Type.getArgumentTypes(descriptor).length;
              methods
                  .computeIfAbsent(Signature.of(name, descriptor), key -> new ArrayList<>())
                  .add(new Member(isStatic, descriptor.endsWith(")V"), parameters));
            }
            return null;
          }

          @Override
          public @Nullable FieldVisitor visitField(
              int access, String name, String descriptor, String generic, Object value) {
            fields.add(name);
            return null;
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    boolean isAnnotation = (reader.getAccess() & Opcodes.ACC_ANNOTATION) != 0;
    return new ClassFile(isAnnotation, supertypes, methods, fields);
  }
}
