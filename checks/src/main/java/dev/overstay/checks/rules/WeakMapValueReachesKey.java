package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.retention.FieldUses;
import dev.overstay.checks.retention.Growth;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Outlets.Outlet;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.SoftReferences;
import dev.overstay.checks.retention.WeakEntries;
import java.util.Optional;
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
    WeakEntries entries = view.only(WeakEntries.class, WeakEntries::new);
    SoftReferences references = view.only(SoftReferences.class, SoftReferences::new);
    Ordinals ordinals = new Ordinals();
    for (FieldFacts field : type.fields()) {
      Optional<WeakEntries.Held> plain = entries.ofPlainKeys(field);
      if (plain.isPresent()) {
        findings.accept(ofPlainKey(type, field, plain.get(), entries.hasPlainValues(field), view));
      } else {
        entries.of(field).map(held -> report(type, field, held, view)).ifPresent(findings);
      }
      references
          .neverPurged(field)
          .filter(grown -> view.longLife().of(type, field))
          .map(grown -> neverPurged(type, grown, view))
          .ifPresent(findings);
    }
    for (SoftReferences.Kept kept : references.keptBy(type)) {
      ofReferent(kept, view, ordinals).ifPresent(findings);
    }
  }

  private static Finding ofPlainKey(
      ClassFacts type,
      FieldFacts field,
      WeakEntries.Held held,
      boolean plainValues,
      ModuleView view) {
    Location primary = view.places().in(held.in().method().ref(), held.put().span());
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    report.step(
        view.places().of(field.ref()),
        "field " + Places.simpleName(field.ref()) + " holds the map, and its keys weakly",
        Provenance.COMPUTED);
    report.step(primary, "an entry is put in here", Provenance.MODELED);
    report.doubt(!view.longLife().of(type, field), Doubt.OWNER_LIFETIME_INFERRED);
    report.doubt(plainValues, Doubt.FOUND_AGAIN);
    return report.finding(
        primary,
        "The weak map in "
            + Places.simpleName(field.ref())
            + " forgets its entries at any time or never: its keys are texts or numbers, which"
            + " nobody holds as long as the entry is wanted, or everybody does.",
        "Use a cache with a bound, or take the entry out when its work is done.",
        field.ref().toString());
  }

  private static Finding neverPurged(ClassFacts type, Growth.Grown grown, ModuleView view) {
    FieldFacts field = grown.field();
    FieldUses.Use site = CacheWithoutEviction.primarySite(type, grown.sites(), view);
    Location primary = view.places().in(site.in().method().ref(), site.span());
    Reports report = new Reports(view, INFO);
    report.step(
        view.places().of(field.ref()),
        "field " + Places.simpleName(field.ref()) + " holds the references",
        Provenance.COMPUTED);
    report.step(primary, "a reference is put in here", Provenance.MODELED);
    report.through(site.happening());
    report.doubt(view.longLife().isInferred(type, field), Doubt.OWNER_LIFETIME_INFERRED);
    report.doubt(grown.outlet() == Outlet.UNCALLED, Doubt.REMOVAL_NOT_CALLED);
    report.doubt(grown.outlet() == Outlet.OFFERED, Doubt.REMOVAL_OFFERED);
    report.doubt(grown.inWork(), Doubt.OWNER_MADE_FOR_WORK);
    boolean onPath =
        grown.sites().stream()
            .map(use -> use.in().method())
            .anyMatch(
                method ->
                    view.requestPath().contains(method)
                        || view.components().isShared(method.ref().owner()));
    // What constructors register is held weakly because their objects come and go.
    boolean byInstances =
        grown.sites().stream().allMatch(it -> view.lifecycles().isStartOnly(it.in().method()));
    report.doubt(byInstances, Doubt.RECURRENCE_INFERRED);
    report.doubt(!onPath && !byInstances, Doubt.OFF_REQUEST_PATH);
    boolean open = !field.modifiers().isPrivate() && !field.modifiers().isPackagePrivate();
    report.doubt(open, Doubt.HOLDER_VISIBLE_OUTSIDE);
    return report.finding(
        primary,
        "The references in "
            + Places.simpleName(field.ref())
            + " are cleared and stay where they are: nothing takes out those that refer to nothing"
            + " any more.",
        "Take out cleared references, with a ReferenceQueue, or use a cache that does.",
        field.ref().toString());
  }

  private static Optional<Finding> ofReferent(
      SoftReferences.Kept kept, ModuleView view, Ordinals ordinals) {
    Location primary = view.places().in(kept.in().method().ref(), kept.span());
    Reports report = new Reports(view, INFO);
    report.step(
        view.places().in(kept.in().method().ref(), kept.weakly()),
        "it is held weakly here",
        Provenance.COMPUTED);
    report.step(primary, "and strongly here", Provenance.COMPUTED);
    String member = kept.field().toString();
    return ordinals
        .next(member, primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    "What this object holds weakly it holds strongly, too, in "
                        + Places.simpleName(kept.field())
                        + ", so the reference is never cleared as long as the object is there.",
                    "Keep only the reference.",
                    member,
                    ordinal));
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
