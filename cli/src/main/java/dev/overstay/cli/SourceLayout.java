package dev.overstay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where build tools keep source. */
final class SourceLayout {

  private SourceLayout() {}

  /** The source directories for a class directory, if it is where build tools put it. */
  static List<Path> besideClasses(Path classes) {
    if (classes.endsWith("target/classes")) {
      return ofModule(classes.resolve("../..").normalize());
    }
    if (classes.endsWith("build/classes/java/main")) {
      return ofModule(classes.resolve("../../../..").normalize());
    }
    return List.of();
  }

  /** The source directories of a module, those included that its build generates. */
  static List<Path> ofModule(Path module) {
    Stream<Path> written =
        Stream.of("java", "kotlin", "groovy")
            .map(language -> module.resolve("src/main/" + language));
    Stream<Path> generated =
        Stream.concat(
            children(module.resolve("target/generated-sources")),
            Stream.of(module.resolve("build/generated/sources/annotationProcessor/java/main")));
    return Stream.concat(written, generated).filter(Files::isDirectory).toList();
  }

  private static Stream<Path> children(Path directory) {
    if (!Files.isDirectory(directory)) {
      return Stream.empty();
    }
    try (Stream<Path> children = Files.list(directory)) {
      return children.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      // Source is a comfort: what cannot be read is not shown.
      return Stream.empty();
    }
  }
}
