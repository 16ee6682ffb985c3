package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Set;
import java.util.stream.Collectors;

/** Tasks that run once and each time see to it that there is a next one. */
final class Renewals {

  /** So many calls lie between a task and the call that hands over the next, and no more. */
  private static final int MOST_CALLS = 5;

  private final ModuleView view;
  private final TaskEnds tasks;

  Renewals(ModuleView view) {
    this.view = view;
    this.tasks = view.only(TaskEnds.class, TaskEnds::new);
  }

  /** Whether what a field keeps is given a task that, when it ends normally, gives it another. */
  boolean neverEnd(FieldRef scheduler) {
    return view.uses()
        .of(scheduler, FieldUses.Kind.START)
        .filter(use -> use.happening().isDirect())
        .anyMatch(use -> hasRenewingTask(use.happening(), use.in(), scheduler));
  }

  /** Whether a start is one of a task that, when it ends normally, gives the scheduler another. */
  boolean hasRenewingTask(Event start, BodyFlow flow, FieldRef scheduler) {
    return flow.events().stream()
        .filter(event -> event.position().equals(start.position()))
        .filter(event -> event.flow() instanceof Flow.Run)
        .flatMap(event -> tasks.bodiesOf(((Flow.Run) event.flow()).function(), flow))
        .anyMatch(body -> startsAgain(body, scheduler, 0));
  }

  /** Whether a body hands over a task on every normal way out, itself or by what it calls. */
  private boolean startsAgain(BodyFlow flow, FieldRef scheduler, int calls) {
    Set<Effect> starts =
        flow.events().stream()
            .filter(event -> event.isDirect() && !event.deferred() && isStart(event, scheduler))
            .flatMap(event -> flow.effect(event).stream())
            .collect(Collectors.toSet());
    return flow.controlFlow()
        .everyExitPasses(
            new ControlFlow.Position(0, 0),
            effect ->
                starts.contains(effect)
                    || (calls < MOST_CALLS && isStartAgain(effect, scheduler, calls + 1)),
            ControlFlow.ExitPolicy.NORMAL);
  }

  private boolean isStartAgain(Effect effect, FieldRef scheduler, int calls) {
    return effect instanceof Effect.Invoke call
        && !call.method().isConstructor()
        && view.program().isOwn(call.method().owner())
        && view.program()
            .declaration(call.method())
            .flatMap(view::flow)
            .filter(body -> startsAgain(body, scheduler, calls))
            .isPresent();
  }

  private static boolean isStart(Event event, FieldRef scheduler) {
    return event.flow() instanceof Flow.Start start
        && FieldUses.fieldOf(start.activity(), true)
            .filter(target -> target.field().equals(scheduler))
            .isPresent();
  }
}
