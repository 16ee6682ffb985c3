package dev.overstay.checks.lifecycle;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.program.Program;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which methods of the module call which. */
public final class Callers {

  private final Program program;
  private final Map<MethodRef, Map<MethodRef, MethodFacts>> callers = new HashMap<>();
  private final Set<MethodRef> handedOn = new HashSet<>();

  /** No calls yet. */
  public Callers(Program program) {
    this.program = program;
  }

  /** Takes note of the calls of one body. */
  public void add(MethodFacts method, Body body) {
    for (Block block : body.blocks()) {
      for (Effect effect : block.effects()) {
        if (effect instanceof Effect.Invoke call) {
          add(method, call.method(), call.kind() == Effect.Call.VIRTUAL);
        }
      }
    }
    for (Value value : body.values()) {
      if (value instanceof Value.Closure closure) {
        add(method, closure.target(), true);
      }
    }
  }

  private void add(MethodFacts caller, MethodRef callee, boolean virtual) {
    program
        .declaration(callee)
        .filter(target -> program.isOwn(target.ref().owner()))
        .ifPresent(target -> note(caller, target.ref()));
    if (virtual) {
      for (String subtype : program.ownSubtypes(callee.owner())) {
        program
            .find(subtype)
            .flatMap(type -> type.method(callee.name(), callee.descriptor()))
            .ifPresent(target -> note(caller, target.ref()));
      }
    }
  }

  private void note(MethodFacts caller, MethodRef callee) {
    if (!caller.ref().equals(callee)) {
      callers.computeIfAbsent(callee, key -> new LinkedHashMap<>()).put(caller.ref(), caller);
    }
  }

  /** Takes note that a method is made a function value and given to somebody who may keep it. */
  public void handOn(MethodRef method) {
    program.declaration(method).map(MethodFacts::ref).ifPresent(handedOn::add);
  }

  /** The methods of the module that call a method. */
  public Collection<MethodFacts> of(MethodRef callee) {
    return callers.getOrDefault(callee, Map.of()).values();
  }

  /** Whether a method is made a function value somewhere, to be called by whoever gets it. */
  public boolean isHandedOn(MethodRef method) {
    return handedOn.contains(method);
  }
}
