package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Constructors that do something others know of, and then fail with what they declare: nobody ever
 * has the object by which it could be undone.
 */
final class FailedConstructors {

  private final Program program;

  FailedConstructors(Program program) {
    this.program = program;
  }

  /**
   * Whether a constructor may fail behind a place without having passed an effect.
   *
   * @param undoes whether an effect undoes what was done at the place
   */
  boolean mayFailAfter(ControlFlow.Position place, BodyFlow flow, Predicate<Effect> undoes) {
    Set<String> declared = new TreeSet<>(flow.method().thrown());
    if (!flow.method().ref().isConstructor() || declared.isEmpty()) {
      return false;
    }
    return new UnpassedWays(
            program,
            flow,
            effect -> effect instanceof Effect.Return || undoes.test(effect),
            effect -> failures(effect, declared),
            (block, edge) -> true)
        .unpassed(new ControlFlow.Position(place.block(), place.index() + 1))
        .isPresent();
  }

  private Set<String> failures(Effect effect, Set<String> declared) {
    return effect instanceof Effect.Invoke call
        ? UnpassedWays.declared(call, program).stream()
            .filter(type -> declared.stream().anyMatch(it -> program.isSubtype(type, it)))
            .collect(Collectors.toCollection(TreeSet::new))
        : Set.of();
  }
}
