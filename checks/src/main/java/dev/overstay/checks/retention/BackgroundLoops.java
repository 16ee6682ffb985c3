package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tasks of other threads that never end. */
public final class BackgroundLoops {

  private static final int MOST_CALLS = 3;

  private static final Set<Resource> RUNNERS =
      EnumSet.of(Resource.THREAD, Resource.EXECUTOR, Resource.SCHEDULER);

  private final ModuleView view;
  private final EndlessLoops loops;

  /** The background loops of a module. */
  public BackgroundLoops(ModuleView view) {
    this.view = view;
    this.loops = new EndlessLoops(view);
  }

  /**
   * A task that never ends.
   *
   * @param task the method that a thread runs
   * @param span the first call in the loop
   * @param swallows whether it catches that it is interrupted, and goes on
   * @param tested whether it asks somewhere whether it was interrupted
   * @param open whether an exception that nobody declares would end it
   */
  public record BackgroundLoop(
      MethodFacts task, Span span, boolean swallows, boolean tested, boolean open) {}

  /** The loop of a body that is the task of another thread, and that nothing ends. */
  public Optional<BackgroundLoop> in(BodyFlow flow) {
    return loops
        .in(flow)
        .filter(loop -> !view.lifecycles().isForProcess(flow.method()))
        .flatMap(
            loop ->
                taskOf(flow.method(), new HashSet<>(), 0)
                    .map(
                        task ->
                            new BackgroundLoop(
                                task, loop.span(), loop.swallows(), loop.tested(), loop.open())));
  }

  /**
   * Whether anybody interrupts or stops a thread, or what has threads, that a class has, or by
   * which another class has its objects run.
   */
  public boolean isTold(ClassFacts owner) {
    return toldFields(owner).findAny().isPresent()
        || view.program().module().stream()
            .flatMap(this::toldFields)
            .anyMatch(field -> hasRun(field, owner.name()));
  }

  private Stream<FieldRef> toldFields(ClassFacts type) {
    return type.fields().stream()
        .filter(
            field ->
                view.program()
                    .fromTypeModel(field.type().name(), TypeModel::resource)
                    .filter(RUNNERS::contains)
                    .isPresent())
        .map(FieldFacts::ref)
        .filter(
            field ->
                view.uses()
                    .of(field, FieldUses.Kind.STOP)
                    .anyMatch(use -> view.lifecycles().isReachable(use.in().method())));
  }

  /** Whether what a field has runs objects of a class: made with one, or given one. */
  private boolean hasRun(FieldRef field, String owner) {
    return isMadeWith(field, owner)
        || view.program().find(field.owner()).stream()
            .flatMap(type -> view.flows(type).stream())
            .anyMatch(flow -> givesTo(field, owner, flow));
  }

  /** Whether a body gives an object of a class to what a field has, to be run. */
  private boolean givesTo(FieldRef field, String owner, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Run run
                    && run.function().root() instanceof AccessPath.Local local
                    && view.program().isOwn(flow.typeOfLocal(local.value()))
                    && view.program().isSubtype(flow.typeOfLocal(local.value()), owner)
                    && CallArguments.receiver(event, flow).stream()
                        .flatMap(it -> flow.origins(it).stream())
                        .flatMap(path -> FieldUses.fieldOf(path, false).stream())
                        .anyMatch(target -> target.field().equals(field)));
  }

  private boolean isMadeWith(FieldRef field, String owner) {
    return view.uses()
        .of(field, FieldUses.Kind.STORE)
        .filter(use -> !use.nested())
        .anyMatch(
            use ->
                use.happening().flow() instanceof Flow.Keep keep
                    && use.in().carried(keep.value()).stream()
                        .anyMatch(carried -> isObjectOf(carried, owner, use.in())));
  }

  private boolean isObjectOf(BodyFlow.Carried carried, String owner, BodyFlow flow) {
    String type =
        carried.path().root() instanceof AccessPath.Local local && carried.path().steps().isEmpty()
            ? flow.typeOfLocal(local.value())
            : carried.type();
    return view.program().isOwn(type) && view.program().isSubtype(type, owner);
  }

  /** Whether another thread may run a method: as its task, or called by that. */
  boolean isPartOfTask(MethodFacts method) {
    return taskOf(method, new HashSet<>(), 0).isPresent();
  }

  private Optional<MethodFacts> taskOf(MethodFacts method, Set<MethodRef> seen, int depth) {
    if (!seen.add(method.ref()) || depth > MOST_CALLS) {
      return Optional.empty();
    }
    if (view.callers().isHandedOn(method.ref()) || isRun(method)) {
      return Optional.of(method);
    }
    return view.callers().of(method.ref()).stream()
        .map(caller -> taskOf(caller, seen, depth + 1))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a method is what a function of a library's does: the one of a task. */
  private boolean isRun(MethodFacts method) {
    return !method.modifiers().isStatic()
        && method.parameters().isEmpty()
        && view.program().withSupertypes(method.ref().owner()).stream()
            .filter(type -> !view.program().isOwn(type))
            .filter(type -> view.program().is(type, TypeModel.Trait.FUNCTIONAL))
            .flatMap(type -> view.program().methodsNamed(type, method.ref().name()).stream())
            .anyMatch(other -> other.parameters().isEmpty());
  }
}
