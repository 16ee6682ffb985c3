package dev.overstay.cli;

import picocli.CommandLine.Option;

/** {@code --help}, which every command has. */
final class HelpArgument {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this text.")
  boolean help;
}
