package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Constructors that do something others know of, and then fail: with what a call declares, or
 * because they refuse what they are given. Nobody ever has the object by which it could be undone.
 */
final class FailedConstructors {

  private static final String ERROR = "java.lang.Error";

  private final ModuleView view;
  private final Program program;
  private final Failures failures;
  private final UnknownKinds unknownKinds;

  FailedConstructors(ModuleView view) {
    this.view = view;
    this.program = view.program();
    this.failures = view.only(Failures.class, Failures::new);
    this.unknownKinds = new UnknownKinds(program);
  }

  /**
   * Whether a constructor may fail behind a place without having passed an effect.
   *
   * @param undoes whether an effect undoes what was done at the place
   */
  boolean mayFailAfter(ControlFlow.Position place, BodyFlow flow, Predicate<Effect> undoes) {
    if (!flow.method().ref().isConstructor()) {
      return false;
    }
    return new UnpassedWays(
            program,
            flow,
            effect ->
                effect instanceof Effect.Return
                    || undoes.test(effect)
                    || (effect instanceof Effect.Throw it && isNoRefusal(it, flow)),
            effect -> failures(effect, flow),
            (block, edge) -> true)
        .unpassed(new ControlFlow.Position(place.block(), place.index() + 1))
        .isPresent();
  }

  /**
   * What a call declares; what is there on every machine fails only where the constructor says that
   * it may. And what a method of the module throws when it looks at what the constructor was given.
   */
  private Set<String> failures(Effect effect, BodyFlow flow) {
    Set<String> found = new TreeSet<>();
    if (effect instanceof Effect.Invoke call) {
      UnpassedWays.declared(call, program).stream()
          .filter(type -> isDeclared(type, flow) || !Failures.isMisuse(type, program))
          .forEach(found::add);
      if (call.kind() != Effect.Call.CONSTRUCTOR && isOpen(call.arguments(), flow)) {
        failures.ofTarget(call).stream()
            .filter(type -> !program.isSubtype(type, ERROR))
            .forEach(found::add);
      }
    }
    return found;
  }

  private boolean isDeclared(String exception, BodyFlow flow) {
    return flow.method().thrown().stream().anyMatch(it -> program.isSubtype(exception, it));
  }

  /**
   * Whether something is thrown here that says that the program is wrong, and not what it was
   * given: for null, for a kind that nobody thought of, for nothing that a caller brings.
   */
  private boolean isNoRefusal(Effect.Throw effect, BodyFlow flow) {
    String type = flow.body().typeOf(effect.value());
    if (!(flow.body().value(effect.value()) instanceof Value.New) || isDeclared(type, flow)) {
      return false;
    }
    Block block =
        flow.body().blocks().stream()
            .filter(it -> it.effects().contains(effect))
            .findFirst()
            .orElseThrow();
    List<Integer> tested =
        flow.controlFlow().conditionsOf(block.id()).stream()
            .map(ControlFlow.Condition::guard)
            .filter(guard -> guard.test() != Guard.Test.IS_NULL)
            .flatMap(guard -> guard.operands().stream())
            .toList();
    return program.isSubtype(type, ERROR)
        || unknownKinds.areRefused(effect, block, flow.body())
        || !(isHandler(block, flow) || isOpen(tested, flow));
  }

  /** Whether control comes to a block because something else failed. */
  private static boolean isHandler(Block block, BodyFlow flow) {
    return flow.body().values().stream()
        .anyMatch(
            value ->
                value instanceof Value.Caught caught
                    && flow.controlFlow()
                        .dominates(flow.body().definedIn().get(caught.id()), block.id()));
  }

  /** Whether values are made of a parameter of which there is more than a fixed number. */
  private boolean isOpen(Collection<Integer> values, BodyFlow flow) {
    Set<Integer> seen = new HashSet<>(values);
    Deque<Integer> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Value value = flow.body().value(open.poll());
      if (value instanceof Value.Parameter it
          && view.keys().of(AccessPath.parameter(it.index()), flow) != KeyDomains.Domain.FINITE) {
        return true;
      }
      value.operands().stream().filter(seen::add).forEach(open::add);
    }
    return false;
  }
}
