package dev.overstay.cli;

import dev.overstay.checks.finding.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The arguments of {@code overstay review}. */
@Command(
    name = "review",
    sortOptions = false,
    description = "Reports what a change in a git repository brings, and what it mends.%n",
    footer = {
      "",
      "Both sides are read from git as sources, whatever is checked out. Nothing of them is",
      "executed: no build, no hook, no filter.",
      "",
      "  overstay review --base origin/main",
      "  overstay review --base $(git merge-base origin/main HEAD) --format github",
      "  overstay review --repo ~/shop --base v1.2 --head v1.3 --classpath 'lib/*'"
    })
final class ReviewArguments {

  @Option(
      names = "--base",
      required = true,
      paramLabel = "REV",
      description = "What it was before: a commit, branch or tag.")
  String base = "";

  @Option(
      names = "--head",
      paramLabel = "REV",
      description = "What it is after the change (default: HEAD).")
  String head = "HEAD";

  @Option(
      names = "--repo",
      paramLabel = "DIR",
      description = "A directory in the repository (default: the working directory).")
  Path repository = Path.of("");

  @Option(
      names = "--classpath",
      paramLabel = "CP",
      description =
          "What the sources use: jars and class directories, separated as in java -cp. What the"
              + " POMs of either side name is added, as far as it is in the local repository.")
  @Nullable String classPath;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Words.OfFormat.class,
      description = "How the report is written, as for scan (default: text).")
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
      description = "Lowest level to compare: error, warning or note (default: warning).")
  @Nullable Level level;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      converter = Words.OfFailOn.class,
      description =
          "Lowest level of a new finding that makes the exit code 1: error, warning, note or never"
              + " (default: error).")
  FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--rules",
      paramLabel = "+Id,-Id",
      description = "+Id: only these rules; -Id: all but these.")
  @Nullable String rules;

  @Option(
      names = "--new-rules",
      description = "What rules find that are new in this release has its own level.")
  boolean newRules;

  @Option(
      names = "--models",
      paramLabel = "FILE",
      description = "A model file on top of the shipped ones; may be given several times.")
  List<Path> models = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration (default: the overstay.yml at the top of --base; never that of"
              + " --head).")
  @Nullable Path config;

  @Option(names = "--no-config", description = "Look for no overstay.yml.")
  boolean noConfig;

  @Option(names = "--verbose", description = "Say which modules are analysed.")
  boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this text.")
  boolean help;
}
