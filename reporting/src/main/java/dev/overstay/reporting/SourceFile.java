package dev.overstay.reporting;

import java.util.List;
import java.util.Optional;

/**
 * A source file of the analysed program.
 *
 * @param projectPath its path as a reader of the project names it, relative and with slashes,
 *     {@code shop/src/main/java/com/acme/Foo.java}; empty where it has none, as inside an archive
 * @param lines its text
 */
public record SourceFile(Optional<String> projectPath, List<String> lines) {

  /** The text of a line, counted from 1. */
  public Optional<String> line(int number) {
    return number >= 1 && number <= lines.size()
        ? Optional.of(lines.get(number - 1))
        : Optional.empty();
  }
}
