package dev.overstay.checks.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that a body is well formed; tests run it over every method they can find. */
public final class BodyValidator {

  private final Body body;
  private final List<String> problems = new ArrayList<>();

  private BodyValidator(Body body) {
    this.body = body;
  }

  /** One sentence for each thing wrong with the body; empty when it is well formed. */
  public static List<String> validate(Body body) {
    BodyValidator validator = new BodyValidator(body);
    validator.values();
    validator.blocks();
    return validator.problems;
  }

  private void values() {
    if (body.definedIn().size() != body.values().size()) {
      problems.add("as many defining blocks as values are wanted");
      return;
    }
    for (int id = 0; id < body.values().size(); id++) {
      Value value = body.values().get(id);
      if (value.id() != id) {
        problems.add("value " + id + " says it is " + value.id());
      }
      int block = body.definedIn().get(id);
      if (block < 0 || block >= body.blocks().size()) {
        problems.add("v" + id + " is defined in no block: " + block);
      }
      for (int operand : value.operands()) {
        known(operand, "v" + id);
      }
      if (value instanceof Value.Phi phi && phi.operands().size() < 2) {
        problems.add("phi v" + id + " chooses between fewer than two values");
      }
      if (value instanceof Value.CallResult result && result.call().result() != id) {
        problems.add("v" + id + " is the result of a call that gives another value");
      }
    }
  }

  private void blocks() {
    if (body.blocks().isEmpty()) {
      problems.add("there is no entry block");
    }
    for (int id = 0; id < body.blocks().size(); id++) {
      Block block = body.blocks().get(id);
      String where = "b" + id;
      if (block.id() != id) {
        problems.add("block " + id + " says it is " + block.id());
      }
      block.guard().ifPresent(guard -> guard.operands().forEach(v -> known(v, where + "'s test")));
      block.effects().forEach(effect -> effect(effect, where));
      edges(block, where);
    }
  }

  private void edges(Block block, String where) {
    boolean leaves =
        !block.effects().isEmpty() && isExit(block.effects().get(block.effects().size() - 1));
    boolean goesOn = block.edges().stream().anyMatch(Edge::isNormal);
    if (leaves == goesOn) {
      problems.add(where + (leaves ? " goes on after its exit" : " ends without an exit"));
    }
    for (Edge edge : block.edges()) {
      if (edge.target() < 0 || edge.target() >= body.blocks().size()) {
        problems.add(where + " leads to no block: " + edge.target());
      }
      boolean tested =
          edge.kind() == Edge.Kind.TRUE
              || edge.kind() == Edge.Kind.FALSE
              || edge.kind() == Edge.Kind.CASE;
      if (tested && block.guard().isEmpty()) {
        problems.add(where + " branches without a test");
      }
    }
    for (int i = 0; i < block.effects().size() - 1; i++) {
      if (isExit(block.effects().get(i))) {
        problems.add(where + " does something after its exit");
      }
    }
  }

  private static boolean isExit(Effect effect) {
    return effect instanceof Effect.Return || effect instanceof Effect.Throw;
  }

  private void effect(Effect effect, String where) {
    for (int operand : operands(effect)) {
      known(operand, where + ": " + effect);
    }
    if (effect instanceof Effect.Invoke call) {
      if (call.hasReceiver() && call.arguments().isEmpty()) {
        problems.add(where + ": a call without its receiver: " + call);
      }
      Optional<Value> result =
          call.result() >= 0 && call.result() < body.values().size()
              ? Optional.of(body.values().get(call.result()))
              : Optional.empty();
      if (call.result() != Effect.NONE
          && !(result.isPresent()
              && result.get() instanceof Value.CallResult value
              && value.call().equals(call))) {
        problems.add(where + ": the result of a call is not its own: " + call);
      }
    }
  }

  private void known(int id, String where) {
    if (!body.has(id)) {
      problems.add(where + " uses a value that is not there: " + id);
    }
  }

  private static List<Integer> operands(Effect effect) {
    if (effect instanceof Effect.StoreField it) {
      return List.of(it.object(), it.value());
    } else if (effect instanceof Effect.StoreStatic it) {
      return List.of(it.value());
    } else if (effect instanceof Effect.StoreArray it) {
      return List.of(it.array(), it.value());
    } else if (effect instanceof Effect.Invoke it) {
      return it.arguments();
    } else if (effect instanceof Effect.Return it) {
      return it.value() == Effect.NONE ? List.of() : List.of(it.value());
    } else if (effect instanceof Effect.Throw it) {
      return List.of(it.value());
    } else if (effect instanceof Effect.MonitorEnter it) {
      return List.of(it.lock());
    } else if (effect instanceof Effect.MonitorExit it) {
      return List.of(it.lock());
    }
    return List.of();
  }
}
