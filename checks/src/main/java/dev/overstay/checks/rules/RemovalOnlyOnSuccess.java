package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.retention.LeftEntry;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.PendingEntries;
import dev.overstay.checks.retention.Places;
import java.util.function.Consumer;

/**
 * What is under way is put in a collection, and taken out where all goes well; what fails, times
 * out or is cancelled stays there for ever.
 */
final class RemovalOnlyOnSuccess implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "RemovalOnlyOnSuccess",
          "Entry that stays when something fails",
          RuleInfo.Category.GROWTH,
          "Each failure leaves an entry behind, so memory is lost just when the load is high and"
              + " things fail.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    for (LeftEntry left : view.only(PendingEntries.class, PendingEntries::new).in(type)) {
      findings.accept(report(type, left, view));
    }
  }

  private static Finding report(ClassFacts type, LeftEntry left, ModuleView view) {
    FieldFacts field = left.field();
    MethodRef method = left.in().method().ref();
    Location call = view.places().in(method, left.put().span());
    Location primary =
        left.entered()
            .map(deed -> view.places().in(deed.in().method().ref(), deed.event().span()))
            .orElse(call);
    Reports report = new Reports(view, INFO);
    report.step(
        view.places().of(field.ref()),
        (field.modifiers().isStatic() ? "static field " : "field ")
            + Places.simpleName(field.ref())
            + " holds what is under way",
        Provenance.COMPUTED);
    report.step(primary, "an entry is put in here", Provenance.MODELED);
    left.entered()
        .ifPresent(
            deed ->
                report.step(
                    call,
                    "by way of " + view.places().named(deed.in().method().ref()).member(),
                    Provenance.COMPUTED));
    left.failed()
        .ifPresent(
            effect ->
                report.step(
                    view.places().in(isOfTask(left) ? left.remover() : method, effect.span()),
                    left.way() == LeftEntry.Way.TIMEOUT
                        ? "the time for this may run out"
                        : "this may end in an exception",
                    Provenance.COMPUTED));
    report.step(
        view.places().in(left.remover(), left.removal().span()),
        "it is taken out here, if all goes well",
        Provenance.COMPUTED);
    left.leaver()
        .ifPresent(
            use ->
                report.step(
                    view.places().in(use.in().method().ref(), use.span()),
                    view.places().named(use.in().method().ref()).member()
                        + " reads it here and leaves it",
                    Provenance.COMPUTED));
    report.doubt(!left.handled(), Doubt.EXCEPTIONAL_EXIT_ASSUMED);
    report.doubt(view.longLife().isInferred(type, field), Doubt.OWNER_LIFETIME_INFERRED);
    boolean open = !field.modifiers().isPrivate() && !field.modifiers().isPackagePrivate();
    report.doubt(open, Doubt.HOLDER_VISIBLE_OUTSIDE);
    return report.finding(
        primary,
        "The entry that "
            + view.places().named(method).member()
            + " puts in "
            + Places.simpleName(field.ref())
            + " is taken out "
            + when(left.way())
            + ", and nothing else takes it out.",
        remedy(left.way()),
        field.ref().toString());
  }

  private static boolean isOfTask(LeftEntry left) {
    return left.way() == LeftEntry.Way.TASK_FAILS;
  }

  private static String when(LeftEntry.Way way) {
    return switch (way) {
      case FAILURE_CALLBACK -> "only in the function that is called on success";
      case EARLY_RETURN -> "only where it does not return before";
      case EXCEPTION -> "only where nothing fails in between";
      case TIMEOUT -> "only by the answer, which may never come";
      case NOT_SENT -> "only by the answer, which does not come when sending fails";
      case LEFT_BY_ANOTHER -> "only when all goes well";
      case TASK_FAILS -> "only where its task comes to a good end";
      case TASK_RETURNS -> "only where its task does not return before";
    };
  }

  private static String remedy(LeftEntry.Way way) {
    return switch (way) {
      case FAILURE_CALLBACK -> "Take it out in a callback that is called however it ends.";
      case EARLY_RETURN, EXCEPTION -> "Take it out in a finally block.";
      case TIMEOUT -> "Take it out in a finally block around the waiting.";
      case NOT_SENT -> "Take it out where sending fails.";
      case LEFT_BY_ANOTHER -> "Take it out on failure, too.";
      case TASK_FAILS, TASK_RETURNS -> "Take it out in a finally block of the task.";
    };
  }
}
