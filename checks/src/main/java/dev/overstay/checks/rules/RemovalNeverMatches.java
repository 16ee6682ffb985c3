package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.retention.FieldUses;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.ReadOnlyRemovals;
import dev.overstay.checks.retention.UnmatchedRemovals;
import dev.overstay.checks.retention.UnmatchedRemovals.Unmatched;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A removal that is there and does nothing: what it is called with equals nothing that was put in,
 * or the method only reads the entry. All that was ever put in stays.
 */
final class RemovalNeverMatches implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "RemovalNeverMatches",
          "Removal that matches nothing",
          RuleInfo.Category.GROWTH,
          "The code reads as if entries were taken out, and none ever is, so every one of them stays"
              + " until the memory is full.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    UnmatchedRemovals removals = view.only(UnmatchedRemovals.class, UnmatchedRemovals::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      for (Unmatched removal : removals.in(flow)) {
        report(removal, flow, view, ordinals).ifPresent(findings);
      }
    }
    for (FieldFacts field : type.fields()) {
      view.readOnlyRemovals()
          .of(field.ref())
          .map(read -> report(type, field, read, view))
          .ifPresent(findings);
    }
  }

  private static Optional<Finding> report(
      Unmatched removal, BodyFlow flow, ModuleView view, Ordinals ordinals) {
    Location primary = view.places().in(flow.method().ref(), removal.event().span());
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    removal.field().ifPresent(field -> held(report, field, view));
    report.step(primary, "this is to take something out", Provenance.COMPUTED);
    report.through(removal.event());
    report.doubt(removal.assumed(), Doubt.HIERARCHY_CUT);
    report.distance(removal.event());
    String member = view.places().named(flow.method().ref()).toString();
    String holder = removal.field().map(FieldRef::toString).orElse("");
    return ordinals
        .next(member + ' ' + holder, primary)
        .map(
            ordinal ->
                report.finding(
                    primary, message(removal), remedy(removal), member, holder, ordinal));
  }

  private static void held(Reports report, FieldRef field, ModuleView view) {
    report.step(
        view.places().of(field),
        "field " + Places.simpleName(field) + " holds what was put in",
        Provenance.COMPUTED);
  }

  private static String message(Unmatched removal) {
    String from = removal.field().map(it -> " from " + Places.simpleName(it)).orElse("");
    String type = Places.simpleName(removal.type());
    return switch (removal.reason()) {
      case FUNCTION ->
          "This takes nothing out"
              + from
              + ": the "
              + type
              + " is made here, and is not the one that was put in, which stays.";
      case IDENTITY ->
          "This takes nothing out"
              + from
              + ": "
              + Reports.withArticle(type)
              + " equals itself alone, and this one is new, so what was put in stays.";
      case TYPE ->
          "This takes nothing out"
              + from
              + ", which is asked for "
              + Reports.withArticle(type)
              + " and has "
              + Reports.withArticle(Places.simpleName(removal.stored()))
              + " for each entry, so the entries stay.";
      case CHANGED ->
          "This takes nothing out"
              + from
              + ": the "
              + type
              + " was changed before, and has another hash code than when it was put in, so the entry"
              + " stays.";
      case OTHER ->
          "This takes nothing out"
              + from
              + ": entries are put in and found by "
              + removal.stored()
              + ", and this asks for "
              + removal.type()
              + ", so the entry stays.";
    };
  }

  private static String remedy(Unmatched removal) {
    return switch (removal.reason()) {
      case FUNCTION -> "Keep the function in a field, and take out what was put in.";
      case IDENTITY -> "Give the type equals and hashCode, or keep the object that was put in.";
      case TYPE, OTHER -> "Take the entry out by what it was put in under.";
      case CHANGED -> "Take the entry out before the key is changed.";
    };
  }

  private static Finding report(
      ClassFacts type, FieldFacts field, ReadOnlyRemovals.Read read, ModuleView view) {
    Location primary = view.places().in(read.in().method().ref(), read.event().span());
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    held(report, field.ref(), view);
    FieldUses.Use site = read.sites().get(0);
    report.step(
        view.places().in(site.in().method().ref(), site.span()),
        "entries are put in here",
        Provenance.MODELED);
    report.step(primary, "the entry is read here and not taken out", Provenance.MODELED);
    report.doubt(view.longLife().isInferred(type, field), Doubt.OWNER_LIFETIME_INFERRED);
    boolean open = !field.modifiers().isPrivate() && !field.modifiers().isPackagePrivate();
    report.doubt(open, Doubt.HOLDER_VISIBLE_OUTSIDE);
    return report.finding(
        primary,
        view.places().named(read.in().method().ref()).member()
            + " reads the entry in "
            + Places.simpleName(field.ref())
            + " and leaves it there, and nothing else takes any out.",
        "Take the entry out where it is read.",
        field.ref().toString());
  }
}
