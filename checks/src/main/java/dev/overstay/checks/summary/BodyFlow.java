package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One body understood: where its values come from, and what happens in it. */
public final class BodyFlow {

  /** More than this many things inside one value are not followed. */
  private static final int MOST_CARRIED = 200;

  /**
   * Something that a value carries.
   *
   * @param path where it is
   * @param type static type it had when it was put there, or the empty string
   * @param through the event that put it there; empty for the value itself
   */
  public record Carried(AccessPath path, String type, Optional<Event> through) {}

  /**
   * What a function made here gives when it is called.
   *
   * @param type its static type
   * @param function where the function is
   */
  record Outcome(String type, AccessPath function) {}

  private final MethodFacts method;
  private final Body body;
  private final List<List<AccessPath>> origins;
  private final List<Event> events;
  private final Map<Integer, Set<Resource>> made;
  private final Map<Integer, List<MethodSummary.Frame>> creations;
  private final Map<Integer, Flow> domains;
  private final Map<Integer, Outcome> outcomes;
  private @Nullable ControlFlow controlFlow;
  private @Nullable List<AccessPath> returned;
  private @Nullable List<Effect.Return> returns;
  private @Nullable List<Effect.Invoke> calls;
  private @Nullable Map<AccessPath.Root, List<Event>> keeps;

  BodyFlow(
      MethodFacts method,
      Body body,
      List<List<AccessPath>> origins,
      List<Event> events,
      Map<Integer, Set<Resource>> made,
      Map<Integer, List<MethodSummary.Frame>> creations,
      Map<Integer, Flow> domains,
      Map<Integer, Outcome> outcomes) {
    this.method = method;
    this.body = body;
    this.origins = origins;
    this.events = List.copyOf(events);
    this.made = made.isEmpty() ? Map.of() : made;
    this.creations = creations.isEmpty() ? Map.of() : creations;
    this.domains = domains.isEmpty() ? Map.of() : domains;
    this.outcomes = outcomes.isEmpty() ? Map.of() : outcomes;
  }

  /** The method. */
  public MethodFacts method() {
    return method;
  }

  /** Its body. */
  public Body body() {
    return body;
  }

  /** Questions about order. */
  public ControlFlow controlFlow() {
    ControlFlow known = controlFlow;
    if (known == null) {
      known = ControlFlow.of(body);
      controlFlow = known;
    }
    return known;
  }

  /** Where a value may come from. */
  public List<AccessPath> origins(int value) {
    return origins.get(value);
  }

  /** What happens, in the order of the body. */
  public List<Event> events() {
    return events;
  }

  /** The calls of the body, in its order. */
  public List<Effect.Invoke> calls() {
    List<Effect.Invoke> known = calls;
    if (known == null) {
      List<Effect.Invoke> found = new ArrayList<>();
      for (Block block : body.blocks()) {
        for (Effect effect : block.effects()) {
          if (effect instanceof Effect.Invoke call) {
            found.add(call);
          }
        }
      }
      known = List.copyOf(found);
      calls = known;
    }
    return known;
  }

  /** The places where the body returns a value, in its order. */
  public List<Effect.Return> returns() {
    List<Effect.Return> known = returns;
    if (known == null) {
      known = List.copyOf(body.returns());
      returns = known;
    }
    return known;
  }

  /** Where the values come from that the body returns. */
  public List<AccessPath> returned() {
    List<AccessPath> known = returned;
    if (known == null) {
      Set<AccessPath> found = new LinkedHashSet<>();
      for (Effect.Return effect : returns()) {
        found.addAll(origins.get(effect.value()));
      }
      known = List.copyOf(found);
      returned = known;
    }
    return known;
  }

  /** The value that the body returns, where all it ever returns is one value of its own. */
  public Optional<Integer> onlyReturned() {
    List<AccessPath> all = returned();
    return all.size() == 1
            && all.get(0).root() instanceof AccessPath.Local local
            && all.get(0).steps().isEmpty()
            && body.has(local.value())
        ? Optional.of(local.value())
        : Optional.empty();
  }

  /**
   * The effect by which an event happens; empty for what a function may do that is only made there,
   * at a place that may hold no effect at all.
   */
  public Optional<Effect> effect(Event event) {
    List<Effect> effects = body.blocks().get(event.position().block()).effects();
    int index = event.position().index();
    return index < effects.size() ? Optional.of(effects.get(index)) : Optional.empty();
  }

  /** Where in the body an effect is; empty when it is another body's. */
  public Optional<ControlFlow.Position> positionOf(Effect effect) {
    return body.blocks().stream()
        .filter(block -> block.effects().contains(effect))
        .map(block -> new ControlFlow.Position(block.id(), block.effects().indexOf(effect)))
        .findFirst();
  }

  /** What a local value was made as; empty when it was not made here. */
  public Set<Resource> made(int local) {
    return made.getOrDefault(local, Set.of());
  }

  /** Whether anything was made here as this. */
  public boolean makes(Resource resource) {
    for (Set<Resource> each : made.values()) {
      if (each.contains(resource)) {
        return true;
      }
    }
    return false;
  }

  /** The locals that were made as something, with what. */
  public Map<Integer, Set<Resource>> made() {
    return made;
  }

  /** The way into the callee that made a local value, outermost first; empty when made here. */
  public List<MethodSummary.Frame> creation(int local) {
    return creations.getOrDefault(local, List.of());
  }

  /** {@link Flow.Open} or {@link Flow.Finite} where a model says it of a local value. */
  public Optional<Flow> domain(int local) {
    return Optional.ofNullable(domains.get(local));
  }

  /** The static type of a local value, also of the outcome of a function made here. */
  public String typeOfLocal(int local) {
    if (body.has(local)) {
      return body.typeOf(local);
    }
    Outcome outcome = outcomes.get(local);
    return outcome == null ? Body.ANY : outcome.type();
  }

  /** The function made here whose outcome a local value is. */
  public Optional<Value.Closure> functionOf(int local) {
    Outcome outcome = outcomes.get(local);
    return outcome != null
            && outcome.function().root() instanceof AccessPath.Local function
            && body.valueOrNull(function.value()) instanceof Value.Closure closure
        ? Optional.of(closure)
        : Optional.empty();
  }

  /** Everything that a value carries, itself first. */
  public List<Carried> carried(AccessPath start) {
    return carried(start, keep -> true);
  }

  /**
   * The same, but for what comes into it by events that do not count.
   *
   * @param counts whether something put into something else counts
   */
  public List<Carried> carried(AccessPath start, Predicate<Event> counts) {
    if (!Paths.isLocal(start) || keepsIn(start.root()).isEmpty()) {
      return List.of(new Carried(start, "", Optional.empty()));
    }
    List<Carried> out = new ArrayList<>();
    Set<AccessPath> seen = new HashSet<>();
    Deque<Carried> work = new ArrayDeque<>();
    work.add(new Carried(start, "", Optional.empty()));
    while (!work.isEmpty() && out.size() < MOST_CARRIED) {
      Carried next = work.poll();
      if (!seen.add(next.path())) {
        continue;
      }
      out.add(next);
      if (!Paths.isLocal(next.path())) {
        continue;
      }
      for (Event event : keepsIn(next.path().root())) {
        Flow.Keep keep = (Flow.Keep) event.flow();
        if (Paths.isWithin(keep.holder(), next.path())
            && !seen.contains(keep.value())
            && counts.test(event)) {
          work.add(new Carried(keep.value(), event.valueType(), Optional.of(event)));
        }
      }
    }
    return out;
  }

  /** The events that put something into an object of this body. */
  private List<Event> keepsIn(AccessPath.Root root) {
    Map<AccessPath.Root, List<Event>> known = keeps;
    if (known == null) {
      known = new HashMap<>();
      for (Event event : events) {
        if (event.flow() instanceof Flow.Keep keep && Paths.isLocal(keep.holder())) {
          known.computeIfAbsent(keep.holder().root(), key -> new ArrayList<>()).add(event);
        }
      }
      keeps = known;
    }
    return known.getOrDefault(root, List.of());
  }

  /** What happens, one line an event, for tests and people. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(method.toString()).append('\n');
    for (Event event : events) {
      text.append(event.deferred() ? "  later " : "  ")
          .append(event.flow())
          .append(" @")
          .append(event.span().anchorLine())
          .append('\n');
    }
    return text.toString();
  }
}
