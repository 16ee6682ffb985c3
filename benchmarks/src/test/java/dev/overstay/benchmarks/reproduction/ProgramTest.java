package dev.overstay.benchmarks.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overstay.benchmarks.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

  @TempDir Path home;

  @Test
  void readsTheHead() throws IOException {
    write(
        """
        /*
         * finding: Rule 0123
         * finding: Other 4567
         * with: a:b:1,c:d:2
         * opens: java.base/java.util
         *
         * What it plays.
         */

        package some.where;

        /* finding: None 89 */
        final class Use {}
        """);

    Program program = Program.readAll(home).get(0);

    assertEquals(
        List.of(new Finding("library", "Rule", "0123"), new Finding("library", "Other", "4567")),
        program.findings());
    assertEquals(List.of("a:b:1", "c:d:2"), program.with());
    assertEquals(List.of("java.base/java.util"), program.opens());
    assertEquals("library/Use", program.name());
    assertEquals("some.where.Use", program.mainClass());
  }

  @Test
  void aProgramIsForAFinding() throws IOException {
    write("final class Use {}\n");

    UserError error = assertThrows(UserError.class, () -> Program.readAll(home));

    assertTrue(String.valueOf(error.getMessage()).contains("finding: Rule fingerprint"));
  }

  @Test
  void theTableSaysWhatSpeaksForAFinding() throws IOException {
    Path table = home.resolve("reproduced.tsv");
    Reproduced shown =
        Reproduced.shown(new Finding("library", "Rule", "0123"), "library/Use", "1 after 1");
    Reproduced.writeAll(table, List.of(shown));

    assertEquals(List.of(shown), List.copyOf(Reproduced.readAll(table).values()));

    Files.writeString(table, "library\tRule\t0123\t-\t-\t2.0\t-\n");
    assertThrows(UserError.class, () -> Reproduced.readAll(table));
  }

  private void write(String text) throws IOException {
    Files.writeString(Files.createDirectories(home.resolve("library")).resolve("Use.java"), text);
  }
}
