package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Clients, connections and requests that a body makes and that wait for the other side's answer
 * without a limit of time, because nobody says one and the library has none of its own.
 */
public final class UntimedConnectors {

  private final ModuleView view;
  private final ConnectionPools pools;
  private final EntryPaths paths;

  /** The connectors of a module. */
  public UntimedConnectors(ModuleView view) {
    this.view = view;
    this.pools = new ConnectionPools(view);
    this.paths = view.only(EntryPaths.class, EntryPaths::new);
  }

  /**
   * A connector that waits for ever.
   *
   * @param flow the body that makes it
   * @param span where
   * @param type what it is
   * @param path how requests come to use it, as far as is known
   * @param produced whether a container gets it, for others to use
   */
  public record Untimed(
      BodyFlow flow,
      Span span,
      String type,
      Optional<EntryPaths.EntryPath> path,
      boolean produced) {}

  /** What a body makes and leaves without a limit. */
  public List<Untimed> in(BodyFlow flow) {
    List<Untimed> found = new ArrayList<>();
    flow.made()
        .forEach(
            (local, made) -> {
              if (made.contains(Resource.CONNECTOR)
                  && flow.body().has(local)
                  && flow.creation(local).isEmpty()) {
                untimed(local, flow).ifPresent(found::add);
              }
            });
    return found;
  }

  private Optional<Untimed> untimed(int local, BodyFlow flow) {
    AccessPath connector = AccessPath.local(local);
    Set<AccessPath> names = names(connector, flow);
    Set<FieldRef> limits = limits(names, flow);
    boolean produced = isProduced(flow);
    boolean excused =
        limits.isEmpty()
            || pools.isConfiguredElsewhere(connector, flow)
            || isMadeAround(connector, flow)
            || (isReturned(connector, flow) && !produced)
            || limits.stream().anyMatch(this::isSaidSomewhere);
    if (excused) {
      return Optional.empty();
    }
    Span span =
        flow.body().value(local) instanceof Value.CallResult result
            ? result.call().span()
            : Activities.spanOf(flow, local);
    return Optional.of(
        new Untimed(flow, span, flow.typeOfLocal(local), path(names, flow), produced));
  }

  /** The connector, what is in it, what it is in, and the fields that keep any of that. */
  private static Set<AccessPath> names(AccessPath connector, BodyFlow flow) {
    Set<AccessPath> names = new HashSet<>();
    flow.carried(connector).forEach(carried -> names.add(carried.path()));
    boolean more = true;
    while (more) {
      more = false;
      for (Event event : flow.events()) {
        more |=
            event.flow() instanceof Flow.Keep keep
                && names.contains(keep.value())
                && names.add(keep.holder());
      }
    }
    return names;
  }

  /** The limits that it has not; none where one of them is said. */
  private static Set<FieldRef> limits(Set<AccessPath> names, BodyFlow flow) {
    Set<FieldRef> open = new HashSet<>();
    List<Event> lifted = new ArrayList<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Unbound unbound
          && unbound.onlyIf().isEmpty()
          && isLimitOf(unbound.holder(), names)) {
        FieldUses.fieldOf(unbound.holder(), false).ifPresent(it -> open.add(it.field()));
        lifted.add(event);
      }
    }
    boolean said =
        flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Bound bound
                        && (names.contains(bound.holder()) || isLimitOf(bound.holder(), names))
                        && lifted.stream().noneMatch(it -> it.position().equals(event.position())));
    return said ? Set.of() : open;
  }

  private static boolean isLimitOf(AccessPath limit, Set<AccessPath> names) {
    int last = limit.steps().size() - 1;
    return last >= 0
        && names.contains(new AccessPath(limit.root(), limit.steps().subList(0, last)));
  }

  /** Whether it is made of something that comes from elsewhere and may know a limit. */
  private static boolean isMadeAround(AccessPath connector, BodyFlow flow) {
    return flow.carried(connector).stream()
        .map(BodyFlow.Carried::path)
        .filter(path -> !path.equals(connector))
        .anyMatch(path -> !isMadeHere(path, flow));
  }

  private static boolean isMadeHere(AccessPath path, BodyFlow flow) {
    if (!(path.root() instanceof AccessPath.Local local) || !flow.body().has(local.value())) {
      return false;
    }
    Value value = flow.body().value(local.value());
    return value instanceof Value.New
        || value instanceof Value.Closure
        || value instanceof Value.Constant
        || (!flow.made(local.value()).isEmpty() && flow.creation(local.value()).isEmpty());
  }

  private static boolean isReturned(AccessPath connector, BodyFlow flow) {
    return flow.returned().stream()
        .flatMap(path -> flow.carried(path).stream())
        .anyMatch(it -> it.path().equals(connector));
  }

  /** Whether the module says this limit for another one: then it may say it for all. */
  private boolean isSaidSomewhere(FieldRef limit) {
    return view.program().module().stream()
        .flatMap(type -> view.flows(type).stream())
        .flatMap(flow -> flow.events().stream())
        .filter(event -> event.flow() instanceof Flow.Bound && event.isDirect())
        .anyMatch(
            event ->
                FieldUses.fieldOf(((Flow.Bound) event.flow()).holder(), false)
                    .filter(target -> target.field().equals(limit))
                    .isPresent());
  }

  private boolean isProduced(BodyFlow flow) {
    return view.program()
        .fromAnnotations(
            flow.method().annotations(),
            row -> row.is(AnnotationModel.Trait.PRODUCES) ? Optional.of(row) : Optional.empty())
        .isPresent();
  }

  /** How a request comes to where it is made, or to a method that reads a field which keeps it. */
  private Optional<EntryPaths.EntryPath> path(Set<AccessPath> names, BodyFlow flow) {
    Optional<EntryPaths.EntryPath> made = served(flow);
    if (made.isPresent()) {
      return made;
    }
    Set<FieldRef> fields = new HashSet<>();
    names.forEach(name -> FieldUses.fieldOf(name, true).ifPresent(it -> fields.add(it.field())));
    return view.program().module().stream()
        .flatMap(type -> view.flows(type).stream())
        .filter(other -> other.body().values().stream().anyMatch(it -> reads(it, fields)))
        .filter(other -> calls(other, fields))
        .flatMap(other -> served(other).stream())
        .findFirst();
  }

  private Optional<EntryPaths.EntryPath> served(BodyFlow flow) {
    return paths.onOneThreadTo(flow).filter(it -> it.kind() != EntryKind.PERIODIC);
  }

  private static boolean reads(Value value, Set<FieldRef> fields) {
    return (value instanceof Value.LoadField load && fields.contains(load.field()))
        || (value instanceof Value.LoadStatic it && fields.contains(it.field()));
  }

  /** Whether a body calls a method on what it reads. */
  private static boolean calls(BodyFlow flow, Set<FieldRef> fields) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.Invoke call
                    && call.hasReceiver()
                    && reads(flow.body().value(call.arguments().get(0)), fields));
  }
}
