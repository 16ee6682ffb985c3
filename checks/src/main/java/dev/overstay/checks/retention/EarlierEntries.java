package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import java.util.List;

/**
 * What a holder had before something took its place, and gets back when that is over: nothing new
 * is kept by it then.
 */
final class EarlierEntries {

  /** A saved entry goes through this many fields at most. */
  private static final int MOST_FIELDS = 2;

  private final ModuleView view;

  EarlierEntries(ModuleView view) {
    this.view = view;
  }

  /** Whether what a holder is given was got from inside of it, and kept in a field until now. */
  boolean areGivenBack(Flow.Keep keep) {
    return FieldUses.fieldOf(keep.holder(), true)
        .filter(target -> isFrom(keep.value(), target.field(), MOST_FIELDS))
        .isPresent();
  }

  private boolean isFrom(AccessPath value, FieldRef holder, int depth) {
    boolean inside =
        FieldUses.fieldOf(value, true)
            .filter(target -> target.nested() && target.field().equals(holder))
            .isPresent();
    return inside
        || (depth > 0
            && FieldUses.fieldOf(value, false)
                .filter(target -> isSaved(target.field(), holder, depth))
                .isPresent());
  }

  /** Whether all that a field ever gets comes from inside the holder. */
  private boolean isSaved(FieldRef field, FieldRef holder, int depth) {
    List<AccessPath> stored =
        view.uses()
            .of(field, FieldUses.Kind.STORE)
            .filter(use -> !use.nested())
            .map(use -> ((Flow.Keep) use.happening().flow()).value())
            // What a constructor is given is seen where it is called.
            .filter(value -> !(value.root() instanceof AccessPath.Param))
            .toList();
    return !stored.isEmpty() && stored.stream().allMatch(value -> isFrom(value, holder, depth - 1));
  }
}
