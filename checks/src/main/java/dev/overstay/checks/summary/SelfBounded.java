package dev.overstay.checks.summary;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.program.Program;
import java.util.Optional;

/**
 * Containers of somebody's own class that override a method by which such containers bound
 * themselves, as {@code removeEldestEntry}.
 */
public final class SelfBounded {

  private SelfBounded() {}

  /** Whether instances of a class are such containers. */
  public static boolean is(String type, Program program) {
    for (String at : program.withSupertypes(type)) {
      Optional<ClassFacts> facts = program.find(at);
      if (facts.isEmpty() || program.models().type(at).isPresent()) {
        return false;
      }
      boolean bounds =
          facts.get().methods().stream()
              .filter(method -> !method.ref().isConstructor())
              .filter(method -> program.models().method(method.ref()).isEmpty())
              .flatMap(method -> program.methodModel(method.ref()).stream())
              .flatMap(row -> row.flows().stream())
              .anyMatch(Flow.Bound.class::isInstance);
      if (bounds) {
        return true;
      }
    }
    return false;
  }
}
