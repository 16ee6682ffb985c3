package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is done to something inside a local object is done to what was put there: closing the
 * elements of a list closes what was added to it.
 */
final class Aliases {

  private static final int ROUNDS = 2;
  private static final int MOST_NEW = 200;
  private static final int MOST_NAMES = 16;
  private static final int MOST_INSIDE = 48;

  private Aliases() {}

  /** Adds to the events what they mean for the things that local objects hold. */
  static void expand(List<Event> events, Body body) {
    Map<AccessPath.Root, List<Flow.Keep>> inside = new HashMap<>();
    Map<ControlFlow.Position, Set<Flow.Keep>> puts = new HashMap<>();
    for (Event event : events) {
      if (event.flow() instanceof Flow.Keep keep
          && Paths.isLocal(keep.holder())
          && !keep.holder().steps().isEmpty()) {
        inside.computeIfAbsent(keep.holder().root(), key -> new ArrayList<>()).add(keep);
        puts.computeIfAbsent(event.position(), key -> new HashSet<>()).add(keep);
      }
    }
    // An object that so much is put into says nothing about each of them.
    inside.values().removeIf(keeps -> keeps.size() > MOST_INSIDE);
    if (inside.isEmpty()) {
      return;
    }
    Set<Flow> known = new LinkedHashSet<>();
    events.forEach(event -> known.add(event.flow()));
    List<Event> last = List.copyOf(events);
    int room = MOST_NEW;
    for (int round = 0; round < ROUNDS && room > 0; round++) {
      List<Event> next = new ArrayList<>();
      for (Event event : last) {
        for (Flow flow : variants(event.flow(), sofar(event, inside, puts, body))) {
          if (room > 0 && known.add(flow)) {
            room--;
            next.add(
                new Event(
                    flow,
                    event.span(),
                    event.position(),
                    event.source(),
                    event.deferred(),
                    event.valueType()));
          }
        }
      }
      events.addAll(next);
      last = next;
    }
  }

  /**
   * What local objects hold when something happens: what a call does to the object that it answers
   * is done before anybody puts anything in.
   */
  private static Map<AccessPath.Root, List<Flow.Keep>> sofar(
      Event event,
      Map<AccessPath.Root, List<Flow.Keep>> inside,
      Map<ControlFlow.Position, Set<Flow.Keep>> puts,
      Body body) {
    Optional<AccessPath.Root> answer = grown(event).filter(it -> isAnswer(it, event, body));
    if (answer.isEmpty() || !inside.containsKey(answer.get())) {
      return inside;
    }
    Set<Flow.Keep> here = puts.getOrDefault(event.position(), Set.of());
    Map<AccessPath.Root, List<Flow.Keep>> sofar = new HashMap<>(inside);
    sofar.computeIfPresent(
        answer.get(), (root, keeps) -> keeps.stream().filter(here::contains).toList());
    return sofar;
  }

  private static Optional<AccessPath.Root> grown(Event event) {
    return event.flow() instanceof Flow.Grow grow && !event.deferred()
        ? Optional.of(grow.holder().root())
        : Optional.empty();
  }

  private static boolean isAnswer(AccessPath.Root root, Event event, Body body) {
    return root instanceof AccessPath.Local local
        && local.value() >= 0
        && body.blocks().get(event.position().block()).effects().get(event.position().index())
            instanceof Effect.Invoke call
        && call.result() == local.value();
  }

  private static List<Flow> variants(Flow flow, Map<AccessPath.Root, List<Flow.Keep>> inside) {
    if (flow instanceof Flow.Keep keep) {
      // The last step of the holder is where in it the value goes, not a thing to look through.
      return put(keep, inside);
    }
    if (flow instanceof Flow.Grow grow) {
      return others(grow.holder(), 0, inside).stream()
          .<Flow>map(holder -> new Flow.Grow(holder, grow.key()))
          .toList();
    }
    if (flow instanceof Flow.Shrink shrink) {
      return others(shrink.holder(), 0, inside).stream()
          .<Flow>map(holder -> new Flow.Shrink(holder, shrink.key()))
          .toList();
    }
    boolean released =
        flow instanceof Flow.Stop
            || flow instanceof Flow.Take
            || flow instanceof Flow.Give
            || flow instanceof Flow.Start
            || flow instanceof Flow.Join
            || flow instanceof Flow.Wait
            || flow instanceof Flow.Complete
            || isOfElements(flow)
            || flow instanceof Flow.Run;
    return released ? FlowMapping.map(flow, path -> others(path, 0, inside)) : List.of();
  }

  /** Whether what is in a collection, and not the collection, is handed to code unknown. */
  private static boolean isOfElements(Flow flow) {
    return flow instanceof Flow.Pass pass
        && pass.value().steps().size() == 1
        && pass.value().steps().get(0) instanceof AccessPath.Content;
  }

  private static List<Flow> put(Flow.Keep keep, Map<AccessPath.Root, List<Flow.Keep>> inside) {
    List<Flow> out = new ArrayList<>();
    for (AccessPath holder : certain(keep.holder(), inside)) {
      if (!holder.equals(keep.value())) {
        out.add(new Flow.Keep(keep.value(), holder));
      }
    }
    return out;
  }

  /**
   * The other name of a holder, where there is only one: a field that got one of several values
   * says nothing about each of them, an element of a collection nothing about the others.
   */
  private static List<AccessPath> certain(
      AccessPath path, Map<AccessPath.Root, List<Flow.Keep>> inside) {
    if (path.steps().size() < 2) {
      return List.of();
    }
    Set<AccessPath> names = new LinkedHashSet<>();
    for (Flow.Keep keep : inside.getOrDefault(path.root(), List.of())) {
      int length = keep.holder().steps().size();
      if (length < path.steps().size()
          && path.steps().subList(0, length).equals(keep.holder().steps())
          && keep.holder().steps().stream().allMatch(AccessPath.Field.class::isInstance)) {
        names.add(Paths.append(keep.value(), Paths.after(path, length)));
      }
    }
    return names.size() == 1 ? List.copyOf(names) : List.of();
  }

  /** Other names of a path whose beginning, all but {@code rest} steps, is a place in an object. */
  private static List<AccessPath> others(
      AccessPath path, int rest, Map<AccessPath.Root, List<Flow.Keep>> inside) {
    if (path.steps().size() <= rest || !Paths.isLocal(path)) {
      return List.of();
    }
    List<AccessPath> out = new ArrayList<>();
    for (Flow.Keep keep : inside.getOrDefault(path.root(), List.of())) {
      int length = keep.holder().steps().size();
      if (out.size() < MOST_NAMES
          && length <= path.steps().size() - rest
          && Paths.isWithin(path, keep.holder())) {
        out.add(Paths.append(keep.value(), Paths.after(path, length)));
      }
    }
    return out;
  }
}
