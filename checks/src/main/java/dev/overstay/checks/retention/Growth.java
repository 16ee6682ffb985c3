package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Growable;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import dev.overstay.checks.summary.MethodSummary;
import dev.overstay.checks.summary.SelfBounded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Collections that are filled after start-up and never shrink. */
public final class Growth {

  private static final Set<Resource> UNBOUNDED =
      Set.of(Resource.MAP, Resource.COLLECTION, Resource.BUFFER);

  private final ModuleView view;
  private final KeyDomains domains;
  private final Statements statements;
  private final Freezes freezes;
  private final GrowthGuards guards;
  private final VettedKeys vetted;
  private final Lenders lenders;
  private final Outlets outlets;
  private final DatedNotes notes;

  /** The growth of a module. */
  public Growth(ModuleView view) {
    this.view = view;
    this.domains = view.keys();
    this.statements = new Statements(view.program());
    this.freezes = view.only(Freezes.class, Freezes::new);
    this.guards = new GrowthGuards(view);
    this.vetted = new VettedKeys(view);
    this.lenders = new Lenders(view);
    this.outlets = new Outlets(view);
    this.notes = new DatedNotes(view);
  }

  /**
   * A field that only grows.
   *
   * @param field the field
   * @param sites where it grows after start-up, in order
   * @param domain how many keys there may be
   * @param open the site whose keys are the most open
   * @param outlet what could take entries out, and nobody is known to call
   * @param inWork whether the map, or who owns it, is of a class of which single pieces of work
   *     make instances
   * @param inBounded whether what grows is a map inside of one whose size is bounded
   */
  public record Grown(
      FieldFacts field,
      List<FieldUses.Use> sites,
      KeyDomains.Domain domain,
      FieldUses.Use open,
      Outlets.Outlet outlet,
      boolean inWork,
      boolean inBounded) {

    private Grown insideBounded() {
      return new Grown(field, sites, domain, open, outlet, inWork, true);
    }
  }

  /** Whether a field is of a type of maps: what is dearer to know is asked of those alone. */
  public boolean isMap(FieldFacts field) {
    return shape(field).filter(shape -> shape == Growable.MAP).isPresent();
  }

  /** Whether a field is of a type of other things that grow. */
  public boolean isCollection(FieldFacts field) {
    return shape(field).filter(shape -> shape != Growable.MAP).isPresent();
  }

  private Optional<Growable> shape(FieldFacts field) {
    return view.program().fromTypeModel(field.type().name(), TypeModel::growable);
  }

  /** Whether a field that holds maps only grows, and with which keys. */
  public Optional<Grown> ofMap(FieldFacts field) {
    FieldRef ref = field.ref();
    if (!isMap(field) || statements.isBounded(ref)) {
      return Optional.empty();
    }
    if (hasSizeAlone(ref)) {
      return holdsUnbounded(ref) ? inside(field).map(Grown::insideBounded) : Optional.empty();
    }
    if (!isUnboundedHere(ref) || hasFiniteKeys(field)) {
      return Optional.empty();
    }
    Optional<Grown> grown =
        ofSites(field, sites(ref).stream().filter(use -> !use.nested()).toList());
    // A finite number of maps may still be maps that grow.
    return grown.isPresent() || !holdsUnbounded(ref) ? grown : inside(field);
  }

  private Optional<Grown> inside(FieldFacts field) {
    return ofSites(field, sites(field.ref()).stream().filter(FieldUses.Use::nested).toList());
  }

  /**
   * Whether all that the field ever holds are maps or caches of limited size: what is asked for
   * again and again stays in there, and grows if it is a map itself.
   */
  private boolean hasSizeAlone(FieldRef field) {
    List<FieldUses.Use> stores =
        view.uses().of(field, FieldUses.Kind.STORE).filter(use -> !use.nested()).toList();
    return !stores.isEmpty() && stores.stream().allMatch(SizeBounds::isOnlyBound);
  }

  /** Whether a field that holds a list, set, queue or buffer only grows. */
  public Optional<Grown> ofCollection(FieldFacts field) {
    FieldRef ref = field.ref();
    if (!isCollection(field)
        || statements.isBounded(ref)
        || !(isUnboundedHere(ref) || lenders.are(field))
        || view.types().contents(field.type()).stream().anyMatch(domains.types()::isFinite)) {
      return Optional.empty();
    }
    return ofSites(
        field,
        sites(ref).stream()
            .filter(use -> !use.nested() && isOnlyOf(use))
            .filter(use -> !lenders.are(field) || lenders.keep(field, use))
            .toList());
  }

  /** How a field's collection grows while objects that have it, or that it is for, are made. */
  Optional<Grown> ofCollectionAtStart(FieldFacts field, Predicate<MethodFacts> makers) {
    FieldRef ref = field.ref();
    boolean unbounded = !statements.isBounded(ref) && isUnboundedHere(ref);
    return ofSites(
        field,
        view.uses()
            .of(ref, FieldUses.Kind.GROW)
            .filter(use -> unbounded && !use.nested() && use.happening().isDirect())
            .filter(use -> isOnlyOf(use) && makers.test(use.in().method()))
            .toList());
  }

  /** Whether what grows is the field's object, and not one of several, wherever that is known. */
  private boolean isOnlyOf(FieldUses.Use use) {
    return isOnlyOf(use.happening(), use.in())
        && Deed.behind(use.happening(), view)
            .filter(deed -> deed.event().flow().equals(use.happening().flow()))
            .allMatch(deed -> isOnlyOf(deed.event(), deed.in()));
  }

  private static boolean isOnlyOf(Event event, BodyFlow flow) {
    return event
        .source()
        .calleeFlow()
        .filter(Flow.Grow.class::isInstance)
        .flatMap(grow -> CallArguments.of(((Flow.Grow) grow).holder(), event, flow))
        .filter(holder -> flow.origins(holder).size() > 1)
        .isEmpty();
  }

  /**
   * Where a field's map grows after start-up, if nothing takes anything out and there may be any
   * number of keys, though it is not known how many; empty where something does.
   */
  List<FieldUses.Use> kept(FieldFacts field) {
    FieldRef ref = field.ref();
    if (statements.isBounded(ref) || !isUnboundedHere(ref) || hasFiniteKeys(field)) {
      return List.of();
    }
    List<FieldUses.Use> sites = sites(ref).stream().filter(use -> !use.nested()).toList();
    return staysIn(field, sites)
        ? sites.stream().filter(it -> domainOf(it, sites) != KeyDomains.Domain.FINITE).toList()
        : List.of();
  }

  /** Whether what is put in groups stays there, however few groups there are. */
  boolean staysInside(FieldFacts field) {
    FieldRef ref = field.ref();
    return !statements.isBounded(ref)
        && staysIn(
            field, view.uses().of(ref, FieldUses.Kind.GROW).filter(FieldUses.Use::nested).toList());
  }

  private boolean staysIn(FieldFacts field, List<FieldUses.Use> sites) {
    FieldRef ref = field.ref();
    return !outlets.letsGo(ref, sites)
        && outlets.of(ref, sites) == Outlets.Outlet.NONE
        && !outlets.isDroppedWithItsOwner(field)
        && !isKnownElsewhere(ref)
        && !guards.decideAbout(ref, sites);
  }

  /** Whether the declaration says that there is a fixed number of keys. */
  private boolean hasFiniteKeys(FieldFacts field) {
    return domains.types().keyOf(field.type()).filter(domains.types()::isFinite).isPresent();
  }

  /** Whether what is put in are maps without a bound, made by the module. */
  private boolean holdsUnbounded(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.STORE)
        .anyMatch(
            store ->
                store.nested()
                    ? isUnbounded(store.happening(), store.in(), Set.of(Resource.MAP))
                    : isFilledWithUnbounded(store));
  }

  /** Whether what is stored was told before how to make the maps that it holds. */
  private boolean isFilledWithUnbounded(FieldUses.Use store) {
    AccessPath inside = ((Flow.Keep) store.happening().flow()).value().content();
    return store.in().events().stream()
        .filter(event -> event.flow() instanceof Flow.Keep it && it.holder().equals(inside))
        .anyMatch(event -> isUnbounded(event, store.in(), Set.of(Resource.MAP)));
  }

  private Optional<Grown> ofSites(FieldFacts field, List<FieldUses.Use> sites) {
    FieldRef ref = field.ref();
    if (sites.isEmpty()
        || outlets.letsGo(ref, sites)
        || outlets.isDroppedWithItsOwner(field)
        || isKnownElsewhere(ref)
        || guards.decideAbout(ref, sites)) {
      return Optional.empty();
    }
    KeyDomains.Domain widest = KeyDomains.Domain.FINITE;
    FieldUses.Use open = sites.get(0);
    for (FieldUses.Use site : sites) {
      KeyDomains.Domain domain = domainOf(site, sites);
      if (domain.compareTo(widest) > 0) {
        widest = domain;
        open = site;
      }
    }
    return widest == KeyDomains.Domain.FINITE
        ? Optional.empty()
        : Optional.of(
            new Grown(field, sites, widest, open, outlets.of(ref, sites), isInWork(field), false));
  }

  private boolean isInWork(FieldFacts field) {
    return !field.modifiers().isStatic() && view.works().isOwnedThrough(field.ref().owner());
  }

  private KeyDomains.Domain domainOf(FieldUses.Use site, List<FieldUses.Use> all) {
    if (vetted.decideAbout(site)) {
      return KeyDomains.Domain.FINITE;
    }
    if (LoadedClasses.arePutIn(site, view)) {
      return KeyDomains.Domain.UNKNOWN;
    }
    if (site.happening().flow() instanceof Flow.Grow grow && grow.key().isPresent()) {
      return domains.of(grow.key().get(), site.in(), site.happening().source().frames().size());
    }
    KeyDomains.Domain widest = KeyDomains.Domain.UNKNOWN;
    if (isOwnDeed(site.happening())) {
      return isToldBy(site.happening(), all) ? KeyDomains.Domain.FINITE : widest;
    }
    // Many keys at once: they are in what is put in.
    for (Event event : site.in().events()) {
      if (event.position().equals(site.happening().position())
          && event.flow() instanceof Flow.Keep keep) {
        widest = widest.or(domains.of(keep.value(), site.in()));
        if (notes.is(keep.value(), site.in())) {
          widest = KeyDomains.Domain.OPEN;
        }
      }
    }
    return widest;
  }

  /**
   * Whether a body of the module grows it: that body tells the keys, where it is looked at itself.
   */
  private boolean isOwnDeed(Event event) {
    List<MethodSummary.Frame> frames = event.source().frames();
    return !frames.isEmpty()
        && view.program().isOwn(frames.get(frames.size() - 1).method().owner());
  }

  /** Whether the body that does it in the end is among those that are looked at. */
  private static boolean isToldBy(Event event, List<FieldUses.Use> all) {
    List<MethodSummary.Frame> frames = event.source().frames();
    return all.stream()
        .anyMatch(use -> use.in().method().ref().equals(frames.get(frames.size() - 1).method()));
  }

  /** The use by which a method of the same class, or a subclass, does it for one that calls it. */
  public static Optional<FieldUses.Use> deedOf(
      FieldUses.Use call, List<FieldUses.Use> all, ModuleView view) {
    String caller = call.in().method().ref().owner();
    List<MethodSummary.Frame> frames = call.happening().source().frames();
    return frames.isEmpty()
        ? Optional.empty()
        : all.stream()
            .filter(use -> use.happening().isDirect())
            .filter(use -> use.in().method().ref().equals(frames.get(frames.size() - 1).method()))
            .filter(use -> view.program().isSubtype(use.in().method().ref().owner(), caller))
            .findFirst();
  }

  /** Whether all that the field ever holds are containers without a bound, made by the module. */
  private boolean isUnboundedHere(FieldRef field) {
    List<FieldUses.Use> stores =
        view.uses().of(field, FieldUses.Kind.STORE).filter(use -> !use.nested()).toList();
    return !stores.isEmpty()
        && stores.stream().allMatch(store -> isUnbounded(store.happening(), store.in(), UNBOUNDED));
  }

  private boolean isUnbounded(Event store, BodyFlow in, Set<Resource> kinds) {
    if (!(store.flow() instanceof Flow.Keep keep)
        || !(keep.value().root() instanceof AccessPath.Local local)
        || !keep.value().steps().isEmpty()) {
      return false;
    }
    Set<Resource> made = in.made(local.value());
    return made.size() == 1
        && kinds.containsAll(made)
        && !boundsItself(in.typeOfLocal(local.value()));
  }

  /**
   * Whether a class of somebody's own overrides a method by which such containers bound themselves.
   */
  private boolean boundsItself(String type) {
    return statements.isBounded(type) || SelfBounded.is(type, view.program());
  }

  /** The growth after start-up, sorted by place. */
  private List<FieldUses.Use> sites(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.GROW)
        .filter(
            use -> !view.lifecycles().isStartOnly(use.in().method()) || isOfEachOfMany(field, use))
        .filter(use -> view.lifecycles().isReachable(use.in().method()))
        .filter(use -> !isDoneAtStart(use.happening()))
        .filter(use -> !isOfFreshOwner(use))
        .filter(use -> !freezes.precedes(use))
        // A list inside a map that grows is a growing list.
        .filter(use -> !use.nested() || hasKey(use))
        .toList();
  }

  /**
   * Whether an object is put in a static field's collection while it is made itself, and the module
   * makes them while it runs: where one begins, the application does not.
   */
  private boolean isOfEachOfMany(FieldRef field, FieldUses.Use use) {
    MethodRef maker = use.in().method().ref();
    return maker.isConstructor()
        && use.happening().isDirect()
        && view.program().field(field).filter(it -> it.modifiers().isStatic()).isPresent()
        && view.only(Populations.class, Populations::new).areMadeAnew(maker.owner());
  }

  /** Whether a body fills an object that it has just made itself. */
  private static boolean isOfFreshOwner(FieldUses.Use use) {
    return use.happening().flow() instanceof Flow.Grow grow
        && grow.holder().root() instanceof AccessPath.Local local
        && use.in().body().valueOrNull(local.value()) instanceof Value.New;
  }

  private static boolean hasKey(FieldUses.Use use) {
    return use.happening().flow() instanceof Flow.Grow grow && grow.key().isPresent();
  }

  /** Whether the code that is called to do it runs at start-up only, whoever calls it first. */
  private boolean isDoneAtStart(Event event) {
    return event.source().frames().stream()
        .map(frame -> view.program().declaration(frame.method()))
        .flatMap(Optional::stream)
        .anyMatch(
            method -> view.lifecycles().phase(method).filter(it -> it == Phase.START).isPresent());
  }

  /** Whether the object is in hands that nobody here can watch. */
  private boolean isKnownElsewhere(FieldRef field) {
    return view.uses().of(field, FieldUses.Kind.PASS).anyMatch(use -> !use.nested())
        || view.uses().of(field, FieldUses.Kind.SHARE).anyMatch(this::isOutOfSight);
  }

  private boolean isOutOfSight(FieldUses.Use use) {
    AccessPath holder = ((Flow.Keep) use.happening().flow()).holder();
    if (holder.root() instanceof AccessPath.Local) {
      return false;
    }
    Optional<FieldUses.Target> target = FieldUses.fieldOf(holder, false);
    return target.isEmpty() || !view.program().isOwn(target.get().field().owner());
  }
}
