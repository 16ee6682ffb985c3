package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Confidence;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Fingerprint;
import dev.overstay.checks.finding.Fix;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.summary.Event;
import dev.overstay.checks.summary.MethodSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts a finding together. */
final class Reports {

  private final ModuleView view;
  private final String rule;
  private final List<RetentionPath.Step> steps = new ArrayList<>();
  private final Set<Doubt> doubts = new TreeSet<>();
  private final List<Fix> fixes = new ArrayList<>();
  private Level most = Level.ERROR;

  Reports(ModuleView view, RuleInfo rule) {
    this.view = view;
    this.rule = rule.id();
  }

  /** A type's name with its article: an Attempt, a Session. */
  static String withArticle(String name) {
    return ("AEIOUaeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }

  /** One more link of the path, the root first. */
  Reports step(Location location, String phrase, RetentionPath.Provenance provenance) {
    steps.add(new RetentionPath.Step(location, phrase, provenance));
    return this;
  }

  /** The way from the place that is reported into the code that does it. */
  Reports through(Event event) {
    for (MethodSummary.Frame frame : event.source().frames()) {
      step(
          view.places().in(frame.method(), frame.span()),
          "by way of " + view.places().named(frame.method()).member(),
          RetentionPath.Provenance.COMPUTED);
    }
    return this;
  }

  /** What happens further away passes through more that is only known in part. */
  Reports distance(Event event) {
    int calls = event.source().frames().size();
    return doubt(calls >= 2, Doubt.SEVERAL_CALLS_AWAY).doubt(calls >= 3, Doubt.MANY_CALLS_AWAY);
  }

  /** A reason to be less sure. */
  Reports doubt(boolean applies, Doubt doubt) {
    if (applies) {
      doubts.add(doubt);
    }
    return this;
  }

  /** Whether there is a reason to be less sure. */
  boolean isDoubted() {
    return !doubts.isEmpty();
  }

  /** A level that the finding does not go beyond, however sure it is. */
  Reports atMost(Level level) {
    most = level;
    return this;
  }

  /** A way to mend it, less good than those said before. */
  Reports fix(Optional<Fix> fix) {
    fix.ifPresent(fixes::add);
    return this;
  }

  /** The finding. */
  Finding finding(Location primary, String message, String remedy, String... identity) {
    Confidence confidence = Confidence.given(doubts);
    return new Finding(
        rule,
        confidence.level().atLeast(most) ? most : confidence.level(),
        message,
        remedy,
        primary,
        new RetentionPath(List.copyOf(steps)),
        confidence,
        Fingerprint.of(rule, identity),
        Optional.empty(),
        fixes);
  }

  /** Where the code of a method begins, which is the first line that class files know of it. */
  static Location startOf(MethodFacts method, ModuleView view) {
    Span span =
        view.flow(method).stream()
            .flatMap(flow -> flow.body().blocks().stream())
            .flatMap(block -> block.effects().stream())
            .map(Effect::span)
            .findFirst()
            .orElse(Span.NONE);
    return view.places().in(method.ref(), span);
  }
}
