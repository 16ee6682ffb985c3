package dev.overstay.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The modules of a Gradle project, or of one that an editor compiled into {@code out/production}:
 * known by where their classes are, since a Gradle build is a program, which is not run here.
 */
final class GradleProject {

  private static final Set<String> BUILD_FILES =
      Set.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

  /** Directories that hold no modules. */
  private static final Set<String> CLOSED = Set.of("src", "build", "out", "target", "node_modules");

  private GradleProject() {}

  static boolean isAt(Path directory) {
    return BUILD_FILES.stream().anyMatch(file -> Files.exists(directory.resolve(file)))
        || Files.isDirectory(directory.resolve("out/production"));
  }

  /**
   * The modules, at any depth.
   *
   * @throws UsageException if none can be read
   */
  static Found find(Path project, EngineChoice engine) {
    try {
      ModuleList modules = new ModuleList(project, engine);
      for (Path module : directories(project)) {
        modules.add(
            module,
            children(module.resolve("build/classes"), "main"),
            List.of(),
            SourceLayout.ofModule(module));
      }
      if (modules.isUncompiled()) {
        for (Path classes : children(project.resolve("out/production"), "")) {
          modules.add(
              project.resolve(classes.getFileName()), List.of(classes), List.of(), List.of());
        }
      }
      return modules.found("gradle classes", Set.of());
    } catch (IOException e) {
      throw new UsageException(project + " cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The directories of {@code parent/*}{@code /name} that exist, sorted. */
  private static List<Path> children(Path parent, String name) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .map(child -> child.resolve(name))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }

  private static List<Path> directories(Path project) throws IOException {
    List<Path> directories = new ArrayList<>();
    Files.walkFileTree(
        project,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (!directory.equals(project) && isClosed(directory)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            directories.add(directory);
            return FileVisitResult.CONTINUE;
          }
        });
    directories.sort(null);
    return directories;
  }

  private static boolean isClosed(Path directory) {
    String name = directory.getFileName().toString();
    return name.startsWith(".") || CLOSED.contains(name);
  }
}
