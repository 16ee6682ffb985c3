package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contexts that know nothing of a request and take the place of the one that does. */
public final class FreshContexts {

  private final ModuleView view;

  /** The contexts of a module. */
  public FreshContexts(ModuleView view) {
    this.view = view;
  }

  /**
   * A context from which all that was known of the request is gone.
   *
   * @param flow the body that makes it the thread's
   * @param span where the body gets it
   * @param current where it becomes the thread's
   * @param type its class
   */
  public record Fresh(BodyFlow flow, Span span, Span current, String type) {}

  /** The fresh contexts that a body puts in the place of its request's. */
  public List<Fresh> in(BodyFlow flow) {
    List<Fresh> found = new ArrayList<>();
    if (!view.requestPath().isConcurrent(flow.method())) {
      return found;
    }
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Start start && !event.deferred()) {
        flow.carried(start.activity()).stream()
            .map(BodyFlow.Carried::path)
            .filter(path -> path.steps().isEmpty())
            .flatMap(path -> fresh(path, event, flow).stream())
            .findFirst()
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Fresh> fresh(AccessPath context, Event current, BodyFlow flow) {
    if (context.root() instanceof AccessPath.Local local
        && flow.made(local.value()).contains(Resource.ROOT_CONTEXT)) {
      return Optional.of(
          new Fresh(
              flow,
              Activities.spanOf(flow, local.value()),
              current.span(),
              flow.typeOfLocal(local.value())));
    }
    return context.root() instanceof AccessPath.Static root && isConstantRoot(root.field())
        ? Optional.of(new Fresh(flow, current.span(), current.span(), root.field().owner()))
        : Optional.empty();
  }

  /** Whether the constants of a class, which are of the class itself, are such contexts. */
  private boolean isConstantRoot(FieldRef constant) {
    return view.program()
        .fromTypeModel(constant.owner(), TypeModel::resource)
        .filter(it -> it == Resource.ROOT_CONTEXT)
        .isPresent();
  }
}
