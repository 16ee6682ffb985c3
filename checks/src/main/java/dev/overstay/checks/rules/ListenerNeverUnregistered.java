package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.Recurrence;
import dev.overstay.checks.retention.Registrations;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An object of which there are many, or a method that runs many times, registers a listener with
 * somebody who lives as long as the application, and nobody takes it back. The publisher's list
 * grows, each listener keeps its owner, and all of them are called.
 */
final class ListenerNeverUnregistered implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "ListenerNeverUnregistered",
          "Listener that nobody unregisters",
          RuleInfo.Category.ESCAPE,
          "The publisher keeps every listener it was ever given, and each keeps its owner and is"
              + " called for ever.",
          "0.1");

  private static final String REMEDY =
      "Keep the listener, or the handle that registering it gives, and unregister it where its"
          + " owner ends; or register it once.";

  private static final String ORPHANED =
      ": where the constructor fails behind this, nobody has the object that would unregister it.";

  private static final String AT_THE_END =
      "Register it as the last thing that the constructor does, or unregister it where what follows"
          + " fails.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    Registrations registrations = view.only(Registrations.class, Registrations::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      for (Registrations.Registration registration : registrations.in(flow)) {
        report(registration, view, ordinals).ifPresent(findings);
      }
    }
  }

  private static Optional<Finding> report(
      Registrations.Registration registration, ModuleView view, Ordinals ordinals) {
    BodyFlow flow = registration.flow();
    String owner = flow.method().ref().owner();
    Location primary = view.places().in(flow.method().ref(), registration.event().span());
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    report.step(
        primary,
        registration.publisher()
            + (registration.connection()
                ? " is there for all messages of its connection"
                : " lives as long as the application"),
        Provenance.COMPUTED);
    report.step(primary, "the listener is registered here", Provenance.MODELED);
    report.through(registration.event());
    if (registration.captured()) {
      report.step(
          primary,
          "with it goes the " + Places.simpleName(owner) + " it belongs to",
          Provenance.COMPUTED);
    }
    report.distance(registration.event());
    report.doubt(registration.inferred(), Doubt.OWNER_LIFETIME_INFERRED);
    boolean likely = registration.often() == Recurrence.Often.LIKELY && !registration.connection();
    report.doubt(likely, Doubt.RECURRENCE_INFERRED);
    // A component is called again and again; what is said of others is how many of them there are.
    boolean ofObject = view.components().scope(owner).isEmpty();
    report.doubt(likely && ofObject && registration.alone(), Doubt.OWNER_NOT_KEPT);
    String member = view.places().named(flow.method().ref()).toString();
    String kept =
        registration.captured()
            ? ", and keeps the "
                + Places.simpleName(view.places().named(flow.method().ref()).type())
            : "";
    return ordinals
        .next(member + registration.publisher(), primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    "Each call leaves one more listener with "
                        + registration.publisher()
                        + kept
                        + (registration.orphaned() ? ORPHANED : ": nothing unregisters it."),
                    registration.orphaned() ? AT_THE_END : REMEDY,
                    member,
                    registration.publisher(),
                    ordinal));
  }
}
