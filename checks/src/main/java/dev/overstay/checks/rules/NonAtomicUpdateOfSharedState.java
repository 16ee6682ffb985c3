package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.SharedState;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Requests change a field of a shared component at the same time and no lock orders them. Counts go
 * wrong, collections break, and what should exist once is made twice and never ended.
 */
final class NonAtomicUpdateOfSharedState implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "NonAtomicUpdateOfSharedState",
          "Shared state that requests change without a lock",
          RuleInfo.Category.OBLIGATION,
          "Requests run at the same time: what two of them change at once is lost or broken.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    SharedState state = view.sharedState();
    Set<FieldRef> reported = new HashSet<>();
    for (BodyFlow flow : view.flows(type)) {
      for (SharedState.Race race : state.in(flow)) {
        if (reported.add(race.field())) {
          findings.accept(report(race, view));
        }
      }
    }
  }

  private static Finding report(SharedState.Race race, ModuleView view) {
    Location primary = view.places().in(race.flow().method().ref(), race.span());
    String field = Places.simpleName(race.field());
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    report.step(
        view.places().of(race.field()), "field " + field + " is shared", Provenance.COMPUTED);
    report.step(primary, "requests change it here, with no lock", Provenance.COMPUTED);
    report.doubt(race.kind() == SharedState.Kind.COUNT, Doubt.ROUGH_COUNT);
    return report.finding(
        primary,
        message(race.kind(), field),
        remedy(race.kind()),
        race.field().toString(),
        view.places().named(race.flow().method().ref()).type());
  }

  private static String message(SharedState.Kind kind, String field) {
    return switch (kind) {
      case UPDATE, COUNT ->
          field
              + " is read, changed and written back here without a lock, so what another request"
              + " writes in between is lost.";
      case COLLECTION ->
          field
              + " is a collection for one thread, and requests change it here at the same time"
              + " without a lock.";
      case TOOL ->
          field
              + " has state of its own and is used here by requests at the same time without a"
              + " lock.";
      case LAZY ->
          "Two requests that find "
              + field
              + " empty here at the same time both fill it, and what the first one made is never"
              + " ended.";
    };
  }

  private static String remedy(SharedState.Kind kind) {
    return switch (kind) {
      case UPDATE, COUNT -> "Use an atomic number or an adder, or one lock wherever it is used.";
      case COLLECTION -> "Use a concurrent collection, or one lock wherever it is used.";
      case TOOL -> "Make one where it is needed, or use one that cannot be changed.";
      case LAZY -> "Make it in the constructor, or under a lock that is held while it is tested.";
    };
  }
}
