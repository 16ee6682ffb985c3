package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods of a module that run from time to time, because a scheduler was told to repeat. */
final class PeriodicTasks {

  private final ModuleView view;
  private final TaskEnds tasks;
  private @Nullable Set<MethodRef> found;

  PeriodicTasks(ModuleView view) {
    this.view = view;
    this.tasks = view.only(TaskEnds.class, TaskEnds::new);
  }

  /** Whether a method is what a scheduler repeats. */
  boolean contains(MethodFacts method) {
    Set<MethodRef> known = found;
    if (known == null) {
      known = find();
      found = known;
    }
    return known.contains(method.ref());
  }

  private Set<MethodRef> find() {
    Set<MethodRef> all = new HashSet<>();
    for (ClassFacts type : view.program().module()) {
      for (BodyFlow flow : view.flows(type)) {
        if (!flow.made().isEmpty()) {
          flow.events().stream()
              .filter(event -> event.isDirect() && repeats(event, flow))
              .map(event -> ((Flow.Run) event.flow()).function())
              .forEach(task -> addBodies(task, flow, all));
        }
      }
    }
    return all;
  }

  private void addBodies(AccessPath task, BodyFlow flow, Set<MethodRef> all) {
    if (task.equals(AccessPath.receiver())) {
      view.program().find(flow.method().ref().owner()).stream()
          .flatMap(type -> type.methods().stream())
          .filter(method -> view.lifecycles().isCalledByForeigners(method))
          .map(MethodFacts::ref)
          .forEach(all::add);
    }
    boolean object = isObject(task, flow);
    tasks
        .bodiesOf(task, flow)
        .map(BodyFlow::method)
        .filter(method -> !object || view.lifecycles().isCalledByForeigners(method))
        .map(MethodFacts::ref)
        .forEach(all::add);
  }

  /** Whether a task is an object of a class, which has other methods than the one that is run. */
  private static boolean isObject(AccessPath task, BodyFlow flow) {
    return task.root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.New;
  }

  /** Whether what is run is what the call starts to repeat, and gives a handle of. */
  private static boolean repeats(Event event, BodyFlow flow) {
    return event.flow() instanceof Flow.Run run
        && run.where() != Where.HERE
        && flow.events().stream()
            .anyMatch(
                other ->
                    other.position().equals(event.position())
                        && other.flow() instanceof Flow.Start start
                        && start.activity().root() instanceof AccessPath.Local handle
                        && start.activity().steps().isEmpty()
                        && isRepetition(flow.made(handle.value())));
  }

  private static boolean isRepetition(Set<Resource> made) {
    return made.contains(Resource.SCHEDULED_TASK) || made.contains(Resource.TICKER);
  }
}
