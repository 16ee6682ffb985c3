package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fields that are other names of another object's field: that is what their owner was given. */
final class FieldAliases {

  private final FieldUses uses;
  private final Map<FieldRef, Optional<FieldRef>> sources = new HashMap<>();

  FieldAliases(FieldUses uses) {
    this.uses = uses;
  }

  /** Whether a field is another, or only another name of it. */
  boolean isSame(FieldRef name, FieldRef field) {
    return name.equals(field) || source(name).filter(field::equals).isPresent();
  }

  /**
   * The one field whose object another field has, whoever made its owner. An object that makes its
   * successor and gives it what it has brings no other.
   */
  Optional<FieldRef> source(FieldRef field) {
    Optional<FieldRef> known = sources.get(field);
    if (known == null) {
      known = find(field);
      sources.put(field, known);
    }
    return known;
  }

  private Optional<FieldRef> find(FieldRef field) {
    Set<Optional<FieldRef>> found = new LinkedHashSet<>();
    uses.of(field, FieldUses.Kind.STORE)
        .filter(use -> !use.nested() && !isExplainedByCallers(use, field))
        .map(use -> ((Flow.Keep) use.happening().flow()).value())
        .map(value -> FieldUses.fieldOf(value, false).map(FieldUses.Target::field))
        .filter(source -> source.filter(field::equals).isEmpty())
        .forEach(found::add);
    return found.size() == 1 ? found.iterator().next() : Optional.empty();
  }

  /** Whether a constructor only passes on what it was given. */
  private static boolean isExplainedByCallers(FieldUses.Use store, FieldRef field) {
    return store.in().method().ref().isConstructor()
        && store.in().method().ref().owner().equals(field.owner())
        && ((Flow.Keep) store.happening().flow()).value().root() instanceof AccessPath.Param;
  }
}
