package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Classes that code names to whoever makes objects of them: an injector, which makes another one
 * for whoever asks as long as nothing says a scope.
 */
final class AskedClasses {

  /** Methods that hand a class on to methods that do are followed no further. */
  private static final int MOST_CALLS = 2;

  private final Program program;
  private final Function<MethodFacts, Optional<Phase>> phases;

  /**
   * The classes that a program asks for.
   *
   * @param phases the end of its object's life at which a method runs
   */
  AskedClasses(Program program, Function<MethodFacts, Optional<Phase>> phases) {
    this.program = program;
    this.phases = phases;
  }

  /** The classes of the module's own of which a body has an object made. */
  Set<String> askedIn(BodyFlow flow) {
    return named(flow, true);
  }

  /**
   * The classes of the module's own that a body speaks of to somebody else while things begin: a
   * scope may be said there.
   */
  Set<String> configuredIn(BodyFlow flow) {
    boolean begins =
        !flow.method().ref().isConstructor()
            && !flow.method().ref().name().equals("<clinit>")
            && phases.apply(flow.method()).filter(Phase.START::equals).isPresent();
    return begins ? named(flow, false) : Set.of();
  }

  private Set<String> named(BodyFlow flow, boolean asked) {
    Set<String> found = new LinkedHashSet<>();
    for (Effect.Invoke call : flow.calls()) {
      for (int i = 0; i < call.arguments().size(); i++) {
        if (flow.body().value(call.arguments().get(i)) instanceof Value.Constant constant
            && constant.value() instanceof TypeUse type
            && program.isOwn(type.name())
            && asks(call, i, 0) == asked) {
          found.add(type.name());
        }
      }
    }
    return found;
  }

  /** Whether a call has an object made of the class that one of its arguments is. */
  private boolean asks(Effect.Invoke call, int argument, int calls) {
    if (program.is(call.method().owner(), TypeModel.Trait.INSTANTIATES)) {
      return call.result() != Effect.NONE;
    }
    int parameter = argument - (call.hasReceiver() ? 1 : 0);
    return calls < MOST_CALLS
        && program.isOwn(call.method().owner())
        && program
            .declaration(call.method())
            .flatMap(MethodFacts::body)
            .filter(body -> handsOn(parameter, body, calls + 1))
            .isPresent();
  }

  private boolean handsOn(int parameter, Body body, int calls) {
    return body.values().stream()
        .filter(Value.CallResult.class::isInstance)
        .map(value -> ((Value.CallResult) value).call())
        .anyMatch(call -> isGiven(call, parameter, body, calls));
  }

  private boolean isGiven(Effect.Invoke call, int parameter, Body body, int calls) {
    for (int i = 0; i < call.arguments().size(); i++) {
      if (body.value(call.arguments().get(i)) instanceof Value.Parameter it
          && it.index() == parameter
          && asks(call, i, calls)) {
        return true;
      }
    }
    return false;
  }
}
