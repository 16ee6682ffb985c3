package dev.overstay.checks.configuration;

import java.nio.file.Path;

/**
 * Who said a value.
 *
 * @param text how messages name it: {@code default}, {@code overstay.yml:3}, {@code --models}
 * @param directory what relative paths are relative to; empty for the working directory
 */
public record Origin(String text, Path directory) {

  private static final Path HERE = Path.of("");

  /** Nobody said it. */
  static final Origin DEFAULT = new Origin("default", HERE);

  /** An option, by the name under which its tool has it. */
  public static Origin option(String name) {
    return new Origin(name, HERE);
  }
}
