package dev.overstay.spotbugs;

import static org.assertj.core.api.Assertions.assertThat;

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

  @TempDir Path directory;

  /** What one detector did: its bugs as {@code class priority}, its errors, its warnings. */
  private record Outcome(List<String> bugs, List<String> errors, List<String> warnings) {}

  private List<Outcome> outcomes(Map<String, String> settings, UnaryOperator<ClassSource> world) {
    return outcomes(List.of(settings), world);
  }

  /** A run of SpotBugs in which a detector works for each of the settings. */
  private List<Outcome> outcomes(
      List<Map<String, String>> settings, UnaryOperator<ClassSource> world) {
    Program program =
        new Program(directory)
            .withServlet("Kept", "", "", "")
            .withServlet("Other", "", "", "")
            .with(
                "Kiosk",
                "public class Kiosk { void show(java.text.Collator screen) { Hall.all.add(screen); } }")
            .with(
                "Seen",
                "public class Seen extends HttpServlet { static HttpServletRequest last;"
                    + " protected void doGet(HttpServletRequest q, HttpServletResponse r)"
                    + " { last = q; } }")
            .with("Hall", "class Hall { static final List<Object> all = new ArrayList<>(); }");
    List<Outcome> outcomes = new ArrayList<>();
    OverstayDetectorTest.found(
        program,
        engine ->
            engine.addClassObserver(
                type -> {
                  if (outcomes.isEmpty()) {
                    settings.forEach(it -> outcomes.add(outcome(it, world)));
                  }
                }));
    assertThat(outcomes).hasSize(settings.size());
    return outcomes;
  }

  private static Outcome outcome(Map<String, String> settings, UnaryOperator<ClassSource> world) {
    List<String> warnings = new ArrayList<>();
    try (Project project = new Project()) {
      BugCollectionBugReporter reporter = new BugCollectionBugReporter(project);
      reporter.setPriorityThreshold(Priorities.LOW_PRIORITY);
      new OverstayDetector(reporter, name -> settings.getOrDefault(name, ""), world, warnings::add)
          .finishPass();
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
                Map.of(Settings.LEVELS, "RequestStoredInStaticField=note"),
                Map.of(
                    Settings.LEVELS,
                    "RequestStoredInStaticField = off, CacheWithoutEviction=error"),
                Map.of(Settings.MODELS, models + File.pathSeparator),
                Map.of(Settings.LEVELS, "NoSuchRule=error"),
                Map.of(Settings.LEVELS, "CacheWithoutEviction=loud"),
                Map.of(Settings.LEVELS, "CacheWithoutEviction"),
                Map.of(Settings.MODELS, "nowhere.yaml"),
                Map.of(Settings.MODELS, broken.toString())),
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
        .startsWith(
            "Overstay: overstay.levels: there is no rule NoSuchRule; there are BackgroundLoopWithoutExit, ");
    assertThat(outcomes.get(5).errors())
        .containsExactly("Overstay: overstay.levels: 'loud' is not error, warning, note or off.");
    assertThat(outcomes.get(7).errors().get(0)).contains("there is no file", "nowhere.yaml");
    assertThat(outcomes.get(8).errors().get(0)).contains("broken.yaml");
    assertThat(outcomes).allSatisfy(it -> assertThat(it.warnings()).isEmpty());
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

    assertThat(Settings.of(name -> "", newRules).withLevel(found).level()).isEqualTo(Level.NOTE);
    assertThat(
            Settings.of(name -> name.equals(Settings.NEW_RULES) ? "true" : "", newRules)
                .withLevel(found)
                .level())
        .isEqualTo(Level.ERROR);
    assertThat(
            Settings.of(
                    name -> name.equals(Settings.LEVELS) ? rule.id() + "=warning" : "", newRules)
                .withLevel(found)
                .level())
        .isEqualTo(Level.WARNING);
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
