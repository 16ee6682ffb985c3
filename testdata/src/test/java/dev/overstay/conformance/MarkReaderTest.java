package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkReaderTest {

  @Test
  void aMarkAtTheEndSpeaksOfItsLine() {
    check("int a;\nkeep(it); // want: KeptTooLong", "KeptTooLong at F:2");
  }

  @Test
  void aMarkAloneSpeaksOfTheNextLineOfCode() {
    check("// want: KeptTooLong\n\n// why not\nkeep(it);", "KeptTooLong at F:4");
  }

  @Test
  void severalMarksStack() {
    check(
        "// want: KeptTooLong\n// want: NeverFreed \"the map\"\nkeep(it); // want: Forgotten",
        "KeptTooLong at F:3",
        "NeverFreed at F:3 \"the map\"",
        "Forgotten at F:3");
  }

  @Test
  void whatOnlyLooksLikeAMarkIsRefused() {
    refuse("keep(it); // Want: KeptTooLong", "F:1: a mark reads");
    refuse("keep(it); // want: KeptTooLong because", "F:1: a mark reads");
    refuse("int a;\n// want: KeptTooLong", "F:2: no line of code follows");
  }

  private static void check(String source, String... marks) {
    assertThat(MarkReader.read("F", lines(source))).extracting(Mark::text).containsExactly(marks);
  }

  private static void refuse(String source, String reason) {
    assertThatThrownBy(() -> MarkReader.read("F", lines(source)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  private static List<String> lines(String source) {
    return source.lines().toList();
  }
}
