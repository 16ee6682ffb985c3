package dev.overstay.cli;

import dev.overstay.checks.finding.Level;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is reported, how and where to. */
final class ReportArguments {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Words.OfFormat.class,
      description =
          "text, html, sarif, json, github (workflow commands), gitlab (Code Quality), rdjsonl"
              + " (reviewdog), checkstyle or junit (default: text).")
  Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report to this file instead of standard output.")
  @Nullable Path output;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      converter = ReportFile.Converter.class,
      description =
          "Write the report in this format to this file as well; may be given several times.")
  List<ReportFile> reports = new ArrayList<>();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      converter = Words.OfLevel.class,
      description = "Lowest level to report: error, warning or note (default: warning).")
  @Nullable Level level;

  @Mixin FailOnArgument failOn = new FailOnArgument();

  /** Fails before the work is done, not after it, where a report cannot be written. */
  void requireWritable() {
    requireWritable("--output", output);
    reports.forEach(report -> requireWritable("--report", report.file()));
  }

  /**
   * Fails before the work is done, not after it.
   *
   * @throws UsageException if the file cannot be written
   */
  static void requireWritable(String option, @Nullable Path output) {
    if (output == null) {
      return;
    }
    Path parent = Optional.ofNullable(output.getParent()).orElse(Path.of(""));
    if (!Files.isDirectory(parent.toAbsolutePath())) {
      throw new UsageException(option + ": the directory " + parent + " does not exist.");
    }
    if (Files.isDirectory(output)) {
      throw new UsageException(option + ": " + output + " is a directory.");
    }
  }

  /** Writes a report in one format. */
  interface Writing {
    /**
     * Writes it.
     *
     * @param coloured whether whoever reads it sees colours
     */
    void write(Format format, boolean coloured, Writer out) throws IOException;
  }

  /**
   * Writes the report wherever it is to go.
   *
   * @throws IOException if it cannot be written
   */
  void write(Console console, Writing report) throws IOException {
    writeFiles(report);
    if (output == null) {
      report.write(format, console.colour(), console.out());
    }
  }

  /**
   * Writes the report to files only.
   *
   * @throws IOException if it cannot be written
   */
  void writeFiles(Writing report) throws IOException {
    for (ReportFile also : reports) {
      write(report, also.format(), also.file());
    }
    if (output != null) {
      write(report, format, output);
    }
  }

  private static void write(Writing report, Format format, Path to) throws IOException {
    try (Writer file = Files.newBufferedWriter(to)) {
      report.write(format, false, file);
    }
  }
}
