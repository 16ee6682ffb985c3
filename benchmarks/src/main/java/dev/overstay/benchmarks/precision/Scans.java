package dev.overstay.benchmarks.precision;

import dev.overstay.benchmarks.Artifacts.Fetched;
import dev.overstay.benchmarks.Overstay;
import dev.overstay.benchmarks.Processes;
import dev.overstay.benchmarks.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scans fetched jars, or reads again what an earlier scan wrote beside them. */
record Scans(boolean again) {

  /** Exit code of a scan that could not read everything. */
  private static final int INCOMPLETE = 3;

  ScanReport scan(Fetched library) {
    Path output = library.jar().resolveSibling("findings.json");
    if (!again) {
      return ScanReport.read(output);
    }
    try {
      Files.deleteIfExists(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path log = library.jar().resolveSibling("scan.log");
    int exit =
        Processes.run(Overstay.scan(List.of(library.jar()), library.classpath(), output), log);
    if ((exit != 0 && exit != INCOMPLETE) || !Files.exists(output)) {
      throw new UserError("the scan ended with exit code " + exit + "; its words are in " + log);
    }
    return ScanReport.read(output);
  }
}
