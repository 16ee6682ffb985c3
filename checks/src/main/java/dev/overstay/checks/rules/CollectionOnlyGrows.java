package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.retention.CapturedGrowth;
import dev.overstay.checks.retention.ChainedGrowth;
import dev.overstay.checks.retention.Escapes;
import dev.overstay.checks.retention.FieldUses;
import dev.overstay.checks.retention.Growth;
import dev.overstay.checks.retention.HiddenGrowth;
import dev.overstay.checks.retention.Holder;
import dev.overstay.checks.retention.KeyDomains.Domain;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Outlets.Outlet;
import dev.overstay.checks.retention.OwnElements;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.RequestPaths;
import dev.overstay.checks.retention.SoftReferences;
import dev.overstay.checks.retention.WatchedSizes;
import dev.overstay.checks.retention.WorkHandles;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.MethodSummary;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A list, set, queue or buffer that lives as long as the application gets more with each request,
 * and nothing ever takes anything out.
 */
final class CollectionOnlyGrows implements Rule {

  private static final String REMEDY =
      "Take out what is done with, drop the oldest beyond a number, or do not keep it at all.";

  private static final RuleInfo INFO =
      new RuleInfo(
          "CollectionOnlyGrows",
          "Collection that is only added to",
          RuleInfo.Category.GROWTH,
          "Whatever was added once stays for the life of the application, so memory is lost with"
              + " each request until none is left.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    Growth growth = view.only(Growth.class, Growth::new);
    SoftReferences references = view.only(SoftReferences.class, SoftReferences::new);
    OwnElements elements = view.only(OwnElements.class, OwnElements::new);
    Ordinals ordinals = new Ordinals();
    for (BodyFlow flow : view.flows(type)) {
      for (CapturedGrowth.Grown grown :
          view.only(CapturedGrowth.class, CapturedGrowth::new).in(flow, Resource.COLLECTION)) {
        report(grown, view, ordinals).ifPresent(findings);
      }
      for (HiddenGrowth.Kept kept : view.only(HiddenGrowth.class, HiddenGrowth::new).in(flow)) {
        report(flow, kept, view, ordinals).ifPresent(findings);
      }
    }
    ChainedGrowth chains = view.only(ChainedGrowth.class, ChainedGrowth::new);
    for (FieldFacts field : type.fields()) {
      if (!view.longLife().ofSingle(type, field) && !elements.areAddedAgain(type, field)) {
        continue;
      }
      chains.of(field).map(longer -> report(field, longer, view)).ifPresent(findings);
      // What was forgotten beside a sibling that is emptied is told by what empties that.
      if (growth.isCollection(field)
          && view.siblingIndexes().of(field.ref()).isEmpty()
          && references.neverPurged(field).isEmpty()) {
        growth
            .ofCollection(field)
            .filter(grown -> !keepsShortLived(grown, view))
            .flatMap(grown -> report(type, grown, view))
            .ifPresent(findings);
      }
    }
  }

  /**
   * Nothing, where what is added for no request that is known may be all that there is to add, or
   * where others may take it out, as they do with listeners.
   */
  private static Optional<Finding> report(ClassFacts type, Growth.Grown grown, ModuleView view) {
    FieldFacts field = grown.field();
    RequestPaths paths = view.only(RequestPaths.class, RequestPaths::new);
    Optional<FieldUses.Use> eachTime =
        grown.sites().stream().filter(paths::isDoneEachTime).min(byPlace(type, view));
    WorkHandles handles = view.only(WorkHandles.class, WorkHandles::new);
    OwnElements elements = view.only(OwnElements.class, OwnElements::new);
    Optional<FieldUses.Use> left =
        eachTime.isPresent()
            ? Optional.empty()
            : grown.sites().stream()
                .filter(it -> handles.isLeftBy(it) || elements.areAddedBy(it))
                .min(byPlace(type, view))
                // Where a helper of the collection's own puts it in, that is the place.
                .flatMap(
                    it ->
                        it.happening().isDirect()
                            ? Optional.of(it)
                            : grown.sites().stream().min(byPlace(type, view)));
    boolean registered =
        eachTime.isEmpty() && left.isEmpty() && grown.domain().compareTo(Domain.LIKELY_OPEN) < 0;
    FieldUses.Use site =
        eachTime
            .or(() -> left)
            .orElseGet(() -> grown.sites().stream().min(byPlace(type, view)).orElseThrow());
    boolean expected = WatchedSizes.isWatched(field.ref(), site);
    if ((registered && !expected) || grown.outlet() != Outlet.NONE) {
      return Optional.empty();
    }
    FieldUses.Use deed = Growth.deedOf(site, grown.sites(), view).orElse(site);
    Location primary = view.places().in(deed.in().method().ref(), deed.span());
    boolean known =
        field.modifiers().isStatic()
            || view.holders().isShared(type.name())
            || view.holders().isOwned(type.name());
    boolean again = grown.sites().stream().anyMatch(elements::areAddedAgain);
    // What only somebody long-lived has may be one of many that come and go.
    Reports report = new Reports(view, INFO).atMost(known || again ? Level.WARNING : Level.NOTE);
    owner(report, type, field, view);
    report.step(
        view.places().of(field.ref()),
        (field.modifiers().isStatic() ? "static field " : "field ")
            + Places.simpleName(field.ref())
            + " holds the collection",
        Provenance.COMPUTED);
    report.step(primary, "it gets more here", Provenance.MODELED);
    report.through(deed.happening());
    boolean once = isOnceEach(site);
    boolean sure =
        eachTime.isPresent()
            && (!once || grown.domain() == Domain.OPEN || handles.isAnotherEachTime(site));
    boolean likely = !sure && left.isEmpty() && grown.domain().compareTo(Domain.LIKELY_OPEN) >= 0;
    report.doubt(likely && grown.domain() == Domain.LIKELY_OPEN, Doubt.KEY_DOMAIN_INFERRED);
    // Whom no request is known to call, a configuration calls as often as it has entries.
    boolean unknown = !sure && !likely && left.isEmpty();
    boolean inferred = expected ? unknown : likely && eachTime.isEmpty();
    report.doubt(inferred || (left.isPresent() && !again), Doubt.RECURRENCE_INFERRED);
    report.doubt(unknown && !expected, Doubt.KEY_DOMAIN_UNKNOWN);
    report.doubt(view.longLife().isInferred(type, field), Doubt.OWNER_LIFETIME_INFERRED);
    report.doubt(grown.inWork(), Doubt.OWNER_MADE_FOR_WORK);
    boolean open = !field.modifiers().isPrivate() && !field.modifiers().isPackagePrivate();
    report.doubt(open || isHandedOut(field.ref(), view), Doubt.HOLDER_VISIBLE_OUTSIDE);
    return Optional.of(
        report.finding(
            primary,
            "The collection in "
                + Places.simpleName(field.ref())
                + " gets more as long as the application runs, and nothing takes anything out.",
            REMEDY,
            field.ref().toString()));
  }

  /** Whether the rules about what is good for a request, or a connection, tell of it. */
  private static boolean keepsShortLived(Growth.Grown grown, ModuleView view) {
    Escapes escapes = view.only(Escapes.class, Escapes::new);
    return grown.sites().stream()
        .map(FieldUses.Use::in)
        .distinct()
        .flatMap(flow -> escapes.in(flow, Holder.Kind.values()).stream())
        .anyMatch(it -> it.holder().field().filter(grown.field().ref()::equals).isPresent());
  }

  private static void owner(Reports report, ClassFacts type, FieldFacts field, ModuleView view) {
    Optional<FieldRef> owner = view.holders().owner(type.name());
    if (owner.isPresent() && !field.modifiers().isStatic()) {
      report.step(
          view.places().of(owner.get()),
          "field "
              + Places.simpleName(owner.get())
              + " keeps the "
              + Places.simpleName(type.name()),
          Provenance.COMPUTED);
    }
  }

  /** Whether the same thing, added a second time, is no more. */
  private static boolean isOnceEach(FieldUses.Use site) {
    return site.happening().flow() instanceof Flow.Grow grow && grow.key().isPresent();
  }

  /** Whether somebody outside may get the collection itself. */
  private static boolean isHandedOut(FieldRef field, ModuleView view) {
    return view.uses()
        .of(field, FieldUses.Kind.RETURN)
        .anyMatch(use -> !use.nested() && !use.in().method().modifiers().isPrivate());
  }

  private static Optional<Finding> report(
      CapturedGrowth.Grown grown, ModuleView view, Ordinals ordinals) {
    MethodRef maker = grown.maker().method().ref();
    MethodSummary.Frame site = view.only(CapturedGrowth.class, CapturedGrowth::new).site(grown);
    Location primary = view.places().in(site.method(), site.span());
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    report.step(
        view.places().in(maker, grown.closure()),
        "this function is registered for good, and holds the collection",
        Provenance.COMPUTED);
    report.step(primary, "it gets more here, each time it is called", Provenance.MODELED);
    boolean once = grown.event().flow() instanceof Flow.Grow grow && grow.key().isPresent();
    report.doubt(once && grown.domain() == Domain.LIKELY_OPEN, Doubt.KEY_DOMAIN_INFERRED);
    report.doubt(
        once && grown.domain().compareTo(Domain.LIKELY_OPEN) < 0, Doubt.KEY_DOMAIN_UNKNOWN);
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
                    "The collection that this function holds gets more each time it is called, and"
                        + " nothing takes anything out.",
                    REMEDY,
                    member,
                    ordinal));
  }

  private static Optional<Finding> report(
      BodyFlow flow, HiddenGrowth.Kept kept, ModuleView view, Ordinals ordinals) {
    MethodRef method = flow.method().ref();
    Location primary = view.places().in(method, kept.event().span());
    String keeper = Places.simpleName(kept.field().owner());
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    report.step(
        primary, keeper + " keeps what it is told as long as the process runs", Provenance.MODELED);
    report.step(primary, "it is told one more here", Provenance.MODELED);
    report.doubt(kept.domain() != Domain.OPEN, Doubt.KEY_DOMAIN_INFERRED);
    String member = view.places().named(method).toString();
    return ordinals
        .next(member + keeper, primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    "Each call leaves one more with the "
                        + keeper
                        + ", which keeps it as long as the process runs.",
                    "Do without it where this runs for each request: delete, or use, what was made"
                        + " there and then.",
                    member,
                    keeper,
                    ordinal));
  }

  private static Finding report(FieldFacts field, FieldUses.Use longer, ModuleView view) {
    Location primary = view.places().in(longer.in().method().ref(), longer.span());
    String name = Places.simpleName(field.ref());
    Reports report = new Reports(view, INFO).atMost(Level.WARNING);
    report.step(
        view.places().of(field.ref()),
        (field.modifiers().isStatic() ? "static field " : "field ") + name + " holds the last",
        Provenance.COMPUTED);
    report.step(primary, "what takes its place here keeps it", Provenance.COMPUTED);
    boolean open = !field.modifiers().isPrivate() && !field.modifiers().isPackagePrivate();
    report.doubt(open, Doubt.HOLDER_VISIBLE_OUTSIDE);
    return report.finding(
        primary,
        "What "
            + name
            + " gets here each time keeps what was there before, so the chain is longer with each"
            + " request, and nothing cuts it.",
        REMEDY,
        field.ref().toString());
  }

  /** The first growth in the holder's nest, by class, member and place; else the first anywhere. */
  private static Comparator<FieldUses.Use> byPlace(ClassFacts type, ModuleView view) {
    return Comparator.<FieldUses.Use, Boolean>comparing(
            use -> !view.program().sameNest(use.in().method().ref().owner(), type.name()))
        .thenComparing(use -> !use.happening().isDirect())
        .thenComparing(use -> use.in().method().ref().owner())
        .thenComparing(FieldUses.Use::span);
  }
}
