package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.program.Program;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether functions that calls of one body are given may answer null. */
final class NullAnswers {

  /** Methods that pass on what others answer are followed no deeper. */
  private static final int DEEPEST = 2;

  private final Program program;
  private final Body body;

  NullAnswers(Program program, Body body) {
    this.program = program;
    this.body = body;
  }

  /** Whether a parameter's function may: so may one that nobody here can read. */
  boolean mayBeNull(int parameter, Application to) {
    int index = parameter + (to.receiver() ? 1 : 0);
    if (index >= to.call().arguments().size()) {
      return true;
    }
    Value function = body.value(to.call().arguments().get(index));
    if (function instanceof Value.Closure closure) {
      return mayAnswerNull(closure.target(), 0);
    }
    return !(function instanceof Value.New made && program.isOwn(made.type()))
        || program.find(made.type()).stream()
            .flatMap(type -> type.methods().stream())
            .filter(method -> !method.ref().isConstructor() && !method.modifiers().isSynthetic())
            .anyMatch(method -> mayAnswerNull(method.ref(), 0));
  }

  /** What a library answers is not null, as long as nothing says so. */
  private boolean mayAnswerNull(MethodRef method, int depth) {
    Optional<Body> code =
        depth > DEEPEST || !program.isOwn(method.owner())
            ? Optional.empty()
            : program.declaration(method).flatMap(it -> it.body());
    return code.stream()
        .flatMap(it -> it.blocks().stream())
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.Return it
                    && it.value() != Effect.NONE
                    && mayBeNull(it.value(), code.get(), depth, new HashSet<>()));
  }

  private boolean mayBeNull(int id, Body in, int depth, Set<Integer> seen) {
    Value value = in.value(id);
    if (!seen.add(id)) {
      return false;
    } else if (value instanceof Value.Constant constant) {
      return constant.value() == null;
    } else if (value instanceof Value.Phi phi) {
      return phi.operands().stream().anyMatch(it -> mayBeNull(it, in, depth, seen));
    } else if (value instanceof Value.Cast cast) {
      return mayBeNull(cast.value(), in, depth, seen);
    }
    return value instanceof Value.CallResult result
        && mayAnswerNull(result.call().method(), depth + 1);
  }
}
