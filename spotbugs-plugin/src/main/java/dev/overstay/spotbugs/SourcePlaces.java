package dev.overstay.spotbugs;

import dev.overstay.checks.finding.Location;
import edu.umd.cs.findbugs.ba.AnalysisContext;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where source files are, as far as SpotBugs has been told. */
final class SourcePlaces {

  private final Path here = Path.of("").toAbsolutePath();

  /** The path of a source file below the working directory, with slashes. */
  Optional<String> path(Location place) {
    int slash = place.sourcePath().lastIndexOf('/');
    String packageName = place.sourcePath().substring(0, Math.max(0, slash)).replace('/', '.');
    try {
      Path file =
          Path.of(
              AnalysisContext.currentAnalysisContext()
                  .getSourceFinder()
                  .findSourceFile(packageName, place.sourcePath().substring(slash + 1))
                  .getFullFileName());
      return Optional.of(file.toAbsolutePath().normalize())
          .filter(it -> it.startsWith(here))
          .map(it -> here.relativize(it).toString().replace('\\', '/'));
    } catch (IOException | InvalidPathException e) {
      // It is not among the sources that SpotBugs has: then the path in its package has to do.
      return Optional.empty();
    }
  }
}
