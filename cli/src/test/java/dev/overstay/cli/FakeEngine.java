package dev.overstay.cli;

import dev.overstay.checks.analysis.Acceptance;
import dev.overstay.checks.analysis.AnalysisResult;
import dev.overstay.checks.finding.Confidence;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import dev.overstay.checks.finding.Suppression;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.ModelFile;
import dev.overstay.checks.rules.NewRules;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleInfo.Category;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An analysis that finds what it is told to, and remembers what it was asked. */
final class FakeEngine implements Engine {

  /** What it was asked to analyse: name, classes, class path. */
  final List<String> asked = new ArrayList<>();

  /** What it was opened with last. */
  List<ModelFile> models = List.of();

  Acceptance acceptance = Acceptance.DEFAULT;

  /** The version it takes itself for. */
  private final String version;

  private final List<Finding> findings;
  private final List<String> problems;

  FakeEngine(List<Finding> findings, List<String> problems) {
    this("0.1.0", findings, problems);
  }

  private FakeEngine(String version, List<Finding> findings, List<String> problems) {
    this.version = version;
    this.findings = findings;
    this.problems = problems;
  }

  static FakeEngine thatFinds(Finding... findings) {
    return new FakeEngine(List.of(findings), List.of());
  }

  /** One of the version that brought the rule about schedulers. */
  static FakeEngine ofVersion(String version, Finding... findings) {
    return new FakeEngine(version, List.of(findings), List.of());
  }

  static Finding finding(Doubt... doubts) {
    return finding("CacheWithoutEviction", doubts);
  }

  static Finding finding(String rule, Doubt... doubts) {
    Confidence confidence = Confidence.given(List.of(doubts));
    return new Finding(
        rule,
        confidence.level(),
        "SESSIONS keeps every session: nothing removes them.",
        "Remove the session when it ends.",
        new Location("com.acme.Sessions", "open()", "com/acme/Sessions.java", Span.ofLine(3)),
        new RetentionPath(List.of()),
        confidence,
        "f",
        Optional.empty(),
        List.of());
  }

  static Finding suppressed() {
    return finding().suppressedBy(new Suppression("@RetentionAllowed", "few"));
  }

  @Override
  public List<RuleInfo> rules() {
    return List.of(
        new RuleInfo(
            "CacheWithoutEviction", "Map that only grows", Category.GROWTH, "Full heap.", "0.1"),
        new RuleInfo(
            "SchedulerNeverStopped", "Scheduler left running", Category.ACTIVITY, "Leak.", "0.3"));
  }

  @Override
  public NewRules newRules() {
    return NewRules.of(version, rules());
  }

  @Override
  public Editor edits(List<Path> files, List<Path> beside, List<Path> classPath) {
    throw new UnsupportedOperationException("it has no sources");
  }

  @Override
  public Session open(
      Predicate<String> enabledRules, List<ModelFile> withModels, Acceptance withAcceptance) {
    models = withModels;
    acceptance = withAcceptance;
    return new Session() {
      @Override
      public AnalysisResult analyse(String name, List<Path> classes, List<Path> classPath) {
        asked.add(name + " " + classes + " " + classPath);
        return new AnalysisResult(
            findings.stream().filter(f -> enabledRules.test(f.rule())).toList(), problems, 5);
      }

      @Override
      public AnalysisResult analyseSources(
          String name, List<Path> files, List<Path> beside, List<Path> classPath) {
        return analyse(name + " from " + files + " beside " + beside, List.of(), classPath);
      }

      @Override
      public void close() {}
    };
  }
}
