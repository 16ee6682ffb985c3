package dev.overstay.javaparser.type;

import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All classes by name: those of the sources, then those of sources beside them and of class files,
 * which are read when they are first asked for. Not safe under threads.
 */
public final class ClassTable {

  private final Map<String, ClassSymbol> known = new HashMap<>();
  private final Set<String> absent = new HashSet<>();
  private final Set<String> asked = new HashSet<>();
  private Predicate<String> further = name -> false;
  private final Function<String, Optional<byte[]>> classFiles;
  private final ClassFileSymbols reader = new ClassFileSymbols(this);

  /**
   * A table without sources.
   *
   * @param classFiles gives class files by binary name
   */
  public ClassTable(Function<String, Optional<byte[]>> classFiles) {
    this.classFiles = classFiles;
  }

  /**
   * Says who can add classes of further sources.
   *
   * @param entering is asked once for each top-level class, and says whether it has added some
   */
  public void addedBy(Predicate<String> entering) {
    this.further = entering;
  }

  /** Adds a class of the sources; the first of a name stays. */
  public boolean add(ClassSymbol type) {
    if (isDeclared(type.binaryName())) {
      return false;
    }
    known.put(type.binaryName(), type);
    return true;
  }

  /** The class of a binary name; null where there is none. */
  public @Nullable ClassSymbol find(String binaryName) {
    ClassSymbol found = known.get(binaryName);
    if (found != null) {
      return found.missing ? null : found;
    }
    if (absent.contains(binaryName)) {
      return null;
    }
    String around = topLevel(binaryName);
    if (asked.add(around) && further.test(around) && isDeclared(binaryName)) {
      return known.get(binaryName);
    }
    Optional<byte[]> file = classFiles.apply(binaryName);
    if (file.isEmpty()) {
      absent.add(binaryName);
      return null;
    }
    return read(binaryName, file.get());
  }

  /** The binary name of the class that is around all others. */
  public static String topLevel(String binaryName) {
    int inner = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 2);
    return inner < 0 ? binaryName : binaryName.substring(0, inner);
  }

  private @Nullable ClassSymbol read(String binaryName, byte[] file) {
    Optional<ClassSymbol> read = reader.read(binaryName, file);
    if (read.isEmpty()) {
      absent.add(binaryName);
    }
    return read.orElse(null);
  }

  /** Makes a class known that is being read. */
  void register(ClassSymbol type) {
    known.put(type.binaryName(), type);
  }

  /** The class of a binary name; one of which nothing is known where there is none. */
  public ClassSymbol get(String binaryName) {
    ClassSymbol found = find(binaryName);
    if (found != null) {
      return found;
    }
    return known.computeIfAbsent(binaryName, ClassTable::missing);
  }

  private static ClassSymbol missing(String binaryName) {
    ClassSymbol type =
        new ClassSymbol(binaryName.substring(binaryName.lastIndexOf('.') + 1), binaryName, null, 1);
    type.missing = true;
    return type;
  }

  /** Whether a class of the sources has this name. */
  public boolean isDeclared(String binaryName) {
    ClassSymbol found = known.get(binaryName);
    return found != null && found.tree != null;
  }
}
