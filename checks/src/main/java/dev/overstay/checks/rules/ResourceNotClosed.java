package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Obligations;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.RequestPaths;
import dev.overstay.checks.retention.WaysOut;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A connection, file, socket or response is opened and not closed on some way out of the method. It
 * stays open until a garbage collection that may never come, while there is a limit on how many can
 * be.
 */
final class ResourceNotClosed implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "ResourceNotClosed",
          "Resource that is not closed on every way out",
          RuleInfo.Category.OBLIGATION,
          "What each request leaves open adds up to the limit of files, sockets or connections.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    Ordinals ordinals = new Ordinals();
    RequestPaths paths = view.only(RequestPaths.class, RequestPaths::new);
    for (BodyFlow flow : view.flows(type)) {
      List<Obligations.Owed> all =
          new ArrayList<>(view.obligations().lost(flow, Resource.CLOSEABLE));
      all.addAll(view.obligations().lostOfOwnClasses(flow));
      for (Obligations.Owed owed : all) {
        Location primary = view.places().in(flow.method().ref(), owed.span());
        String member =
            view.places().named(flow.method().ref()) + " " + Places.simpleName(owed.type());
        ordinals
            .next(member, primary)
            .ifPresent(
                ordinal -> findings.accept(report(owed, primary, member, ordinal, paths, view)));
      }
    }
  }

  private static Finding report(
      Obligations.Owed owed,
      Location primary,
      String member,
      String ordinal,
      RequestPaths paths,
      ModuleView view) {
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    String type = Places.simpleName(owed.type());
    report.step(primary, "the " + type + " is opened here", Provenance.MODELED);
    report.step(
        view.places().in(owed.flow().method().ref(), owed.way().span()),
        WayWords.step(owed.way()),
        Provenance.COMPUTED);
    boolean failure = owed.way().cause() == WaysOut.Cause.FAILURE;
    report.doubt(failure, Doubt.EXCEPTIONAL_EXIT_ASSUMED);
    report.doubt(failure && owed.handed(), Doubt.HANDED_ON_ELSE);
    // What the first request alone opens is one, and not one more with each.
    boolean eachTime =
        view.requestPath().contains(owed.flow().method())
            && paths.isComeToEachTime(owed.at().block(), owed.flow());
    report.doubt(!eachTime, Doubt.OFF_REQUEST_PATH);
    return report.finding(
        primary,
        "The "
            + type
            + " that is opened here is not closed "
            + WayWords.when(owed.way())
            + ", and each request that goes this way leaves one open.",
        "Open it in a try-with-resources statement, if nobody else is to close it.",
        member,
        ordinal);
  }
}
