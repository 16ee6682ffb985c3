package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is stored in fields to which the language lets none but their own nest store. */
final class FieldStores {

  private final Program program;
  private @Nullable Map<String, List<ClassFacts>> nests;

  FieldStores(Program program) {
    this.program = program;
  }

  /**
   * A store to a field.
   *
   * @param method whose body does it
   * @param block where in the body
   * @param value what is stored
   */
  record Stored(MethodFacts method, Block block, Value value) {}

  /**
   * Whether all stores to a field are in sight: it is the module's own, others cannot store to it,
   * and it has no annotation, by which containers and other tools find fields.
   */
  boolean areKnown(FieldFacts field) {
    return program.isOwn(field.ref().owner())
        && (field.modifiers().isPrivate() || field.modifiers().isFinal())
        && field.annotations().isEmpty();
  }

  /** The stores to such a field. */
  List<Stored> of(FieldFacts field) {
    List<Stored> found = new ArrayList<>();
    for (MethodFacts method : storers(field)) {
      method.body().ifPresent(body -> collect(field.ref(), method, body, found));
    }
    return found;
  }

  private void collect(FieldRef field, MethodFacts method, Body body, List<Stored> found) {
    for (Block block : body.blocks()) {
      for (Effect effect : block.effects()) {
        stored(effect, field)
            .ifPresent(value -> found.add(new Stored(method, block, body.value(value))));
      }
    }
  }

  private Optional<Integer> stored(Effect effect, FieldRef field) {
    if (effect instanceof Effect.StoreField it && program.canonical(it.field()).equals(field)) {
      return Optional.of(it.value());
    }
    return effect instanceof Effect.StoreStatic it && program.canonical(it.field()).equals(field)
        ? Optional.of(it.value())
        : Optional.empty();
  }

  private List<MethodFacts> storers(FieldFacts field) {
    String owner = field.ref().owner();
    List<MethodFacts> methods = new ArrayList<>();
    if (field.modifiers().isFinal()) {
      program.find(owner).map(ClassFacts::methods).ifPresent(methods::addAll);
      methods.removeIf(it -> !it.ref().isConstructor() && !it.ref().name().equals("<clinit>"));
      return methods;
    }
    nest(owner).forEach(type -> methods.addAll(type.methods()));
    return methods;
  }

  private List<ClassFacts> nest(String type) {
    Map<String, List<ClassFacts>> found = nests;
    if (found == null) {
      found = new HashMap<>();
      for (ClassFacts each : program.module()) {
        found.computeIfAbsent(program.topLevel(each.name()), key -> new ArrayList<>()).add(each);
      }
      nests = found;
    }
    return found.getOrDefault(program.topLevel(type), List.of());
  }
}
