package dev.overstay.reporting;

import dev.overstay.checks.finding.Confidence;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.finding.RetentionPath.Step;
import dev.overstay.checks.finding.Suppression;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleInfo.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Findings of every kind a report can hold. */
final class Samples {

  static final List<RuleInfo> RULES =
      List.of(
          new RuleInfo(
              "SampleGrowth",
              "Collection that only grows",
              Category.GROWTH,
              "The heap fills up until the process dies.",
              "0.1"),
          new RuleInfo(
              "SampleEscape",
              "Request kept in a static field",
              Category.ESCAPE,
              "Every later request sees the last one's data.",
              "0.1"));

  private Samples() {}

  /** A finding from class files: no columns. */
  static Finding growth() {
    return finding("SampleGrowth", "com/acme/Sessions.java", Span.ofLine(4), List.of());
  }

  /** A finding from source: columns, and a doubt. */
  static Finding escape() {
    return finding(
        "SampleEscape",
        "com/acme/Filter.java",
        new Span(12, 5, 12, 19, 12),
        List.of(Doubt.HOLDER_VISIBLE_OUTSIDE));
  }

  /** A finding of two doubts in a class without source name or lines. */
  static Finding possible() {
    return finding(
        "SampleGrowth", "", Span.NONE, List.of(Doubt.HIERARCHY_CUT, Doubt.KEY_DOMAIN_INFERRED));
  }

  static Finding suppressed() {
    return finding("SampleGrowth", "com/acme/Zones.java", Span.ofLine(9), List.of())
        .suppressedBy(new Suppression("@RetentionAllowed", "as many as there are zones"));
  }

  static Report report(Finding... findings) {
    return report(Level.NOTE, List.of(), findings);
  }

  static Report report(Level lowest, List<String> problems, Finding... findings) {
    List<Finding> shuffled = new ArrayList<>(Arrays.asList(findings));
    Collections.reverse(shuffled);
    return Report.of("1.2.3", RULES, shuffled, lowest, problems, 17, Samples::source);
  }

  private static Finding finding(String rule, String path, Span span, List<Doubt> doubts) {
    Confidence confidence = Confidence.given(doubts);
    Location root = new Location("com.acme.Sessions", "OPEN", path, Span.ofLine(3));
    Location primary = new Location("com.acme.Sessions", "open(Request)", path, span);
    return new Finding(
        rule,
        confidence.level(),
        "OPEN keeps every request for good: nothing removes them.",
        "Remove the entry when the session ends.",
        primary,
        new RetentionPath(
            List.of(
                new Step(root, "static field Sessions.OPEN", Provenance.COMPUTED),
                new Step(primary, "the request is put into it", Provenance.MODELED))),
        confidence,
        "SampleGrowth:com.acme.Sessions#OPEN",
        Optional.empty(),
        List.of());
  }

  private static Optional<SourceFile> source(String path) {
    return switch (path) {
      case "com/acme/Sessions.java" ->
          Optional.of(
              new SourceFile(
                  Optional.of("shop/src/main/java/com/acme/Sessions.java"),
                  List.of("", "class Sessions {", "", "\tOPEN.put(request.id(), request);  ")));
      case "com/acme/Filter.java" ->
          Optional.of(
              new SourceFile(
                  Optional.empty(),
                  Collections.nCopies(20, "    last = request; // \u001b[31mred\u001b[0m")));
      default -> Optional.empty();
    };
  }
}
