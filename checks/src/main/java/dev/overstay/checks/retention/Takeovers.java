package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Activities that somebody else made, and that an owner says are its own to stop. */
public final class Takeovers {

  private final ModuleView view;
  private final FieldStops stops;
  private final Statements statements;

  /** What the owners of a module took over. */
  public Takeovers(ModuleView view) {
    this.view = view;
    this.stops = new FieldStops(view);
    this.statements = new Statements(view.program());
  }

  /**
   * An activity that an owner took over, as an annotation says, and that nobody stops.
   *
   * @param flow the body that takes it over, where it is one
   * @param span where
   * @param field the field that keeps it
   */
  public record Taken(Optional<BodyFlow> flow, Span span, FieldRef field) {}

  /** The activities of a kind that fields of a class took over and that nobody stops. */
  public List<Taken> neverStopped(ClassFacts type, Resource kind) {
    List<Taken> found = new ArrayList<>();
    for (FieldFacts field : type.fields()) {
      boolean ofKind =
          view.program()
              .fromTypeModel(field.type().name(), TypeModel::resource)
              .filter(kind::equals)
              .isPresent();
      if (ofKind && !stops.isStopped(field.ref()) && !stops.isOutOfSight(field.ref())) {
        taken(field).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Taken> taken(FieldFacts field) {
    List<FieldUses.Use> stores =
        view.uses()
            .of(field.ref(), FieldUses.Kind.STORE)
            .filter(store -> !store.nested() && isOfParameter(store, statements.isOwned(field)))
            .toList();
    if (!stores.isEmpty()) {
      FieldUses.Use first = stores.get(0);
      return Optional.of(new Taken(Optional.of(first.in()), first.span(), field.ref()));
    }
    return statements.isOwned(field)
        ? Optional.of(new Taken(Optional.empty(), Span.NONE, field.ref()))
        : Optional.empty();
  }

  /** Whether a field gets what its owner was given: anything, or what the parameter says. */
  private boolean isOfParameter(FieldUses.Use store, boolean any) {
    return store.happening().flow() instanceof Flow.Keep keep
        && keep.value().steps().isEmpty()
        && keep.value().root() instanceof AccessPath.Param param
        && store.happening().isDirect()
        && (any || statements.takesOver(store.in().method(), param.index()));
  }
}
