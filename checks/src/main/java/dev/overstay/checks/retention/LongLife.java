package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;

/** Which fields are there as long as the application runs, or as a server does. */
public final class LongLife {

  private final Holders holders;

  LongLife(Holders holders) {
    this.holders = holders;
  }

  /** Whether a field of a class is there for long. */
  public boolean of(ClassFacts type, FieldFacts field) {
    return isCertain(type, field) || holders.isServer(type.name());
  }

  /** Whether only the threads that its owner has say so. */
  public boolean isInferred(ClassFacts type, FieldFacts field) {
    return !isCertain(type, field);
  }

  private boolean isCertain(ClassFacts type, FieldFacts field) {
    return field.modifiers().isStatic()
        || holders.isShared(type.name())
        || holders.owner(type.name()).isPresent();
  }
}
