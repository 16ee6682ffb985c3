package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.WorkQueues;
import java.util.function.Consumer;

/**
 * Requests put work into a queue that has no limit, and threads take it out. When work comes in
 * faster than it is done, the queue grows until the memory is full, and what waits in it has long
 * been given up by whoever asked.
 */
final class UnboundedWorkQueue implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "UnboundedWorkQueue",
          "Work queue without a limit",
          RuleInfo.Category.GROWTH,
          "What requests leave to be done waits in memory, and nothing says how much of it.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    WorkQueues queues = view.only(WorkQueues.class, WorkQueues::new);
    for (WorkQueues.Unbounded queue : queues.of(type)) {
      findings.accept(report(queue, view));
    }
  }

  private static Finding report(WorkQueues.Unbounded queue, ModuleView view) {
    Location primary = view.places().in(queue.maker().method().ref(), queue.span());
    String made = Places.simpleName(queue.type());
    Reports report = new Reports(view, INFO);
    String member = view.places().named(queue.maker().method().ref()).toString();
    if (queue.field().isPresent()) {
      report.step(
          view.places().of(queue.field().get()),
          "field " + Places.simpleName(queue.field().get()) + " holds it",
          Provenance.COMPUTED);
    } else {
      report.step(
          view.places().in(queue.maker().method().ref(), Span.NONE),
          "the container keeps it, and gives it to those who ask",
          Provenance.MODELED);
    }
    report.step(primary, "the " + made + " is made here, without a limit", Provenance.MODELED);
    report.step(
        view.places().in(queue.feeder().method().ref(), queue.fed()),
        "work is put in here, each time "
            + view.places().named(queue.path().entry().ref()).member()
            + " is called",
        Provenance.MODELED);
    report.doubt(true, Doubt.SPEED_UNKNOWN);
    report.doubt(queue.emptied(), Doubt.ALL_TAKEN_OUT);
    report.doubt(queue.byFactory(), Doubt.USUAL_CHOICE);
    report.doubt(queue.path().calls().size() >= 3, Doubt.SEVERAL_CALLS_AWAY);
    return report.finding(
        primary,
        "Requests put work into the "
            + made
            + " made here, and nothing limits how much of it waits.",
        "Give it a capacity, and say what happens to a request when it is full.",
        queue.field().map(Object::toString).orElse(member));
  }
}
