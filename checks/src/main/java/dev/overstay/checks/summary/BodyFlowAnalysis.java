package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands one body, given the summaries of those it calls. */
final class BodyFlowAnalysis {

  private final Program program;
  private final Summaries summaries;
  private final CallTargets targets;
  private final ExactFields fields;
  private final DecidedFlags flags;
  private final Map<Effect.Call, Map<MethodRef, Resolved>> known = new EnumMap<>(Effect.Call.class);
  private final Map<MethodRef, Map<Set<String>, Resolved>> knownExactly = new HashMap<>();
  private final Map<String, Boolean> statedTypes = new HashMap<>();
  private final Map<String, Boolean> statedIn = new HashMap<>();

  BodyFlowAnalysis(Program program, Summaries summaries) {
    this.program = program;
    this.summaries = summaries;
    this.targets = new CallTargets(program);
    FieldStores stores = new FieldStores(program);
    this.fields = new ExactFields(program, stores);
    this.flags = new DecidedFlags(program, stores);
  }

  /**
   * One thing a callee does, in its own terms.
   *
   * @param callee whose terms; empty when nobody knows the callee
   * @param deferred whether it happens at a time not known
   */
  record CalleeLine(
      Flow flow,
      Optional<MethodRef> callee,
      List<MethodSummary.Frame> frames,
      boolean modeled,
      boolean deferred) {}

  /** Whom a call reaches, and what those do that are no bodies, remembered. */
  private static final class Resolved {
    private final CallTargets.Target target;
    private int arguments = -1;
    private int settledFuel = -1;
    private List<CalleeLine> lines = List.of();

    Resolved(CallTargets.Target target) {
      this.target = target;
    }
  }

  /**
   * What happens in a body.
   *
   * @param fuel how much of the class path its calls may still read
   */
  BodyFlow analyse(MethodFacts method, Body written, int fuel) {
    Body body = flags.live(written);
    ValueOrigins origins =
        new ValueOrigins(
            program,
            body,
            (call, exact) ->
                lines(call.kind(), call.method(), exact, call.arguments().size(), fuel),
            fields);
    BodyEvents events =
        new BodyEvents(program, method, body, origins.solve(), origins, this, targets, fuel);
    return events.collect();
  }

  /**
   * What a call does, in the callee's terms.
   *
   * @param arguments how many arguments it has, the receiver among them
   */
  List<CalleeLine> lines(
      Effect.Call kind, MethodRef method, Set<String> exact, int arguments, int fuel) {
    Resolved resolved =
        exact.isEmpty() || kind != Effect.Call.VIRTUAL
            ? resolved(kind, method)
            : resolved(method, exact);
    if (resolved.target instanceof CallTargets.Bodies bodies) {
      if (resolved.settledFuel != fuel) {
        List<CalleeLine> lines = ofBodies(bodies.methods(), fuel);
        if (endsReceiver(kind, method)) {
          lines = new ArrayList<>(lines);
          lines.add(CalleeLines.end(method));
        }
        if (!areSettled(bodies.methods(), fuel)) {
          return lines;
        }
        resolved.lines = lines;
        resolved.settledFuel = fuel;
      }
      return resolved.lines;
    }
    if (resolved.arguments != arguments) {
      resolved.lines = withoutBody(resolved.target, kind, method, arguments);
      resolved.arguments = arguments;
    }
    return resolved.lines;
  }

  private Resolved resolved(Effect.Call kind, MethodRef method) {
    Map<MethodRef, Resolved> ofKind = known.computeIfAbsent(kind, key -> new HashMap<>());
    Resolved resolved = ofKind.get(method);
    if (resolved == null) {
      resolved = new Resolved(targets.of(kind, method, Set.of()));
      ofKind.put(method, resolved);
    }
    return resolved;
  }

  private Resolved resolved(MethodRef method, Set<String> exact) {
    Map<Set<String>, Resolved> ofMethod =
        knownExactly.computeIfAbsent(method, key -> new HashMap<>());
    Resolved resolved = ofMethod.get(exact);
    if (resolved == null) {
      resolved = new Resolved(targets.of(Effect.Call.VIRTUAL, method, exact));
      ofMethod.put(exact, resolved);
    }
    return resolved;
  }

  /**
   * Whether a call ends what it is made on, as its name says: in a library's class, whose parts
   * nobody here knows. An older release, or a fork in another package, has no row but the name.
   */
  private boolean endsReceiver(Effect.Call kind, MethodRef method) {
    return kind == Effect.Call.VIRTUAL
        && method.descriptor().startsWith("()")
        && program.models().lifecycleStopNames().contains(method.name())
        && !program.isOwn(method.owner());
  }

  private boolean areSettled(List<MethodFacts> bodies, int fuel) {
    for (MethodFacts body : bodies) {
      if (!summaries.isSettled(body, fuel)) {
        return false;
      }
    }
    return true;
  }

  private List<CalleeLine> ofBodies(List<MethodFacts> bodies, int fuel) {
    if (bodies.size() == 1) {
      MethodFacts body = bodies.get(0);
      return summaries.of(body, fuel).calleeLines(body.ref());
    }
    List<CalleeLine> lines = new ArrayList<>();
    for (MethodFacts body : bodies) {
      lines.addAll(summaries.of(body, fuel).calleeLines(body.ref()));
    }
    return lines;
  }

  private List<CalleeLine> withoutBody(
      CallTargets.Target target, Effect.Call kind, MethodRef method, int arguments) {
    List<CalleeLine> lines = new ArrayList<>();
    boolean receiver = kind != Effect.Call.STATIC && kind != Effect.Call.DYNAMIC;
    if (target instanceof CallTargets.Modeled modeled) {
      for (Flow flow : modeled.model().flows()) {
        lines.add(new CalleeLine(flow, Optional.of(method), List.of(), true, false));
      }
    } else if (target instanceof CallTargets.FunctionCall) {
      lines.add(CalleeLines.functionCall(arguments));
    } else if (target instanceof CallTargets.Unknown) {
      List<Flow> listeners = receiver ? ListenerPairs.of(method, program) : List.of();
      for (Flow flow : listeners) {
        lines.add(new CalleeLine(flow, Optional.of(method), List.of(), true, false));
      }
      if (listeners.isEmpty()) {
        lines.addAll(CalleeLines.unknown(arguments, receiver));
      }
      if (endsReceiver(kind, method)) {
        lines.add(CalleeLines.end(method));
      }
    }
    if (program.isPlatform(method.owner())) {
      return List.copyOf(lines);
    }
    // A body says it itself.
    for (Flow flow : program.declaration(method).map(this::stated).orElse(List.of())) {
      lines.add(new CalleeLine(flow, Optional.of(method), List.of(), true, false));
    }
    return List.copyOf(lines);
  }

  /** What a method is annotated to do, by itself or by what it overrides. */
  List<Flow> stated(MethodFacts method) {
    // What overrides nothing is not said anything of by what is above its class.
    boolean alone = method.ref().isConstructor() || method.modifiers().isStatic();
    String owner = method.ref().owner();
    return (alone ? isAnythingStatedIn(owner) : isAnythingStated(owner))
        ? StatedFlows.of(method, program)
        : List.of();
  }

  private boolean isAnythingStated(String type) {
    Boolean stated = statedTypes.get(type);
    if (stated == null) {
      stated = false;
      for (String at : program.withSupertypes(type)) {
        stated |= isAnythingStatedIn(at);
      }
      statedTypes.put(type, stated);
    }
    return stated;
  }

  private boolean isAnythingStatedIn(String type) {
    Boolean stated = statedIn.get(type);
    if (stated == null) {
      stated = program.find(type).filter(StatedFlows::isAnySaidIn).isPresent();
      statedIn.put(type, stated);
    }
    return stated;
  }
}
