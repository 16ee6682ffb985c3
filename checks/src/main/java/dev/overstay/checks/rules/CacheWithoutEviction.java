package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.retention.CapturedGrowth;
import dev.overstay.checks.retention.FieldUses;
import dev.overstay.checks.retention.Growth;
import dev.overstay.checks.retention.KeyDomains;
import dev.overstay.checks.retention.LateRemovals;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Outlets.Outlet;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.SoftReferences;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.MethodSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A map that lives as long as the application is filled while requests run, under keys that never
 * end, and nothing ever takes an entry out. It grows until the memory is full.
 */
final class CacheWithoutEviction implements Rule {

  private static final String REMEDY =
      "Bound it by size or age (a cache library does both), or remove the entry when its work is"
          + " done.";

  private static final RuleInfo INFO =
      new RuleInfo(
          "CacheWithoutEviction",
          "Map that is filled for ever",
          RuleInfo.Category.GROWTH,
          "Every new key stays for the life of the application, so memory is lost with each request"
              + " until none is left.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    Growth growth = view.only(Growth.class, Growth::new);
    SoftReferences references = view.only(SoftReferences.class, SoftReferences::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      for (CapturedGrowth.Grown grown :
          view.only(CapturedGrowth.class, CapturedGrowth::new).in(flow)) {
        report(grown, view, ordinals).ifPresent(findings);
      }
    }
    for (FieldFacts field : type.fields()) {
      // Where a method reads an entry that it ought to take out, or takes it out of another index
      // alone, or no key can be found again, that is what is told: it says what to mend.
      if (growth.isMap(field)
          && view.longLife().of(type, field)
          && view.readOnlyRemovals().of(field.ref()).isEmpty()
          && view.siblingIndexes().of(field.ref()).isEmpty()
          && view.freshKeys().of(field).isEmpty()
          && references.neverPurged(field).isEmpty()) {
        growth.ofMap(field).map(grown -> report(type, grown, view)).ifPresent(findings);
      }
    }
  }

  private static Finding report(ClassFacts type, Growth.Grown grown, ModuleView view) {
    FieldFacts field = grown.field();
    FieldUses.Use site = primarySite(type, grown.sites(), view);
    Location primary = view.places().in(site.in().method().ref(), site.span());
    Reports report = new Reports(view, INFO);
    Optional<FieldRef> owner = view.longLife().owner(type, field);
    if (owner.isPresent() && !field.modifiers().isStatic()) {
      report.step(
          view.places().of(owner.get()),
          "field "
              + Places.simpleName(owner.get())
              + " keeps the "
              + Places.simpleName(type.name()),
          Provenance.COMPUTED);
    }
    report.step(
        view.places().of(field.ref()),
        (field.modifiers().isStatic() ? "static field " : "field ")
            + Places.simpleName(field.ref())
            + " holds the map",
        Provenance.COMPUTED);
    report.step(primary, "entries are put in here", Provenance.MODELED);
    report.through(site.happening());
    if (!grown.open().span().equals(site.span())) {
      report.step(
          view.places().in(grown.open().in().method().ref(), grown.open().span()),
          "the keys come from here",
          Provenance.COMPUTED);
    }
    boolean late = grown.outlet() == Outlet.LATE;
    Optional.of(field.ref())
        .filter(it -> late)
        .flatMap(view.only(LateRemovals.class, LateRemovals::new)::of)
        .ifPresent(
            use ->
                report.step(
                    view.places().in(use.in().method().ref(), use.span()),
                    "what is too old is taken out here, if it is asked for again",
                    Provenance.COMPUTED));
    report.doubt(grown.domain() == KeyDomains.Domain.LIKELY_OPEN, Doubt.KEY_DOMAIN_INFERRED);
    report.doubt(
        grown.domain() == KeyDomains.Domain.UNKNOWN
            || grown.domain() == KeyDomains.Domain.CALLERS
            || view.longLife().isLittleKnown(type, field, grown.sites()),
        Doubt.KEY_DOMAIN_UNKNOWN);
    report.doubt(view.longLife().isInferred(type, field), Doubt.OWNER_LIFETIME_INFERRED);
    report.doubt(grown.outlet() == Outlet.UNCALLED, Doubt.REMOVAL_NOT_CALLED);
    report.doubt(grown.outlet() == Outlet.OFFERED, Doubt.REMOVAL_OFFERED);
    report.doubt(grown.inWork(), Doubt.OWNER_MADE_FOR_WORK);
    report.doubt(grown.inBounded(), Doubt.OWNER_LIFETIME_INFERRED);
    boolean onPath =
        grown.sites().stream()
            .map(use -> use.in().method())
            .anyMatch(
                method ->
                    view.requestPath().contains(method)
                        || view.components().isShared(method.ref().owner()));
    report.doubt(!onPath, Doubt.OFF_REQUEST_PATH);
    boolean open = !field.modifiers().isPrivate() && !field.modifiers().isPackagePrivate();
    report.doubt(open, Doubt.HOLDER_VISIBLE_OUTSIDE);
    return report.finding(
        primary,
        "The map in "
            + Places.simpleName(field.ref())
            + " gets an entry for each new key as long as the application runs, and "
            + (late
                ? "one that is too old is taken out only if it is asked for again."
                : "nothing takes any out."),
        REMEDY,
        field.ref().toString());
  }

  private static Optional<Finding> report(
      CapturedGrowth.Grown grown, ModuleView view, Ordinals ordinals) {
    MethodRef maker = grown.maker().method().ref();
    MethodSummary.Frame site = view.only(CapturedGrowth.class, CapturedGrowth::new).site(grown);
    Location primary = view.places().in(site.method(), site.span());
    Reports report = new Reports(view, INFO);
    report.step(
        view.places().in(maker, grown.closure()),
        "this function is registered for good, and holds the map",
        Provenance.COMPUTED);
    report.step(primary, "entries are put in here, each time it is called", Provenance.MODELED);
    report.doubt(grown.domain() == KeyDomains.Domain.LIKELY_OPEN, Doubt.KEY_DOMAIN_INFERRED);
    report.doubt(
        grown.domain().compareTo(KeyDomains.Domain.LIKELY_OPEN) < 0, Doubt.KEY_DOMAIN_UNKNOWN);
    report.doubt(
        view.only(CapturedGrowth.class, CapturedGrowth::new).isGuessed(grown),
        Doubt.RECURRENCE_INFERRED);
    String member = view.places().named(maker).toString();
    return ordinals
        .next(member, primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    "The map that this function holds gets an entry for each new key as long as the"
                        + " application runs, and nothing takes any out.",
                    REMEDY,
                    member,
                    ordinal));
  }

  /**
   * The first growth in the holder's nest, by class, member and place; else the first anywhere. A
   * call of a body that is among them itself is told there.
   */
  static FieldUses.Use primarySite(ClassFacts type, List<FieldUses.Use> all, ModuleView view) {
    List<FieldUses.Use> sites =
        all.stream().filter(use -> Growth.deedOf(use, all, view).isEmpty()).toList();
    Comparator<FieldUses.Use> byPlace =
        Comparator.<FieldUses.Use, Boolean>comparing(
                use -> !view.program().sameNest(use.in().method().ref().owner(), type.name()))
            .thenComparing(use -> !use.happening().isDirect())
            .thenComparing(use -> use.in().method().ref().owner())
            .thenComparing(FieldUses.Use::span);
    return (sites.isEmpty() ? all : sites).stream().min(byPlace).orElseThrow();
  }
}
