package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Pools of connections that code builds, and what of them it leaves without a limit. */
public final class ConnectionPools {

  /** Helpers are followed so far. */
  private static final int MOST_CALLS = 2;

  private final ModuleView view;

  /** The pools of a module. */
  public ConnectionPools(ModuleView view) {
    this.view = view;
  }

  /**
   * Something of a pool that has no limit.
   *
   * @param flow the body that makes the pool
   * @param span where it makes it
   * @param type the pool's type
   * @param limit the library's name for what has no limit
   * @param lifted where the code takes the limit away itself; empty where there is none by default
   */
  public record Unlimited(
      BodyFlow flow, Span span, String type, FieldRef limit, Optional<Span> lifted) {}

  /** What a body leaves without a limit. */
  public List<Unlimited> in(BodyFlow flow) {
    List<Unlimited> found = new ArrayList<>();
    flow.made()
        .forEach(
            (local, made) -> {
              if (made.contains(Resource.CONNECTION_POOL)
                  && flow.body().has(local)
                  && (flow.body().value(local) instanceof Value.New || isMadeByCallee(flow, local))
                  && !isConfiguredElsewhere(AccessPath.local(local), flow)
                  && !isForItself(AccessPath.local(local), flow, 0)) {
                found.addAll(unlimited(flow, local));
              }
            });
    return found;
  }

  /** Whether a method of the module makes it: what that leaves open is said there. */
  private static boolean isMadeByCallee(BodyFlow flow, int local) {
    return flow.body().value(local) instanceof Value.CallResult && !flow.creation(local).isEmpty();
  }

  /**
   * Whether a body has the pool for itself: nobody else gets it but its helpers, and it takes its
   * connections out one after the other, so that none is ever waited for.
   */
  private boolean isForItself(AccessPath pool, BodyFlow flow, int calls) {
    boolean captured =
        flow.body().values().stream()
            .filter(Value.Closure.class::isInstance)
            .flatMap(value -> value.operands().stream())
            .anyMatch(operand -> flow.origins(operand).contains(pool));
    return !captured
        && flow.body().blocks().stream().noneMatch(block -> isShared(block, pool, flow, calls));
  }

  private boolean isShared(Block block, AccessPath pool, BodyFlow flow, int calls) {
    boolean again = flow.controlFlow().isInLoop(block.id());
    return block.effects().stream()
        .anyMatch(
            effect ->
                isHandedOn(effect, pool, flow, calls) || (again && isCallOn(effect, pool, flow)));
  }

  private boolean isHandedOn(Effect effect, AccessPath pool, BodyFlow flow, int calls) {
    List<Integer> handed = effect.handsOn();
    int first = effect instanceof Effect.Invoke call && call.hasReceiver() ? 1 : 0;
    return IntStream.range(first, handed.size())
        .filter(i -> flow.origins(handed.get(i)).contains(pool))
        .anyMatch(
            i ->
                !(effect instanceof Effect.Invoke call)
                    || !isForHelper(call.method(), i - first, calls));
  }

  /** Whether a method of the module has what it is given for itself. */
  private boolean isForHelper(MethodRef helper, int parameter, int calls) {
    return calls < MOST_CALLS
        && view.program().isOwn(helper.owner())
        && view.program()
            .declaration(helper)
            .flatMap(view::flow)
            .filter(body -> isForItself(AccessPath.parameter(parameter), body, calls + 1))
            .isPresent();
  }

  private static boolean isCallOn(Effect effect, AccessPath pool, BodyFlow flow) {
    return effect instanceof Effect.Invoke call
        && call.hasReceiver()
        && flow.origins(call.arguments().get(0)).contains(pool);
  }

  private List<Unlimited> unlimited(BodyFlow flow, int local) {
    Set<AccessPath> names = names(flow, AccessPath.local(local));
    Map<FieldRef, Event> open = new LinkedHashMap<>();
    Set<FieldRef> said = new HashSet<>();
    boolean byCallee = isMadeByCallee(flow, local);
    for (Event event : flow.events()) {
      if (byCallee && !event.isDirect() && !isDecidedHere(event)) {
        continue;
      }
      if (event.flow() instanceof Flow.Unbound unbound && unbound.onlyIf().isEmpty()) {
        limit(unbound.holder(), names).ifPresent(limit -> open.put(limit, event));
      } else if (event.flow() instanceof Flow.Bound bound) {
        limit(bound.holder(), names)
            .ifPresent(
                limit -> {
                  said.add(limit);
                  close(open, limit, event);
                });
      }
    }
    List<Unlimited> found = new ArrayList<>();
    String type = flow.typeOfLocal(local);
    open.forEach(
        (limit, event) -> {
          if (!isConstructor(event, flow)) {
            if (!isOfLoans(limit)) {
              Span made = byCallee ? event.span() : Activities.spanOf(flow, local);
              found.add(new Unlimited(flow, made, type, limit, Optional.of(event.span())));
            }
            // Who says how many there are and how long they are waited for knows the pool's size.
          } else if (isKnown(flow, local)
              && !isBoundElsewhere(limit, flow)
              && (said.isEmpty() || !isOfLoans(limit))) {
            found.add(new Unlimited(flow, event.span(), type, limit, Optional.empty()));
          }
        });
    return whatTheCodeSays(found);
  }

  /**
   * Where the code itself lifts a limit, that is what is wrong with the pool, and told once: of one
   * that may open as many connections as it likes, say, nobody has to wait for one.
   */
  private static List<Unlimited> whatTheCodeSays(List<Unlimited> found) {
    Optional<Unlimited> lifted = found.stream().filter(it -> it.lifted().isPresent()).findFirst();
    return lifted.map(List::of).orElse(found);
  }

  /** Whether a limit is of how long a connection is lent: whether the pool tells of a lost one. */
  public static boolean isOfLoans(FieldRef limit) {
    String name = limit.name().toLowerCase(Locale.ROOT);
    return name.contains("leak") || name.contains("abandon");
  }

  /** Whether a helper leaves to its caller, by a parameter, whether there is a limit. */
  private static boolean isDecidedHere(Event event) {
    return event.source().calleeFlow().orElse(null) instanceof Flow.Unbound unbound
        && unbound.onlyIf().isPresent();
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
        .anyMatch(other -> bounds(other, limit));
  }

  private static boolean bounds(BodyFlow flow, FieldRef limit) {
    return flow.events().stream()
        .filter(
            event ->
                event.flow() instanceof Flow.Bound bound
                    && isOf(bound.holder(), limit)
                    && !isMadeIn(flow, bound.holder()))
        .anyMatch(
            event ->
                flow.events().stream()
                    .noneMatch(
                        other ->
                            other.position().equals(event.position())
                                && other.flow() instanceof Flow.Unbound unbound
                                && unbound.onlyIf().isEmpty()
                                && isOf(unbound.holder(), limit)));
  }

  /** Whether it is a pool of that body's own, and another one. */
  private static boolean isMadeIn(BodyFlow flow, AccessPath pool) {
    return pool.root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.New;
  }

  private static boolean isOf(AccessPath holder, FieldRef limit) {
    return FieldUses.fieldOf(holder, false)
        .filter(target -> target.field().equals(limit))
        .isPresent();
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
        && isCallOn(call, pool, flow)
        && call.arguments().stream()
            .skip(1)
            .noneMatch(argument -> flow.origins(argument).contains(pool));
  }
}
