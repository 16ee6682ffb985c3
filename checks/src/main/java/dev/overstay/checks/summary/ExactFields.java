package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Of which class the objects in a field are, where that is in sight: nobody but the field's own top
 * level class can store to it, and whatever is stored is made there.
 */
final class ExactFields {

  private final Program program;
  private final Map<FieldRef, Optional<String>> known = new HashMap<>();
  private @Nullable Map<String, List<ClassFacts>> nests;

  ExactFields(Program program) {
    this.program = program;
  }

  /**
   * The class of the object that a path leads to, where it ends in a field that can have no other.
   */
  Optional<String> of(AccessPath path) {
    int last = path.steps().size() - 1;
    if (last >= 0) {
      return path.steps().get(last) instanceof AccessPath.Field field
          ? of(field.field())
          : Optional.empty();
    }
    return path.root() instanceof AccessPath.Static root ? of(root.field()) : Optional.empty();
  }

  private Optional<String> of(FieldRef field) {
    Optional<String> exact = known.get(field);
    if (exact == null) {
      exact =
          program
              .field(field)
              .filter(it -> program.isOwn(field.owner()))
              .filter(it -> it.modifiers().isPrivate() || it.modifiers().isFinal())
              // Containers and other tools store to fields that they find by their annotations.
              .filter(it -> it.annotations().isEmpty())
              .flatMap(this::find);
      known.put(field, exact);
    }
    return exact;
  }

  private Optional<String> find(FieldFacts field) {
    Set<String> classes = new TreeSet<>();
    for (MethodFacts method : storers(field)) {
      for (Body body : method.body().stream().toList()) {
        if (!collect(field.ref(), body, classes)) {
          return Optional.empty();
        }
      }
    }
    return classes.size() == 1 ? classes.stream().findFirst() : Optional.empty();
  }

  /** The methods that the language lets store to a field. */
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

  /** Adds the classes of what a body stores; false when one is not known. */
  private boolean collect(FieldRef field, Body body, Set<String> classes) {
    List<Value> stored =
        body.blocks().stream()
            .flatMap(block -> block.effects().stream())
            .flatMap(effect -> stored(effect, field).stream())
            .map(body::value)
            .filter(value -> !isNull(value))
            .toList();
    for (Value value : stored) {
      if (!(value instanceof Value.New made)) {
        return false;
      }
      classes.add(made.type());
    }
    return true;
  }

  private static boolean isNull(Value value) {
    return value instanceof Value.Constant constant && constant.value() == null;
  }

  private Optional<Integer> stored(Effect effect, FieldRef field) {
    if (effect instanceof Effect.StoreField it && program.canonical(it.field()).equals(field)) {
      return Optional.of(it.value());
    }
    return effect instanceof Effect.StoreStatic it && program.canonical(it.field()).equals(field)
        ? Optional.of(it.value())
        : Optional.empty();
  }
}
