package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
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
  private final Map<MethodRef, List<Flow>> stated = new HashMap<>();

  BodyFlowAnalysis(Program program, Summaries summaries) {
    this.program = program;
    this.summaries = summaries;
    this.targets = new CallTargets(program);
    this.fields = new ExactFields(program);
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

  /**
   * What happens in a body.
   *
   * @param fuel how much of the class path its calls may still read
   */
  BodyFlow analyse(MethodFacts method, Body body, int fuel) {
    Map<Effect.Invoke, List<Flow>> plain = new HashMap<>();
    ValueOrigins origins =
        new ValueOrigins(
            program,
            body,
            (call, exact) ->
                exact.isEmpty()
                    ? plain.computeIfAbsent(call, key -> flowsOf(key, Set.of(), fuel))
                    : flowsOf(call, exact, fuel),
            fields);
    BodyEvents events =
        new BodyEvents(program, method, body, origins.solve(), origins, this, targets, fuel);
    return events.collect();
  }

  private List<Flow> flowsOf(Effect.Invoke call, Set<String> exact, int fuel) {
    return lines(call.kind(), call.method(), exact, call.arguments().size(), fuel).stream()
        .map(CalleeLine::flow)
        .toList();
  }

  /**
   * What a call does, in the callee's terms.
   *
   * @param arguments how many arguments it has, the receiver among them
   */
  List<CalleeLine> lines(
      Effect.Call kind, MethodRef method, Set<String> exact, int arguments, int fuel) {
    CallTargets.Target target = targets.of(kind, method, exact);
    List<CalleeLine> lines = new ArrayList<>();
    boolean receiver = kind != Effect.Call.STATIC && kind != Effect.Call.DYNAMIC;
    if (target instanceof CallTargets.Modeled modeled) {
      for (Flow flow : modeled.model().flows()) {
        lines.add(new CalleeLine(flow, Optional.of(method), List.of(), true, false));
      }
    } else if (target instanceof CallTargets.Bodies bodies) {
      for (MethodFacts body : bodies.methods()) {
        for (MethodSummary.Line line : summaries.of(body, fuel).flows()) {
          lines.add(
              new CalleeLine(
                  line.flow(), Optional.of(body.ref()), line.frames(), false, line.deferred()));
        }
      }
    } else if (target instanceof CallTargets.FunctionCall) {
      lines.add(CalleeLines.functionCall(arguments));
    } else if (target instanceof CallTargets.Unknown) {
      lines.addAll(CalleeLines.unknown(arguments, receiver));
    }
    // A body says it itself.
    if (!(target instanceof CallTargets.Bodies)) {
      for (Flow flow : stated.computeIfAbsent(method, this::stated)) {
        lines.add(new CalleeLine(flow, Optional.of(method), List.of(), true, false));
      }
    }
    return lines;
  }

  private List<Flow> stated(MethodRef method) {
    return program
        .declaration(method)
        .map(declared -> StatedFlows.of(declared, program))
        .orElse(List.of());
  }
}
