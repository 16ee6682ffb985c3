package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.retention.DroppedTasks;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.Populations;
import dev.overstay.checks.retention.Recurrence;
import dev.overstay.checks.retention.RepeatedTasks;
import dev.overstay.checks.retention.Teardowns;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An object has a task of its own repeated by a scheduler that it was given, and nobody cancels the
 * task when the object ends: the scheduler, which lives longer, keeps the object and goes on
 * calling it.
 */
final class ScheduledTaskNeverCancelled implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "ScheduledTaskNeverCancelled",
          "Repeated task that nobody cancels",
          RuleInfo.Category.ACTIVITY,
          "The scheduler keeps every owner of such a task, and goes on calling those that have"
              + " ended.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    RepeatedTasks tasks = view.only(RepeatedTasks.class, RepeatedTasks::new);
    DroppedTasks dropped = view.only(DroppedTasks.class, DroppedTasks::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      Set<Span> told = new HashSet<>();
      for (DroppedTasks.Dropped task : dropped.in(flow)) {
        report(task, view, ordinals)
            .filter(it -> told.add(task.event().span()))
            .ifPresent(findings);
      }
      for (RepeatedTasks.Uncancelled task : tasks.in(flow)) {
        if (!told.contains(task.span())) {
          report(type, task, view, ordinals).ifPresent(findings);
        }
      }
    }
  }

  private static Optional<Finding> report(
      DroppedTasks.Dropped task, ModuleView view, Ordinals ordinals) {
    Location primary = view.places().in(task.flow().method().ref(), task.event().span());
    Optional<String> kept = task.kept().map(Places::simpleName).map(Reports::withArticle);
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    report.step(primary, "the scheduler keeps the task", Provenance.MODELED);
    kept.ifPresent(it -> report.step(primary, "the task keeps " + it, Provenance.COMPUTED));
    report.doubt(task.often() != Recurrence.Often.AGAIN, Doubt.RECURRENCE_INFERRED);
    String has = kept.map(it -> " and keeps " + it).orElse("");
    String message =
        task.repeats()
            ? "Each call leaves one more task that is repeated for ever"
                + has
                + ", and nobody keeps what it could be cancelled by."
            : "The timeout that each call schedules here"
                + kept.map(it -> " keeps " + it).orElse("")
                + " until it is over, however soon the work is done: "
                + end(task);
    String member = view.places().named(task.flow().method().ref()).toString();
    return ordinals
        .next(member, primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    message,
                    task.cancelled()
                        ? "Have the scheduler take out what is cancelled: it has a policy for that."
                        : "Keep what the scheduler gives back, and cancel it when the work or the"
                            + " connection ends.",
                    member,
                    ordinal));
  }

  private static String end(DroppedTasks.Dropped task) {
    if (task.cancelled()) {
      return "what is cancelled stays with its scheduler.";
    }
    return task.byMessage() ? "only a message cancels it." : "nobody cancels it.";
  }

  private static Optional<Finding> report(
      ClassFacts type, RepeatedTasks.Uncancelled task, ModuleView view, Ordinals ordinals) {
    boolean ends = isEnded(type, view);
    boolean many = view.only(Populations.class, Populations::new).areMany(type);
    boolean single = ActivityReport.isSingle(type, view);
    Location primary = view.places().in(task.flow().method().ref(), task.span());
    String owner = Places.simpleName(type.name());
    Reports report = new Reports(view, INFO);
    report.step(primary, "a scheduler that was given keeps the task", Provenance.MODELED);
    String kept = (task.ofOwner() ? "the " : "what belongs to the ") + owner;
    report.step(primary, "the task keeps " + kept + " that calls this", Provenance.COMPUTED);
    task.handle()
        .ifPresent(
            field ->
                report.step(
                    view.places().of(field),
                    "field "
                        + Places.simpleName(field)
                        + " has its handle, "
                        + (task.overwritten()
                            ? "until it gets the next one"
                            : "which nobody cancels"),
                    Provenance.COMPUTED));
    // However few owners there are: each call leaves one more.
    boolean few = single && !task.overwritten();
    report.doubt(few, Doubt.SINGLE_INSTANCE);
    report.doubt(few || !ends, Doubt.HOST_LIFECYCLE_ASSUMED);
    report.doubt(task.inferred(), Doubt.RECURRENCE_INFERRED);
    // Where it is not sure that there is a next one, one owner makes as many as many do.
    report.doubt(!single && !many && !task.inferred(), Doubt.OWNER_COUNT_UNKNOWN);
    String member = view.places().named(task.flow().method().ref()).toString();
    return ordinals
        .next(member, primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    "The task that is repeated here keeps "
                        + (task.ofOwner() ? "its " : "what belongs to its ")
                        + owner
                        + " on a scheduler that is not its own, and "
                        + left(task),
                    task.overwritten()
                        ? "Cancel the one that is there before the next one takes its place."
                        : "Keep what the scheduler gives back, and cancel it where the "
                            + owner
                            + " ends.",
                    member,
                    ordinal));
  }

  /** Whether others can end objects of a class, or those of one that extends it. */
  private static boolean isEnded(ClassFacts type, ModuleView view) {
    Teardowns teardowns = view.only(Teardowns.class, Teardowns::new);
    return teardowns.endsObject(type)
        || (type.modifiers().isAbstract()
            && view.program().ownSubtypes(type.name()).stream()
                .flatMap(name -> view.program().find(name).stream())
                .anyMatch(teardowns::endsObject));
  }

  private static String left(RepeatedTasks.Uncancelled task) {
    if (task.overwritten()) {
      return "only the last of those that its field has had is cancelled.";
    }
    return task.handle().isPresent()
        ? "nobody cancels it."
        : "nobody keeps what it could be cancelled by.";
  }
}
