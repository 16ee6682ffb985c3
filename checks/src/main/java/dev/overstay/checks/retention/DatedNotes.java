package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;

/**
 * Notes of what happened: objects of text and numbers that take down by themselves when they were
 * made. Whoever makes another has something else to tell.
 */
final class DatedNotes {

  private final ModuleView view;
  private final ConstructedParts parts;

  DatedNotes(ModuleView view) {
    this.view = view;
    this.parts = new ConstructedParts(view);
  }

  /** Whether a value of a body is such an object, made there. */
  boolean is(AccessPath value, BodyFlow flow) {
    if (!(value.root() instanceof AccessPath.Local local)
        || !value.steps().isEmpty()
        || !(flow.body().valueOrNull(local.value()) instanceof Value.New made)
        || !view.program().isOwn(made.type())) {
      return false;
    }
    List<FieldFacts> fields =
        view.program().find(made.type()).stream()
            .flatMap(type -> type.fields().stream())
            .filter(field -> !field.modifiers().isStatic())
            .toList();
    return fields.stream().allMatch(this::isText)
        && fields.stream().anyMatch(field -> isMadeAlong(field, made.id(), flow));
  }

  private boolean isText(FieldFacts field) {
    KeyTypes types = view.keys().types();
    return types.isText(field.type().name()) || types.isFinite(field.type());
  }

  /** Whether the constructor makes what a field gets, and makes another each time. */
  private boolean isMadeAlong(FieldFacts field, int made, BodyFlow flow) {
    return parts.of(made, field.ref(), flow).stream()
        .filter(part -> part.in() != flow && part.path().root() instanceof AccessPath.Local)
        .anyMatch(part -> view.keys().of(part.path(), part.in()) == KeyDomains.Domain.OPEN);
  }
}
