package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Change;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Fix;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.Remedy;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.retention.Escapes;
import dev.overstay.checks.retention.Holder;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.Releases;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import dev.overstay.checks.summary.StatedFlows;
import java.util.Locale;
import java.util.Optional;

/** Says what the two rules about stored values have in common. */
final class EscapeReport {

  private final ModuleView view;
  private final RuleInfo rule;

  EscapeReport(ModuleView view, RuleInfo rule) {
    this.view = view;
    this.rule = rule;
  }

  /**
   * Whether it is told already which removal forgets the collection that a connection is kept in:
   * that it stays is all that is wrong. A request is reused for others besides.
   */
  boolean isToldOf(Escapes.Escape escape) {
    return escape.limited().lifetime() == Lifetime.CONNECTION
        && escape.holder().field().filter(view.siblingIndexes()::tellOf).isPresent();
  }

  /**
   * The finding of an escape.
   *
   * @param releases what lets go of it, though not whenever its work ends
   */
  Finding of(Escapes.Escape escape, Releases releases) {
    Holder holder = escape.holder();
    BodyFlow flow = escape.flow();
    Event event = escape.event();
    Location primary = view.places().in(flow.method().ref(), event.span());
    String value = Places.simpleName(escape.shown());
    String holderName = describe(holder);
    Reports report = new Reports(view, rule);
    report.step(
        holder.field().map(view.places()::of).orElse(primary),
        holderName + " lives as long as " + life(holder),
        Provenance.COMPUTED);
    Provenance how = event.source().modeled() ? Provenance.MODELED : Provenance.COMPUTED;
    String stated = isStated(event) ? ", as @Keeps says" : "";
    report.step(primary, "what is kept is put there here" + stated, how);
    report.through(event);
    escape
        .leaf()
        .through()
        .ifPresent(
            inner ->
                report.step(
                    view.places().in(flow.method().ref(), inner.span()),
                    "the " + value + " went into it here",
                    Provenance.COMPUTED));
    report.distance(event);
    report.doubt(escape.limited().inferred(), Doubt.CARRIER_INFERRED);
    boolean inferred = holder.kind() == Holder.Kind.SERVER || holder.kind() == Holder.Kind.REGISTER;
    report.doubt(inferred, Doubt.OWNER_LIFETIME_INFERRED);
    report.doubt(isOpenToOthers(holder), Doubt.HOLDER_VISIBLE_OUTSIDE);
    report.doubt(releases.isSetBack(escape), Doubt.SET_BACK);
    boolean told = releases.isLeftToFarewells(escape);
    report.doubt(told, Doubt.HOST_LIFECYCLE_ASSUMED);
    report.fix(undo(escape, primary));
    String message =
        String.format(
            Locale.ROOT,
            "%s keeps %s after its %s is over: "
                + (told ? "only a message takes it out." : "nothing takes it out again."),
            capitalised(holderName),
            Reports.withArticle(value),
            escape.limited().lifetime().name().toLowerCase(Locale.ROOT));
    return report.finding(
        primary,
        message,
        remedy(value),
        view.places().named(flow.method().ref()).toString(),
        holder.name(),
        escape.limited().type());
  }

  /** Where the call or assignment itself stores it, what it stores can be taken out after it. */
  private Optional<Fix> undo(Escapes.Escape escape, Location store) {
    Optional<FieldFacts> field = escape.holder().field().flatMap(view.program()::field);
    // Only where the method is the whole work does its end say that the value is no longer needed.
    boolean endsWithTheWork =
        escape.limited().lifetime() == Lifetime.REQUEST
            && view.lifecycles().entry(escape.flow().method()).isPresent();
    if (field.isEmpty() || !endsWithTheWork || !escape.event().isDirect()) {
      return Optional.empty();
    }
    Optional<String> call =
        view.program()
            .fromTypeModel(field.get().type().name(), TypeModel::remedy)
            .map(Remedy::call);
    // Who else reads the field may count on finding the value after the method has ended.
    Fix.Safety safety =
        field.get().modifiers().isPrivate() ? Fix.Safety.SAFE : Fix.Safety.NEEDS_REVIEW;
    return Optional.of(
        new Fix("take it out in a finally block", safety, new Change.UndoInFinally(store, call)));
  }

  private boolean isStated(Event event) {
    return event
        .source()
        .callee()
        .flatMap(view.program()::declaration)
        .filter(
            callee ->
                event
                    .source()
                    .calleeFlow()
                    .filter(StatedFlows.of(callee, view.program())::contains)
                    .isPresent())
        .isPresent();
  }

  private static String remedy(String value) {
    return "Keep the values that are needed later instead of the "
        + value
        + ", or take it out in a finally block before the work ends.";
  }

  private String describe(Holder holder) {
    return switch (holder.kind()) {
      case STATIC_FIELD ->
          (isDeclared(holder) ? "static field " : "static method ")
              + holder.field().map(Places::simpleName).orElse(holder.type());
      case COMPONENT, SERVER, REGISTER ->
          holder
              .field()
              .map(field -> "field " + Places.simpleName(field))
              .orElse("the shared component " + Places.simpleName(holder.type()));
      case PUBLISHER -> "the " + Places.simpleName(holder.type());
      case ATTRIBUTE -> "an attribute of " + Places.simpleName(holder.type());
    };
  }

  /**
   * A static method that is annotated to keep what it is given keeps it in no field that is known.
   */
  private boolean isDeclared(Holder holder) {
    return holder.field().flatMap(view.program()::field).isPresent();
  }

  private static String life(Holder holder) {
    return switch (holder.kind()) {
      case STATIC_FIELD -> "its class";
      case COMPONENT ->
          "the component " + Places.simpleName(holder.type()) + ", which serves all requests";
      case SERVER ->
          "the server " + Places.simpleName(holder.type()) + ", which serves all connections";
      case REGISTER ->
          "the " + Places.simpleName(holder.type()) + ", which collects them for all to use";
      case PUBLISHER -> "the application";
      case ATTRIBUTE -> "the " + holder.lifetime().name().toLowerCase(Locale.ROOT);
    };
  }

  /** A holder that code outside the module can reach may be emptied there. */
  private boolean isOpenToOthers(Holder holder) {
    Optional<FieldFacts> field = holder.field().flatMap((FieldRef it) -> view.program().field(it));
    return field
        .filter(it -> it.modifiers().isPublic() && !it.modifiers().isFinal())
        .filter(it -> view.program().isOwn(it.ref().owner()))
        .filter(
            it ->
                view.program()
                    .find(it.ref().owner())
                    .filter(type -> type.modifiers().isPublic())
                    .isPresent())
        .isPresent();
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
