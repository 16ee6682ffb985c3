package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.retention.Activities;
import dev.overstay.checks.retention.MissedWays;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Populations;
import dev.overstay.checks.retention.Teardowns;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A pool of threads, an event loop or a client with threads of its own is made, and nobody who
 * could shuts it down. Its idle threads stay, and with them all that their factory, their queue and
 * their context class loader reach.
 */
final class ExecutorNeverShutDown implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "ExecutorNeverShutDown",
          "Executor that nobody shuts down",
          RuleInfo.Category.ACTIVITY,
          "The threads of an executor that is not shut down stay when its owner is long gone, once"
              + " for each owner.",
          "0.1");

  /**
   * What is asked about, the plainest first: what is made is reported as one of them only. An
   * executor that ends by itself when idle is not: that nobody ends it costs next to nothing.
   */
  private static final List<Resource> KINDS =
      List.of(Resource.EXECUTOR, Resource.EVENT_LOOP, Resource.CLIENT);

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
      for (Resource kind : KINDS) {
        for (Activities.Endless endless : activities.neverStopped(flow, kind)) {
          Object identity = endless.field().isPresent() ? endless.field().get() : endless.local();
          if (reported.add(List.of(flow, identity)) && reported.add(identity(endless))) {
            ClassFacts owner = ActivityReport.ownerOf(endless, type, view);
            report(owner, endless, kind, view, ordinals).ifPresent(findings);
          }
        }
      }
    }
  }

  private static Object identity(Activities.Endless endless) {
    return endless.field().isPresent() ? endless.field().get() : endless;
  }

  private static Optional<Finding> report(
      ClassFacts type,
      Activities.Endless endless,
      Resource kind,
      ModuleView view,
      Ordinals ordinals) {
    ActivityReport report = new ActivityReport(INFO, type, endless, view);
    boolean teardown = view.only(Teardowns.class, Teardowns::new).endsObject(type);
    boolean many = view.only(Populations.class, Populations::new).areMany(type);
    report.doubt(endless.endsWhenIdle(), Doubt.ENDS_WHEN_IDLE);
    // What fails to start is not there to be stopped.
    boolean fails = endless.way().filter(way -> way == MissedWays.Way.FAILURE).isPresent();
    report.doubt(
        fails && view.lifecycles().isStartOnly(endless.flow().method()),
        Doubt.HOST_LIFECYCLE_ASSUMED);
    if (endless.way().isEmpty()) {
      if (endless.field().isEmpty()) {
        boolean once = view.lifecycles().isStartOnly(endless.flow().method()) && !many;
        report.doubt(once, Doubt.SINGLE_INSTANCE);
        report.doubt(once && endless.daemon(), Doubt.HOST_LIFECYCLE_ASSUMED);
      } else if (report.isProcessWide()) {
        report.doubt(true, Doubt.SINGLE_INSTANCE);
        report.doubt(!isOfContainer(type, view), Doubt.HOST_LIFECYCLE_ASSUMED);
      } else {
        report.doubt(!teardown && !many && report.isSingle(), Doubt.SINGLE_INSTANCE);
        report.doubt(!teardown && !many && !report.isSingle(), Doubt.OWNER_COUNT_UNKNOWN);
        // Clients are made to be kept for as long as there is anybody to call.
        report.doubt(!teardown && kind == Resource.CLIENT, Doubt.HOST_LIFECYCLE_ASSUMED);
        report.doubt(!teardown && !many && endless.daemon(), Doubt.HOST_LIFECYCLE_ASSUMED);
      }
      report.doubt(endless.fallback(), Doubt.HOST_LIFECYCLE_ASSUMED);
    }
    return report.finding(ordinals);
  }

  /** A class that a server loads and throws away with the application that it belongs to. */
  private static boolean isOfContainer(ClassFacts type, ModuleView view) {
    return view.program().fromTypeModel(type.name(), TypeModel::component).isPresent();
  }
}
