package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Change;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Fix;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.retention.HandOffs;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A task that is handed to another thread takes a request object along. The request ends before the
 * task runs: the task then reads a recycled object, and until it has run it keeps the whole request
 * alive.
 */
final class RequestCapturedByAsyncTask implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "RequestCapturedByAsyncTask",
          "Request object captured by a task for another thread",
          RuleInfo.Category.ESCAPE,
          "When the task runs the request may be over, and its object may serve another user.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    HandOffs handOffs = view.only(HandOffs.class, HandOffs::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      for (HandOffs.HandOff handOff : handOffs.in(flow)) {
        report(handOff, handOffs, view, ordinals).ifPresent(findings);
      }
    }
  }

  private static Optional<Finding> report(
      HandOffs.HandOff handOff, HandOffs handOffs, ModuleView view, Ordinals ordinals) {
    BodyFlow flow = handOff.flow();
    Location primary = view.places().in(flow.method().ref(), handOff.event().span());
    String value = Places.simpleName(handOff.shown());
    Reports report = new Reports(view, INFO);
    boolean event = handOff.listener().isPresent();
    String task = event ? "event" : "task";
    String verb = event ? "be heard" : "run";
    Provenance how = handOff.event().source().modeled() ? Provenance.MODELED : Provenance.COMPUTED;
    report.step(
        primary,
        handOff
            .listener()
            .map(it -> "this is told to " + named(it.ref()) + ", on another thread")
            .orElse("the task is handed to another thread here"),
        how);
    report.through(handOff.event());
    handOff
        .leaf()
        .through()
        .ifPresent(
            inner ->
                report.step(
                    view.places().in(flow.method().ref(), inner.span()),
                    "the " + task + " takes the " + value + " along",
                    Provenance.COMPUTED));
    report.distance(handOff.event());
    report.doubt(handOff.limited().inferred(), Doubt.CARRIER_INFERRED);
    report.doubt(handOffs.isOptional(handOff), Doubt.EXECUTOR_OPTIONAL);
    report.doubt(handOffs.isUnused(handOff), Doubt.REQUEST_UNUSED);
    boolean recycled = view.program().is(handOff.limited().type(), TypeModel.Trait.RECYCLED);
    String message =
        (event ? "An event that is heard on" : "A task for")
            + " another thread takes "
            + Reports.withArticle(value)
            + " along, and nothing makes the request wait for it"
            + (recycled
                ? ": it may " + verb + " when the server uses the object for another request."
                : ".");
    report.fix(
        Optional.of(
            new Fix(
                "read what the task needs before handing it over",
                Fix.Safety.SAFE,
                new Change.ReadBefore(primary, handOff.limited().type()))));
    String member = view.places().named(flow.method().ref()).toString();
    return ordinals
        .next(member + handOff.limited().type(), primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    message,
                    "Read the values the "
                        + task
                        + " needs before handing it over, and let it take only those.",
                    member,
                    handOff.limited().type(),
                    ordinal));
  }

  private static String named(MethodRef method) {
    return Places.simpleName(method.owner()) + '.' + method.name() + "()";
  }
}
