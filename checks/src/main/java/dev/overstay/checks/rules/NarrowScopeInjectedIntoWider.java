package dev.overstay.checks.rules;

import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.lifecycle.Injections;
import dev.overstay.checks.lifecycle.Lifecycles;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.retention.FieldUses;
import dev.overstay.checks.retention.ModuleView;
import dev.overstay.checks.retention.Places;
import dev.overstay.checks.retention.UniqueParts;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A component of one request, session or use is injected into one that lives longer, and is no
 * proxy. The longer-lived one keeps the first that it got, and uses it for everybody.
 */
final class NarrowScopeInjectedIntoWider implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "NarrowScopeInjectedIntoWider",
          "Component of a narrow scope injected into a wider one",
          RuleInfo.Category.ESCAPE,
          "The wider component keeps the first instance that it got, and uses it for every request.",
          "0.1");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(ClassFacts type, ModuleView view, Consumer<Finding> findings) {
    Set<String> reported = new HashSet<>();
    for (Injections.Narrow narrow : view.injections().narrow(type)) {
      boolean fresh = narrow.scope() == Scope.PROTOTYPE;
      if ((!fresh || (hasState(narrow.type(), view) && isKept(narrow, view)))
          && reported.add(narrow.component() + narrow.type())) {
        findings.accept(report(type, narrow, view));
      }
    }
  }

  /** Whether what a method is given outlasts it; one that only builds with it wants no other. */
  private static boolean isKept(Injections.Narrow narrow, ModuleView view) {
    Optional<BodyFlow> flow = narrow.method().flatMap(view::flow);
    if (flow.isEmpty()) {
      return true;
    }
    List<ParameterFacts> parameters = flow.get().method().parameters();
    List<AccessPath> given =
        IntStream.range(0, parameters.size())
            .filter(i -> isOf(narrow.type(), parameters.get(i).type().name(), view))
            .mapToObj(AccessPath::parameter)
            .toList();
    return given.isEmpty() || outlasts(flow.get(), given);
  }

  private static boolean isOf(String type, String declared, ModuleView view) {
    return type.equals(declared) || view.program().isSubtype(type, declared);
  }

  private static boolean outlasts(BodyFlow flow, List<AccessPath> given) {
    return Stream.concat(
            flow.returned().stream(),
            flow.events().stream().map(Event::flow).flatMap(it -> taken(it).stream()))
        .flatMap(path -> flow.carried(path).stream())
        .anyMatch(carried -> given.contains(carried.path()));
  }

  /** What somebody else than the body has afterwards. */
  private static Optional<AccessPath> taken(Flow flow) {
    if (flow instanceof Flow.Keep keep) {
      return Optional.of(keep.value())
          .filter(it -> !(keep.holder().root() instanceof AccessPath.Local));
    }
    return flow instanceof Flow.Pass pass ? Optional.of(pass.value()) : Optional.empty();
  }

  private static Finding report(ClassFacts type, Injections.Narrow narrow, ModuleView view) {
    // A field's line is not in class files; it is filled where its object is made.
    Location primary =
        narrow
            .method()
            .or(() -> constructor(type))
            .map(method -> Reports.startOf(method, view))
            .orElseGet(() -> view.places().of(type));
    String injected = Places.simpleName(narrow.type());
    String owner = Places.simpleName(narrow.component());
    boolean fresh = narrow.scope() == Scope.PROTOTYPE;
    Reports report = new Reports(view, INFO);
    report.step(primary, owner + " lives " + life(narrow.owner()), Provenance.MODELED);
    report.step(primary, "it is given a " + injected + " once, here", Provenance.MODELED);
    report.step(
        view.program().find(narrow.type()).map(view.places()::of).orElse(primary),
        injected
            + (fresh
                ? " is made anew for whoever asks, and has state of its own"
                : " belongs to one " + narrow.scope().name().toLowerCase(Locale.ROOT)),
        Provenance.MODELED);
    report.doubt(fresh, Doubt.HOST_LIFECYCLE_ASSUMED);
    return report.finding(
        primary,
        owner
            + " lives "
            + life(narrow.owner())
            + " and keeps the one "
            + injected
            + " it is given"
            + (fresh
                ? ", which was meant to be new for each use."
                : ", which belongs to one "
                    + narrow.scope().name().toLowerCase(Locale.ROOT)
                    + " and is no proxy."),
        "Inject a provider and ask it where the work is done, or make the narrow component a scoped"
            + " proxy.",
        narrow.component(),
        narrow.type());
  }

  private static Optional<MethodFacts> constructor(ClassFacts type) {
    return type.methods().stream().filter(method -> method.ref().isConstructor()).findFirst();
  }

  private static String life(Scope scope) {
    return scope == Scope.SHARED ? "as long as the application" : "as long as its session";
  }

  /** Whether instances of a class remember something of their uses. */
  private static boolean hasState(String type, ModuleView view) {
    return view.program().find(type).stream()
        .flatMap(facts -> facts.fields().stream())
        .filter(field -> !field.modifiers().isStatic())
        .filter(field -> !view.lifetimes().isInjected(field.annotations()))
        .anyMatch(field -> changes(field, view));
  }

  private static boolean changes(FieldFacts field, ModuleView view) {
    FieldRef ref = field.ref();
    boolean grows =
        view.uses().of(ref, FieldUses.Kind.GROW).anyMatch(use -> isLater(use.in().method(), view));
    return grows
        || (field.modifiers().isFinal() ? isUniqueToEach(field, view) : isSetLater(ref, view));
  }

  /** Whether each object has something else in a field, as an id or the time has it. */
  private static boolean isUniqueToEach(FieldFacts field, ModuleView view) {
    UniqueParts parts = view.only(UniqueParts.class, UniqueParts::new);
    return view.program().find(field.ref().owner()).stream()
        .flatMap(type -> view.flows(type).stream())
        .filter(flow -> flow.method().ref().isConstructor())
        .anyMatch(flow -> parts.areMade(field.ref(), flow));
  }

  private static boolean isSetLater(FieldRef field, ModuleView view) {
    return view.program().find(field.owner()).stream()
        .flatMap(type -> view.flows(type).stream())
        .filter(flow -> isLater(flow.method(), view))
        .anyMatch(flow -> sets(flow, field));
  }

  private static boolean sets(BodyFlow flow, FieldRef field) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect -> effect instanceof Effect.StoreField store && store.field().equals(field));
  }

  private static boolean isLater(MethodFacts method, ModuleView view) {
    return view.lifecycles().phase(method).filter(it -> it == Phase.START).isEmpty()
        && !view.lifetimes().isInjectionPoint(method)
        && !Lifecycles.isSetter(method);
  }
}
