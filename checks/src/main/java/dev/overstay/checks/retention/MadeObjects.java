package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where objects of the module's own are made, and what those are that fields get. */
final class MadeObjects {

  private final Program program;
  private final Callers callers;
  private final Function<MethodFacts, Optional<BodyFlow>> flows;
  private final Map<String, Set<String>> makers = new HashMap<>();
  private final Set<String> elsewhere = new HashSet<>();
  private final Map<String, Set<MethodFacts>> factories = new HashMap<>();

  MadeObjects(Program program, Callers callers, Function<MethodFacts, Optional<BodyFlow>> flows) {
    this.program = program;
    this.callers = callers;
    this.flows = flows;
  }

  /**
   * Says that a body makes an object of a class.
   *
   * @param part whether it becomes a part of what the body initialises
   */
  void add(String type, BodyFlow maker, boolean part) {
    makers.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(maker.method().ref().owner());
    if (part) {
      return;
    }
    if (maker.method().modifiers().isStatic()
        && StoredElements.madeBy(maker).filter(type::equals).isPresent()) {
      factories.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(maker.method());
    } else {
      elsewhere.add(type);
    }
  }

  /** The other classes of the module that make objects of a class, or of one that extends it. */
  Set<String> makers(String type) {
    Set<String> all = new LinkedHashSet<>(makers.getOrDefault(type, Set.of()));
    program
        .ownSubtypes(type)
        .forEach(subtype -> all.addAll(makers.getOrDefault(subtype, Set.of())));
    all.remove(type);
    return all;
  }

  /**
   * Whether objects of a class are made that are no parts of what asks for them in its beginning.
   */
  boolean areElsewhere(String type) {
    return elsewhere.contains(type)
        || factories.getOrDefault(type, Set.of()).stream().anyMatch(this::isCalledElsewhere);
  }

  private boolean isCalledElsewhere(MethodFacts factory) {
    Collection<MethodFacts> askers = callers.of(factory.ref());
    return askers.isEmpty()
        || !askers.stream()
            .allMatch(it -> it.ref().isConstructor() || it.ref().name().equals("<clinit>"));
  }

  /** The class of what is stored: that of the object which a factory that is asked for it makes. */
  Optional<String> storedIn(FieldUses.Use use) {
    return StoredElements.outcomeOf(use)
        .filter(call -> call.kind() == Effect.Call.STATIC)
        .flatMap(call -> program.declaration(call.method()))
        .filter(method -> program.isOwn(method.ref().owner()))
        .flatMap(flows)
        .flatMap(StoredElements::madeBy)
        .or(() -> StoredElements.type(use));
  }
}
