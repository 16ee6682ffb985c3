package dev.overstay.checks.retention;

import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classes of tasks for a timer whose objects run once each, for nobody has one repeated. */
final class OneShotTasks {

  private final ModuleView view;
  private final Map<String, Boolean> known = new HashMap<>();

  OneShotTasks(ModuleView view) {
    this.view = view;
  }

  /** Whether a method is of such a class: all that the module makes of it is handed over so. */
  boolean contains(MethodFacts method) {
    return known.computeIfAbsent(method.ref().owner(), this::find);
  }

  private boolean find(String type) {
    List<Boolean> once =
        view.program().module().stream()
            .flatMap(each -> view.flows(each).stream())
            .flatMap(
                flow ->
                    flow.made().entrySet().stream()
                        .filter(made -> made.getValue().contains(Resource.TIMER_TASK))
                        .map(Map.Entry::getKey)
                        .filter(local -> type.equals(flow.typeOfLocal(local)))
                        .map(local -> isHandedOverOnce(AccessPath.local(local), flow)))
            .toList();
    return !once.isEmpty() && once.stream().allMatch(it -> it);
  }

  private static boolean isHandedOverOnce(AccessPath task, BodyFlow flow) {
    return flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Run run
                        && run.where() == Where.ELSEWHERE
                        && run.function().equals(task))
        && flow.events().stream()
            .noneMatch(
                event -> event.flow() instanceof Flow.Start start && start.activity().equals(task));
  }
}
