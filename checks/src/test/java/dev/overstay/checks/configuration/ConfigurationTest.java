package dev.overstay.checks.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.overstay.checks.finding.Confidence;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.rules.NewRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

  private static final List<String> RULES =
      List.of("CacheWithoutEviction", "SchedulerNeverStopped");

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "com.acme.Shop            | CacheWithoutEviction  | WARNING",
        "com.acme.Shop            | SchedulerNeverStopped | ERROR",
        "com.acme.legacy.Shop     | CacheWithoutEviction  | NOTE",
        "com.acme.legacy.api.Shop | SchedulerNeverStopped | NOTE",
        "com.acme.legacies.Shop   | SchedulerNeverStopped | ERROR",
        "com.acme.admin.Shop      | CacheWithoutEviction  | off",
        "com.acme.admin.Shop      | SchedulerNeverStopped | ERROR",
        "com.acme.admin.api.Shop  | CacheWithoutEviction  | ERROR",
      })
  void theNearestWins(String type, String rule, String expected) {
    Configuration configuration =
        read(
            """
            levels:
              CacheWithoutEviction: warning
            packages:
              com.acme.legacy: note
              com.acme.admin:
                CacheWithoutEviction: off
              com.acme.admin.api: error
            """);

    assertThat(
            configuration
                .told(finding(type, rule, Level.ERROR), NewRules.none())
                .map(it -> it.level().name())
                .orElse("off"))
        .isEqualTo(expected);
  }

  @Test
  void aNoteStaysANote() {
    Configuration configuration = read("levels: { CacheWithoutEviction: error }");

    assertThat(level(configuration, Level.WARNING)).isEqualTo(Level.ERROR);
    assertThat(level(configuration, Level.NOTE)).isEqualTo(Level.NOTE);
  }

  private static Level level(Configuration configuration, Level level) {
    return configuration
        .told(finding("com.acme.Shop", "CacheWithoutEviction", level), NewRules.none())
        .orElseThrow()
        .level();
  }

  @Test
  void aRuleIsAskedIfItMayFindAnythingAnywhere() {
    assertThat(read("levels: { CacheWithoutEviction: off }").isEnabled("CacheWithoutEviction"))
        .isFalse();
    assertThat(
            read("levels: { CacheWithoutEviction: off }\npackages: { com.acme: warning }")
                .isEnabled("CacheWithoutEviction"))
        .isTrue();
    assertThat(read("").isEnabled("CacheWithoutEviction")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "com/acme/gen/**,        com/acme/gen/A.java,                     true",
    "com/acme/gen,           com/acme/gen/sub/A.java,                 true",
    "com/acme/gen/,          src/main/java/com/acme/gen/A.java,       true",
    "com/acme/gen,           com/acme/generous/A.java,                false",
    "**/*Stub.java,          com/acme/ShopStub.java,                  true",
    "*Stub.java,             com/acme/ShopStub.java,                  true",
    "com/*/A.java,           com/acme/deep/A.java,                    false",
    "com/**/A.java,          com/acme/deep/A.java,                    true",
    "com/**/A.java,          com/A.java,                              true",
    "A?.java,                com/acme/AB.java,                        true",
    "A(1).java,              com/acme/A(1).java,                      true",
    "A.java,                 com/acme/AXjava,                         false",
  })
  void pathsAreExcludedAsInFilesOfIgnoredPaths(String pattern, String path, boolean excluded) {
    assertThat(read("exclude: [\"" + pattern + "\"]").excludes(path)).isEqualTo(excluded);
  }

  @Test
  void whatBuildToolsGenerateIsKnownByItsDirectory() {
    assertThat(read("generated-code: skip").excludes("target/generated-sources/x/com/A.java"))
        .isTrue();
    assertThat(read("generated-code: report").excludes("target/generated-sources/x/com/A.java"))
        .isFalse();
  }

  @Test
  void optionsWinOverTheFile() {
    Layer file =
        Layer.parse(
            "overstay.yml",
            """
            levels: { CacheWithoutEviction: note, SchedulerNeverStopped: note }
            exclude: a
            require-reason: true
            """,
            Path.of("shop"));
    Layer options =
        Layer.ofOptions(
            key ->
                switch (key) {
                  case LEVELS -> Optional.of("CacheWithoutEviction=off");
                  case EXCLUDE -> Optional.of("b,c/**");
                  case REQUIRE_REASON -> Optional.of("false");
                  default -> Optional.empty();
                },
            key -> "--" + key.word());

    Configuration configuration = Configuration.of(RULES, file, options);

    assertThat(configuration.values(Key.LEVELS))
        .extracting(Value::text, it -> it.origin().text())
        .containsExactly(
            tuple("CacheWithoutEviction=off", "--levels"),
            tuple("SchedulerNeverStopped=note", "overstay.yml:1"));
    assertThat(configuration.values(Key.EXCLUDE))
        .extracting(Value::text)
        .containsExactly("a", "b", "c/**");
    assertThat(configuration.requiresReason()).isFalse();
    assertThat(configuration.said(Key.GENERATED_CODE)).isEqualTo("default");
  }

  @Test
  void pathsAreRelativeToWhoeverSaysThem() throws IOException {
    Files.writeString(directory.resolve("ours.yaml"), "library: ours\ntypes: {}\n");
    Files.writeString(
        directory.resolve("overstay.yml"), "models: ours.yaml\nbaseline: known.sarif\n");

    Configuration configuration =
        Configuration.of(RULES, Layer.ofFile(directory.resolve("overstay.yml")));

    assertThat(configuration.models()).hasSize(1);
    assertThat(configuration.baseline()).contains(directory.resolve("known.sarif"));
  }

  @Test
  void theNearestFileCountsUpToTheRootOfTheRepository() throws IOException {
    Path module = Files.createDirectories(directory.resolve("repository/module/src"));
    Path outside = Files.writeString(directory.resolve("overstay.yml"), "");

    assertThat(Layer.fileFor(module)).contains(outside);
    Files.createDirectory(directory.resolve("repository/.git"));
    assertThat(Layer.fileFor(module)).isEmpty();
    Path own = Files.writeString(directory.resolve("repository/overstay.yml"), "");
    assertThat(Layer.fileFor(module)).contains(own);
    assertThat(Layer.fileFor(Files.writeString(module.resolve("A.java"), ""))).contains(own);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "levles: {}                              | 1: there is no key \"levles\"; the closest is levels.",
        "level: error~level: note                | 2: level is said twice.",
        "levels: [error]                         | 1: a mapping (key: value) is expected here.",
        "levels: { CacheWithoutEvicton: error }  | 1: there is no rule \"CacheWithoutEvicton\"; the closest is CacheWithoutEviction.",
        "levels: { CacheWithoutEviction: loud }  | 1: \"loud\" is none of error, warning, note, off.",
        "level: off                              | 1: \"off\" is none of error, warning, note.",
        "exclude: /etc                           | 1: \"/etc\" is not a pattern of relative paths with slashes, as in com/acme/generated/**.",
        "exclude: { a: b }                       | 1: a text is expected here.",
        "generated-code: maybe                   | 1: generated-code is report or skip, not \"maybe\".",
        "require-reason: yes                     | 1: require-reason is false or true, not \"yes\".",
        "models: none.yaml                       | 1: none.yaml does not exist.",
        "entry-points: { com.acme.A: message }   | 1: \"com.acme.A=message\" is not Class#method=kind, as in com.acme.bus.Handler#handle=message.",
        "entry-points: { com.acme.A#b: weekly }  | 1: \"weekly\" is none of request, message, end, periodic.",
        "# nothing~~levels: [                    | 4: this is not YAML",
        "just words                              | 1: a mapping (key: value) is expected here.",
      })
  void aMistakeIsOneSentenceWithItsLine(String text, String sentence) {
    assertThatThrownBy(() -> read(text.replace('~', '\n') + "\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("overstay.yml:" + sentence);
  }

  private static Configuration read(String text) {
    return Configuration.of(RULES, Layer.parse("overstay.yml", text, Path.of("")));
  }

  private static Finding finding(String type, String rule, Level level) {
    return new Finding(
        rule,
        level,
        "m",
        "r",
        new Location(type, "a()", "A.java", Span.ofLine(1)),
        new RetentionPath(List.of()),
        Confidence.given(List.of()),
        "f",
        Optional.empty(),
        List.of());
  }
}
