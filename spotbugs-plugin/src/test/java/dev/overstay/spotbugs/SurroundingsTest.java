package dev.overstay.spotbugs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.configuration.Key;
import dev.overstay.checks.finding.Confidence;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ClassSource;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.rules.NewRules;
import dev.overstay.checks.rules.RuleInfo;
import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The detector with settings of users, right and wrong, and with defects of Overstay put into it. A
 * detector of the test's own making does its work in the middle of a run of SpotBugs.
 */
class SurroundingsTest {

  private static final String LEVELS = Settings.property(Key.LEVELS);
  private static final String MODELS = Settings.property(Key.MODELS);
  private static final String NEW_RULES = Settings.property(Key.NEW_RULES);

  @TempDir Path directory;

  /** What one detector did: its bugs as {@code class priority}, its errors, its warnings. */
  private record Outcome(List<String> bugs, List<String> errors, List<String> warnings) {}

  private List<Outcome> outcomes(Map<String, String> settings, UnaryOperator<ClassSource> world) {
    return outcomes(List.of(settings), world);
  }

  /** A run of SpotBugs in which a detector works for each of the settings. */
  private List<Outcome> outcomes(
      List<Map<String, String>> settings, UnaryOperator<ClassSource> world) {
    return outcomes(settings, world, new ArrayList<>());
  }

  private List<Outcome> outcomes(
      List<Map<String, String>> settings,
      UnaryOperator<ClassSource> world,
      List<String> fingerprints) {
    Program program =
        new Program(directory)
            .withServlet("Kept", "", "", "")
            .withServlet("Other", "", "", "")
            .with(
                "Kiosk",
                "public class Kiosk { void show(java.text.Collator screen) { Hall.all.add(screen); } }")
            .with(
                "Seen",
                "@interface Generated {} @Generated public class Seen extends HttpServlet { static HttpServletRequest last;"
                    + " protected void doGet(HttpServletRequest q, HttpServletResponse r)"
                    + " { last = q; } }")
            .with(
                "Lazy",
                "@RetentionAllowed(reason = \"\") public class Lazy extends HttpServlet {"
                    + " static HttpServletRequest last;"
                    + " protected void doGet(HttpServletRequest q, HttpServletResponse r)"
                    + " { last = q; } }")
            .with(
                "Bus",
                "public class Bus { public void accept(String m) {"
                    + " new Thread(() -> System.out.println(m)).start(); } }")
            .with("Hall", "class Hall { static final List<Object> all = new ArrayList<>(); }");
    List<Outcome> outcomes = new ArrayList<>();
    OverstayDetectorTest.found(
        program,
        engine ->
            engine.addClassObserver(
                type -> {
                  if (outcomes.isEmpty()) {
                    settings.forEach(it -> outcomes.add(outcome(it, world, fingerprints)));
                  }
                }));
    assertThat(outcomes).hasSize(settings.size());
    return outcomes;
  }

  private static Outcome outcome(
      Map<String, String> settings, UnaryOperator<ClassSource> world, List<String> fingerprints) {
    List<String> warnings = new ArrayList<>();
    try (Project project = new Project()) {
      BugCollectionBugReporter reporter = new BugCollectionBugReporter(project);
      reporter.setPriorityThreshold(Priorities.LOW_PRIORITY);
      new OverstayDetector(reporter, name -> settings.getOrDefault(name, ""), world, warnings::add)
          .finishPass();
      reporter.getBugCollection().getCollection().stream()
          .map(bug -> bug.getProperty(BugInstances.FINGERPRINT))
          .sorted()
          .forEach(fingerprints::add);
      return new Outcome(
          reporter.getBugCollection().getCollection().stream()
              .map(SurroundingsTest::shortly)
              .sorted()
              .toList(),
          reporter.getQueuedErrors().stream().map(error -> error.getMessage()).toList(),
          warnings);
    }
  }

  private static String shortly(BugInstance bug) {
    return bug.getPrimaryClass().getSimpleClassName() + " " + bug.getPriority();
  }

  @Test
  void settingsSayHowLoudAndWhatLibrariesDo() throws IOException {
    Path models =
        Files.writeString(
            directory.resolve("kiosk.yaml"),
            "library: kiosk\ntypes:\n  java.text.Collator: { lifetime: request }\n");
    Path broken = Files.writeString(directory.resolve("broken.yaml"), "library: [\n");
    List<Outcome> outcomes =
        outcomes(
            List.of(
                Map.of(),
                Map.of(LEVELS, "RequestStoredInStaticField=note"),
                Map.of(LEVELS, "RequestStoredInStaticField = off, CacheWithoutEviction=error"),
                Map.of(MODELS, models + File.pathSeparator),
                Map.of(LEVELS, "NoSuchRule=error"),
                Map.of(LEVELS, "CacheWithoutEviction=loud"),
                Map.of(LEVELS, "CacheWithoutEviction"),
                Map.of(MODELS, "nowhere.yaml"),
                Map.of(MODELS, broken.toString())),
            world -> world);

    assertThat(outcomes.stream().map(Outcome::bugs))
        .containsExactly(
            List.of("Kept 1", "Other 1", "Seen 1"),
            List.of("Kept 3", "Other 3", "Seen 3"),
            List.of(),
            List.of("Kept 1", "Kiosk 1", "Other 1", "Seen 1"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(outcomes.stream().map(it -> it.errors().size()))
        .containsExactly(0, 0, 0, 0, 1, 1, 1, 1, 1);
    assertThat(outcomes.get(4).errors().get(0))
        .startsWith("Overstay: overstay.levels: there is no rule \"NoSuchRule\"; the closest is ");
    assertThat(outcomes.get(5).errors())
        .containsExactly(
            "Overstay: overstay.levels: \"loud\" is none of error, warning, note, off.");
    assertThat(outcomes.get(7).errors().get(0)).contains("nowhere.yaml does not exist");
    assertThat(outcomes.get(8).errors().get(0)).contains("broken.yaml");
    assertThat(outcomes).allSatisfy(it -> assertThat(it.warnings()).isEmpty());
  }

  /** Each key in a file and as a property: what is found has to be the same. */
  @Test
  void everyKeyIsAPropertyToo() throws IOException {
    Files.writeString(
        directory.resolve("kiosk.yaml"),
        "library: kiosk\ntypes:\n  java.text.Collator: { lifetime: request }\n");
    Files.writeString(directory.resolve("known.sarif"), baseline("RequestStoredInStaticField"));
    Files.writeString(directory.resolve("older.sarif"), baseline("SchedulerNeverStopped"));
    record Said(Key key, String yaml, String property, List<String> bugs) {}
    List<String> all = List.of("Kept 1", "Other 1", "Seen 1");
    List<Said> said =
        List.of(
            new Said(
                Key.LEVELS,
                "{RequestStoredInStaticField: warning}",
                "RequestStoredInStaticField=warning",
                List.of("Kept 2", "Other 2", "Seen 2")),
            new Said(
                Key.PACKAGES, "{app: note}", "app=note", List.of("Kept 3", "Other 3", "Seen 3")),
            new Said(Key.LEVEL, "error", "error", all),
            new Said(
                Key.EXCLUDE,
                "[app/K*.java, Seen.java]",
                "app/K*.java,Seen.java",
                List.of("Other 1")),
            new Said(Key.GENERATED_CODE, "skip", "skip", List.of("Kept 1", "Other 1")),
            new Said(
                Key.MODELS,
                "[kiosk.yaml]",
                directory.resolve("kiosk.yaml").toString(),
                List.of("Kept 1", "Kiosk 1", "Other 1", "Seen 1")),
            new Said(
                Key.ENTRY_POINTS,
                "{app.Bus#accept: message}",
                "app.Bus#accept=message",
                List.of("Bus 2", "Kept 1", "Other 1", "Seen 1")),
            new Said(
                Key.BASELINE,
                "older.sarif",
                directory.resolve("older.sarif").toString(),
                List.of("Kept 3", "Other 3", "Seen 3")),
            new Said(Key.BASELINE, "known.sarif", directory.resolve("known.sarif").toString(), all),
            new Said(Key.FAIL_ON_DRIFT, "true", "true", all),
            new Said(
                Key.REQUIRE_REASON,
                "true",
                "true",
                List.of("Kept 1", "Lazy 1", "Other 1", "Seen 1")),
            new Said(Key.NEW_RULES, "true", "true", all));
    assertThat(said.stream().map(Said::key)).contains(Key.values());

    List<Map<String, String>> settings = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Said it = said.get(i);
      Path file = directory.resolve(i + ".yml");
      Files.writeString(file, it.key().word() + ": " + it.yaml() + "\n");
      settings.add(Map.of(Settings.CONFIG, file.toString()));
      settings.add(Map.of(Settings.property(it.key()), it.property()));
    }
    Files.writeString(directory.resolve("wrong.yml"), "levles: {}\n");
    settings.add(Map.of(Settings.CONFIG, directory.resolve("wrong.yml").toString()));
    settings.add(
        Map.of(
            Settings.property(Key.BASELINE),
            directory.resolve("older.sarif").toString(),
            Settings.property(Key.FAIL_ON_DRIFT),
            "true"));
    List<Outcome> outcomes = outcomes(settings, world -> world);

    for (int i = 0; i < said.size(); i++) {
      assertThat(outcomes.get(2 * i).bugs())
          .as("file: %s", said.get(i))
          .isEqualTo(said.get(i).bugs());
      assertThat(outcomes.get(2 * i + 1).bugs())
          .as("property: %s", said.get(i))
          .isEqualTo(said.get(i).bugs());
      assertThat(outcomes.get(2 * i).errors()).isEmpty();
    }
    assertThat(outcomes.get(2 * said.size()).errors())
        .containsExactly(
            "Overstay: "
                + directory.resolve("wrong.yml")
                + ":1: there is no key \"levles\"; the closest is levels.");
    assertThat(outcomes.get(2 * said.size() + 1).bugs()).as("drift fails if asked").isEqualTo(all);
  }

  /** A baseline that knows nothing that is there, written when one rule was in force. */
  private static String baseline(String rule) {
    return "{\"runs\": [{\"tool\": {\"driver\": {\"rules\": [{\"id\": \""
        + rule
        + "\", \"properties\": {\"revision\": 1}}]}}, \"results\": []}]}";
  }

  @Test
  void whatABaselineKnowsIsNotReported() throws IOException {
    Path known = directory.resolve("known.sarif");
    List<String> fingerprints = new ArrayList<>();
    List<Outcome> first = outcomes(List.of(Map.of()), world -> world, fingerprints);
    Files.writeString(
        known,
        "{\"runs\": [{\"results\": [{\"ruleId\": \"RequestStoredInStaticField\","
            + " \"partialFingerprints\": {\"overstay/v1\": \""
            + fingerprints.get(0)
            + "\"}}]}]}");

    Outcome then =
        outcomes(Map.of(Settings.property(Key.BASELINE), known.toString()), world -> world).get(0);

    assertThat(first.get(0).bugs()).hasSize(3).containsAll(then.bugs());
    assertThat(then.bugs()).hasSize(2);
  }

  @Test
  void whatIsNewInAReleaseIsANoteUntilOptedIn() {
    RuleInfo rule =
        new RuleInfo("CacheWithoutEviction", "New", RuleInfo.Category.GROWTH, "It grows.", "1.4");
    NewRules newRules = NewRules.of("1.4.1", List.of(rule));
    Confidence sure = Confidence.given(List.of());
    Finding found =
        new Finding(
            rule.id(),
            sure.level(),
            "It grows.",
            "Bound it.",
            new Location("app.Kept", "", "app/Kept.java", Span.ofLine(1)),
            new RetentionPath(List.of()),
            sure,
            "f",
            Optional.empty(),
            List.of());

    assertThat(told(found, newRules, "", "")).isEqualTo(Level.NOTE);
    assertThat(told(found, newRules, NEW_RULES, "true")).isEqualTo(Level.ERROR);
    assertThat(told(found, newRules, LEVELS, rule.id() + "=warning")).isEqualTo(Level.WARNING);
  }

  private static Level told(Finding found, NewRules newRules, String property, String value) {
    return Settings.of(name -> name.equals(property) ? value : "")
        .told(List.of(found), rule -> false, newRules)
        .get(0)
        .level();
  }

  @Test
  void aDefectCostsOneClassAndOneWarning() {
    Outcome outcome =
        outcomes(Map.of(), world -> name -> world.find(name).map(SurroundingsTest::sabotaged))
            .get(0);

    assertThat(outcome.bugs())
        .as("of two fields of other classes the one that the class left out cannot see")
        .containsExactly("Other 1");
    assertThat(outcome.errors()).as("what would end a build").isEmpty();
    assertThat(outcome.warnings()).hasSize(1);
    assertThat(outcome.warnings().get(0))
        .startsWith(
            "Overstay: warning: app.Kept could not be analysed:"
                + " java.lang.IllegalStateException: injected\n    at dev.overstay.")
        .endsWith("Please report it with these lines (https://overstay.dev).");
  }

  /** The class as it is, but its bodies bring a defect to light. */
  private static ClassFacts sabotaged(ClassFacts type) {
    if (!type.name().equals("app.Kept")) {
      return type;
    }
    List<MethodFacts> methods =
        type.methods().stream()
            .map(
                it ->
                    new MethodFacts(
                        it.ref(),
                        it.modifiers(),
                        it.parameters(),
                        it.returns(),
                        it.annotations(),
                        it.thrown(),
                        it.code(),
                        () -> {
                          throw new IllegalStateException("injected");
                        }))
            .toList();
    return new ClassFacts(
        type.name(),
        type.modifiers(),
        type.superclass(),
        type.interfaces(),
        type.supertypes(),
        type.nesting(),
        type.annotations(),
        type.fields(),
        methods,
        type.memberClasses(),
        type.sourceFile(),
        type.language());
  }

  @Test
  void aDefectThatEndsTheAnalysisIsAWarningToo() {
    List<Outcome> outcomes =
        outcomes(
            Map.of(),
            world -> {
              throw new NoSuchMethodError("injected");
            });

    assertThat(outcomes.get(0).bugs()).isEmpty();
    assertThat(outcomes.get(0).errors()).isEmpty();
    assertThat(outcomes.get(0).warnings()).hasSize(1);
    assertThat(outcomes.get(0).warnings().get(0))
        .startsWith(
            "Overstay: warning: every class could not be analysed:"
                + " java.lang.NoSuchMethodError: injected");
  }

  @Test
  void whatCannotBeReadIsOneWarning() {
    List<String> said = new ArrayList<>();
    Problems problems = new Problems(said::add);
    problems.unreadable("The class b was not read: it is corrupt.");
    problems.unreadable("The class a was not read: it is corrupt.");
    problems.tell();
    problems.tell();
    assertThat(said)
        .containsExactly(
            "Overstay: warning: The class a was not read: it is corrupt. (and 1 more)");
  }
}
