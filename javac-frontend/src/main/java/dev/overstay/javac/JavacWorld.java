package dev.overstay.javac;

import com.sun.tools.javac.util.Context;
import dev.overstay.bytecode.SuppliedClasses;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ClassSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The classes that a compilation sees: those it compiles from their trees, all others from class
 * files that the compiler's own file manager finds. A tree beats a class file.
 */
final class JavacWorld implements ClassSource {

  private final ClassIndex index;
  private final Compilation javac;
  private final BodyBoundary boundary;
  private final SuppliedClasses classFiles;
  private final Map<String, Optional<ClassFacts>> known = new HashMap<>();

  private JavacWorld(
      ClassIndex index, Compilation javac, BodyBoundary boundary, SuppliedClasses classFiles) {
    this.index = index;
    this.javac = javac;
    this.boundary = boundary;
    this.classFiles = classFiles;
  }

  static JavacWorld of(Context context, Compilation javac, ClassIndex index, Problems problems) {
    CompilerFiles files = new CompilerFiles(context, problems::unreadable);
    return new JavacWorld(
        index,
        javac,
        new BodyBoundary(problems),
        new SuppliedClasses(files::ofProgram, files::ofPlatform, problems::unreadable));
  }

  @Override
  public Optional<ClassFacts> find(String binaryName) {
    Optional<ClassIndex.Declared> declared = index.find(binaryName);
    if (declared.isEmpty()) {
      return classFiles.find(binaryName);
    }
    // Not computeIfAbsent: reading a class may ask for others.
    Optional<ClassFacts> facts = known.get(binaryName);
    if (facts == null) {
      facts = boundary.run("The class " + binaryName, binaryName, () -> read(declared.get()));
      known.put(binaryName, facts);
    }
    return facts;
  }

  @Override
  public Set<String> unread() {
    return boundary.unread();
  }

  private ClassFacts read(ClassIndex.Declared declared) {
    ClassShape shape = index.shape(declared);
    MethodHeaders methods = new MethodHeaders(shape, index, javac, boundary);
    return new ClassHeader(shape, index, javac).facts(methods);
  }
}
