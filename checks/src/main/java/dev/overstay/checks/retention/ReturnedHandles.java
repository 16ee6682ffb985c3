package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the caller, or the framework, gets what it needs to wait for a task: its handle, a task
 * of a library's that is its own handle, or a promise that the task is to keep.
 */
final class ReturnedHandles {

  private final ModuleView view;
  private final OwnHelpers helpers;

  ReturnedHandles(ModuleView view, OwnHelpers helpers) {
    this.view = view;
    this.helpers = helpers;
  }

  /**
   * Whether it is so.
   *
   * @param result what the hand-over gives, or {@link Effect#NONE}
   */
  boolean is(BodyFlow flow, Event event, Flow.Run run, int result) {
    Set<AccessPath> handles = new HashSet<>();
    if (result != Effect.NONE) {
      handles.add(AccessPath.local(result));
    }
    if (TaskEnds.isMadeHere(run.function(), flow) && !isOwn(run.function(), flow)) {
      handles.add(run.function());
    }
    flow.carried(run.function()).stream()
        .filter(carried -> isPromise(carried, flow))
        .map(BodyFlow.Carried::path)
        .forEach(handles::add);
    handedPromises(event, flow).forEach(handles::add);
    return isReturned(handles, flow)
        || helpers.allCallers(
            flow,
            helpers.outside(givenPromises(run, flow), flow),
            (caller, names, call) -> isReturned(names, caller));
  }

  private static boolean isReturned(Set<AccessPath> handles, BodyFlow flow) {
    return flow.returned().stream()
        .flatMap(path -> flow.carried(path).stream())
        .anyMatch(carried -> handles.contains(carried.path()));
  }

  /** The promises made here that one call hands to a task, which takes more along. */
  private Stream<AccessPath> handedPromises(Event event, BodyFlow flow) {
    return flow.events().stream()
        .filter(other -> TaskEnds.isHandOver(other) && other.position().equals(event.position()))
        .map(other -> ((Flow.Run) other.flow()).function())
        .filter(
            path ->
                TaskEnds.isMadeHere(path, flow)
                    && path.root() instanceof AccessPath.Local local
                    && view.program().is(flow.typeOfLocal(local.value()), TypeModel.Trait.SETTLES));
  }

  /** The promises that a task takes along and that the body was given itself. */
  private Set<AccessPath> givenPromises(Flow.Run run, BodyFlow flow) {
    Set<AccessPath> promises = new HashSet<>();
    for (BodyFlow.Carried carried : flow.carried(run.function())) {
      boolean promise =
          carried.path().root() instanceof AccessPath.Param
              && view.program().is(carried.type(), TypeModel.Trait.SETTLES);
      if (promise) {
        promises.add(carried.path());
      }
    }
    return promises;
  }

  private boolean isPromise(BodyFlow.Carried carried, BodyFlow flow) {
    return TaskEnds.isMadeHere(carried.path(), flow)
        && view.program().is(carried.type(), TypeModel.Trait.SETTLES);
  }

  private boolean isOwn(AccessPath made, BodyFlow flow) {
    return made.root() instanceof AccessPath.Local local
        && view.program().isOwn(flow.typeOfLocal(local.value()));
  }
}
