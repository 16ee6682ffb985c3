package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.Growable;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import java.util.HashMap;
import java.util.Map;

/**
 * Fields that collect connections or sessions by key, as their declared types say: there are many
 * in one collection, so it outlives each of them, whoever owns it.
 */
final class Registers {

  private final Program program;
  private final Lifetimes lifetimes;
  private final PathTypes types;
  private final FieldUses uses;
  private final Map<FieldRef, Boolean> known = new HashMap<>();

  Registers(Program program, Lifetimes lifetimes, PathTypes types, FieldUses uses) {
    this.program = program;
    this.lifetimes = lifetimes;
    this.types = types;
    this.uses = uses;
  }

  /** Whether a field is one, and nothing is ever taken out of it or closed in it. */
  boolean contains(FieldRef field) {
    Boolean register = known.get(field);
    if (register == null) {
      register =
          program.field(field).filter(it -> collects(it) && !letsGo(it)).isPresent()
              && lifetimes.of(field.owner()).isEmpty();
      known.put(field, register);
    }
    return register;
  }

  private boolean collects(FieldFacts field) {
    return program.isOwn(field.ref().owner())
        && !field.modifiers().isStatic()
        && program
            .fromTypeModel(field.type().name(), TypeModel::growable)
            .filter(shape -> shape == Growable.MAP)
            .isPresent()
        && types.contents(field.type()).stream()
            .flatMap(type -> lifetimes.of(type.name()).stream())
            .anyMatch(
                limited ->
                    !limited.inferred()
                        && limited.lifetime().outlives(Lifetime.REQUEST)
                        && limited.lifetime() != Lifetime.APPLICATION);
  }

  private boolean letsGo(FieldFacts field) {
    return uses.of(field.ref()).stream()
        .anyMatch(
            use ->
                switch (use.kind()) {
                  case SHRINK, REPLACE, STOP, SHARE, PASS, RETURN -> true;
                  default -> false;
                });
  }
}
