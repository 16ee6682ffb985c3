package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.retention.FreshContexts;
import dev.overstay.checks.retention.LostContexts;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.summary.BodyFlow;
import java.util.function.Consumer;

/**
 * A task that a request hands to another thread asks there for what only the request's thread has.
 * It gets nothing, a default, or what an earlier task left on that thread.
 */
final class ContextLostAcrossThreads implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "ContextLostAcrossThreads",
          "Context that a task does not find on its thread",
          RuleInfo.Category.OBLIGATION,
          "Another thread has no user, language or trace of the request, or those of another one.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    LostContexts contexts = view.only(LostContexts.class, LostContexts::new);
    FreshContexts fresh = view.only(FreshContexts.class, FreshContexts::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      for (LostContexts.Lost lost : contexts.in(flow)) {
        Location primary = view.places().in(flow.method().ref(), lost.span());
        String member =
            view.places().named(flow.method().ref()) + " " + Places.simpleName(lost.type());
        ordinals
            .next(member, primary)
            .ifPresent(ordinal -> findings.accept(report(lost, primary, member, ordinal, view)));
      }
      for (FreshContexts.Fresh root : fresh.in(flow)) {
        Location primary = view.places().in(flow.method().ref(), root.span());
        String member =
            view.places().named(flow.method().ref()) + " fresh " + Places.simpleName(root.type());
        ordinals
            .next(member, primary)
            .ifPresent(ordinal -> findings.accept(report(root, primary, member, ordinal, view)));
      }
    }
  }

  private static Finding report(
      FreshContexts.Fresh root, Location primary, String member, String ordinal, ModuleView view) {
    String type = Places.simpleName(root.type());
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    report.step(primary, "the " + type + " is a fresh one", Provenance.MODELED);
    report.step(
        view.places().in(root.flow().method().ref(), root.current()),
        "it takes the place of the request's",
        Provenance.MODELED);
    return report.finding(
        primary,
        "The "
            + type
            + " that is made current here knows nothing of the request, so what runs under it is"
            + " told apart from what caused it.",
        "Begin with the current context.",
        member,
        ordinal);
  }

  private static Finding report(
      LostContexts.Lost lost, Location primary, String member, String ordinal, ModuleView view) {
    String type = Places.simpleName(lost.type());
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    report.step(primary, "the task goes to another thread here", Provenance.MODELED);
    report.step(
        view.places().in(lost.reader(), lost.read()),
        "there it asks " + type + " for what the thread of the request has",
        Provenance.COMPUTED);
    report.doubt(lost.calls() > 1, Doubt.SEVERAL_CALLS_AWAY);
    report.doubt(lost.calls() > 2, Doubt.MANY_CALLS_AWAY);
    report.doubt(!lost.plain(), Doubt.CONTEXT_MAY_BE_PASSED_ON);
    report.doubt(lost.hosted(), Doubt.HOST_LIFECYCLE_ASSUMED);
    return report.finding(
        primary,
        "The task that is handed to another thread here asks "
            + type
            + " there, which speaks of the thread of the request and not of the one it runs on.",
        "Read it before the task is made and pass it on, or use an executor that carries it over.",
        member,
        ordinal);
  }
}
