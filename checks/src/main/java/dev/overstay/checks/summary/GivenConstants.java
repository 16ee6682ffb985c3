package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.Condition;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.program.Program;
import java.util.Optional;

/** The constants that calls of one body give. */
final class GivenConstants {

  private final Program program;
  private final Body body;
  private final NullAnswers answers;

  GivenConstants(Program program, Body body) {
    this.program = program;
    this.body = body;
    this.answers = new NullAnswers(program, body);
  }

  /**
   * A flow as it happens at a call, as far as it depends on constants: with no condition where that
   * is decided, with one about the caller's own parameter where the caller only passes that on;
   * empty where it does not happen.
   */
  Optional<Flow> decide(Flow flow, Application to) {
    if (flow instanceof Flow.Bound bound && bound.unless().isPresent()) {
      Condition unless = bound.unless().get();
      return isConstant(unless, to)
          ? Optional.empty()
          : Optional.of(new Flow.Bound(bound.holder(), passedOn(unless, to)));
    }
    if (flow instanceof Flow.Unbound unbound && unbound.onlyIf().isPresent()) {
      Condition onlyIf = unbound.onlyIf().get();
      if (isConstant(onlyIf, to)) {
        return Optional.of(new Flow.Unbound(unbound.holder(), Optional.empty()));
      }
      return passedOn(onlyIf, to)
          .map(condition -> new Flow.Unbound(unbound.holder(), Optional.of(condition)));
    }
    if (flow instanceof Flow.Stop stop && stop.onlyIf().isPresent()) {
      return isConstant(stop.onlyIf().get(), to)
          ? Optional.of(new Flow.Stop(stop.activity()))
          : Optional.empty();
    }
    if (flow instanceof Flow.Wait wait && wait.onlyIf().isPresent()) {
      return isConstant(wait.onlyIf().get(), to) ? Optional.of(flow) : Optional.empty();
    }
    if (flow instanceof Flow.Shrink shrink && shrink.function().isPresent()) {
      return answers.mayBeNull(shrink.function().get(), to)
          ? Optional.of(new Flow.Shrink(shrink.holder(), shrink.key()))
          : Optional.empty();
    }
    return flow instanceof Flow.None ? Optional.empty() : Optional.of(flow);
  }

  /** The same condition about the parameter of this body that is given. */
  private Optional<Condition> passedOn(Condition condition, Application to) {
    int index = condition.parameter() + (to.receiver() ? 1 : 0);
    return index < to.call().arguments().size()
            && body.value(to.call().arguments().get(index)) instanceof Value.Parameter parameter
        ? Optional.of(new Condition(parameter.index(), condition.constant()))
        : Optional.empty();
  }

  private boolean isConstant(Condition condition, Application to) {
    int index = condition.parameter() + (to.receiver() ? 1 : 0);
    return of(to, index).filter(it -> meets(it, condition.constant())).isPresent();
  }

  /** Whether a call gives the static field that a flow asks for, where it asks for one. */
  static boolean isSaid(Flow flow, Effect.Invoke call, Body body) {
    return !(flow instanceof Flow.Finite finite)
        || finite.onlyIf().filter(it -> !names(it, call, body)).isEmpty();
  }

  private static boolean names(Condition condition, Effect.Invoke call, Body body) {
    int index = condition.parameter() + (call.hasReceiver() ? 1 : 0);
    return index < call.arguments().size()
        && body.value(call.arguments().get(index)) instanceof Value.LoadStatic load
        && condition.constant().equals(simple(load.field().owner()) + "." + load.field().name());
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
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
