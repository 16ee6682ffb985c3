package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ClassSource;
import dev.overstay.javaparser.attribute.Attribution;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.type.ClassTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The classes of the sources as facts, all others from elsewhere. A source beats a class file. */
public final class LoweredClasses implements ClassSource {

  private final ClassIndex index;
  private final List<String> names;
  private final Set<String> neighbours = new HashSet<>();
  private final Language java;
  private final Attribution attribution;
  private final BodyBoundary boundary;
  private final ClassSource others;
  private final Set<String> absent;
  private final Map<String, Optional<ClassFacts>> known = new HashMap<>();

  /**
   * @param absent binary names of classes whose files could not be read
   * @param others gives the classes that are no sources
   * @param release the Java release that class files would be made for
   */
  public LoweredClasses(
      Iterable<Decl.Unit> units,
      Set<String> absent,
      Attribution attribution,
      ClassSource others,
      int release,
      Problems problems) {
    this.java =
        new Language(attribution.types(), new TypeNames(attribution.types()), others, release);
    this.index = ClassIndex.of(units, java);
    this.names = index.names();
    this.attribution = attribution;
    this.others = others;
    this.boundary = new BodyBoundary(problems);
    this.absent = absent;
  }

  /** Binary names of the classes of the sources. */
  public List<String> names() {
    return names;
  }

  @Override
  public Optional<ClassFacts> find(String binaryName) {
    Optional<ClassIndex.Declared> declared = index.find(binaryName).or(() -> neighbour(binaryName));
    if (declared.isEmpty()) {
      return others.find(binaryName);
    }
    // Not computeIfAbsent: reading a class may ask for others.
    Optional<ClassFacts> facts = known.get(binaryName);
    if (facts == null) {
      facts = boundary.run("The class " + binaryName, binaryName, () -> read(declared.get()));
      known.put(binaryName, facts);
    }
    return facts;
  }

  /** A class of sources beside these. */
  private Optional<ClassIndex.Declared> neighbour(String binaryName) {
    String around = ClassTable.topLevel(binaryName);
    if (!neighbours.add(around)) {
      return Optional.empty();
    }
    attribution.neighbour(around).ifPresent(index::add);
    return index.find(binaryName);
  }

  @Override
  public Set<String> unread() {
    Set<String> unread = new TreeSet<>(absent);
    unread.addAll(boundary.unread());
    return unread;
  }

  private ClassFacts read(ClassIndex.Declared declared) {
    ClassShape shape = index.shape(declared);
    MethodHeaders methods = new MethodHeaders(shape, index, java, attribution, boundary);
    return new ClassHeader(shape, index, java, attribution).facts(methods);
  }
}
