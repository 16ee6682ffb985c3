package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Pools of connections that code builds, and what of them it leaves without a limit. */
public final class ConnectionPools {

  private final ModuleView view;

  /** The pools of a module. */
  public ConnectionPools(ModuleView view) {
    this.view = view;
  }

  /**
   * Something of a pool that has no limit.
   *
   * @param flow the body that makes the pool
   * @param span where it makes it, or takes the limit away
   * @param type the pool's type
   * @param limit the library's name for what has no limit
   * @param lifted whether the code says so itself; else it is the default
   */
  public record Unlimited(BodyFlow flow, Span span, String type, FieldRef limit, boolean lifted) {}

  /** What a body leaves without a limit. */
  public List<Unlimited> in(BodyFlow flow) {
    List<Unlimited> found = new ArrayList<>();
    flow.made()
        .forEach(
            (local, made) -> {
              if (made.contains(Resource.CONNECTION_POOL)
                  && local < flow.body().values().size()
                  && (flow.body().value(local) instanceof Value.New || isMadeByCallee(flow, local))
                  && !isConfiguredElsewhere(AccessPath.local(local), flow)) {
                found.addAll(unlimited(flow, local));
              }
            });
    return found;
  }

  /** Whether a method of the module makes it: what that leaves open is said there. */
  private static boolean isMadeByCallee(BodyFlow flow, int local) {
    return flow.body().value(local) instanceof Value.CallResult && !flow.creation(local).isEmpty();
  }

  private List<Unlimited> unlimited(BodyFlow flow, int local) {
    Set<AccessPath> names = names(flow, AccessPath.local(local));
    Map<FieldRef, Event> open = new LinkedHashMap<>();
    boolean byCallee = isMadeByCallee(flow, local);
    for (Event event : flow.events()) {
      if (byCallee && !event.isDirect()) {
        continue;
      }
      if (event.flow() instanceof Flow.Unbound unbound) {
        limit(unbound.holder(), names).ifPresent(limit -> open.put(limit, event));
      } else if (event.flow() instanceof Flow.Bound bound) {
        limit(bound.holder(), names).ifPresent(limit -> close(open, limit, event));
      }
    }
    List<Unlimited> found = new ArrayList<>();
    open.forEach(
        (limit, event) -> {
          boolean lifted = !isConstructor(event, flow);
          if (lifted || (isKnown(flow, local) && !isBoundElsewhere(limit, flow))) {
            found.add(new Unlimited(flow, event.span(), flow.typeOfLocal(local), limit, lifted));
          }
        });
    return found;
  }

  /** Of a class that cannot be read, setters may be among those that it inherits. */
  private boolean isKnown(BodyFlow flow, int local) {
    return view.program().isHierarchyComplete(flow.typeOfLocal(local));
  }

  /** One call that says both, with one of them under a condition that is met, says the latter. */
  private static void close(Map<FieldRef, Event> open, FieldRef limit, Event bound) {
    Event before = open.get(limit);
    if (before == null || !before.position().equals(bound.position())) {
      open.remove(limit);
    }
  }

  /** The pool itself, and the fields in which the body keeps it. */
  private static Set<AccessPath> names(BodyFlow flow, AccessPath pool) {
    Set<AccessPath> names = new HashSet<>(Set.of(pool));
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep && keep.value().equals(pool)) {
        names.add(keep.holder());
      }
    }
    return names;
  }

  private static Optional<FieldRef> limit(AccessPath holder, Set<AccessPath> names) {
    int last = holder.steps().size() - 1;
    return last >= 0
            && names.contains(new AccessPath(holder.root(), holder.steps().subList(0, last)))
        ? FieldUses.fieldOf(holder, false).map(FieldUses.Target::field)
        : Optional.empty();
  }

  private static boolean isConstructor(Event event, BodyFlow flow) {
    return flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.kind() == Effect.Call.CONSTRUCTOR;
  }

  /** Whether another method of the classes around gives such pools the limit. */
  private boolean isBoundElsewhere(FieldRef limit, BodyFlow flow) {
    return view.program().module().stream()
        .filter(type -> view.program().sameNest(type.name(), flow.method().ref().owner()))
        .flatMap(type -> view.flows(type).stream())
        .filter(other -> other != flow)
        .flatMap(other -> other.events().stream())
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Bound bound
                    && FieldUses.fieldOf(bound.holder(), false)
                        .filter(target -> target.field().equals(limit))
                        .isPresent());
  }

  /** Whether a container, or code that nobody can read, may set what the code does not. */
  boolean isConfiguredElsewhere(AccessPath pool, BodyFlow flow) {
    boolean byContainer =
        view.program()
            .fromAnnotations(flow.method().annotations(), AnnotationModel::keyDomain)
            .isPresent();
    return byContainer
        || isGivenAsAnything(pool, flow)
        || flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Pass pass
                        && pass.value().equals(pool)
                        && !isConstructor(event, flow)
                        && !isOwnMethod(pool, event, flow));
  }

  /** Whether a method of the module's own gets it as any object: it sets what it is told to. */
  private boolean isGivenAsAnything(AccessPath pool, BodyFlow flow) {
    for (Block block : flow.body().blocks()) {
      for (Effect effect : block.effects()) {
        if (effect instanceof Effect.Invoke call
            && view.program().isOwn(call.method().owner())
            && isGivenAsAnything(pool, call, flow)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isGivenAsAnything(AccessPath pool, Effect.Invoke call, BodyFlow flow) {
    int first = call.hasReceiver() ? 1 : 0;
    return view.program()
        .declaration(call.method())
        .filter(
            method ->
                IntStream.range(0, method.parameters().size())
                    .filter(i -> i + first < call.arguments().size())
                    .filter(i -> method.parameters().get(i).type().name().equals(Body.ANY))
                    .anyMatch(i -> flow.origins(call.arguments().get(i + first)).contains(pool)))
        .isPresent();
  }

  /** Whether the pool only runs a method of its own that no model describes. */
  private static boolean isOwnMethod(AccessPath pool, Event event, BodyFlow flow) {
    return flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.hasReceiver()
        && flow.origins(call.arguments().get(0)).contains(pool)
        && call.arguments().stream()
            .skip(1)
            .noneMatch(argument -> flow.origins(argument).contains(pool));
  }
}
