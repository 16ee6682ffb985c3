package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.retention.FieldUses;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.OwnSlots;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.ThreadBindings;
import dev.overstay.checks.retention.WaysOut;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A value is bound to a thread that will serve somebody else, and is not taken away on every way
 * out. The next request on that thread finds it, and the thread keeps it until then.
 */
final class ThreadLocalNotRemoved implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "ThreadLocalNotRemoved",
          "Value left in a thread-local of a pooled thread",
          RuleInfo.Category.ESCAPE,
          "Threads are used again: what one request leaves bound to its thread, the next one finds.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    Ordinals ordinals = new Ordinals();
    for (ThreadBindings.Left left : view.threadBindings().in(type)) {
      report(left, view, ordinals).ifPresent(findings);
    }
    OwnSlots slots = view.only(OwnSlots.class, OwnSlots::new);
    for (FieldFacts field : type.fields()) {
      slots.of(type, field).map(circle -> report(type, circle, view)).ifPresent(findings);
    }
  }

  private static Finding report(ClassFacts type, OwnSlots.Circle circle, ModuleView view) {
    Location primary = view.places().in(circle.flow().method().ref(), circle.event().span());
    String slot = Places.simpleName(circle.field());
    String owner = Places.simpleName(type.name());
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    report.step(
        view.places().of(circle.field()),
        "each " + owner + " has a thread-local of its own, " + slot,
        Provenance.COMPUTED);
    report.step(primary, "the value is bound to it here", Provenance.MODELED);
    circle
        .through()
        .ifPresent(
            event ->
                report.step(
                    view.places().in(circle.flow().method().ref(), event.span()),
                    "the value has the " + owner + " itself",
                    Provenance.COMPUTED));
    report.doubt(!view.components().isMadeWhileRunning(type.name()), Doubt.OWNER_COUNT_UNKNOWN);
    return report.finding(
        primary,
        "What is bound here to "
            + slot
            + " has the "
            + owner
            + ", so each thread keeps each "
            + owner
            + " that it ever used: nothing takes it away.",
        "Take it away when the work is done, or let the value do without the " + owner + ".",
        circle.field().toString());
  }

  private static Optional<Finding> report(
      ThreadBindings.Left left, ModuleView view, Ordinals ordinals) {
    BodyFlow flow = left.flow();
    Location primary = view.places().in(left.place().method(), left.place().span());
    Location work = view.places().in(flow.method().ref(), left.event().span());
    String slot = name(left.slot(), view);
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    report.step(
        primary,
        slot + " has a value for each thread, and the thread is used again",
        Provenance.COMPUTED);
    report.step(
        work,
        "the value is bound to it here",
        left.event().source().modeled() ? Provenance.MODELED : Provenance.COMPUTED);
    report.through(left.event());
    report.step(
        view.places().in(flow.method().ref(), left.way().span()),
        left.way().cause() == WaysOut.Cause.FAILURE
            ? "where this fails nothing takes it away"
            : "on this way out nothing takes it away",
        Provenance.COMPUTED);
    report.distance(left.event());
    report.doubt(left.way().cause() == WaysOut.Cause.FAILURE, Doubt.EXCEPTIONAL_EXIT_ASSUMED);
    String member = view.places().named(left.place().method()).toString();
    return ordinals
        .next(member + slot, primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    "What is bound here to "
                        + slot
                        + " stays with its thread when the work is over: "
                        + (left.released()
                            ? "not every way out takes it away."
                            : "nothing takes it away."),
                    "Take it away in a finally block that begins right after this.",
                    member,
                    slot,
                    ordinal));
  }

  /** A field of the project's own by its name, that of a library by its class. */
  private static String name(AccessPath slot, ModuleView view) {
    Optional<String> own =
        FieldUses.fieldOf(slot, false)
            .map(FieldUses.Target::field)
            .filter(field -> view.program().isOwn(field.owner()))
            .map(Places::simpleName);
    if (own.isPresent()) {
      return own.get();
    }
    if (slot.root() instanceof AccessPath.Static root
        && (!slot.steps().isEmpty() || !view.program().isOwn(root.field().owner()))) {
      return Places.simpleName(root.field().owner());
    }
    return slot.root() instanceof AccessPath.Static root
        ? Places.simpleName(root.field())
        : slot.steps().stream()
            .filter(AccessPath.Field.class::isInstance)
            .map(step -> Places.simpleName(((AccessPath.Field) step).field()))
            .findFirst()
            .orElse("the thread");
  }
}
