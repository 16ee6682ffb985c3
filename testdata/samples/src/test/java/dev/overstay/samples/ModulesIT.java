package dev.overstay.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample {@code modules}: what holds the request is in one module, who hands it over in
 * another, and both hosts see it from the second one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModulesIT {

  private static final String SENTENCE =
      "Static field Clipboard.LAST keeps a HttpServletRequest after its request is over: nothing"
          + " takes it out again.";

  private final MavenHome maven = MavenHome.withEmptyRepository("modules");

  @Test
  void theCompilerFailsOnTheDefect() {
    Command.Result result = maven.build(Sample.of("modules", "defect"), "verify");
    assertThat(result.exit()).as(result.output()).isEqualTo(1);
    assertThat(result.output())
        .contains(
            "Confirmation.java:[14,19] [RequestStoredInStaticField] " + SENTENCE,
            "by way of note(String, Object) (Clipboard.java:14)")
        .contains("on project web: Compilation failure");
  }

  @Test
  void whereTheCompilerOnlyWarnsSpotBugsFails() {
    Command.Result result =
        maven.build(
            Sample.of("modules", "spotbugs"),
            "verify",
            "-Derrorprone.options=-Xep:RequestStoredInStaticField:WARN");
    assertThat(result.exit()).as(result.output()).isEqualTo(1);
    assertThat(result.output())
        .contains("[RequestStoredInStaticField] " + SENTENCE)
        .contains(SENTENCE + " (RequestStoredInStaticField)", "At Confirmation.java:[line 14]")
        .contains("failed with 1 bugs and 0 errors");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fixed", "suppressed"})
  void bothPassWithout(String variant) {
    Command.Result result = maven.build(Sample.of("modules", variant).with(variant), "verify");
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(result.output()).contains("BUILD SUCCESS").doesNotContain("[Overstay]");
  }
}
