package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
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
  private final ConstructedParts parts;

  /** What a module has libraries keep. */
  public HiddenGrowth(ModuleView view) {
    this.view = view;
    this.paths = view.only(RequestPaths.class, RequestPaths::new);
    this.parts = new ConstructedParts(view);
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
        Domain domain = domain(grow.key().get(), flow);
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

  /** How many names there are: one that an object made for itself is another with each of them. */
  private Domain domain(AccessPath key, BodyFlow flow) {
    Domain domain = view.keys().of(key, flow);
    boolean own =
        domain == Domain.UNKNOWN
            && key.root() instanceof AccessPath.This
            && key.steps().size() == 1
            && key.steps().get(0) instanceof AccessPath.Field;
    return own
            && parts.setIn(((AccessPath.Field) key.steps().get(0)).field()).stream()
                .anyMatch(part -> view.keys().of(part.path(), part.in()) == Domain.OPEN)
        ? Domain.OPEN
        : domain;
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
    int at = event.position().block();
    boolean refused =
        flow.controlFlow().conditionsOf(at).stream()
            .filter(it -> it.guard().test() == Guard.Test.IS_TRUE && !it.holds())
            .flatMap(condition -> condition.guard().operands().stream())
            .map(flow.body()::value)
            .anyMatch(it -> it instanceof Value.CallResult result && deletes(result.call()));
    return refused
        || flow.body().blocks().stream()
            .filter(block -> block.effects().stream().anyMatch(HiddenGrowth::deletes))
            .flatMap(block -> block.edges().stream())
            .anyMatch(
                edge ->
                    edge.kind() == Edge.Kind.EXCEPTION
                        && flow.controlFlow().dominates(edge.target(), at));
  }

  private static boolean deletes(Effect effect) {
    return effect instanceof Effect.Invoke call && call.method().name().startsWith("delete");
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
