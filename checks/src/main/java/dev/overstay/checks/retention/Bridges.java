package dev.overstay.checks.retention;

import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.EntryKind;
import java.util.Optional;

/**
 * What compilers put beside a method that has types of its own where it overrides one with type
 * variables: a library calls the one, and that the other.
 */
final class Bridges {

  private Bridges() {}

  /** Whether a caller of a method is what a compiler put beside it. */
  static boolean is(MethodFacts caller, MethodFacts method) {
    return caller.modifiers().isSynthetic() && caller.ref().name().equals(method.ref().name());
  }

  /** What a framework calls a method for, itself or by its bridge. */
  static Optional<EntryKind> entry(MethodFacts method, ModuleView view) {
    return view.lifecycles()
        .entry(method)
        .or(
            () ->
                view.callers().of(method.ref()).stream()
                    .filter(caller -> is(caller, method))
                    .flatMap(caller -> view.lifecycles().entry(caller).stream())
                    .findFirst());
  }
}
