package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.program.Program;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tests whether a value is null, be it by a method that is there to ask that. */
final class NullQuestions {

  private final Program program;

  NullQuestions(Program program) {
    this.program = program;
  }

  /** The value that is null where a condition is met; empty where it says nothing of null. */
  Optional<Integer> isNull(ControlFlow.Condition condition, Body body) {
    Guard guard = condition.guard();
    if (guard.test() == Guard.Test.IS_NULL) {
      return condition.holds() ? Optional.of(guard.operands().get(0)) : Optional.empty();
    }
    return guard.test() == Guard.Test.IS_TRUE
            && body.value(guard.operands().get(0)) instanceof Value.CallResult result
            && result.call().kind() == Effect.Call.STATIC
            && result.call().arguments().size() == 1
            && ofNull(result.call()).filter(it -> it == condition.holds()).isPresent()
        ? Optional.of(result.call().arguments().get(0))
        : Optional.empty();
  }

  /** What a method that asks its one argument, and nobody else, answers about null. */
  private Optional<Boolean> ofNull(Effect.Invoke call) {
    return program
        .declaration(call.method())
        .filter(method -> method.returns().name().equals("boolean"))
        .flatMap(MethodFacts::body)
        .filter(NullQuestions::asksItsArgument)
        .flatMap(NullQuestions::answer);
  }

  private static boolean asksItsArgument(Body body) {
    return body.blocks().stream()
        .flatMap(block -> block.effects().stream())
        .allMatch(
            effect ->
                effect instanceof Effect.Return
                    || (effect instanceof Effect.Invoke call
                        && call.hasReceiver()
                        && body.value(call.arguments().get(0)) instanceof Value.Parameter));
  }

  /** The constant that is returned where the test for null at the beginning holds. */
  private static Optional<Boolean> answer(Body body) {
    Block at = body.blocks().get(0);
    boolean asks =
        at.guard()
            .filter(guard -> guard.test() == Guard.Test.IS_NULL)
            .filter(guard -> body.value(guard.operands().get(0)) instanceof Value.Parameter)
            .isPresent();
    Set<Integer> way = new HashSet<>();
    Optional<Edge> next = asks ? edge(at, Edge.Kind.TRUE) : Optional.empty();
    while (next.isPresent() && way.add(next.get().target())) {
      at = body.blocks().get(next.get().target());
      next = at.guard().isPresent() ? Optional.empty() : edge(at, Edge.Kind.NORMAL);
    }
    return at.effects().stream()
        .filter(Effect.Return.class::isInstance)
        .flatMap(effect -> constant(((Effect.Return) effect).value(), way, body).stream())
        .findFirst();
  }

  private static Optional<Edge> edge(Block block, Edge.Kind kind) {
    return block.edges().stream().filter(edge -> edge.kind() == kind).findFirst();
  }

  private static Optional<Boolean> constant(int id, Set<Integer> way, Body body) {
    Value value = body.valueOrNull(id);
    if (value instanceof Value.Phi phi) {
      return phi.operands().stream()
          .filter(operand -> way.contains(body.definedIn().get(operand)))
          .flatMap(operand -> constant(operand, Set.of(), body).stream())
          .findFirst();
    }
    if (!(value instanceof Value.Constant constant)) {
      return Optional.empty();
    }
    // Class files have numbers for truth values.
    return constant.value() instanceof Integer number
        ? Optional.of(number != 0)
        : Optional.ofNullable(constant.value()).map(Boolean.TRUE::equals);
  }
}
