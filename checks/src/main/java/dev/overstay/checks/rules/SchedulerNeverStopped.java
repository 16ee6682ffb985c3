package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Change;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Fix;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.Remedy;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.retention.Activities;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.Takeovers;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A scheduler or timer is made and started, and nobody who could stops it. Its thread and all that
 * its tasks reach stay alive when their owner is long gone.
 */
final class SchedulerNeverStopped implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "SchedulerNeverStopped",
          "Scheduler that nobody stops",
          RuleInfo.Category.ACTIVITY,
          "A scheduler that is not stopped keeps its thread, its tasks and their owner alive for"
              + " ever.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    Activities activities = new Activities(view);
    Ordinals ordinals = new Ordinals();
    Set<Object> reported = new HashSet<>();
    for (BodyFlow flow : view.flows(type)) {
      List<Activities.Endless> all = new ArrayList<>();
      all.addAll(activities.neverStopped(flow, Resource.SCHEDULER));
      if (!endsWithItsContainer(type, view)) {
        all.addAll(activities.neverStopped(flow, Resource.TICKER));
      }
      for (Activities.Endless endless : all) {
        Object identity = endless.field().isPresent() ? endless.field().get() : endless;
        if (reported.add(identity)) {
          report(type, endless, view, ordinals).ifPresent(findings);
        }
      }
    }
    Takeovers takeovers = new Takeovers(view);
    for (Takeovers.Taken taken : takeovers.neverStopped(type, Resource.SCHEDULER)) {
      if (reported.add(taken.field())) {
        findings.accept(report(type, taken, view));
      }
    }
  }

  /** A component of a framework that cancels what its components repeat when it takes them down. */
  private static boolean endsWithItsContainer(ClassFacts type, ModuleView view) {
    return view.program().fromTypeModel(type.name(), TypeModel::component).isPresent();
  }

  private static Optional<Finding> report(
      ClassFacts type, Activities.Endless endless, ModuleView view, Ordinals ordinals) {
    Location primary = view.places().in(endless.method(), endless.span());
    String made = Places.simpleName(endless.flow().typeOfLocal(endless.local()));
    Reports report = new Reports(view, INFO);
    endless
        .field()
        .ifPresent(
            field ->
                report.step(
                    view.places().of(field),
                    "field " + Places.simpleName(field) + " holds it",
                    Provenance.COMPUTED));
    report.step(primary, "the " + made + " is made here", Provenance.MODELED);
    boolean teardown = hasTeardown(type, view);
    boolean processWide =
        endless
            .field()
            .flatMap(view.program()::field)
            .filter(field -> field.modifiers().isStatic())
            .isPresent();
    boolean ofProcess = processWide || (!teardown && isKeptForProcess(type, view));
    report.doubt(processWide || (isSingle(type, view) && !teardown), Doubt.SINGLE_INSTANCE);
    report.doubt(
        (ofProcess && endless.daemon()) || endless.fallback(), Doubt.HOST_LIFECYCLE_ASSUMED);
    report.fix(endless.field().flatMap(field -> stop(field, type, view)));
    String member =
        endless
            .field()
            .map(Object::toString)
            .orElse(view.places().named(endless.flow().method().ref()) + " " + made);
    return ordinals
        .next(member, primary)
        .map(
            ordinal ->
                report.finding(
                    primary,
                    "The "
                        + made
                        + " made here runs until it is stopped, and "
                        + (teardown
                            ? "no way of ending its owner stops it."
                            : "its owner has no method that could."),
                    "Stop it where its owner ends (close, @PreDestroy, contextDestroyed), if you"
                        + " created it.",
                    member,
                    ordinal));
  }

  /** Stops it in the teardown that its owner has, or in one that the owner's container calls. */
  private static Optional<Fix> stop(FieldRef field, ClassFacts type, ModuleView view) {
    Optional<Remedy> remedy =
        view.program()
            .field(field)
            .filter(it -> field.owner().equals(type.name()))
            .flatMap(it -> view.program().fromTypeModel(it.type().name(), TypeModel::remedy));
    Optional<MethodRef> teardown =
        teardowns(type, view)
            .filter(method -> !method.modifiers().isAbstract())
            .filter(method -> view.lifecycles().isReachable(method))
            .map(MethodFacts::ref)
            .min(Comparator.comparing(MethodRef::descriptor).thenComparing(MethodRef::name));
    Optional<String> annotation =
        view.program().fromAnnotations(type.annotations(), AnnotationModel::component).isEmpty()
            ? Optional.empty()
            : view
                .program()
                .models()
                .annotationsWith(row -> row.lifecycle().filter(it -> it == Phase.STOP).isPresent())
                .stream()
                .filter(name -> view.program().find(name).isPresent())
                .findFirst();
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

  private static Finding report(ClassFacts type, Takeovers.Taken taken, ModuleView view) {
    Location field = view.places().of(taken.field());
    Location primary =
        taken.flow().map(it -> view.places().in(it.method().ref(), taken.span())).orElse(field);
    Reports report = new Reports(view, INFO);
    report.step(
        field, "field " + Places.simpleName(taken.field()) + " holds it", Provenance.COMPUTED);
    report.step(primary, "it is taken over here, as @Owns says", Provenance.MODELED);
    boolean teardown = hasTeardown(type, view);
    report.doubt(isSingle(type, view) && !teardown, Doubt.SINGLE_INSTANCE);
    return report.finding(
        primary,
        "What is taken over here runs until it is stopped, and "
            + (teardown
                ? "no way of ending its owner stops it."
                : "its owner has no method that could."),
        "Stop it where its owner ends (close, @PreDestroy, contextDestroyed).",
        taken.field().toString(),
        "1");
  }

  private static boolean isSingle(ClassFacts type, ModuleView view) {
    return view.holders().isShared(type.name()) || view.holders().isOwned(type.name());
  }

  /** Whether a static field keeps the only instance, and no container knows of it. */
  private static boolean isKeptForProcess(ClassFacts type, ModuleView view) {
    boolean byItself =
        type.fields().stream()
            .anyMatch(
                field -> field.modifiers().isStatic() && field.type().name().equals(type.name()));
    boolean byOthers =
        view.holders()
            .owner(type.name())
            .flatMap(view.program()::field)
            .filter(field -> field.modifiers().isStatic())
            .isPresent();
    return view.program().fromAnnotations(type.annotations(), AnnotationModel::component).isEmpty()
        && (byItself || byOthers);
  }

  private static boolean hasTeardown(ClassFacts type, ModuleView view) {
    return teardowns(type, view).findAny().isPresent();
  }

  private static Stream<MethodFacts> teardowns(ClassFacts type, ModuleView view) {
    return type.methods().stream()
        .filter(
            method -> view.lifecycles().phase(method).filter(it -> it == Phase.STOP).isPresent());
  }
}
