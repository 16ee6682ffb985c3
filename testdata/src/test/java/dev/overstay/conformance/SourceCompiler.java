package dev.overstay.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Makes class files of source files. Runs no annotation processor. */
interface SourceCompiler {

  /**
   * Compiles into a directory.
   *
   * @return the first error of each file that has one; where there are any, class files may be
   *     missing
   * @throws IllegalStateException if it fails for a reason that no file is to blame for
   */
  Map<Path, String> compile(List<Path> sources, List<Path> classPath, Path output)
      throws IOException;
}
