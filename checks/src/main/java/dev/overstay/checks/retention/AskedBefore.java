package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/** Waits that depend on an answer of what is awaited: that it is done, say, or not empty. */
final class AskedBefore {

  /** So deep in what a condition is computed from is looked for a question to what is awaited. */
  private static final int DEEPEST_QUESTION = 4;

  private final ModuleView view;
  private final ConstructedParts parts;

  AskedBefore(ModuleView view) {
    this.view = view;
    this.parts = new ConstructedParts(view);
  }

  /**
   * Whether the wait is come to only after what is awaited was asked, by the body itself or by
   * whoever makes the object that waits.
   */
  boolean before(AccessPath awaited, ControlFlow.Position at, BodyFlow flow) {
    return isAsked(awaited, at, flow) || isAskedByMaker(awaited, flow);
  }

  private static boolean isAsked(AccessPath awaited, ControlFlow.Position at, BodyFlow flow) {
    return flow.controlFlow().conditionsOf(at.block()).stream()
        .flatMap(condition -> condition.guard().operands().stream())
        .anyMatch(operand -> isAnswerOf(awaited, operand, flow, 0));
  }

  /** Whether objects that wait for what they were given are made only where that was asked. */
  private boolean isAskedByMaker(AccessPath awaited, BodyFlow flow) {
    if (!(awaited.root() instanceof AccessPath.This)
        || awaited.steps().size() != 1
        || !(awaited.steps().get(0) instanceof AccessPath.Field given)) {
      return false;
    }
    List<Callers.Site> sites =
        view.program().find(flow.method().ref().owner()).stream()
            .flatMap(type -> type.methods().stream())
            .filter(method -> method.ref().isConstructor())
            .flatMap(method -> view.callers().sites(method.ref()).stream())
            .toList();
    return !sites.isEmpty() && sites.stream().allMatch(site -> isAskedAt(site, given.field()));
  }

  private boolean isAskedAt(Callers.Site site, FieldRef given) {
    Optional<BodyFlow> maker = view.flow(site.caller());
    Optional<ControlFlow.Position> at = maker.flatMap(flow -> flow.positionOf(site.call()));
    if (at.isEmpty()) {
      return false;
    }
    List<ConstructedParts.Part> found =
        parts.of(site.call().arguments().get(0), given, maker.get());
    return !found.isEmpty()
        && found.stream()
            .allMatch(
                part -> part.in() == maker.get() && isAsked(part.path(), at.get(), part.in()));
  }

  static boolean isAnswerOf(AccessPath awaited, int value, BodyFlow flow, int depth) {
    Value answer = flow.body().value(value);
    if (answer instanceof Value.CallResult result
        && result.call().hasReceiver()
        && flow.origins(result.call().arguments().get(0)).contains(awaited)) {
      return true;
    }
    return depth < DEEPEST_QUESTION
        && answer.operands().stream()
            .anyMatch(operand -> isAnswerOf(awaited, operand, flow, depth + 1));
  }
}
