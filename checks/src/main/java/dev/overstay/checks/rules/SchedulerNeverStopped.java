package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.retention.Activities;
import dev.overstay.checks.retention.MissedWays;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.Takeovers;
import dev.overstay.checks.retention.Teardowns;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A scheduler or timer is made and started, and nobody who could stops it. Its thread and all that
 * its tasks reach stay alive when their owner is long gone.
 */
final class SchedulerNeverStopped implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "SchedulerNeverStopped",
          "Scheduler that nobody stops",
          RuleInfo.Category.ACTIVITY,
          "A scheduler that is not stopped keeps its thread, its tasks and their owner alive for"
              + " ever.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    Activities activities = view.only(Activities.class, Activities::new);
    Ordinals ordinals = new Ordinals();
    Set<Object> reported = new HashSet<>();
    for (BodyFlow flow : view.flows(type)) {
      List<Activities.Endless> all = new ArrayList<>();
      all.addAll(activities.neverStopped(flow, Resource.SCHEDULER));
      if (!endsWithItsContainer(type, view)) {
        all.addAll(activities.neverStopped(flow, Resource.TICKER));
      }
      for (Activities.Endless endless : all) {
        if (reported.add(identity(endless))) {
          ClassFacts owner = ActivityReport.ownerOf(endless, type, view);
          report(owner, endless, view, ordinals).ifPresent(findings);
        }
      }
    }
    Takeovers takeovers = view.only(Takeovers.class, Takeovers::new);
    for (Takeovers.Taken taken : takeovers.neverStopped(type, Resource.SCHEDULER)) {
      if (reported.add(taken.field())) {
        findings.accept(report(type, taken, view));
      }
    }
  }

  /** What one constructor leaves behind when it fails is mended in one place. */
  private static Object identity(Activities.Endless endless) {
    boolean failed =
        endless.way().filter(way -> way == MissedWays.Way.FAILURE).isPresent()
            && endless.flow().method().ref().isConstructor();
    if (failed) {
      return endless.flow().method().ref();
    }
    return endless.field().isPresent() ? endless.field().get() : endless;
  }

  /** A component of a framework that cancels what its components repeat when it takes them down. */
  private static boolean endsWithItsContainer(ClassFacts type, ModuleView view) {
    return view.program().fromTypeModel(type.name(), TypeModel::component).isPresent();
  }

  private static Optional<Finding> report(
      ClassFacts type, Activities.Endless endless, ModuleView view, Ordinals ordinals) {
    ActivityReport report = new ActivityReport(INFO, type, endless, view);
    boolean teardown = report.hasTeardown();
    boolean ofProcess = report.isProcessWide() || (!teardown && report.isKeptForProcess());
    boolean ofProcessAlone = ofProcess && (report.isProcessWide() || endless.daemon());
    report.doubt(ofProcessAlone || (report.isSingle() && !teardown), Doubt.SINGLE_INSTANCE);
    report.doubt(
        (ofProcess && endless.daemon()) || endless.fallback(), Doubt.HOST_LIFECYCLE_ASSUMED);
    report.doubt(report.endsTheStart(), Doubt.HOST_LIFECYCLE_ASSUMED);
    // Whoever keeps the component decides when nobody has it any more.
    boolean kept = teardown && isOfComponent(endless, view);
    report.doubt(endless.endsWhenIdle() && kept, Doubt.HOST_LIFECYCLE_ASSUMED);
    report.doubt(endless.endsWhenIdle() && !kept, Doubt.ENDS_WHEN_IDLE);
    // A class that nothing ends may be one per process, and its threads end with that.
    boolean endsWithProcess = endless.daemon() && endless.field().isPresent() && !teardown;
    report.doubt(endsWithProcess && !ofProcess && !report.isSingle(), Doubt.OWNER_COUNT_UNKNOWN);
    return report.finding(ordinals);
  }

  private static boolean isOfComponent(Activities.Endless endless, ModuleView view) {
    return endless.field().filter(field -> view.components().isShared(field.owner())).isPresent();
  }

  private static Finding report(ClassFacts type, Takeovers.Taken taken, ModuleView view) {
    Location field = view.places().of(taken.field());
    Location primary =
        taken.flow().map(it -> view.places().in(it.method().ref(), taken.span())).orElse(field);
    Reports report = new Reports(view, INFO);
    report.step(
        field, "field " + Places.simpleName(taken.field()) + " holds it", Provenance.COMPUTED);
    report.step(primary, "it is taken over here, as @Owns says", Provenance.MODELED);
    boolean teardown = view.only(Teardowns.class, Teardowns::new).exists(type);
    report.doubt(ActivityReport.isSingle(type, view) && !teardown, Doubt.SINGLE_INSTANCE);
    return report.finding(
        primary,
        "What is taken over here runs until it is stopped, and "
            + (teardown
                ? "no way of ending its owner stops it."
                : "its owner has no method that could."),
        "Stop it where its owner ends (close, @PreDestroy, contextDestroyed).",
        taken.field().toString(),
        "1");
  }
}
