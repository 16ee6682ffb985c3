package dev.overstay.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table as a text file: one row a line, cells between tabs, {@code -} for an empty cell, lines
 * that begin with {@code #} for people.
 */
public final class Table {

  private Table() {}

  /** The rows of a file, each with exactly so many cells; no rows when there is no file. */
  public static List<List<String>> read(Path file, int columns) {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells =
          Arrays.stream(line.split("\t", -1)).map(c -> c.equals("-") ? "" : c).toList();
      if (cells.size() != columns) {
        throw new UserError(
            "%s:%d has %d cells, not %d; cells are separated by tabs"
                .formatted(file.getFileName(), number, cells.size(), columns));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** Writes a head line for people and the rows. */
  public static void write(Path file, List<String> head, List<List<String>> rows) {
    StringBuilder text = new StringBuilder("# ").append(String.join("\t", head)).append('\n');
    for (List<String> row : rows) {
      text.append(String.join("\t", row.stream().map(Table::cell).toList())).append('\n');
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? "-" : line;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
