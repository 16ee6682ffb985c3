package dev.overstay.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where things are, as the build says. */
final class Surroundings {

  private Surroundings() {}

  /** The directory of a sample. */
  static Path sample(String name) {
    return Path.of("").toAbsolutePath().resolve(name);
  }

  /** What tests leave behind for people. */
  static Path output() {
    return Path.of("").toAbsolutePath().resolve("target").resolve("builds");
  }

  /** The version of Overstay that was staged. */
  static String version() {
    return said("samples.version");
  }

  /** Where it was staged: a repository as a directory. */
  static Path staging() {
    Path staging = Path.of(said("samples.staging"));
    assertThat(staging).as("what mvn -Pstage leaves").isDirectory();
    return staging;
  }

  /** A file of what was staged, newest first where there are several of a snapshot. */
  static Path staged(String artifact, String ending) {
    Path directory =
        staging().resolve("dev").resolve("overstay").resolve(artifact).resolve(version());
    String name = artifact + "-" + version().replace("-SNAPSHOT", "") + "[-0-9.]*";
    Pattern pattern = Pattern.compile(name + Pattern.quote(ending));
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> pattern.matcher(file.getFileName().toString()).matches())
          .max(Comparator.naturalOrder())
          .orElseThrow(() -> new AssertionError("no " + name + ending + " in " + directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JDK of a feature version beside the one that runs this. */
  static Optional<Path> jdk(int version) {
    Path installed = Path.of(System.getProperty("java.home")).toAbsolutePath().getParent();
    if (installed == null) {
      return Optional.empty();
    }
    try (Stream<Path> jdks = Files.list(installed)) {
      return jdks.sorted()
          .filter(it -> Files.isExecutable(it.resolve("bin").resolve("javac")))
          .filter(it -> isVersion(it.resolve("release"), version))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isVersion(Path release, int version) {
    try {
      return Files.isReadable(release)
          && Files.readString(release).contains("JAVA_VERSION=\"" + version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A property that the POM hands to tests. */
  static String said(String property) {
    String value = System.getProperty(property, "");
    assertThat(value).as(property).isNotEmpty();
    return value;
  }

  /** The jars on the class path of the tests whose names begin so. */
  static List<String> classPath(String... beginnings) {
    String[] entries =
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1);
    return Arrays.stream(entries)
        .filter(
            entry ->
                Arrays.stream(beginnings)
                    .anyMatch(it -> Path.of(entry).getFileName().toString().startsWith(it)))
        .toList();
  }

  /** The whole class path of the tests: SpotBugs, Ant and what they need. */
  static String wholeClassPath() {
    return System.getProperty("java.class.path");
  }
}
