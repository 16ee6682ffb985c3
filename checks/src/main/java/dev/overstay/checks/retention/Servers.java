package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import java.util.HashMap;
import java.util.Map;

/**
 * Classes whose objects have connections served for as long as they are not stopped: they own the
 * threads that do so, and stop them.
 */
final class Servers {

  private final Program program;
  private final FieldUses uses;
  private final Map<String, Boolean> known = new HashMap<>();

  Servers(Program program, FieldUses uses) {
    this.program = program;
    this.uses = uses;
  }

  /** Whether a class, or one that it extends, is such a class. */
  boolean contains(String type) {
    Boolean server = known.get(type);
    if (server == null) {
      server = program.isOwn(type) && program.find(type).filter(this::ownsThreads).isPresent();
      known.put(type, server);
    }
    return server;
  }

  private boolean ownsThreads(ClassFacts type) {
    return program.withSupertypes(type.name()).stream()
        .filter(program::isOwn)
        .flatMap(at -> program.find(at).stream())
        .flatMap(at -> at.fields().stream())
        .anyMatch(this::isStoppedLoop);
  }

  private boolean isStoppedLoop(FieldFacts field) {
    return !field.modifiers().isStatic()
        && program
            .fromTypeModel(field.type().name(), TypeModel::resource)
            .filter(resource -> resource == Resource.EVENT_LOOP)
            .isPresent()
        && uses.of(field.ref(), FieldUses.Kind.STOP).anyMatch(use -> !use.nested());
  }
}
