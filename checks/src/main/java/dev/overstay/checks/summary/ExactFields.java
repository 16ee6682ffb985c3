package dev.overstay.checks.summary;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.program.Program;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of which class the objects in a field are, where that is in sight: nobody but the field's own top
 * level class can store to it, and whatever is stored is made there.
 */
final class ExactFields {

  private final Program program;
  private final FieldStores stores;
  private final Map<FieldRef, Optional<String>> known = new HashMap<>();

  ExactFields(Program program, FieldStores stores) {
    this.program = program;
    this.stores = stores;
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
      exact = program.field(field).filter(stores::areKnown).flatMap(this::find);
      known.put(field, exact);
    }
    return exact;
  }

  private Optional<String> find(FieldFacts field) {
    Set<String> classes = new TreeSet<>();
    for (FieldStores.Stored stored : stores.of(field)) {
      if (stored.value() instanceof Value.New made) {
        classes.add(made.type());
      } else if (!isNull(stored.value())) {
        return Optional.empty();
      }
    }
    return classes.size() == 1 ? classes.stream().findFirst() : Optional.empty();
  }

  private static boolean isNull(Value value) {
    return value instanceof Value.Constant constant && constant.value() == null;
  }
}
