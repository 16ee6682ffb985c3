package dev.overstay.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The arguments of {@code overstay baseline} and what is below it. */
@Command(
    name = "baseline",
    subcommands = {
      BaselineArguments.Create.class,
      BaselineArguments.Update.class,
      BaselineArguments.Check.class
    },
    description = "Keeps a list of known findings, so that only new ones count.%n",
    commandListHeading = "%nCommands:%n")
final class BaselineArguments {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this text.")
  boolean help;

  /** What the three have in common. */
  abstract static sealed class Work permits Create, Update, Check {
    @Mixin AnalysisArguments analysis = new AnalysisArguments();

    @Option(
        names = "--baseline",
        paramLabel = "FILE",
        description =
            "The baseline (default: that of the configuration, else overstay-baseline.sarif).")
    @Nullable Path file;

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Print this text.")
    boolean help;
  }

  /** {@code overstay baseline create}. */
  @Command(
      name = "create",
      sortOptions = false,
      description = "Writes a baseline of all that is found now, notes included.%n")
  static final class Create extends Work {}

  /** {@code overstay baseline update}. */
  @Command(
      name = "update",
      sortOptions = false,
      description =
          "Takes out of a baseline what is not found any more. Adds nothing unless told to.%n")
  static final class Update extends Work {
    @Option(names = "--add", description = "Put in what is new as well.")
    boolean add;

    @Option(
        names = "--add-drift",
        description = "Put in what only rules find that are newer than the baseline.")
    boolean addDrift;
  }

  /** {@code overstay baseline check}. */
  @Command(
      name = "check",
      sortOptions = false,
      description =
          "Says what is new and what of a baseline is gone; exit code 1 if there is either.%n")
  static final class Check extends Work {
    @Option(
        names = "--fail-on",
        paramLabel = "LEVEL",
        converter = Words.OfFailOn.class,
        description =
            "Lowest level of what is new that makes the exit code 1: error, warning, note or"
                + " never (default: error).")
    FailOn failOn = FailOn.ERROR;
  }
}
