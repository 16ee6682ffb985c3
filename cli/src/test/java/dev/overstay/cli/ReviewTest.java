package dev.overstay.cli;

import static dev.overstay.cli.ReviewedProject.MAILER;
import static dev.overstay.cli.ReviewedProject.OUTBOX;
import static dev.overstay.cli.ReviewedProject.TIMERS;
import static dev.overstay.cli.ReviewedProject.moved;
import static dev.overstay.cli.ReviewedProject.project;
import static dev.overstay.cli.ReviewedProject.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change brings, told from two commits of repositories made here. */
class ReviewTest {

  private static final Pattern IDENTITY =
      Pattern.compile("\"rule\" : \"(\\w+)\"|\"fingerprint\" : \"(\\w+)\"|\"(stale)\" : \\[");

  @TempDir Path directory;
  private TestRepository repository;

  @BeforeEach
  void emptyRepository() throws IOException {
    repository = new TestRepository(directory.resolve("repository"));
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private Run review(Map<String, String> base, Map<String, String> head, String... more)
      throws IOException {
    return review(repository.commit(base), repository.commit(head), more);
  }

  private Run review(String base, String head, String... more) {
    return ReviewedProject.review(repository, base, head, more);
  }

  // ---- What it brings

  @Test
  void findingsThatTheChangeCausesElsewhere() throws IOException {
    Map<String, String> base = project();
    Map<String, String> head = with(base, TIMERS, "timer.shutdownNow();", "timer.isShutdown();");
    Run run = review(base, head);
    assertThat(run.code()).as(run.toString()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("error[SchedulerNeverStopped]", "--> com/acme/Mailer.java:12:13")
        .contains("12 |     timer = Timers.make();")
        .doesNotContain("Outbox")
        .endsWith("1 error in 3 classes.\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void oneAfterAnotherInAProcessThatStays() throws IOException {
    Engine engine = new BytecodeEngine();
    Map<String, String> stopped = project();
    Map<String, String> running =
        with(stopped, TIMERS, "timer.shutdownNow();", "timer.isShutdown();");
    Map<String, String> broken =
        with(stopped, MAILER, "implements AutoCloseable {", "implements {{{");
    String one = repository.commit(stopped);
    String two = repository.commit(running);
    String three = repository.commit(broken);
    String four = repository.commit(stopped);
    for (String[] change :
        new String[][] {{one, two}, {two, one}, {one, three}, {three, four}, {one, two}}) {
      Run warm =
          Run.of(
              engine,
              "review",
              "--repo",
              repository.directory().toString(),
              "--base",
              change[0],
              "--head",
              change[1]);
      assertThat(warm).isEqualTo(review(change[0], change[1]));
    }
  }

  @Test
  void whoProposesAChangeDoesNotSayHowItIsLookedAt() throws IOException {
    Map<String, String> off = Map.of("overstay.yml", "levels: { SchedulerNeverStopped: off }\n");
    Map<String, String> base = project();
    Map<String, String> head = with(base, TIMERS, "timer.shutdownNow();", "timer.isShutdown();");
    Map<String, String> headOff = new TreeMap<>(head);
    headOff.putAll(off);
    Map<String, String> baseOff = new TreeMap<>(base);
    baseOff.putAll(off);

    assertThat(review(base, headOff).code()).as("only the head").isEqualTo(ExitCode.FINDINGS);
    assertThat(review(baseOff, head).code()).as("the base").isEqualTo(ExitCode.CLEAN);
    assertThat(review(baseOff, headOff, "--no-config").code()).isEqualTo(ExitCode.FINDINGS);
    Path file =
        Files.writeString(directory.resolve("ours.yml"), "levels: { SchedulerNeverStopped: note }");
    assertThat(review(base, head, "--config", file.toString()).out()).startsWith("Nothing found");
    baseOff.put("overstay.yml", "\nlevles: {}\n");
    String commit = repository.commit(baseOff);
    assertThat(review(commit, repository.commit(head)).err())
        .isEqualTo(
            "overstay: "
                + commit
                + ":overstay.yml:2: there is no key \"levles\"; the closest is levels.\n");
  }

  @Test
  void whatIsMended() throws IOException {
    Map<String, String> base = project();
    Map<String, String> head =
        with(base, OUTBOX, "System.out.println(\"closed\")", "nightly.cancel()");
    Run run = review(base, head);
    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out())
        .startsWith("Nothing found in 2 classes.\nfixed: SchedulerNeverStopped " + OUTBOX + ":6\n")
        .hasLineCount(2);
    assertThat(review(base, head, "--format", "sarif").out())
        .contains("\"baselineState\" : \"absent\"")
        .doesNotContain("\"baselineState\" : \"new\"");
    Run back = review(head, base, "--format", "sarif");
    assertThat(back.out()).contains("\"baselineState\" : \"new\"", "\"startColumn\" : 33", OUTBOX);
  }

  @Test
  void theDifferenceOfTwoScans() throws IOException {
    Map<String, String> base = project();
    Map<String, String> second = with(base, TIMERS, "timer.shutdownNow();", "timer.isShutdown();");
    Map<String, String> third = with(second, OUTBOX, "new Timer()", "new Timer(true)");
    third = with(third, OUTBOX, "\"closed\"", "nightly");
    Map<String, String> fourth =
        with(third, OUTBOX, "println(nightly)", "exit(1); nightly.cancel()");
    Map<String, String> fifth = new TreeMap<>(fourth);
    fifth.remove(MAILER);
    fifth.put("lib/Mailer2.java", base.getOrDefault(OUTBOX, "").replace("Outbox", "Mailer2"));
    List<Map<String, String>> states = List.of(base, second, third, fourth, fifth);
    int differences = 0;
    for (Map<String, String> one : states) {
      for (Map<String, String> other : states) {
        List<String> before = scanned(one);
        List<String> after = scanned(other);
        List<String> expected = new ArrayList<>(minus(after, before));
        expected.add("stale");
        expected.addAll(minus(before, after));
        differences += expected.size() - 1;
        assertThat(identities(review(one, other, "--format", "json").out())).isEqualTo(expected);
      }
    }
    assertThat(differences).isGreaterThan(8);
  }

  private List<String> scanned(Map<String, String> files) throws IOException {
    Path checkout = TestRepository.write(files, directory.resolve("checkout"));
    List<String> found = new ArrayList<>();
    for (String part : List.of("", "lib")) {
      if (Files.isDirectory(checkout.resolve(part))) {
        String out =
            Run.of(
                    new BytecodeEngine(),
                    "scan",
                    "--engine=source",
                    "--format=json",
                    checkout.resolve(part).toString())
                .out();
        identities(out).stream().filter(it -> !it.equals("stale")).forEach(found::add);
      }
    }
    return found;
  }

  private static List<String> minus(List<String> all, List<String> others) {
    List<String> rest = new ArrayList<>(all);
    others.forEach(rest::remove);
    return rest;
  }

  /** Rules and fingerprints, and a word where what is gone begins. */
  private static List<String> identities(String json) {
    List<String> found = new ArrayList<>();
    Matcher matcher = IDENTITY.matcher(json);
    String rule = "";
    while (matcher.find()) {
      if (matcher.group(3) != null) {
        found.add("stale");
      } else if (matcher.group(1) != null) {
        rule = matcher.group(1);
      } else {
        found.add(rule + " " + matcher.group(2));
      }
    }
    return found;
  }

  // ---- What brings nothing

  @Test
  void nothingForWhatMeansTheSame() throws IOException {
    Map<String, String> base = project();
    checkNothing(base, base);
    checkNothing(base, with(base, OUTBOX, "\n", "\n\n"));
    checkNothing(base, with(base, OUTBOX, "class Outbox", "/* of mails */ class Outbox"));
    checkNothing(base, moved(base, OUTBOX, "base/src/main/java/com/acme/Outbox.java"));
    checkNothing(base, with(base, OUTBOX, "nightly", "daily"));
    checkNothing(base, with(with(base, OUTBOX, "nightly", "daily"), OUTBOX, "\n", "\n\n"));
    Map<String, String> renamed = with(base, OUTBOX, "Outbox", "Letters");
    renamed = with(renamed, MAILER, "Outbox", "Letters");
    checkNothing(base, moved(renamed, OUTBOX, OUTBOX.replace("Outbox", "Letters")));
    String field = "  private final Timer nightly = new Timer();\n";
    Map<String, String> reordered = with(base, OUTBOX, field, "");
    String end = "println(\"closed\");\n  }\n";
    checkNothing(base, with(reordered, OUTBOX, end, end + "\n" + field));
  }

  private void checkNothing(Map<String, String> base, Map<String, String> head) throws IOException {
    Run run = review(base, head);
    assertThat(run.out()).startsWith("Nothing found in ").hasLineCount(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
  }

  /** Another name for another thing: nobody renamed anything. */
  @Test
  void oneMendedAndOneBroughtAreTwo() throws IOException {
    Map<String, String> base = project();
    Map<String, String> head =
        with(
            base,
            OUTBOX,
            "new Timer();\n",
            "new Timer();\n  private final Timer other = new Timer();\n");
    head = with(head, OUTBOX, "System.out.println(\"closed\")", "nightly.cancel()");
    head = with(head, OUTBOX, "nightly.schedule", "other.schedule");
    Run run = review(base, head);
    assertThat(run.out())
        .contains("Outbox.other", "fixed: SchedulerNeverStopped")
        .contains("1 error");
  }

  // ---- Broken and hostile repositories

  @Test
  void whatDoesNotParseHasNotComeOrGone() throws IOException {
    Map<String, String> base = project();
    Map<String, String> head = with(base, OUTBOX, "void send() {", "void send( {");
    Run run = review(base, head);
    assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run.err()).contains("The file " + OUTBOX + " was not read:").hasLineCount(1);
    assertThat(run.out()).doesNotContain("fixed");
    Run back = review(head, base);
    assertThat(back.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(back.err()).contains("Before the change: The file " + OUTBOX);
    assertThat(back.out()).startsWith("Nothing found");
  }

  @Test
  void eachMistakeIsOneSentence() throws IOException {
    String commit = repository.commit(project());
    checkMistake("--base: there is no commit nowhere.", review("nowhere", commit));
    checkMistake("--head: there is no commit v9.", review(commit, "v9"));
    checkMistake("--base: there is no commit ^^{.", review("^^{", commit));
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    checkMistake(
        "--repo: " + elsewhere + " is in no git repository that can be read.",
        Run.of(new BytecodeEngine(), "review", "--base", "x", "--repo", elsewhere.toString()));
    checkMistake(
        "--repo: " + elsewhere.resolve("no") + " is no directory.",
        Run.of(
            new BytecodeEngine(), "review", "--base", "x", "--repo", elsewhere.resolve("no") + ""));
    checkMistake(
        "Missing required option: '--base=REV'. See overstay review --help.",
        Run.of(new BytecodeEngine(), "review"));
  }

  private static void checkMistake(String sentence, Run run) {
    assertThat(run)
        .isEqualTo(new Run(ExitCode.USAGE, "", "overstay: " + sentence + System.lineSeparator()));
  }
}
