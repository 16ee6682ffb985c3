package dev.overstay.cli;

import picocli.CommandLine.Option;

/** When the exit code says that there are findings. */
final class FailOnArgument {

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      converter = Words.OfFailOn.class,
      description =
          "Lowest level that makes the exit code 1, of what is new where something is compared:"
              + " error, warning, note or never (default: error).")
  FailOn lowest = FailOn.ERROR;
}
