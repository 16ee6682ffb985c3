package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Change;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Fix;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.retention.BuiltCaches;
import dev.overstay.checks.retention.CacheKeys;
import dev.overstay.checks.retention.DefaultCaches;
import dev.overstay.checks.retention.FetchedEntries;
import dev.overstay.checks.retention.KeyDomains;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A cache is built without any bound on size, weight, age or references: a library cache that is
 * told nothing keeps everything.
 */
final class CacheBuilderWithoutBound implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "CacheBuilderWithoutBound",
          "Cache built without a bound",
          RuleInfo.Category.GROWTH,
          "A cache that is told no bound keeps every entry it ever got.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    view.only(DefaultCaches.class, DefaultCaches::new)
        .in(type)
        .map(it -> report(it, view))
        .ifPresent(findings);
    BuiltCaches caches = view.only(BuiltCaches.class, BuiltCaches::new);
    Ordinals ordinals = new Ordinals();
    for (var flow : view.flows(type)) {
      for (BuiltCaches.Built built : caches.unbounded(flow)) {
        report(built, view, ordinals).ifPresent(findings);
      }
    }
  }

  private static Finding report(DefaultCaches.Default cache, ModuleView view) {
    Reports report = new Reports(view, INFO);
    report.step(
        cache.place(),
        "@" + cache.annotation() + " switches on a cache that is a plain map",
        Provenance.MODELED);
    report.doubt(true, Doubt.HOST_LIFECYCLE_ASSUMED);
    return report.finding(
        cache.place(),
        "@"
            + cache.annotation()
            + " switches on a cache that keeps every entry it ever gets, because nothing here"
            + " provides a "
            + Places.simpleName(cache.wanted())
            + ".",
        "Provide a " + Places.simpleName(cache.wanted()) + " whose caches have a bound.",
        cache.place().className(),
        cache.annotation());
  }

  /** A size is the bound that fits every cache; which size is for its owner to say. */
  private static Optional<Fix> bound(BuiltCaches.Built built, Location build, ModuleView view) {
    boolean builtHere =
        built.event().isDirect()
            && built.event().flow() instanceof Flow.Build
            && built.givesCache()
            && !built.isBoundedSometimes()
            && !built.isBoundedIfGiven();
    return builtHere
        ? built
            .builderType()
            .flatMap(type -> view.program().fromTypeModel(type, TypeModel::remedy))
            .map(
                remedy ->
                    new Fix(
                        "say a maximum size, and look at the number",
                        Fix.Safety.NEEDS_REVIEW,
                        new Change.CallBefore(build, remedy.call(), remedy.unless())))
        : Optional.empty();
  }

  private static Optional<Finding> report(
      BuiltCaches.Built built, ModuleView view, Ordinals ordinals) {
    Location primary = view.places().in(built.flow().method().ref(), built.event().span());
    Reports report = new Reports(view, INFO);
    built
        .holder()
        .ifPresent(
            field ->
                report.step(
                    view.places().of(field),
                    "field " + Places.simpleName(field) + " holds the cache",
                    Provenance.COMPUTED));
    report.step(primary, "the cache is built here, with no bound said before", Provenance.MODELED);
    report.through(built.event());
    report.doubt(built.isBoundedSometimes(), Doubt.BOUND_UNDER_CONDITION);
    report.fix(bound(built, primary, view));
    report.doubt(built.isBoundedIfGiven(), Doubt.BOUND_IF_GIVEN);
    CacheKeys keys = view.only(CacheKeys.class, CacheKeys::new);
    boolean takenOut = keys.isTakenOut(built);
    boolean fetched = takenOut && view.only(FetchedEntries.class, FetchedEntries::new).fill(built);
    report.doubt(takenOut && !fetched, Doubt.ENTRIES_TAKEN_OUT);
    report.doubt(fetched, Doubt.CHANGES_TAKEN_OUT);
    KeyDomains.Domain domain = keys.domain(built);
    report.doubt(domain == KeyDomains.Domain.FINITE, Doubt.KEY_DOMAIN_UNKNOWN);
    report.doubt(
        !report.isDoubted() && domain.compareTo(KeyDomains.Domain.LIKELY_OPEN) < 0,
        Doubt.KEY_DOMAIN_INFERRED);
    String member =
        built
            .holder()
            .map(Object::toString)
            .orElse(view.places().named(built.flow().method().ref()).toString());
    String held = built.holder().map(field -> " in " + Places.simpleName(field)).orElse("");
    return ordinals
        .next(member, primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    "This cache is built without a bound on size, weight, age or references, so it"
                        + " keeps every entry it ever gets"
                        + held
                        + ".",
                    "Say a maximum size, a maximum weight or an expiry on the builder.",
                    member,
                    ordinal));
  }
}
