package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.WeakEntries;
import java.util.function.Consumer;

/**
 * A map that holds its keys weakly, so that entries go when their keys do, gets values that hold
 * the keys: no key ever goes, and no entry.
 */
final class WeakMapValueReachesKey implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "WeakMapValueReachesKey",
          "Weak map that is not weak",
          RuleInfo.Category.GROWTH,
          "The map is trusted to forget by itself and never does, so it grows until the memory is"
              + " full.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    WeakEntries entries = new WeakEntries(view);
    for (FieldFacts field : type.fields()) {
      entries.of(field).map(held -> report(type, field, held, view)).ifPresent(findings);
    }
  }

  private static Finding report(
      ClassFacts type, FieldFacts field, WeakEntries.Held held, ModuleView view) {
    Location primary = view.places().in(held.in().method().ref(), held.put().span());
    Reports report = new Reports(view, INFO);
    report.step(
        view.places().of(field.ref()),
        (field.modifiers().isStatic() ? "static field " : "field ")
            + Places.simpleName(field.ref())
            + " holds the map, which holds its values strongly",
        Provenance.COMPUTED);
    report.step(primary, "an entry is put in here", Provenance.MODELED);
    held.through()
        .ifPresent(
            event ->
                report
                    .step(
                        view.places().in(held.in().method().ref(), event.span()),
                        "its value gets the key here",
                        Provenance.COMPUTED)
                    .through(event));
    report.doubt(!view.longLife().of(type, field), Doubt.OWNER_LIFETIME_INFERRED);
    boolean open = !field.modifiers().isPrivate() && !field.modifiers().isPackagePrivate();
    report.doubt(open, Doubt.HOLDER_VISIBLE_OUTSIDE);
    return report.finding(
        primary,
        "The weak map in "
            + Places.simpleName(field.ref())
            + " never forgets this entry: its value, which is held strongly, holds the key.",
        "Let the value hold the key weakly, hold the value weakly, or take the entry out.",
        field.ref().toString());
  }
}
