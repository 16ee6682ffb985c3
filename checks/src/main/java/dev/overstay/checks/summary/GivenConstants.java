package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.Condition;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.program.Program;
import java.util.Optional;

/** The constants that calls of one body give. */
final class GivenConstants {

  private final Program program;
  private final Body body;

  GivenConstants(Program program, Body body) {
    this.program = program;
    this.body = body;
  }

  /** Whether a flow happens at a call, as far as it depends on constants. */
  boolean allow(Flow flow, Application to) {
    if (flow instanceof Flow.Bound bound && bound.unless().isPresent()) {
      return !isConstant(bound.unless().get(), to);
    }
    if (flow instanceof Flow.Unbound unbound && unbound.onlyIf().isPresent()) {
      return isConstant(unbound.onlyIf().get(), to);
    }
    if (flow instanceof Flow.Wait wait && wait.onlyIf().isPresent()) {
      return isConstant(wait.onlyIf().get(), to);
    }
    return !(flow instanceof Flow.None);
  }

  private boolean isConstant(Condition condition, Application to) {
    int index = condition.parameter() + (to.receiver() ? 1 : 0);
    return of(to, index).filter(it -> meets(it, condition.constant())).isPresent();
  }

  private static boolean meets(Object given, String wanted) {
    if (wanted.startsWith(">")) {
      return given instanceof Number number
          && number.longValue() > Long.parseLong(wanted.substring(1));
    }
    return given.toString().equals(wanted);
  }

  /** The constant or enum constant that is given as an argument, the receiver counted. */
  Optional<Object> of(Application to, int index) {
    if (index < to.call().arguments().size()) {
      Value value = body.value(to.call().arguments().get(index));
      if (value instanceof Value.Constant constant) {
        return Optional.of(constant.value() == null ? "null" : constant.value());
      } else if (value instanceof Value.LoadStatic load) {
        return program.field(load.field()).flatMap(field -> enumOrConstant(field));
      }
    }
    return Optional.empty();
  }

  private static Optional<Object> enumOrConstant(dev.overstay.checks.ir.FieldFacts field) {
    return field.modifiers().isEnum() ? Optional.of(field.ref().name()) : field.constant();
  }
}
