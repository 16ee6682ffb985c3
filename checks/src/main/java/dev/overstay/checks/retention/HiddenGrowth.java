package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.Value;
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
        if (domain.compareTo(Domain.LIKELY_OPEN) >= 0
            && !isToldBefore(event, grow, flow)
            && !isLastResort(event, flow)
            && isDoneEachTime(event, flow)) {
          found.add(new Kept(event, root.field(), domain));
        }
      }
    }
    return found;
  }

  /** Whether the body has told it the same name before: names that are known are not kept twice. */
  private static boolean isToldBefore(Event event, Flow.Grow grow, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            other ->
                other.flow().equals(grow)
                    && !other.position().equals(event.position())
                    && flow.controlFlow().precedes(other.position(), event.position()));
  }

  /** Whether it is told only where something could not be deleted at once, which is seldom. */
  private static boolean isLastResort(Event event, BodyFlow flow) {
    return flow.controlFlow().conditionsOf(event.position().block()).stream()
        .filter(condition -> condition.guard().test() == Guard.Test.IS_TRUE && !condition.holds())
        .flatMap(condition -> condition.guard().operands().stream())
        .map(flow.body()::value)
        .anyMatch(
            value ->
                value instanceof Value.CallResult result
                    && result.call().method().name().startsWith("delete"));
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
