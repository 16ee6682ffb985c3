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

  @Mixin HelpArgument help = new HelpArgument();

  /** What the three have in common. */
  abstract static sealed class Work permits Create, Update, Check {
    @Mixin AnalysisArguments analysis = new AnalysisArguments();

    @Option(
        names = "--baseline",
        paramLabel = "FILE",
        description =
            "The baseline (default: that of the configuration, else overstay-baseline.sarif).")
    @Nullable Path file;

    @Mixin HelpArgument help = new HelpArgument();
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
    @Mixin FailOnArgument failOn = new FailOnArgument();
  }
}
