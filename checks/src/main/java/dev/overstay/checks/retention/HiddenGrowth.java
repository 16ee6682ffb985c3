package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.retention.KeyDomains.Domain;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a library keeps for the whole process, under names that it is told and never forgets: files
 * to delete at the end, pools of constants.
 */
public final class HiddenGrowth {

  private final ModuleView view;
  private final RequestPaths paths;

  /** What a module has libraries keep. */
  public HiddenGrowth(ModuleView view) {
    this.view = view;
    this.paths = new RequestPaths(view);
  }

  /**
   * A call by which a library keeps one more.
   *
   * @param event the call
   * @param field where it is kept
   * @param domain how many there may be
   */
  public record Kept(Event event, FieldRef field, Domain domain) {}

  /** What a body has kept so each time it runs. */
  public List<Kept> in(BodyFlow flow) {
    List<Kept> found = new ArrayList<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Grow grow
          && grow.key().isPresent()
          && grow.holder().root() instanceof AccessPath.Static root
          && grow.holder().steps().isEmpty()
          && event.source().modeled()
          && !view.program().isOwn(root.field().owner())
          && isKeptByName(event, flow)
          && view.uses().of(root.field(), FieldUses.Kind.SHRINK).findAny().isEmpty()) {
        Domain domain = view.keys().of(grow.key().get(), flow);
        if (domain.compareTo(Domain.LIKELY_OPEN) >= 0 && isDoneEachTime(event, flow)) {
          found.add(new Kept(event, root.field(), domain));
        }
      }
    }
    return found;
  }

  /** Whether no object of the module's is kept: others tell of listeners and of drivers. */
  private static boolean isKeptByName(Event event, BodyFlow flow) {
    return flow.events().stream()
        .noneMatch(
            other ->
                other.position().equals(event.position())
                    && other.flow() instanceof Flow.Keep keep
                    && keep.holder().root().equals(((Flow.Grow) event.flow()).holder().root()));
  }

  private boolean isDoneEachTime(Event event, BodyFlow flow) {
    return paths.isDoneEachTime(
        new FieldUses.Use(FieldUses.Kind.GROW, flow, Optional.of(event), event.span(), false));
  }
}
