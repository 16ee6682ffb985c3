package dev.overstay.cli;

import picocli.CommandLine.Option;

/** What becomes of the fixes that findings carry. */
final class FixArguments {

  @Option(
      names = "--fix",
      description =
          "Show as a unified diff, in place of the report, what fixes would change in the sources;"
              + " reports go to files as ever.")
  boolean fix;

  @Option(
      names = "--write",
      description =
          "With --fix: write the fixes that need not be looked at into the sources, and report what"
              + " is left.")
  boolean write;

  /**
   * Checks that one goes with the other.
   *
   * @throws UsageException if not
   */
  void check() {
    if (write && !fix) {
      throw new UsageException("--write says what --fix does; give both.");
    }
  }
}
