package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.retention.Escapes;
import dev.overstay.checks.retention.Holder;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.Registrations;
import dev.overstay.checks.retention.Releases;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A listener, hook or callback that has a request object is registered with somebody who outlives
 * the request, and nobody takes it back. Each request leaves one more, and is kept by it.
 */
final class RequestCapturedByListener implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "RequestCapturedByListener",
          "Request object captured by a listener that outlives it",
          RuleInfo.Category.ESCAPE,
          "Each request leaves a listener behind, which keeps the request and is called with data"
              + " of a user who is gone.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    Escapes escapes = view.only(Escapes.class, Escapes::new);
    Releases releases = view.only(Releases.class, Releases::new);
    Registrations registrations = view.only(Registrations.class, Registrations::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      for (Escapes.Escape escape : escapes.ofListeners(flow)) {
        if (!registrations.isTakenBack(escape)
            && (registrations.isKnownToNobody(escape) || !releases.isReleased(escape))) {
          report(escape, view, ordinals).ifPresent(findings);
        }
      }
    }
  }

  private static Optional<Finding> report(
      Escapes.Escape escape, ModuleView view, Ordinals ordinals) {
    BodyFlow flow = escape.flow();
    Location primary = view.places().in(flow.method().ref(), escape.event().span());
    String value = Places.simpleName(escape.shown());
    Holder holder = escape.holder();
    String publisher =
        holder.field().map(Places::simpleName).orElse("the " + Places.simpleName(holder.type()));
    Reports report = new Reports(view, INFO);
    report.step(
        holder.field().map(view.places()::of).orElse(primary),
        publisher + " outlives the request and calls its listeners",
        Provenance.COMPUTED);
    report.step(
        primary,
        "the listener is registered here",
        escape.event().source().modeled() ? Provenance.MODELED : Provenance.COMPUTED);
    report.through(escape.event());
    escape
        .leaf()
        .through()
        .ifPresent(
            inner ->
                report.step(
                    view.places().in(flow.method().ref(), inner.span()),
                    "the listener takes the " + value + " along",
                    Provenance.COMPUTED));
    report.distance(escape.event());
    report.doubt(escape.limited().inferred(), Doubt.CARRIER_INFERRED);
    report.doubt(holder.kind() == Holder.Kind.PUBLISHER, Doubt.OWNER_LIFETIME_INFERRED);
    String member = view.places().named(flow.method().ref()).toString();
    return ordinals
        .next(member + escape.limited().type(), primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    "A listener that takes "
                        + Reports.withArticle(value)
                        + " along stays registered with "
                        + publisher
                        + " when the request is over: nothing takes it back.",
                    "Unregister it when the request ends, on every way out, or let the listener"
                        + " take only the values it needs and register it once.",
                    member,
                    escape.limited().type(),
                    ordinal));
  }
}
