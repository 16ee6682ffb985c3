package dev.overstay.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out what a PATH of the command line is. */
final class Targets {

  private static final Set<String> ARCHIVES = Set.of("jar", "war", "ear", "zip", "jmod");

  private Targets() {}

  /**
   * The modules behind a PATH.
   *
   * @throws UsageException if there is nothing to analyse
   */
  static Found of(String argument, EngineChoice engine) {
    Path path = path(argument);
    if (!Files.exists(path)) {
      throw new UsageException(argument + " does not exist.");
    }
    if (Files.isRegularFile(path)) {
      return Found.of(file(argument, path, engine));
    }
    if (Files.exists(path.resolve("pom.xml"))) {
      return MavenProject.find(path, engine);
    }
    if (GradleProject.isAt(path)) {
      return GradleProject.find(path, engine);
    }
    return Found.of(directory(argument, path, engine));
  }

  private static Target file(String name, Path file, EngineChoice engine) {
    if (SourceFiles.isJava(file) && engine != EngineChoice.BYTECODE) {
      return sources(name, file.toAbsolutePath().resolveSibling(""), List.of(file));
    }
    Target archive = archive(name, file);
    if (engine == EngineChoice.SOURCE) {
      throw new UsageException(
          name + " is an archive; --engine source takes source directories and .java files.");
    }
    return archive;
  }

  /** A directory that is no project: of sources if it has no classes that are newer. */
  private static Target directory(String name, Path directory, EngineChoice engine) {
    if (engine == EngineChoice.BYTECODE) {
      return classDirectory(name, directory);
    }
    List<Path> files = SourceFiles.under(directory);
    boolean compiled = hasFile(directory, "class");
    if (engine == EngineChoice.SOURCE && files.isEmpty()) {
      throw new UsageException(name + " has no Java sources.");
    }
    boolean areRead =
        engine == EngineChoice.SOURCE
            || (!files.isEmpty() && (!compiled || SourceFiles.areNewer(files, List.of(directory))));
    return areRead ? sources(name, directory, files) : classDirectory(name, directory);
  }

  private static Target sources(String name, Path directory, List<Path> files) {
    List<SourceRoot> roots =
        SourceFiles.roots(files).stream().map(root -> SourceRoot.of(root, directory)).toList();
    return Target.ofSources(slashes(name), files, List.of(), roots);
  }

  /**
   * The entries of a class path.
   *
   * @throws UsageException if one does not exist
   */
  static List<Path> classPath(String text) {
    List<Path> entries = new ArrayList<>();
    for (String entry : text.split(File.pathSeparator, -1)) {
      if (entry.isEmpty()) {
        continue;
      }
      if (entry.endsWith("*")) {
        entries.addAll(jarsIn(path(entry.substring(0, entry.length() - 1)), entry));
      } else if (Files.exists(path(entry))) {
        entries.add(path(entry));
      } else {
        throw new UsageException("--classpath: " + entry + " does not exist.");
      }
    }
    return entries;
  }

  /** What java -cp means by {@code lib/*}. */
  private static List<Path> jarsIn(Path directory, String entry) {
    if (!Files.isDirectory(directory)) {
      throw new UsageException("--classpath: " + entry + " does not exist.");
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> extension(file).equals("jar")).sorted().toList();
    } catch (IOException e) {
      throw new UsageException("--classpath: " + directory + " cannot be read.");
    }
  }

  private static Target archive(String name, Path file) {
    if (!ARCHIVES.contains(extension(file))) {
      throw new UsageException(
          name
              + " is neither a jar, WAR or EAR nor a directory"
              + (extension(file).equals("java") ? "; give the classes compiled from it." : "."));
    }
    return Target.ofClasses(slashes(name), List.of(file), List.of(), sourcesBeside(file));
  }

  private static List<SourceRoot> sourcesBeside(Path archive) {
    String file = archive.getFileName().toString();
    String stem = file.substring(0, file.lastIndexOf('.'));
    Path sources = archive.resolveSibling(stem + "-sources.jar");
    return Files.isRegularFile(sources) ? List.of(SourceRoot.archive(sources)) : List.of();
  }

  private static Target classDirectory(String name, Path directory) {
    if (!hasFile(directory, "class")) {
      String reason =
          hasFile(directory, "java")
              ? " has sources but no compiled classes; compile it first."
              : hasFile(directory, "jar")
                  ? " has no classes; give the jars in it one by one."
                  : " has no classes.";
      throw new UsageException(name + reason);
    }
    List<SourceRoot> sources =
        SourceLayout.besideClasses(directory.toAbsolutePath().normalize()).stream()
            .map(root -> SourceRoot.of(root, directory))
            .toList();
    return Target.ofClasses(slashes(name), List.of(directory), List.of(), sources);
  }

  /** Whether a directory has a file of this extension, at any depth. */
  static boolean hasFile(Path directory, String extension) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.anyMatch(file -> extension(file).equals(extension));
    } catch (IOException | UncheckedIOException e) {
      throw new UsageException(directory + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UsageException("\"" + argument + "\" is not a path.");
    }
  }

  private static String extension(Path file) {
    Path name = file.getFileName();
    String text = name == null ? "" : name.toString();
    return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** A path as messages and reports write it, on every system. */
  static String slashes(String path) {
    return path.replace('\\', '/');
  }
}
