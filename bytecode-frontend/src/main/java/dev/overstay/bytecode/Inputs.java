package dev.overstay.bytecode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.jar.JarFile;

/** Finds the modules in what the user named: a jar, a fat jar, a WAR, an EAR, a directory. */
final class Inputs {

  private static final String BOOT = "BOOT-INF/";
  private static final String WEB = "WEB-INF/";

  private final OpenJars jars;
  private final Consumer<String> problems;
  private final List<Input> found = new ArrayList<>();

  Inputs(OpenJars jars, Consumer<String> problems) {
    this.jars = jars;
    this.problems = problems;
  }

  List<Input> expand(Path path) {
    if (Files.isDirectory(path)) {
      directory(path);
    } else if (Files.isRegularFile(path)) {
      jar(Location.of(path), List.of());
    } else {
      problems.accept("There is no file or directory " + path + ".");
    }
    return List.copyOf(found);
  }

  private void directory(Path path) {
    Location root = Location.of(path);
    if (Files.isDirectory(path.resolve(WEB))) {
      add(root, Input.Kind.WAR, WEB + "classes/", libraries(path.resolve(WEB + "lib")));
    } else if (Files.isDirectory(path.resolve(BOOT))) {
      add(root, Input.Kind.SPRING_BOOT, BOOT + "classes/", libraries(path.resolve(BOOT + "lib")));
    } else {
      add(root, Input.Kind.DIRECTORY, "", List.of());
    }
  }

  private List<Location> libraries(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(it -> isJar(it.toString())).sorted().map(Location::of).toList();
    } catch (IOException e) {
      problems.accept("The libraries in " + folder + " cannot be listed: " + e.getMessage() + ".");
      return List.of();
    }
  }

  private void add(Location root, Input.Kind kind, String prefix, List<Location> libraries) {
    found.add(new Input(root.toString(), kind, root.at(prefix), libraries));
  }

  private void jar(Location location, List<Location> shared) {
    TreeSet<String> names = new TreeSet<>();
    try {
      JarFile jar = jars.open(location);
      jar.stream().forEach(entry -> names.add(entry.getName()));
    } catch (IOException | IllegalArgumentException e) {
      problems.accept(location + " cannot be read as a jar: " + e.getMessage() + ".");
      return;
    }
    if (has(names, BOOT)) {
      // A Spring Boot WAR has both; what it runs with is under WEB-INF.
      fat(location, Input.Kind.SPRING_BOOT, BOOT, names, shared);
    } else if (has(names, WEB)) {
      fat(location, Input.Kind.WAR, WEB, names, shared);
    } else if (location.toString().endsWith(".ear") || names.contains("META-INF/application.xml")) {
      ear(location, names);
    } else {
      add(location, Input.Kind.JAR, "", shared);
    }
  }

  private void fat(
      Location location,
      Input.Kind kind,
      String folder,
      NavigableSet<String> names,
      List<Location> shared) {
    List<Location> libraries = nested(location, names, folder + "lib");
    libraries.addAll(shared);
    add(location, kind, folder + "classes/", List.copyOf(libraries));
  }

  /** Each WAR and jar of an EAR is a module; the libraries and the other jars are seen by all. */
  private void ear(Location location, NavigableSet<String> names) {
    List<Location> shared = nested(location, names, "lib");
    List<Location> modules = new ArrayList<>();
    for (String name : names) {
      if (isJar(name) && !name.startsWith("lib/") && isInside(name)) {
        modules.add(location.nested(name));
      }
    }
    modules.stream().filter(it -> it.toString().endsWith(".jar")).forEach(shared::add);
    for (Location module : modules) {
      jar(module, shared.stream().filter(it -> !it.equals(module)).toList());
    }
  }

  private static List<Location> nested(
      Location location, NavigableSet<String> names, String folder) {
    List<Location> jars = new ArrayList<>();
    for (String name : names.tailSet(folder + "/")) {
      if (!name.startsWith(folder + "/")) {
        break;
      }
      if (isJar(name) && isInside(name)) {
        jars.add(location.nested(name));
      }
    }
    return jars;
  }

  private static boolean has(NavigableSet<String> names, String folder) {
    String first = names.ceiling(folder);
    return first != null && first.startsWith(folder);
  }

  private static boolean isJar(String name) {
    return name.endsWith(".jar") || name.endsWith(".war") || name.endsWith(".rar");
  }

  private static boolean isInside(String name) {
    return !name.contains("..") && !name.startsWith("/");
  }
}
