package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import dev.overstay.checks.summary.MethodSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tests of how the work went, such as the status of a response: what is let go only where they come
 * out one way stays where they come out the other.
 */
final class OutcomeTests {

  /** Questions whose answer is how the work went. */
  private static final Set<String> QUESTIONS =
      Set.of("isCommitted", "isSuccess", "isSuccessful", "isError", "hasError", "hasErrors");

  private final ModuleView view;
  private final Map<BodyFlow, Boolean> asking = new HashMap<>();

  OutcomeTests(ModuleView view) {
    this.view = view;
  }

  /**
   * Whether something that is to happen at the end of the work, in a body or in those that it calls
   * for it, happens only where the work went one way.
   */
  boolean decide(Event event, BodyFlow flow) {
    return decides(event, flow)
        || (event.source().frames().stream().anyMatch(this::asks)
            && Deed.behind(event, view)
                .filter(deed -> deed.event().flow().getClass() == event.flow().getClass())
                .anyMatch(deed -> decides(deed.event(), deed.in())));
  }

  private boolean asks(MethodSummary.Frame frame) {
    return view.program()
        .declaration(frame.method())
        .flatMap(view::flow)
        .filter(this::asks)
        .isPresent();
  }

  /** Whether a body has such a test at all: most have none. */
  private boolean asks(BodyFlow flow) {
    Boolean known = asking.get(flow);
    if (known == null) {
      known =
          flow.body().blocks().stream()
              .flatMap(block -> block.guard().stream())
              .anyMatch(guard -> isOutcome(guard, flow));
      asking.put(flow, known);
    }
    return known;
  }

  /** Whether a body calls a method only where the work went one way. */
  boolean decide(MethodFacts caller, MethodFacts callee) {
    Optional<BodyFlow> flow = view.flow(caller);
    List<ControlFlow.Position> calls =
        view.callers().sites(callee.ref()).stream()
            .filter(site -> site.caller().equals(caller))
            .flatMap(site -> flow.flatMap(it -> it.positionOf(site.call())).stream())
            .toList();
    return flow.filter(this::asks).isPresent()
        && !calls.isEmpty()
        && calls.stream().allMatch(call -> decides(call, calls, flow.get()));
  }

  private boolean decides(Event event, BodyFlow flow) {
    if (!asks(flow)) {
      return false;
    }
    List<ControlFlow.Position> same =
        flow.events().stream()
            .filter(it -> it.flow().getClass() == event.flow().getClass())
            .map(Event::position)
            .toList();
    return !event.deferred() && decides(event.position(), same, flow);
  }

  /** Whether such a test decides, and the same is not done on the other side of it. */
  private boolean decides(ControlFlow.Position at, List<ControlFlow.Position> same, BodyFlow flow) {
    return flow.controlFlow().decisionsOf(at.block()).stream()
        .filter(test -> isOutcome(test.guard(), flow))
        .map(test -> new ControlFlow.Condition(test.guard(), !test.holds()))
        .anyMatch(
            other ->
                same.stream()
                    .noneMatch(it -> flow.controlFlow().decisionsOf(it.block()).contains(other)));
  }

  private boolean isOutcome(Guard guard, BodyFlow flow) {
    if (guard.operands().isEmpty()) {
      return false;
    }
    int asked = guard.operands().get(0);
    if (guard.test() == Guard.Test.IS_NULL) {
      // A callback that is told what went wrong.
      return view.program().isSubtype(flow.body().typeOf(asked), "java.lang.Throwable")
          && flow.origins(asked).stream()
              .allMatch(path -> path.root() instanceof AccessPath.Param && path.steps().isEmpty());
    }
    Optional<Value.CallResult> answer = answer(asked, flow);
    if (answer.isEmpty()) {
      return false;
    }
    return guard.test() == Guard.Test.IS_TRUE
        ? QUESTIONS.contains(answer.get().call().method().name())
        : (guard.test() == Guard.Test.EQUAL || guard.test().orders())
            && answer.get().type().equals("int")
            && guard.operands().stream()
                .anyMatch(operand -> flow.body().value(operand) instanceof Value.Constant);
  }

  /** What something that ends with the work answers when it is asked about itself. */
  private Optional<Value.CallResult> answer(int value, BodyFlow flow) {
    return flow.body().value(value) instanceof Value.CallResult result
            && result.call().hasReceiver()
            && result.call().arguments().size() == 1
            && view.lifetimes()
                .of(flow.body().typeOf(result.call().arguments().get(0)))
                .filter(it -> it.lifetime() == Lifetime.REQUEST && !it.inferred())
                .isPresent()
        ? Optional.of(result)
        : Optional.empty();
  }
}
