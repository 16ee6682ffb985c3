package dev.overstay.bytecode;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ClassSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes a module sees: its own, those of its class path, those of the JDK. Where a name
 * occurs twice the first wins, in this order, and a class that cannot be read hides later ones as
 * it would at run time. Names that begin with {@code java.} are the JDK's alone. Safe under
 * threads.
 */
public final class ClassWorld implements ClassSource {

  private static final Found NOWHERE = new Found(Optional.empty(), Optional.empty(), false);

  private final List<LoadedClasses> modules;
  private final List<LoadedClasses> classPath;
  private final LoadedClasses jdk;

  /** Where names that begin with {@code java.} are looked for before the JDK: mostly nowhere. */
  private final List<LoadedClasses> ofJava;

  private final Map<String, Found> known = new ConcurrentHashMap<>();

  private ClassWorld(
      List<LoadedClasses> modules,
      List<LoadedClasses> classPath,
      LoadedClasses jdk,
      List<LoadedClasses> ofJava) {
    modules.forEach(LoadedClasses::asModule);
    this.modules = modules;
    this.classPath = classPath;
    this.jdk = jdk;
    this.ofJava = ofJava;
  }

  static ClassWorld of(
      List<LoadedClasses> modules, List<LoadedClasses> classPath, LoadedClasses jdk) {
    return new ClassWorld(modules, classPath, jdk, List.of());
  }

  static ClassWorld ofJdkModule(LoadedClasses module, LoadedClasses jdk) {
    return new ClassWorld(List.of(module), List.of(), jdk, List.of(module));
  }

  private record Found(Optional<ClassFacts> facts, Optional<String> origin, boolean inModule) {}

  @Override
  public Optional<ClassFacts> find(String binaryName) {
    return found(binaryName).facts();
  }

  /** Binary names of the module's own classes, sorted; some may turn out to be unreadable. */
  public List<String> classNames() {
    if (modules.size() == 1) {
      return modules.get(0).classNames();
    }
    TreeSet<String> names = new TreeSet<>();
    modules.forEach(it -> names.addAll(it.classNames()));
    return List.copyOf(names);
  }

  /** Whether a class is the module's own, as opposed to the class path's and the JDK's. */
  public boolean isInModule(String binaryName) {
    return found(binaryName).inModule();
  }

  /** The jar or directory that a class comes from, as messages name it. */
  public Optional<String> originOf(String binaryName) {
    return found(binaryName).origin();
  }

  private Found found(String binaryName) {
    // Not computeIfAbsent: reading a class may ask for others of its nest.
    Found result = known.get(binaryName);
    if (result == null) {
      result = search(binaryName);
      known.put(binaryName, result);
    }
    return result;
  }

  private Found search(String binaryName) {
    boolean ofJava = binaryName.startsWith("java.");
    for (LoadedClasses module : ofJava ? this.ofJava : modules) {
      LoadedClasses.Entry entry = module.find(binaryName);
      if (entry.present()) {
        return new Found(entry.facts(), Optional.of(module.displayName()), true);
      }
    }
    for (LoadedClasses library : ofJava ? List.<LoadedClasses>of() : classPath) {
      LoadedClasses.Entry entry = library.find(binaryName);
      if (entry.present()) {
        return new Found(entry.facts(), Optional.of(library.displayName()), false);
      }
    }
    LoadedClasses.Entry entry = jdk.find(binaryName);
    return entry.present()
        ? new Found(entry.facts(), Optional.of(jdk.displayName()), false)
        : NOWHERE;
  }
}
