package dev.overstay.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a sample project, to build in.
 *
 * @param directory where the copy is
 */
record Sample(Path directory) {

  /**
   * Copies a sample, with its defect.
   *
   * @param name its directory
   * @param copy what to call the copy
   */
  static Sample of(String name, String copy) {
    Path directory = Surroundings.output().resolve(name + "-" + copy);
    delete(directory);
    Path origin = Surroundings.sample(name);
    copy(origin, directory, origin.resolve("target"));
    return new Sample(directory);
  }

  /** The same copy with a variant's files over its own: {@code fixed}, {@code suppressed}. */
  Sample with(String variant) {
    copy(directory.resolve(variant), directory, directory.resolve(variant).resolve("target"));
    return this;
  }

  private static void copy(Path from, Path to, Path except) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(it -> !it.startsWith(except)).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
