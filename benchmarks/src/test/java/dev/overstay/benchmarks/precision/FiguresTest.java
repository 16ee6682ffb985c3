package dev.overstay.benchmarks.precision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overstay.benchmarks.precision.Verdict.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

  @TempDir Path directory;

  /** The intervals are those of the usual tables: 9 of 10 and 0 of 10. */
  @Test
  void intervalOfWilson() {
    assertEquals("9/10 = 90 % [60, 98]", new Proportion(9, 10).toString());
    assertEquals("0/10 = 0 % [0, 28]", new Proportion(0, 10).toString());
    assertEquals("0/0", new Proportion(0, 0).toString());
  }

  @Test
  void debatableIsNotTrueAndOpenIsNotCounted() {
    String text =
        new Figures(
                List.of(
                    verdict("a", Answer.TRUE, Answer.OPEN),
                    verdict("b", Answer.DEBATABLE, Answer.OPEN),
                    verdict("c", Answer.OPEN, Answer.OPEN)))
            .text();

    assertTrue(text.contains("1/2 = 50 %"), text);
    assertTrue(text.contains("true 1, false 0, debatable 1"), text);
  }

  @Test
  void showsWhereReadersDiffer() {
    String text =
        new Figures(
                List.of(
                    verdict("a", Answer.TRUE, Answer.FALSE),
                    verdict("b", Answer.TRUE, Answer.TRUE)))
            .text();

    assertTrue(text.contains("the readers agree on 1/2 = 50 %"), text);
    assertTrue(text.contains("second: false, because"), text);
  }

  @Test
  void theLotFallsOnAboutAThird() {
    long drawn =
        IntStream.range(0, 3000)
            .filter(i -> new Verdict.Key("lib", "Rule", "f" + i).isDrawnForSecondReader())
            .count();

    assertTrue(drawn > 900 && drawn < 1100, drawn + " of 3000");
  }

  @Test
  void verdictsSurviveTheFile() {
    Path file = directory.resolve("verdicts.tsv");
    Verdict verdict = verdict("a", Answer.TRUE, Answer.DEBATABLE);

    Verdict.writeAll(file, List.of(verdict));

    assertEquals(List.of(verdict), List.copyOf(Verdict.readAll(file).values()));
  }

  private static Verdict verdict(String fingerprint, Answer first, Answer second) {
    return new Verdict(
        new Verdict.Key("lib", "Rule", fingerprint),
        "error",
        "A.java:1",
        first,
        "because",
        second,
        second == Answer.OPEN ? "" : "because");
  }
}
