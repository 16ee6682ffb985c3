package dev.overstay.errorprone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.overstay.checks.configuration.Key;
import dev.overstay.errorprone.Compilation.Outcome;
import dev.overstay.errorprone.Compilation.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key of {@code overstay.yml}, in the file and as an option. */
class ConfigurationTest {

  private static final String STATIC_FIELD = "RequestStoredInStaticField";

  @TempDir private Path root;
  private Compilation compilation = new Compilation(Path.of(""));

  @BeforeEach
  void sources() {
    compilation =
        new Compilation(root)
            .errorProne("-Xep:" + STATIC_FIELD + ":DEFAULT")
            .source("shop/Last.java", keeper("shop", "Last", ""))
            .source("shop/legacy/Old.java", keeper("shop.legacy", "Old", ""));
  }

  private static String keeper(String packageName, String name, String onClass) {
    return """
    package %s;

    import jakarta.servlet.http.HttpServletRequest;

    %sclass %s {
      static HttpServletRequest request;

      void service(HttpServletRequest request) {
        %s.request = request;
      }
    }
    """
        .formatted(packageName, onClass, name, name);
  }

  /** Says the same in a file and by an option; what is found has to be the same. */
  private List<String> found(Key key, String yaml, String option) throws IOException {
    Path file = Files.writeString(root.resolve("overstay.yml"), yaml);
    List<String> byFile = shortly(with("Config", file.toString()));
    assertThat(shortly(with(key.pascalCase(), option)))
        .as("-XepOpt:Overstay:%s=%s against %s", key.pascalCase(), option, yaml)
        .isEqualTo(byFile);
    return byFile;
  }

  private Outcome with(String option, String value) {
    return compilation.runWith("-XepOpt:Overstay:" + option + "=" + value);
  }

  private static List<String> shortly(Outcome outcome) {
    return outcome.said().stream()
        .filter(it -> it.text().startsWith("[Re"))
        .map(it -> it.file() + " " + it.kind())
        .sorted()
        .toList();
  }

  @Test
  void everyKeyIsAnOptionToo() throws IOException {
    assertThat(
            found(
                Key.LEVELS,
                "levels: {%s: warning}".formatted(STATIC_FIELD),
                STATIC_FIELD + "=warning"))
        .containsExactly("Last.java WARNING", "Old.java WARNING");
    assertThat(found(Key.PACKAGES, "packages: {shop.legacy: off}", "shop.legacy=off"))
        .containsExactly("Last.java ERROR");
    assertThat(
            found(
                Key.PACKAGES,
                "packages: {shop: {%s: warning}}".formatted(STATIC_FIELD),
                "shop:" + STATIC_FIELD + "=warning"))
        .containsExactly("Last.java WARNING", "Old.java WARNING");
    assertThat(found(Key.EXCLUDE, "exclude: [shop/legacy/**]", "shop/legacy/**"))
        .containsExactly("Last.java ERROR");
    assertThat(found(Key.NEW_RULES, "new-rules: true", "true")).hasSize(2);
    assertThat(found(Key.FAIL_ON_DRIFT, "fail-on-drift: true", "true")).hasSize(2);

    compilation.source(
        "shop/Lazy.java",
        keeper("shop", "Lazy", "@dev.overstay.annotations.RetentionAllowed(reason = \"\") "));
    assertThat(found(Key.REQUIRE_REASON, "require-reason: false", "false")).hasSize(2);
    assertThat(found(Key.REQUIRE_REASON, "require-reason: true", "true"))
        .contains("Lazy.java ERROR");
    assertThat(with("RequireReason", "true").of(STATIC_FIELD))
        .extracting(Said::text)
        .anyMatch(text -> text.contains("The @RetentionAllowed here does not count"));

    compilation.source("shop/Generated.java", "package shop;\n@interface Generated {}\n");
    compilation.source("shop/Made.java", keeper("shop", "Made", "@Generated "));
    assertThat(found(Key.GENERATED_CODE, "generated-code: report", "report")).hasSize(3);
    assertThat(found(Key.GENERATED_CODE, "generated-code: skip", "skip")).hasSize(2);
  }

  @Test
  void levelShowsLess() throws IOException {
    Files.writeString(
        root.resolve("overstay.yml"),
        "levels: {%s: warning}\nlevel: error\n".formatted(STATIC_FIELD));

    assertThat(shortly(with("Config", root.resolve("overstay.yml").toString()))).isEmpty();
    assertThat(
            shortly(
                compilation.runWith(
                    "-XepOpt:Overstay:Level=error",
                    "-XepOpt:Overstay:Levels=" + STATIC_FIELD + "=warning")))
        .isEmpty();
  }

  @Test
  void modelsAndEntryPointsTeach() throws IOException {
    Path models =
        Files.writeString(
            root.resolve("kiosk.yaml"),
            "library: kiosk\ntypes:\n  java.text.Collator: { lifetime: request }\n");
    compilation.source(
        "shop/Kiosk.java",
        "package shop;\nclass Kiosk { static java.text.Collator last; void show(java.text.Collator c) { last = c; } }\n");
    assertThat(found(Key.MODELS, "models: kiosk.yaml", models.toString()))
        .contains("Kiosk.java ERROR");

    compilation
        .errorProne("-Xep:ThreadsCreatedPerRequest:DEFAULT")
        .source(
            "shop/Bus.java",
            "package shop;\nclass Bus { public void accept(String m) { new Thread(() -> System.out.println(m)).start(); } }\n");
    Path file =
        Files.writeString(
            root.resolve("overstay.yml"), "entry-points: {shop.Bus#accept: message}\n");
    assertThat(
            compilation.runWith("-XepOpt:Overstay:Config=" + file).of("ThreadsCreatedPerRequest"))
        .hasSize(1);
    assertThat(with("EntryPoints", "shop.Bus#accept=message").of("ThreadsCreatedPerRequest"))
        .hasSize(1);
    assertThat(compilation.run().of("ThreadsCreatedPerRequest")).isEmpty();
  }

  @Test
  void mistakesAreErrorsOfTheCompilation() throws IOException {
    Path file = Files.writeString(root.resolve("overstay.yml"), "levels: {}\nlevles: {}\n");

    assertThat(with("Config", file.toString()).said())
        .extracting(Said::text)
        .containsExactly(
            "[Overstay] " + file + ":2: there is no key \"levles\"; the closest is levels.");
    assertThat(with("Config", "nowhere.yml").said())
        .extracting(Said::text)
        .containsExactly("[Overstay] nowhere.yml: there is no such file.");
    assertThat(with("Baseline", "nowhere.sarif").said())
        .extracting(Said::kind, Said::text)
        .containsExactly(
            tuple(Kind.ERROR, "[Overstay] Overstay:Baseline: nowhere.sarif does not exist."));
  }

  @Test
  void whatTheBaselineKnowsIsNotReported() throws IOException {
    String fingerprint = fingerprint();
    Path baseline =
        Files.writeString(root.resolve("known.sarif"), baseline(fingerprint, STATIC_FIELD, 1));

    assertThat(found(Key.BASELINE, "baseline: known.sarif", baseline.toString()))
        .containsExactly("Old.java ERROR");

    Files.writeString(baseline, baseline(fingerprint, "SchedulerNeverStopped", 1));
    compilation.errorProne("-XepOpt:Overstay:Level=note");
    Outcome drifted = with("Baseline", baseline.toString());
    assertThat(drifted.success()).as("the rule is newer than the baseline").isTrue();
    assertThat(shortly(drifted)).containsExactly("Last.java NOTE", "Old.java NOTE");
    assertThat(drifted.of(STATIC_FIELD).get(0).text())
        .contains("The rule came to find this after the baseline was written.");
    assertThat(
            shortly(
                compilation.runWith(
                    "-XepOpt:Overstay:Baseline=" + baseline, "-XepOpt:Overstay:FailOnDrift=true")))
        .containsExactly("Last.java ERROR", "Old.java ERROR");
  }

  /** The fingerprint of what is found in {@code Last.java}, which Error Prone has no place for. */
  private String fingerprint() {
    List<String> fingerprints = new ArrayList<>();
    compilation.engine(
        (module, analysis, faults) -> {
          var findings = Engine.RULES.findings(module, analysis, faults);
          findings.stream()
              .filter(it -> it.primary().className().equals("shop.Last"))
              .forEach(it -> fingerprints.add(it.fingerprint()));
          return findings;
        });
    compilation.run();
    assertThat(fingerprints).hasSize(1);
    return fingerprints.get(0);
  }

  private static String baseline(String fingerprint, String ruleInForce, int revision) {
    return """
    {"version": "2.1.0", "runs": [{
      "tool": {"driver": {"name": "Overstay", "version": "0.1",
        "rules": [{"id": "%s", "properties": {"revision": %d}}]}},
      "results": [{"ruleId": "%s", "message": {"text": "x"},
        "partialFingerprints": {"overstay/v1": "%s"}}]}]}
    """
        .formatted(
            ruleInForce,
            revision,
            STATIC_FIELD,
            ruleInForce.equals(STATIC_FIELD) ? fingerprint : "other");
  }
}
