package dev.overstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.analysis.Acceptance;
import dev.overstay.checks.configuration.Key;
import dev.overstay.checks.finding.Doubt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code overstay.yml} on the command line. */
class ConfigTest {

  private static final FakeEngine ERROR = FakeEngine.thatFinds(FakeEngine.finding());
  private static final FakeEngine NOTE =
      FakeEngine.thatFinds(FakeEngine.finding(Doubt.HIERARCHY_CUT, Doubt.KEY_DOMAIN_INFERRED));

  @TempDir Path directory;

  private String classes = "";
  private Path file = Path.of("");

  @BeforeEach
  void makeClasses() throws IOException {
    Path compiled = Files.createDirectories(directory.resolve("shop/classes"));
    Files.write(compiled.resolve("A.class"), new byte[] {1});
    classes = compiled.toString();
    file = directory.resolve("shop/overstay.yml");
    Files.createDirectory(directory.resolve(".git"));
  }

  private Run scan(FakeEngine engine, String yaml, String... options) throws IOException {
    Files.writeString(file, yaml);
    String[] all = new String[options.length + 2];
    all[0] = "scan";
    System.arraycopy(options, 0, all, 1, options.length);
    all[all.length - 1] = classes;
    return Run.of(engine, all);
  }

  private static List<String> headings(Run run) {
    assertThat(run.err()).isEmpty();
    return run.out()
        .lines()
        .filter(it -> it.matches("(error|warning|note)\\[.*"))
        .map(it -> it.replaceAll("].*", "]"))
        .toList();
  }

  @Test
  void levelsAndPackagesSayHowLoud() throws IOException {
    assertThat(headings(scan(ERROR, ""))).containsExactly("error[CacheWithoutEviction]");
    assertThat(headings(scan(ERROR, "levels: { CacheWithoutEviction: warning }")))
        .containsExactly("warning[CacheWithoutEviction]");
    Run off = scan(ERROR, "packages: { com.acme: off }");
    assertThat(headings(off)).isEmpty();
    assertThat(off.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(headings(scan(ERROR, "packages: { com.acme: { SchedulerNeverStopped: off } }")))
        .containsExactly("error[CacheWithoutEviction]");
  }

  @Test
  void levelIsTheLowestShownUnlessTheOptionSaysSo() throws IOException {
    assertThat(headings(scan(NOTE, ""))).isEmpty();
    assertThat(headings(scan(NOTE, "level: note"))).containsExactly("note[CacheWithoutEviction]");
    assertThat(headings(scan(NOTE, "level: note", "--level", "error"))).isEmpty();
  }

  @Test
  void excludedFilesAreSilent() throws IOException {
    assertThat(headings(scan(ERROR, "exclude: [com/acme/Sess*.java]"))).isEmpty();
    assertThat(headings(scan(ERROR, "exclude: [com/acme/Other.java]"))).hasSize(1);
  }

  @Test
  void whatCodeMaySayOfItselfIsHandedToTheAnalysis() throws IOException {
    scan(ERROR, "");
    assertThat(ERROR.acceptance).isEqualTo(Acceptance.DEFAULT);
    scan(ERROR, "require-reason: true\ngenerated-code: skip\n");
    assertThat(ERROR.acceptance).isEqualTo(new Acceptance(true, true));
  }

  @Test
  void modelsAndEntryPointsAreHandedToTheAnalysis() throws IOException {
    Files.writeString(file.resolveSibling("ours.yaml"), "library: ours\ntypes: {}\n");
    scan(ERROR, "models: ours.yaml\nentry-points: { com.acme.Bus#handle: message }\n");

    assertThat(ERROR.models).hasSize(2);
    assertThat(ERROR.models.get(1).methods())
        .extracting(row -> row.owner() + "." + row.signature() + ": " + row.model().flows())
        .containsExactly("com.acme.Bus.handle(*): [entry message]");
  }

  @Test
  void newRulesAreAsLoudAsSaid() throws IOException {
    FakeEngine newer = FakeEngine.ofVersion("0.3.0", FakeEngine.finding("SchedulerNeverStopped"));

    assertThat(headings(scan(newer, ""))).isEmpty();
    assertThat(headings(scan(newer, "new-rules: true")))
        .containsExactly("error[SchedulerNeverStopped]");
    assertThat(headings(scan(newer, "levels: { SchedulerNeverStopped: warning }")))
        .as("who names a rule knows it")
        .containsExactly("warning[SchedulerNeverStopped]");
  }

  @Test
  void theBaselineOfTheFileIsThatOfEveryCommand() throws IOException {
    Files.writeString(file, "baseline: known.sarif");

    assertThat(Run.of(ERROR, "baseline", "create", classes).code()).isEqualTo(ExitCode.CLEAN);
    assertThat(file.resolveSibling("known.sarif")).exists();
    assertThat(scan(ERROR, "baseline: known.sarif").code()).isEqualTo(ExitCode.CLEAN);
    Run none = scan(ERROR, "\nbaseline: none.sarif");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("overstay.yml:2: ", "none.sarif does not exist");
  }

  @Test
  void driftFailsIfAsked() throws IOException {
    Path known = file.resolveSibling("known.sarif");
    Run.of(FakeEngine.thatFinds(), "baseline", "create", "--baseline", known.toString(), classes);
    Files.writeString(
        known, Files.readString(known).replace("CacheWithoutEviction", "NoLongerThere"));

    Run told = scan(ERROR, "baseline: known.sarif");
    assertThat(told.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(told.out())
        .startsWith("Found by rules that are newer than the baseline, and not counted:")
        .contains(
            "error[CacheWithoutEviction]", "Nothing found in 5 classes. 1 finding of rules newer");
    Run failed = scan(ERROR, "baseline: known.sarif\nfail-on-drift: true\n");
    assertThat(failed.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(scan(ERROR, "baseline: known.sarif", "--fail-on-drift").out())
        .isEqualTo(failed.out());
  }

  @Test
  void theNearestFileCountsAndOneCanBeNamed() throws IOException {
    Files.writeString(directory.resolve("overstay.yml"), "levels: { CacheWithoutEviction: off }");
    assertThat(headings(Run.of(ERROR, "scan", classes))).isEmpty();
    assertThat(headings(Run.of(ERROR, "scan", "--no-config", classes))).hasSize(1);
    assertThat(headings(scan(ERROR, "levels: { CacheWithoutEviction: warning }")))
        .containsExactly("warning[CacheWithoutEviction]");
    assertThat(
            headings(
                Run.of(
                    ERROR,
                    "scan",
                    "--config",
                    directory.resolve("overstay.yml").toString(),
                    classes)))
        .isEmpty();

    Path other = Files.createDirectories(directory.resolve("other"));
    Files.write(other.resolve("B.class"), new byte[] {1});
    Run both = Run.of(ERROR, "scan", classes, other.toString());
    assertThat(both.code()).isEqualTo(ExitCode.USAGE);
    assertThat(both.err())
        .contains("configurations of their own", "say which one holds with --config");
  }

  @Test
  void mistakesAreOneSentence() throws IOException {
    Run run = scan(ERROR, "levels: {}\nlevles: {}\n");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .isEqualTo(
            "overstay: " + file + ":2: there is no key \"levles\"; the closest is levels.\n");
    assertThat(Run.of(ERROR, "scan", "--config", "no.yml", classes).err())
        .isEqualTo("overstay: no.yml: there is no such file.\n");
    assertThat(Run.of(ERROR, "config").err()).contains("Missing command: print");
    assertThat(Run.of(ERROR, "config", "print", "nowhere").err())
        .contains("nowhere does not exist");
  }

  @Test
  void printSaysWhereEachValueComesFrom() throws IOException {
    Files.writeString(
        file,
        """
        levels:
          CacheWithoutEviction: warning
        packages:
          com.acme: { SchedulerNeverStopped: off }
        exclude: ["*Stub.java"]
        require-reason: true
        """);

    Run run = Run.of(ERROR, "config", "print", classes);

    assertThat(run.out())
        .isEqualTo(
            """
            # %1$s
            levels:
              CacheWithoutEviction: warning                 # %1$s:2
            packages:
              'com.acme:SchedulerNeverStopped': off         # %1$s:4
            level: warning                                  # default
            exclude: '*Stub.java'                           # %1$s:5
            generated-code: report                          # default
            # models:                                       # default: none
            # entry-points:                                 # default: none
            # baseline:                                     # default: none
            fail-on-drift: false                            # default
            require-reason: true                            # %1$s:6
            new-rules: false                                # default
            """
                .formatted(file));
    assertThat(run.out().lines().filter(it -> it.matches("(# )?[a-z-]+:.*")))
        .hasSize(Key.values().length);
    Path printed = Files.writeString(directory.resolve("printed.yml"), run.out());
    assertThat(Run.of(ERROR, "config", "print", "--config", printed.toString()).out())
        .as("what is printed is a configuration again")
        .contains("'com.acme:SchedulerNeverStopped': off", "exclude: '*Stub.java'");
  }
}
