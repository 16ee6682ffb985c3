package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.retention.FieldUses;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.SiblingIndexes.Forgotten;
import java.util.function.Consumer;

/**
 * Two collections are filled together, and the method that takes an entry out of the one leaves it
 * in the other, which keeps it for ever.
 */
final class SiblingIndexForgotten implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "SiblingIndexForgotten",
          "Second index that is never emptied",
          RuleInfo.Category.GROWTH,
          "What was taken out of one index is still in the other, which grows until the memory is"
              + " full and answers with what is long gone.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    for (FieldFacts field : type.fields()) {
      view.siblingIndexes()
          .of(field.ref())
          .map(forgotten -> report(type, forgotten, view))
          .ifPresent(findings);
    }
  }

  private static Finding report(ClassFacts type, Forgotten forgotten, ModuleView view) {
    FieldFacts field = forgotten.field();
    Reports report = new Reports(view, INFO);
    step(report, field.ref(), "holds the entries as well", view);
    step(report, forgotten.sibling(), "holds the same entries", view);
    Location put = place(forgotten.put(), view);
    Location removal = place(forgotten.removal(), view);
    report.step(put, "an entry is put in " + field.ref().name() + " here", Provenance.MODELED);
    report.step(
        place(forgotten.siblingPut(), view),
        "and in " + forgotten.sibling().name() + " here",
        Provenance.MODELED);
    report.step(
        removal,
        "it is taken out of " + forgotten.sibling().name() + " here, and not out of the other",
        Provenance.MODELED);
    boolean inferred = view.longLife().isInferred(type, field);
    report.doubt(inferred, Doubt.OWNER_LIFETIME_INFERRED);
    // An object that is soon gone may keep in one index what it has done with in another.
    report.doubt(
        inferred && view.siblingIndexes().isMadeAsNeeded(type.name()), Doubt.OWNER_MADE_FOR_WORK);
    report.doubt(view.siblingIndexes().isOpen(field), Doubt.HOLDER_VISIBLE_OUTSIDE);
    report.doubt(forgotten.alone(), Doubt.FILLED_ALONE);
    return report.finding(
        put,
        view.places().named(forgotten.removal().in().method().ref()).member()
            + " takes an entry out of "
            + Places.simpleName(forgotten.sibling())
            + " and leaves what is put in "
            + Places.simpleName(field.ref())
            + " here with it, and nothing takes that out.",
        "Take it out of both in the same place.",
        field.ref().toString());
  }

  private static void step(Reports report, FieldRef field, String phrase, ModuleView view) {
    report.step(
        view.places().of(field),
        "field " + Places.simpleName(field) + ' ' + phrase,
        Provenance.COMPUTED);
  }

  private static Location place(FieldUses.Use use, ModuleView view) {
    return view.places().in(use.in().method().ref(), use.span());
  }
}
