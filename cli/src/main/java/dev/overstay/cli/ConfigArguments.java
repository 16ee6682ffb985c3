package dev.overstay.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments of {@code overstay config} and what is below it. */
@Command(
    name = "config",
    subcommands = ConfigArguments.Print.class,
    description = "Shows what overstay.yml says.%n",
    commandListHeading = "%nCommands:%n")
final class ConfigArguments {

  @Mixin HelpArgument help = new HelpArgument();

  /** {@code overstay config print}. */
  @Command(
      name = "print",
      sortOptions = false,
      description = "Prints every value that holds for a PATH, and where it is said.%n")
  static final class Print {
    @Parameters(
        arity = "0..1",
        paramLabel = "PATH",
        description = "What is to be analysed (default: the working directory).")
    String path = ".";

    @Option(
        names = "--config",
        paramLabel = "FILE",
        description = "The configuration (default: the nearest overstay.yml above PATH).")
    @Nullable Path config;

    @Mixin HelpArgument help = new HelpArgument();
  }
}
