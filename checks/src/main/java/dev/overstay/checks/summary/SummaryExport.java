package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a body's events can be seen from outside: the method's summary. */
final class SummaryExport {

  /** A method that does more is described by this much of it. */
  private static final int MOST_LINES = 120;

  /** What happens further away than this many calls is not told: it says little by then. */
  private static final int MOST_FRAMES = 4;

  private final BodyFlow flow;
  private final Set<Integer> returned = new LinkedHashSet<>();
  private final Map<AccessPath, List<AccessPath>> outside = new HashMap<>();
  private final Map<Flow, MethodSummary.Line> lines = new LinkedHashMap<>();

  private SummaryExport(BodyFlow flow) {
    this.flow = flow;
  }

  static MethodSummary of(BodyFlow flow) {
    SummaryExport export = new SummaryExport(flow);
    export.returns();
    flow.events().forEach(export::event);
    return new MethodSummary(List.copyOf(export.lines.values()));
  }

  private void returns() {
    flow.returns().forEach(this::returns);
    // One result without end is enough, whatever else it may be.
    if (lines.containsKey(new Flow.Open())) {
      lines.remove(new Flow.Finite());
    }
  }

  private void returns(Effect.Return effect) {
    for (AccessPath path : flow.origins(effect.value())) {
      if (!Paths.isLocal(path)) {
        add(new Flow.Return(path), frame(effect));
      } else if (path.root() instanceof AccessPath.Local local) {
        if (path.steps().isEmpty() && !isConstant(local.value())) {
          returned.add(local.value());
          made(local.value(), effect);
        } else {
          outside(path).forEach(inner -> add(new Flow.Return(inner), frame(effect)));
        }
      }
    }
  }

  private void made(int local, Effect.Return effect) {
    for (Resource resource : flow.made(local)) {
      add(new Flow.Make(resource), creation(local, effect));
    }
    if (flow.made(local).isEmpty() && isFresh(local)) {
      add(new Flow.Make(Resource.OBJECT), frame(effect));
    }
    flow.domain(local).ifPresent(domain -> add(domain, frame(effect)));
  }

  private List<MethodSummary.Frame> creation(int local, Effect.Return effect) {
    List<MethodSummary.Frame> frames = new ArrayList<>();
    frames.add(frameOf(local, effect));
    flow.creation(local).stream().limit(MOST_FRAMES - 1L).forEach(frames::add);
    return frames;
  }

  /** What is made of a constant, or is one, is not the same thing to whoever gets it. */
  private boolean isConstant(int local) {
    return flow.body().valueOrNull(local) instanceof Value.Constant;
  }

  private boolean isFresh(int local) {
    return flow.body().has(local)
        && (flow.body().value(local) instanceof Value.New
            || flow.body().value(local) instanceof Value.Closure);
  }

  private MethodSummary.Frame frameOf(int local, Effect.Return effect) {
    Value value = flow.body().has(local) ? flow.body().value(local) : null;
    if (value instanceof Value.New made) {
      return new MethodSummary.Frame(flow.method().ref(), made.span());
    } else if (value instanceof Value.CallResult result) {
      return new MethodSummary.Frame(flow.method().ref(), result.call().span());
    }
    return new MethodSummary.Frame(flow.method().ref(), effect.span());
  }

  private List<MethodSummary.Frame> frame(Effect effect) {
    return List.of(new MethodSummary.Frame(flow.method().ref(), effect.span()));
  }

  private void event(Event event) {
    if (event.source().frames().size() >= MOST_FRAMES) {
      return;
    }
    if (event.flow() instanceof Flow.Keep keep) {
      keeps(keep, event);
    } else if (event.flow() instanceof Flow.Run run && Paths.isLocal(run.function())) {
      Where where = isJoined(event, run) ? Where.HERE : run.where();
      for (AccessPath inner : outside(run.function())) {
        add(new Flow.Run(inner, where, List.of()), event);
      }
    } else if (event.flow() instanceof Flow.Make make) {
      // A constructor that calls another on the same object.
      add(make, frames(event), false);
    } else {
      for (Flow mapped : FlowMapping.map(event.flow(), this::outer)) {
        add(mapped, event);
      }
    }
  }

  private void add(Flow line, Event event) {
    add(line, frames(event), event.deferred());
  }

  private List<MethodSummary.Frame> frames(Event event) {
    List<MethodSummary.Frame> frames = new ArrayList<>(1 + event.source().frames().size());
    frames.add(new MethodSummary.Frame(flow.method().ref(), event.span()));
    frames.addAll(event.source().frames());
    return frames;
  }

  /** Whether the body waits for what it hands over: to a caller that is as good as in place. */
  private boolean isJoined(Event event, Flow.Run run) {
    return flow.events().stream()
        .anyMatch(
            other ->
                other.flow() instanceof Flow.Join join
                    && !other.deferred()
                    && (join.activity().root().equals(run.function().root())
                        || isResultOf(join.activity(), event)));
  }

  private boolean isResultOf(AccessPath path, Event event) {
    return flow.effect(event)
        .filter(effect -> effect instanceof Effect.Invoke)
        .map(effect -> ((Effect.Invoke) effect).result())
        .filter(result -> result != Effect.NONE && path.equals(AccessPath.local(result)))
        .isPresent();
  }

  private void keeps(Flow.Keep keep, Event event) {
    for (AccessPath holder : outer(keep.holder())) {
      for (AccessPath value : outside(keep.value())) {
        // What a static field holds is known to live as long as anything.
        if (!value.equals(holder) && !(value.root() instanceof AccessPath.Static)) {
          add(new Flow.Keep(value, holder), event);
        }
      }
    }
  }

  /** The path as a caller sees it: itself, the result, or nothing. */
  private List<AccessPath> outer(AccessPath path) {
    if (path.root() instanceof AccessPath.Local local) {
      return returned.contains(local.value())
          ? List.of(Paths.append(AccessPath.result(), path.steps()))
          : List.of();
    }
    return List.of(path);
  }

  /** What a value is or carries that a caller sees. */
  private List<AccessPath> outside(AccessPath value) {
    if (!Paths.isLocal(value)) {
      return List.of(value);
    }
    return outside.computeIfAbsent(value, this::findOutside);
  }

  private List<AccessPath> findOutside(AccessPath value) {
    List<BodyFlow.Carried> carried = flow.carried(value);
    if (carried.size() == 1) {
      return List.of();
    }
    List<AccessPath> found = new ArrayList<>();
    for (BodyFlow.Carried each : carried) {
      if (!Paths.isLocal(each.path())) {
        found.add(each.path());
      }
    }
    return found;
  }

  /** What happens at once says more than what may happen, and what is near more than the far. */
  private static MethodSummary.Line plainer(MethodSummary.Line one, MethodSummary.Line other) {
    if (one.deferred() != other.deferred()) {
      return one.deferred() ? other : one;
    }
    return other.frames().size() < one.frames().size() ? other : one;
  }

  private void add(Flow line, List<MethodSummary.Frame> frames) {
    add(line, frames, false);
  }

  private void add(Flow line, List<MethodSummary.Frame> frames, boolean deferred) {
    if (lines.size() < MOST_LINES) {
      MethodSummary.Line next = new MethodSummary.Line(line, List.copyOf(frames), deferred);
      lines.merge(line, next, SummaryExport::plainer);
    }
  }
}
