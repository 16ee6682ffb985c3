package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pipelines that are told to do their work on the threads of a scheduler. */
final class MovedPipelines {

  private static final String EXECUTOR = "java.util.concurrent.Executor";

  private final ModuleView view;
  private @Nullable Boolean hooked;

  MovedPipelines(ModuleView view) {
    this.view = view;
  }

  /**
   * A pipeline that works on a scheduler which is known to do nothing but run.
   *
   * @param event the call that tells it to
   * @param functions what it calls there
   */
  record Moved(Event event, List<MethodFacts> functions) {}

  /** The pipelines that a body moves. */
  List<Moved> in(BodyFlow flow) {
    List<Moved> found = new ArrayList<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Run run
          && run.where() == Where.LATER
          && event.isDirect()
          && !event.deferred()
          && flow.effect(event).orElse(null) instanceof Effect.Invoke call
          && call.hasReceiver()
          && scheduler(call, flow).filter(it -> isPlain(it, flow)).isPresent()
          && !isHooked()) {
        found.add(new Moved(event, functions(run.function(), flow)));
      }
    }
    return found;
  }

  /** The scheduler that a call is given. */
  private Optional<Integer> scheduler(Effect.Invoke call, BodyFlow flow) {
    return call.arguments().stream()
        .skip(1)
        .filter(argument -> isScheduler(flow.body().typeOf(argument)))
        .findFirst();
  }

  private boolean isScheduler(String type) {
    return !view.program().isOwn(type)
        && view.program()
            .fromTypeModel(type, TypeModel::resource)
            .filter(it -> it == Resource.SCHEDULER)
            .isPresent();
  }

  /** The bodies of the functions that a pipeline was given here. */
  private List<MethodFacts> functions(AccessPath pipeline, BodyFlow flow) {
    List<MethodFacts> found = new ArrayList<>();
    for (BodyFlow.Carried carried : flow.carried(pipeline)) {
      if (carried.path().root() instanceof AccessPath.Local local
          && carried.path().steps().isEmpty()
          && flow.body().valueOrNull(local.value()) instanceof Value.Closure closure) {
        view.program().declaration(closure.target()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a library made the scheduler, and of nothing that could put something around tasks. */
  private boolean isPlain(int scheduler, BodyFlow flow) {
    return !flow.origins(scheduler).isEmpty()
        && flow.origins(scheduler).stream().allMatch(path -> isPlain(path, flow));
  }

  private boolean isPlain(AccessPath path, BodyFlow flow) {
    if (path.root() instanceof AccessPath.Local local && path.steps().isEmpty()) {
      return flow.body().valueOrNull(local.value()) instanceof Value.CallResult made
          && made.call().kind() == Effect.Call.STATIC
          && !view.program().isOwn(made.call().method().owner())
          && made.call().arguments().stream()
              .noneMatch(it -> view.program().isSubtype(flow.body().typeOf(it), EXECUTOR));
    }
    List<FieldUses.Use> stores =
        FieldUses.fieldOf(path, false).stream()
            .flatMap(target -> view.uses().of(target.field(), FieldUses.Kind.STORE))
            .toList();
    return !stores.isEmpty()
        && stores.stream()
            .allMatch(
                store ->
                    !store.nested()
                        && store.happening().flow() instanceof Flow.Keep keep
                        && keep.value().root() instanceof AccessPath.Local
                        && isPlain(keep.value(), store.in()));
  }

  /** Whether the module gives a library of schedulers something that it calls around all tasks. */
  private boolean isHooked() {
    Boolean known = hooked;
    if (known == null) {
      known =
          view.program().module().stream()
              .flatMap(type -> view.flows(type).stream())
              .flatMap(flow -> flow.events().stream())
              .anyMatch(this::isHook);
      hooked = known;
    }
    return known;
  }

  private boolean isHook(Event event) {
    AccessPath place =
        event.flow() instanceof Flow.Keep keep
            ? keep.holder()
            : event.flow() instanceof Flow.Start start ? start.activity() : AccessPath.receiver();
    return place.root() instanceof AccessPath.Static root
        && !view.program().isOwn(root.field().owner());
  }
}
