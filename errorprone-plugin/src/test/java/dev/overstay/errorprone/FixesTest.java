package dev.overstay.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.errorprone.Compilation.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Error Prone's patching mode makes of the sources of {@code testdata/fixes}: the text that is
 * expected there and no other, which compiles and in which the finding is gone. Where the text is
 * the same, nobody may make the fix unseen, or it cannot be made.
 */
class FixesTest {

  private static final Path FIXES = Path.of("../testdata/fixes");
  private static final String SAFE_ONLY = "-XepOpt:Overstay:Fixes=safe";

  @TempDir private Path root;

  static List<Path> fixes() throws IOException {
    try (Stream<Path> rules = Files.walk(FIXES, 2)) {
      return rules.filter(it -> FIXES.relativize(it).getNameCount() == 2).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixes")
  void isPatchedAsExpected(Path fix) throws IOException {
    String rule = FIXES.relativize(fix).getName(0).toString();
    String before = Files.readString(fix.resolve("before.java"));
    String after = Files.readString(fix.resolve("after.java"));
    assertThat(compilation(rule, before).run().of(rule)).as("finding before").isNotEmpty();
    assertThat(patched(rule, before)).isEqualTo(after);
    if (!before.equals(after)) {
      Outcome again = compilation(rule, after).run();
      assertThat(again.said()).as("what is said of the patched file").isEmpty();
      assertThat(again.success()).isTrue();
    }
  }

  /** A size is a guess. */
  @Test
  void whatIsToBeLookedAtIsNotOfferedAsSafe() throws IOException {
    checkStays("CacheBuilderWithoutBound", before("CacheBuilderWithoutBound/builder"));
  }

  /** Where others see the field, somebody may count on finding the request in it. */
  @Test
  void whatOthersSeeIsNotClearedUnseen() throws IOException {
    String hidden = before("RequestStoredInStaticField/static_field");
    checkStays(
        "RequestStoredInStaticField", hidden.replace("private static HttpS", "static HttpS"));
  }

  private void checkStays(String rule, String before) {
    assertThat(patched(rule, before, SAFE_ONLY)).isEqualTo(before);
    assertThat(compilation(rule, before).run().of(rule)).as("finding").isNotEmpty();
  }

  private static String before(String fix) throws IOException {
    return Files.readString(FIXES.resolve(fix).resolve("before.java"));
  }

  /** Applies the fixes of one rule in place. */
  private String patched(String rule, String before, String... options) {
    Compilation patched =
        compilation(rule, before)
            .errorProne("-XepPatchChecks:" + rule, "-XepPatchLocation:IN_PLACE")
            .errorProne(options);
    patched.run();
    return patched.text("A.java");
  }

  private Compilation compilation(String rule, String text) {
    return new Compilation(root)
        .source("A.java", text)
        .errorProne("-Xep:" + rule + ":DEFAULT", "-XepOpt:Overstay:Level=note");
  }
}
