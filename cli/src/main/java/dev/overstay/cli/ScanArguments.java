package dev.overstay.cli;

import dev.overstay.checks.finding.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The arguments of {@code overstay scan}, as picocli fills them in. */
@Command(
    name = "scan",
    description = "Analyses compiled classes or sources and reports what outlives its work.%n",
    sortOptions = false,
    footer = {
      "",
      "Nothing of the analysed project is executed and nothing is fetched. The class path of",
      "a Maven project is read from its POM and the local repository; give that of others",
      "with --classpath. Several PATHs are analysed each for itself and see one another.",
      "",
      "  overstay scan app.jar",
      "  overstay scan --engine source --classpath 'lib/*' src/main/java",
      "  overstay scan --format sarif --output overstay.sarif .",
      "  overstay scan --report sarif=overstay.sarif --report junit=overstay.xml .",
      "  overstay scan --rules +CacheWithoutEviction build/classes/java/main"
    })
final class ScanArguments {

  @Mixin AnalysisArguments analysis = new AnalysisArguments();

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
      description = "Lowest level to show: error, warning or note (default: warning).")
  @Nullable Level level;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      converter = Words.OfFailOn.class,
      description =
          "Lowest level that makes the exit code 1: error, warning, note or never (default:"
              + " error).")
  FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Show and count only what this baseline does not know (see overstay baseline).")
  @Nullable Path baseline;

  @Option(
      names = "--fail-on-drift",
      description =
          "Count what only rules find that are newer than the baseline; without this it is told"
              + " apart.")
  boolean failOnDrift;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this text.")
  boolean help;
}
