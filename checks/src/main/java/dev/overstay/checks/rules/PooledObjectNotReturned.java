package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Obligations;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.WaysOut;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something is taken out of a pool and not given back on some way out of the method. The pool
 * counts it as lent for ever; after enough of that, everybody waits for an object that never comes.
 */
final class PooledObjectNotReturned implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "PooledObjectNotReturned",
          "Pooled object that is not given back",
          RuleInfo.Category.OBLIGATION,
          "A pool counts what is not given back as lent for ever, until it has nothing left to lend.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    Obligations obligations = view.obligations();
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      List<Obligations.Owed> all = new ArrayList<>(obligations.lost(flow, Resource.POOLED));
      all.addAll(obligations.lostOfCounted(flow));
      all.addAll(obligations.lostOfOwnPools(flow));
      for (Obligations.Owed owed : all) {
        Location primary = view.places().in(flow.method().ref(), owed.span());
        String member =
            view.places().named(flow.method().ref()) + " " + Places.simpleName(owed.type());
        ordinals
            .next(member, primary)
            .ifPresent(ordinal -> findings.accept(report(owed, primary, member, ordinal, view)));
      }
    }
  }

  private static Finding report(
      Obligations.Owed owed, Location primary, String member, String ordinal, ModuleView view) {
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    owed.pool()
        .ifPresent(
            pool ->
                report.step(
                    view.places().in(pool, Span.NONE),
                    view.places().named(pool).member() + " lends it",
                    Provenance.COMPUTED));
    report.step(
        primary,
        "it is taken here",
        owed.pool().isPresent() ? Provenance.COMPUTED : Provenance.MODELED);
    report.step(
        view.places().in(owed.flow().method().ref(), owed.way().span()),
        WayWords.step(owed.way()),
        Provenance.COMPUTED);
    boolean failure = owed.way().cause() == WaysOut.Cause.FAILURE;
    report.doubt(failure, Doubt.EXCEPTIONAL_EXIT_ASSUMED);
    report.doubt(failure && owed.handed(), Doubt.HANDED_ON_ELSE);
    report.doubt(owed.replaced(), Doubt.POOL_INFERRED);
    return report.finding(
        primary,
        "The "
            + Places.simpleName(owed.type())
            + " that is taken from its pool here is not given back "
            + WayWords.when(owed.way())
            + ", and the pool counts it as lent for ever.",
        "Give it back in a finally block, or use it in a try-with-resources statement.",
        member,
        ordinal);
  }
}
