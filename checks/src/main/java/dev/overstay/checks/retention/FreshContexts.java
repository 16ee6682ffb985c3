package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;

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
    boolean any =
        flow.made().values().stream().anyMatch(made -> made.contains(Resource.ROOT_CONTEXT));
    if (!any || !view.requestPath().isConcurrent(flow.method())) {
      return found;
    }
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Start start && !event.deferred()) {
        flow.carried(start.activity()).stream()
            .filter(carried -> carried.path().steps().isEmpty())
            .filter(carried -> carried.path().root() instanceof AccessPath.Local)
            .map(carried -> ((AccessPath.Local) carried.path().root()).value())
            .filter(local -> flow.made(local).contains(Resource.ROOT_CONTEXT))
            .findFirst()
            .ifPresent(
                local ->
                    found.add(
                        new Fresh(
                            flow,
                            Activities.spanOf(flow, local),
                            event.span(),
                            flow.typeOfLocal(local))));
      }
    }
    return found;
  }
}
