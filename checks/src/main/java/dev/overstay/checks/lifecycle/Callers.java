package dev.overstay.checks.lifecycle;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which methods of the module call which. */
public final class Callers {

  private final Program program;
  private final Map<MethodRef, Map<MethodRef, MethodFacts>> callers = new HashMap<>();
  private final Map<MethodRef, Set<MethodRef>> callees = new HashMap<>();
  private final Map<MethodRef, Set<MethodRef>> sure = new HashMap<>();
  private final Map<MethodRef, List<Site>> sites = new HashMap<>();
  private final Map<MethodRef, Set<MethodRef>> byName = new HashMap<>();
  private final Set<MethodRef> handedOn = new HashSet<>();
  private final Map<MethodRef, Integer> functions = new HashMap<>();

  /**
   * A call.
   *
   * @param caller in whose body
   * @param call the call
   */
  public record Site(MethodFacts caller, Effect.Invoke call) {}

  /** No calls yet. */
  public Callers(Program program) {
    this.program = program;
  }

  /** Takes note of the calls of one body. */
  public void add(MethodFacts method, Body body) {
    for (Block block : body.blocks()) {
      for (Effect effect : block.effects()) {
        if (effect instanceof Effect.Invoke call) {
          add(method, call.method(), call.kind() == Effect.Call.VIRTUAL, Optional.of(call));
          Optional<MethodFacts> only = only(call);
          if (only.isPresent()) {
            sure.computeIfAbsent(method.ref(), key -> new LinkedHashSet<>(4)).add(only.get().ref());
          }
        }
      }
    }
    for (Value value : body.values()) {
      if (value instanceof Value.Closure closure) {
        boolean receiver =
            closure.kind() != Effect.Call.STATIC && closure.kind() != Effect.Call.CONSTRUCTOR;
        int captured = closure.captured().size() - (receiver ? 1 : 0);
        functions.merge(closure.target(), Math.max(0, captured), Math::max);
        add(method, closure.target(), true, Optional.empty());
      }
    }
  }

  /** The method of the module that a call reaches, where it can reach no other. */
  private Optional<MethodFacts> only(Effect.Invoke call) {
    Optional<MethodFacts> declared =
        program.declaration(call.method()).filter(target -> program.isOwn(target.ref().owner()));
    if (call.kind() != Effect.Call.VIRTUAL || declared.isEmpty()) {
      return declared;
    }
    List<MethodFacts> overriders = program.ownOverriders(call.method());
    if (overriders.isEmpty()) {
      return declared;
    }
    return declared.get().modifiers().isAbstract() && overriders.size() == 1
        ? Optional.of(overriders.get(0))
        : Optional.empty();
  }

  private void add(
      MethodFacts caller, MethodRef callee, boolean virtual, Optional<Effect.Invoke> call) {
    if (!program.isPlatform(callee.owner())) {
      Optional<MethodFacts> target = program.declaration(callee);
      if (target.isPresent() && program.isOwn(target.get().ref().owner())) {
        note(caller, target.get().ref(), call);
      }
    }
    if (virtual) {
      boolean own = program.isOwn(callee.owner());
      for (MethodFacts target : program.ownOverriders(callee)) {
        if (!own) {
          byName.computeIfAbsent(target.ref(), key -> new HashSet<>(4)).add(caller.ref());
        }
        note(caller, target.ref(), call);
      }
    }
  }

  private void note(MethodFacts caller, MethodRef callee, Optional<Effect.Invoke> call) {
    if (!caller.ref().equals(callee)) {
      if (call.isPresent()) {
        sites.computeIfAbsent(callee, key -> new ArrayList<>(2)).add(new Site(caller, call.get()));
      }
      callees.computeIfAbsent(caller.ref(), key -> new LinkedHashSet<>(4)).add(callee);
      callers.computeIfAbsent(callee, key -> new LinkedHashMap<>(4)).put(caller.ref(), caller);
    }
  }

  /** Takes note that a method is made a function value and given to somebody who may keep it. */
  public void handOn(MethodRef method) {
    program.declaration(method).map(MethodFacts::ref).ifPresent(handedOn::add);
  }

  /**
   * What a method that is made a function value is given when that is called: its parameters but
   * for those that the function captured. None where no function is made of it.
   */
  List<ParameterFacts> givenToFunction(MethodFacts method) {
    Integer captured = functions.get(method.ref());
    return captured == null || captured > method.parameters().size()
        ? List.of()
        : method.parameters().subList(captured, method.parameters().size());
  }

  /** Whether a parameter of a method is a value that a function made of it has captured. */
  public boolean isCaptured(MethodRef method, int index) {
    return index < functions.getOrDefault(method, 0);
  }

  /** The methods of the module that call a method. */
  public Collection<MethodFacts> of(MethodRef callee) {
    return callers.getOrDefault(callee, Map.of()).values();
  }

  /**
   * Whether a call of a method in some body is one of a type that others declare, as {@code
   * Runnable} is: it tells little of which class's objects are called there.
   */
  public boolean isByForeignName(MethodFacts caller, MethodRef callee) {
    return byName.getOrDefault(callee, Set.of()).contains(caller.ref());
  }

  /** The methods of the module that a method calls or makes functions of. */
  Set<MethodRef> calleesOf(MethodRef caller) {
    return callees.getOrDefault(caller, Set.of());
  }

  /** The methods of the module that a method calls and that cannot be others. */
  Set<MethodRef> sureCalleesOf(MethodRef caller) {
    return sure.getOrDefault(caller, Set.of());
  }

  /** The calls of a method, in the order of the module's classes and bodies. */
  public List<Site> sites(MethodRef callee) {
    return sites.getOrDefault(callee, List.of());
  }

  /** Whether a method is made a function value somewhere, to be called by whoever gets it. */
  public boolean isHandedOn(MethodRef method) {
    return handedOn.contains(method);
  }
}
