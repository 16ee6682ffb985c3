package dev.overstay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds Java source files. Tests are left out, and so is what builds leave behind. */
final class SourceFiles {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");
  private static final Pattern TEST_ROOT = Pattern.compile("(?i).*test.*|it|jmh");
  private static final Set<String> BUILT = Set.of("target", "build", "out", "bin");
  private static final List<String> PROJECT_FILES =
      List.of("src", "pom.xml", "build.xml", "build.gradle", "build.gradle.kts");

  private SourceFiles() {}

  /** All below some directories, sorted; a missing directory has none. */
  static List<Path> under(List<Path> directories) {
    List<Path> files = new ArrayList<>();
    for (Path directory : directories) {
      files.addAll(under(directory));
    }
    return List.copyOf(files);
  }

  /**
   * All below a directory, sorted.
   *
   * @throws UsageException if it cannot be read
   */
  static List<Path> under(Path directory) {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(directory)) {
      return files;
    }
    try {
      Files.walkFileTree(
          directory,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
              return !at.equals(directory) && isLeftOut(at)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (isJava(file) && attributes.isRegularFile()) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UsageException(directory + " cannot be read: " + e.getMessage() + ".");
    }
    files.sort(null);
    return files;
  }

  /** Whether any of these declares a class. */
  static boolean declareClasses(List<Path> files) {
    return files.stream()
        .map(file -> String.valueOf(file.getFileName()))
        .anyMatch(name -> !name.equals("package-info.java") && !name.equals("module-info.java"));
  }

  private static boolean isLeftOut(Path directory) {
    String name = String.valueOf(directory.getFileName());
    Path parent = directory.getParent();
    if (parent == null) {
      return false;
    }
    boolean isTest = parent.endsWith("src") && TEST_ROOT.matcher(name).matches();
    boolean isBuilt =
        BUILT.contains(name)
            && PROJECT_FILES.stream().anyMatch(it -> Files.exists(parent.resolve(it)));
    return name.startsWith(".") || name.equals("node_modules") || isTest || isBuilt;
  }

  static boolean isJava(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".java");
  }

  /** Whether something was written after the last class was compiled, or no class ever was. */
  static boolean areNewer(List<Path> files, List<Path> classDirectories) {
    FileTime compiled =
        newest(classDirectories.stream().flatMap(directory -> classesIn(directory).stream()));
    return newest(files.stream()).compareTo(compiled) > 0;
  }

  private static List<Path> classesIn(Path directory) {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(file -> file.toString().endsWith(".class")).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UsageException(directory + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private static FileTime newest(Stream<Path> files) {
    return files
        .map(SourceFiles::lastModified)
        .max(FileTime::compareTo)
        .orElse(FileTime.fromMillis(Long.MIN_VALUE));
  }

  private static FileTime lastModified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UsageException(file + " cannot be read: " + e.getMessage() + ".");
    }
  }

  /** Where the packages of these files begin; one file of each directory is asked. */
  static List<Path> roots(List<Path> files) {
    Map<Path, Path> byDirectory = new LinkedHashMap<>();
    for (Path file : files) {
      Path directory = file.toAbsolutePath().normalize().resolveSibling("");
      byDirectory.computeIfAbsent(directory, key -> root(directory, packageOf(file)));
    }
    return byDirectory.values().stream().distinct().toList();
  }

  /** The directory that a package is below; the directory itself where it has another name. */
  private static Path root(Path directory, String packageName) {
    Path inner = Path.of(packageName.replace('.', '/'));
    if (packageName.isEmpty() || !directory.endsWith(inner)) {
      return directory;
    }
    Path root = directory;
    for (int i = 0; i < inner.getNameCount(); i++) {
      root = root.resolve("..").normalize();
    }
    return root;
  }

  private static String packageOf(Path file) {
    try {
      // Whatever the encoding, names of packages survive this one.
      String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
      Matcher matcher = PACKAGE.matcher(text);
      return matcher.find() ? matcher.group(1) : "";
    } catch (IOException e) {
      // The front end will say that it cannot be read.
      return "";
    }
  }
}
