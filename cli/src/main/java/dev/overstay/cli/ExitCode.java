package dev.overstay.cli;

/** What a run tells the shell. Part of the interface: {@code README.md} lists them. */
enum ExitCode {
  /** Nothing at or above {@code --fail-on}. */
  CLEAN(0),
  /**
   * Findings at or above {@code --fail-on}. Wins over {@link #INCOMPLETE}, so that a build which
   * tolerates unreadable input does not let findings through.
   */
  FINDINGS(1),
  /** The command line or the configuration is wrong; nothing was analysed. */
  USAGE(2),
  /** Some input could not be read; the rest was analysed and reported. */
  INCOMPLETE(3),
  /** A defect of Overstay, or the report could not be written. */
  INTERNAL(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
