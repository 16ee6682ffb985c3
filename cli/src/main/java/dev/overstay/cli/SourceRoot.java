package dev.overstay.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A place where source files may be, by their package-relative paths.
 *
 * @param at a directory, or an archive
 * @param projectPath how readers of the project name the directory, relative and with slashes;
 *     empty for an archive
 */
record SourceRoot(Path at, Optional<String> projectPath) {

  /**
   * A directory of a project.
   *
   * @param project the directory given by the user; names are relative to the working directory if
   *     it is inside, as in a checkout, and to itself if not
   */
  static SourceRoot of(Path directory, Path project) {
    Path here = Path.of("").toAbsolutePath();
    Path root = directory.toAbsolutePath().normalize();
    Path base = root.startsWith(here) ? here : project.toAbsolutePath().normalize();
    return new SourceRoot(
        directory, Optional.of(base.relativize(root).toString().replace('\\', '/')));
  }

  /** An archive of sources. */
  static SourceRoot archive(Path file) {
    return new SourceRoot(file, Optional.empty());
  }
}
