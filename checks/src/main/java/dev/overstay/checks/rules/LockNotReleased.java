package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.retention.HeldLocks;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.WaysOut;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.MethodSummary;
import java.util.List;
import java.util.function.Consumer;

/**
 * A lock or a permit is taken and not given back on some way out of the method. Every thread that
 * asks for it from then on waits for ever, with all that its stack holds.
 */
final class LockNotReleased implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "LockNotReleased",
          "Lock that is not released on every way out",
          RuleInfo.Category.OBLIGATION,
          "A lock that one request keeps stops every request after it that needs the lock.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    HeldLocks locks = view.only(HeldLocks.class, HeldLocks::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      for (HeldLocks.Held held : locks.in(flow)) {
        MethodSummary.Frame taken = taken(held);
        Location primary = view.places().in(taken.method(), taken.span());
        String member = view.places().named(flow.method().ref()) + " " + held.name();
        ordinals
            .next(member, primary)
            .ifPresent(ordinal -> findings.accept(report(held, primary, member, ordinal, view)));
      }
    }
  }

  /** Where it is taken: in the method that does it for its callers, where there is one. */
  private static MethodSummary.Frame taken(HeldLocks.Held held) {
    List<MethodSummary.Frame> frames = held.event().source().frames();
    return frames.isEmpty()
        ? new MethodSummary.Frame(held.flow().method().ref(), held.event().span())
        : frames.get(frames.size() - 1);
  }

  private static Finding report(
      HeldLocks.Held held, Location primary, String member, String ordinal, ModuleView view) {
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    held.field()
        .ifPresent(
            field ->
                report.step(
                    view.places().of(field),
                    "field " + held.name() + " has it",
                    Provenance.COMPUTED));
    report.step(primary, "it is taken here", Provenance.MODELED).through(held.event());
    report.step(
        view.places().in(held.flow().method().ref(), held.way().span()),
        WayWords.step(held.way()),
        Provenance.COMPUTED);
    report.doubt(held.way().cause() == WaysOut.Cause.FAILURE, Doubt.EXCEPTIONAL_EXIT_ASSUMED);
    report.doubt(
        !view.requestPath().contains(held.flow().method()) && !HeldLocks.isKeptInSilence(held),
        Doubt.OFF_REQUEST_PATH);
    report.distance(held.event());
    return report.finding(
        primary,
        "What is taken here of "
            + held.name()
            + " is not given back "
            + WayWords.when(held.way())
            + ", so whoever wants it next waits for ever.",
        "Give it back in a finally block that begins right after it is taken.",
        member,
        ordinal);
  }
}
