package dev.overstay.javac;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The class files that a compiler sees. */
final class CompilerFiles {

  private static final Set<JavaFileObject.Kind> CLASSES = Set.of(JavaFileObject.Kind.CLASS);

  private final @Nullable JavaFileManager files;
  private final Consumer<String> problems;
  private final List<Location> program;
  private final Map<String, Optional<Location>> moduleOf = new HashMap<>();
  private @Nullable List<Location> platform;

  CompilerFiles(@Nullable JavaFileManager files, Consumer<String> problems) {
    this.files = files;
    this.problems = problems;
    this.program = List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH);
  }

  /** A class of the module itself that is not compiled now, or of its class path or module path. */
  Optional<byte[]> ofProgram(String binaryName) {
    if (files == null || binaryName.startsWith("java.")) {
      return Optional.empty();
    }
    for (Location location : program) {
      Optional<byte[]> found = read(files, location, binaryName);
      if (found.isPresent()) {
        return found;
      }
    }
    return inModules(files, StandardLocation.MODULE_PATH, binaryName);
  }

  /** A class of the JDK, whatever the compiler takes for it. */
  Optional<byte[]> ofPlatform(String binaryName) {
    if (files == null) {
      return Optional.empty();
    }
    String inPackage = binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    Optional<Location> module =
        moduleOf.computeIfAbsent(inPackage, name -> platformModule(files, binaryName));
    return module.isPresent()
        ? read(files, module.get(), binaryName)
        : read(files, StandardLocation.PLATFORM_CLASS_PATH, binaryName);
  }

  private Optional<Location> platformModule(JavaFileManager manager, String binaryName) {
    List<Location> known = platform;
    if (known == null) {
      known = modules(manager, StandardLocation.SYSTEM_MODULES);
      platform = known;
    }
    String inPackage = binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    for (Location module : known) {
      try {
        if (manager.list(module, inPackage, CLASSES, false).iterator().hasNext()) {
          return Optional.of(module);
        }
      } catch (IOException e) {
        told(binaryName, e);
      }
    }
    return Optional.empty();
  }

  private Optional<byte[]> inModules(JavaFileManager manager, Location path, String binaryName) {
    if (!manager.hasLocation(path)) {
      return Optional.empty();
    }
    for (Location module : modules(manager, path)) {
      Optional<byte[]> found = read(manager, module, binaryName);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Location> modules(JavaFileManager manager, Location path) {
    try {
      List<Location> all = new java.util.ArrayList<>();
      manager.listLocationsForModules(path).forEach(all::addAll);
      return List.copyOf(all);
    } catch (IOException | UnsupportedOperationException e) {
      problems.accept("The modules of " + path.getName() + " cannot be listed: " + e.getMessage());
      return List.of();
    }
  }

  private Optional<byte[]> read(JavaFileManager manager, Location location, String binaryName) {
    if (!manager.hasLocation(location)) {
      return Optional.empty();
    }
    try {
      JavaFileObject file =
          manager.getJavaFileForInput(location, binaryName, JavaFileObject.Kind.CLASS);
      if (file == null) {
        return Optional.empty();
      }
      try (InputStream in = file.openInputStream()) {
        return Optional.of(in.readAllBytes());
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      told(binaryName, e);
      return Optional.empty();
    }
  }

  private void told(String binaryName, Exception e) {
    problems.accept(
        "The class file of " + binaryName + " could not be read: " + e.getMessage() + ".");
  }
}
