package dev.overstay.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * A module to analyse.
 *
 * @param name how messages name it: as the user wrote it, with slashes
 * @param classes archives or directories with its own classes; none where its sources are read
 * @param libraries archives or directories that its project says it uses, in order
 * @param sources where its source may be
 * @param files the sources to read in place of classes
 */
record Target(
    String name,
    List<Path> classes,
    List<Path> libraries,
    List<SourceRoot> sources,
    List<Path> files) {

  /** One whose classes are read. */
  static Target ofClasses(
      String name, List<Path> classes, List<Path> libraries, List<SourceRoot> sources) {
    return new Target(name, classes, libraries, sources, List.of());
  }

  /** One whose sources are read. */
  static Target ofSources(
      String name, List<Path> files, List<Path> libraries, List<SourceRoot> sources) {
    return new Target(name, List.of(), libraries, sources, files);
  }

  boolean isSource() {
    return !files.isEmpty();
  }
}
