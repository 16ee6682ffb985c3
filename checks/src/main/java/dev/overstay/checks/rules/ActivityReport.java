package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Change;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Fix;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.Remedy;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.retention.Activities;
import dev.overstay.checks.retention.FieldUses;
import dev.overstay.checks.retention.MissedWays;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.Teardowns;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of an activity that its maker must stop and does not. */
final class ActivityReport {

  /** Owners of owners are asked no further. */
  private static final int MOST_OWNERS = 3;

  private final ClassFacts type;
  private final Activities.Endless endless;
  private final ModuleView view;
  private final Teardowns teardowns;
  private final Reports report;
  private final Location primary;
  private final String made;

  ActivityReport(RuleInfo rule, ClassFacts type, Activities.Endless endless, ModuleView view) {
    this.type = type;
    this.endless = endless;
    this.view = view;
    this.teardowns = view.only(Teardowns.class, Teardowns::new);
    this.report = new Reports(view, rule);
    this.primary = view.places().in(endless.method(), endless.span());
    this.made = Places.simpleName(endless.flow().typeOfLocal(endless.local()));
    report.doubt(endless.inferred(), Doubt.RECURRENCE_INFERRED);
  }

  /**
   * The class whose objects have it: the one that makes it, a class that this extends, or one that
   * it builds.
   */
  static ClassFacts ownerOf(Activities.Endless endless, ClassFacts maker, ModuleView view) {
    return endless
        .field()
        .map(FieldRef::owner)
        .filter(owner -> !view.program().isSubtype(maker.name(), owner))
        .filter(owner -> view.program().sameNest(maker.name(), owner))
        .flatMap(view.program()::find)
        .orElse(maker);
  }

  /** Whether its owner has a method that ends it. */
  boolean hasTeardown() {
    return teardowns.exists(type);
  }

  /** Whether a static field keeps it. */
  boolean isProcessWide() {
    return endless
        .field()
        .flatMap(view.program()::field)
        .filter(field -> field.modifiers().isStatic())
        .isPresent();
  }

  /** Whether its owner exists once. */
  boolean isSingle() {
    return isSingle(type, view);
  }

  static boolean isSingle(ClassFacts type, ModuleView view) {
    return view.holders().isShared(type.name()) || view.holders().isOwned(type.name());
  }

  /** Whether a static field keeps its owner's only instance, and no container knows of it. */
  boolean isKeptForProcess() {
    return view.program().fromAnnotations(type.annotations(), AnnotationModel::component).isEmpty()
        && isKeptForProcess(type, MOST_OWNERS);
  }

  private boolean isKeptForProcess(ClassFacts kept, int owners) {
    boolean byItself =
        kept.fields().stream()
            .anyMatch(
                field -> field.modifiers().isStatic() && field.type().name().equals(kept.name()));
    return byItself
        || view.holders()
            .owner(kept.name())
            .flatMap(view.program()::field)
            .filter(field -> field.modifiers().isStatic() || isKept(field, owners))
            .isPresent();
  }

  /** Whether the object that has a field is kept so itself. */
  private boolean isKept(FieldFacts field, int owners) {
    return owners > 0
        && view.program()
            .find(field.ref().owner())
            .filter(owner -> isKeptForProcess(owner, owners - 1))
            .isPresent();
  }

  /**
   * Whether the failure by which it is lost is one of the start, after which nothing is there that
   * could be stopped: nobody who calls catches it to go on. Who calls from elsewhere may have to
   * catch what a constructor declares, unless a container makes its objects.
   */
  boolean endsTheStart() {
    MethodFacts method = endless.flow().method();
    return endless.way().filter(way -> way == MissedWays.Way.FAILURE).isPresent()
        && view.lifecycles().isStartOnly(method)
        && !isMadeElsewhere(method)
        && view.callers().sites(method.ref()).stream().noneMatch(this::goesOn);
  }

  private boolean isMadeElsewhere(MethodFacts method) {
    return method.ref().isConstructor()
        && !method.thrown().isEmpty()
        && view.callers().sites(method.ref()).isEmpty()
        && !view.components().isShared(method.ref().owner());
  }

  /** Whether a caller has a handler of its own for what the call throws. */
  private boolean goesOn(Callers.Site site) {
    return view.flow(site.caller()).stream()
        .flatMap(
            flow ->
                flow.positionOf(site.call()).stream()
                    .flatMap(at -> flow.body().blocks().get(at.block()).edges().stream()))
        .anyMatch(
            edge ->
                edge.kind() == Edge.Kind.EXCEPTION
                    && !edge.exception().equals("java.lang.Throwable"));
  }

  /** A reason to be less sure. */
  void doubt(boolean applies, Doubt doubt) {
    report.doubt(applies, doubt);
  }

  /** The finding; empty where its place has one already. */
  Optional<Finding> finding(Ordinals ordinals) {
    endless
        .field()
        .ifPresent(
            field ->
                report.step(
                    view.places().of(field),
                    "field " + Places.simpleName(field) + " holds it",
                    Provenance.COMPUTED));
    report.step(primary, "the " + made + " is made here", Provenance.MODELED);
    report.doubt(
        endless.way().filter(way -> way == MissedWays.Way.FAILURE).isPresent(),
        Doubt.EXCEPTIONAL_EXIT_ASSUMED);
    report.fix(endless.field().flatMap(this::stop));
    String member =
        endless
            .field()
            .map(Object::toString)
            .orElse(view.places().named(endless.flow().method().ref()) + " " + made);
    return ordinals
        .next(member, primary)
        .map(ordinal -> report.finding(primary, message(), remedy(), member, ordinal));
  }

  private String message() {
    String start = "The " + made + " made here runs until it is stopped, and ";
    if (endless.way().isPresent()) {
      return start
          + switch (endless.way().get()) {
            case RETURN -> "the method returns on one way without stopping it.";
            case THROW -> "the method throws on one way without stopping it.";
            case FAILURE -> "nothing stops it when what follows fails.";
          };
    }
    if (endless.field().isEmpty()) {
      return start + "nobody keeps it who could stop it.";
    }
    if (endless.overwritten()) {
      return start + "another one takes its place while it runs.";
    }
    Optional<MethodFacts> unused = endless.field().flatMap(this::unusedStop);
    if (unused.isPresent()) {
      return start
          + view.places().named(unused.get().ref()).member()
          + ", which stops it, is called by nobody.";
    }
    return start
        + (hasTeardown() || teardowns.endsObject(type)
            ? "no way of ending its owner stops it."
            : "its owner has no method that could.");
  }

  /** A method that would stop what a field has, and that nobody calls. */
  private Optional<MethodFacts> unusedStop(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.STOP)
        .map(use -> use.in().method())
        .filter(view.lifecycles()::isCalledByNobody)
        .findFirst();
  }

  private String remedy() {
    if (endless.overwritten()) {
      return "Stop the one that is there before another one takes its place.";
    }
    return endless.way().isPresent()
        ? "Stop it in a finally block."
        : "Stop it where its owner ends (close, @PreDestroy, contextDestroyed), if you created it.";
  }

  /** Stops it in the teardown that its owner has, or in one that the owner's container calls. */
  private Optional<Fix> stop(FieldRef field) {
    Optional<Remedy> remedy =
        view.program()
            .field(field)
            // What a builder makes where it was given none is stopped only where that was so.
            .filter(it -> it.ref().owner().equals(endless.flow().method().ref().owner()))
            .flatMap(it -> view.program().fromTypeModel(it.type().name(), TypeModel::remedy))
            .filter(Remedy::isWhole);
    Optional<MethodRef> teardown =
        teardowns
            .of(type)
            .filter(method -> !method.modifiers().isAbstract())
            .filter(method -> view.lifecycles().isReachable(method))
            .map(MethodFacts::ref)
            .min(Comparator.comparing(MethodRef::descriptor).thenComparing(MethodRef::name));
    Optional<String> annotation =
        view.program().fromAnnotations(type.annotations(), AnnotationModel::component).isEmpty()
            ? Optional.empty()
            : endAnnotation();
    if (remedy.isEmpty() || (teardown.isEmpty() && annotation.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Fix(
            teardown
                .map(method -> "stop it in " + method.name() + "()")
                .orElse("stop it in a method that the container calls at the end"),
            teardown.isPresent() ? Fix.Safety.SAFE : Fix.Safety.NEEDS_REVIEW,
            new Change.StopAtEnd(
                view.places().of(field), remedy.get().call(), teardown, annotation)));
  }

  /**
   * The annotation that makes a method a teardown here: of the family that the annotations in the
   * class are of, or of the only one at hand. What a library that is not there has looks the same
   * as what one that is there has, so another family's would be a guess.
   */
  private Optional<String> endAnnotation() {
    Set<String> near =
        Stream.concat(
                type.annotations().stream(),
                type.methods().stream().flatMap(method -> method.annotations().stream()))
            .map(it -> family(it.type()))
            .collect(Collectors.toSet());
    List<String> atHand =
        view
            .program()
            .models()
            .annotationsWith(row -> row.lifecycle().filter(it -> it == Phase.STOP).isPresent())
            .stream()
            .filter(name -> view.program().find(name).isPresent())
            .toList();
    Optional<String> related =
        atHand.stream().filter(name -> near.contains(family(name))).findFirst();
    boolean oneFamily = atHand.stream().map(ActivityReport::family).distinct().count() == 1;
    return related.isPresent() || !oneFamily ? related : atHand.stream().findFirst();
  }

  /** The first word of a name: who publishes it. */
  private static String family(String name) {
    return name.substring(0, Math.max(0, name.indexOf('.')));
  }
}
