package dev.overstay.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

  @TempDir Path directory;

  @Test
  void readsWhatItWrote() {
    Path file = directory.resolve("t.tsv");
    List<List<String>> rows = List.of(List.of("a", ""), List.of("b c", "d"));

    Table.write(file, List.of("first", "second"), rows);

    assertEquals(rows, Table.read(file, 2));
  }

  @Test
  void keepsARowOnOneLine() {
    Path file = directory.resolve("t.tsv");

    Table.write(file, List.of("only"), List.of(List.of("one\ttwo\nthree")));

    assertEquals(List.of(List.of("one two three")), Table.read(file, 1));
  }

  @Test
  void saysWhichLineIsShort() throws IOException {
    Path file = directory.resolve("t.tsv");
    Files.writeString(file, "# head\na\tb\nc\n");

    UserError error = assertThrows(UserError.class, () -> Table.read(file, 2));

    assertEquals("t.tsv:3 has 1 cells, not 2; cells are separated by tabs", error.getMessage());
  }
}
