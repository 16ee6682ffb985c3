package dev.overstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.finding.Doubt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselinesTest {

  private static final FakeEngine ONE = FakeEngine.thatFinds(FakeEngine.finding());
  private static final FakeEngine NONE = FakeEngine.thatFinds();
  private static final FakeEngine OTHER =
      FakeEngine.thatFinds(FakeEngine.finding(), FakeEngine.finding("SchedulerNeverStopped"));

  @TempDir Path directory;

  private String classes = "";
  private Path file = Path.of("");

  @BeforeEach
  void makeClasses() throws IOException {
    Path compiled = Files.createDirectory(directory.resolve("classes"));
    Files.write(compiled.resolve("A.class"), new byte[] {1});
    classes = compiled.toString();
    file = directory.resolve("known.sarif");
  }

  @Test
  void whatABaselineKnowsCountsNoMore() throws IOException {
    assertThat(baseline(ONE, "create"))
        .isEqualTo(new Run(ExitCode.CLEAN, "1 finding known from now on: " + file + ".\n", ""));

    Run same = Run.of(ONE, "scan", "--baseline", file.toString(), classes);
    Run more = Run.of(OTHER, "scan", "--baseline", file.toString(), classes);

    assertThat(same.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(same.out())
        .isEqualTo("Nothing found in 5 classes. 1 finding of the baseline not shown.\n");
    assertThat(more.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(more.out()).contains("error[SchedulerNeverStopped]").doesNotContain("CacheWithout");
  }

  @Test
  void createKeepsNotesAsWellAndLeavesAFileAlone() throws IOException {
    FakeEngine note =
        FakeEngine.thatFinds(
            FakeEngine.finding(Doubt.HIERARCHY_CUT, Doubt.KEY_DOMAIN_INFERRED),
            FakeEngine.suppressed());
    assertThat(baseline(note, "create").out()).startsWith("1 finding known");

    Run again = baseline(ONE, "create");

    assertThat(again.code()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("exists; overstay baseline update");
    assertThat(file).content().contains("\"note\"");
  }

  @Test
  void updateTakesOutAndPutsInOnlyIfTold() {
    baseline(ONE, "create");

    assertThat(baseline(OTHER, "update").out())
        .isEqualTo("0 findings taken out, 0 put in, 1 known.\n1 new, not put in (--add).\n");
    assertThat(baseline(OTHER, "update", "--add").out())
        .isEqualTo("0 findings taken out, 1 put in, 2 known.\n");
    assertThat(baseline(ONE, "update").out())
        .isEqualTo("1 finding taken out, 0 put in, 1 known.\n");
  }

  @Test
  void whatOnlyNewerRulesFindIsPutInIfToldTo() throws IOException {
    baseline(ONE, "create");
    Files.writeString(file, Files.readString(file).replace("SchedulerNeverStopped", "NotYetThere"));

    assertThat(baseline(OTHER, "check").code()).isEqualTo(ExitCode.CLEAN);
    assertThat(baseline(OTHER, "update").out())
        .isEqualTo(
            """
            0 findings taken out, 0 put in, 1 known.
            1 of rules newer than the baseline, not put in (--add-drift).
            """);
    assertThat(baseline(OTHER, "check").code()).as("still told apart").isEqualTo(ExitCode.CLEAN);
    assertThat(baseline(OTHER, "update", "--add-drift").out())
        .isEqualTo("0 findings taken out, 1 put in, 2 known.\n");
    assertThat(baseline(ONE, "update").out()).startsWith("1 finding taken out");
    assertThat(baseline(OTHER, "check").code()).as("in force by now").isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void rulesThatDidNotRunKeepTheirEntries() {
    baseline(OTHER, "create");

    assertThat(baseline(NONE, "update", "--rules", "-SchedulerNeverStopped").out())
        .isEqualTo("1 finding taken out, 0 put in, 1 known.\n");
    assertThat(baseline(ONE, "check", "--rules", "-CacheWithoutEviction").code())
        .isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void nothingIsTakenOutOfWhatWasNotReadWhole() {
    baseline(ONE, "create");
    FakeEngine broken = new FakeEngine(List.of(), List.of("A.class: not a class file."));

    Run update = baseline(broken, "update");

    assertThat(update.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(update.out()).isEqualTo("0 findings taken out, 0 put in, 1 known.\n");
    assertThat(baseline(ONE, "check").code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void checkFailsOnWhatIsNewAndOnWhatIsGone() {
    baseline(ONE, "create");

    assertThat(baseline(ONE, "check").code()).isEqualTo(ExitCode.CLEAN);
    assertThat(baseline(OTHER, "check").code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(baseline(OTHER, "check", "--fail-on", "never").code()).isEqualTo(ExitCode.CLEAN);
    Run gone = baseline(NONE, "check");
    assertThat(gone.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(gone.out()).contains("gone: CacheWithoutEviction com/acme/Sessions.java:3");
  }

  @Test
  void mistakesAreOneSentence() throws IOException {
    Run missing = Run.of(ONE, "scan", "--baseline", file.toString(), classes);
    assertThat(missing.code()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err())
        .isEqualTo(
            "overstay: --baseline: "
                + file
                + " does not exist; overstay baseline create makes one.\n");
    Files.writeString(file, "nonsense");
    Run wrong = baseline(ONE, "check");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("is no baseline: ").hasLineCount(1);
    assertThat(Run.of(ONE, "baseline").err()).contains("Missing command: create, update or check");
  }

  private Run baseline(Engine engine, String command, String... options) {
    String[] all = new String[options.length + 5];
    all[0] = "baseline";
    all[1] = command;
    all[2] = "--baseline";
    all[3] = file.toString();
    System.arraycopy(options, 0, all, 4, options.length);
    all[all.length - 1] = classes;
    return Run.of(engine, all);
  }
}
