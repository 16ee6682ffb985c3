package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Nesting;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions that one body makes: what they keep, what they may do, what they give. */
final class MadeFunctions {

  /** A function that gives a function that gives a function: no deeper than this. */
  private static final int DEEPEST_FUNCTION = 3;

  private final Program program;
  private final Body body;
  private final List<List<AccessPath>> origins;
  private final BodyFlowAnalysis analysis;
  private final CallTargets targets;
  private final int fuel;
  private final BodyEvents events;
  private final Map<AccessPath, Integer> outcomes = new HashMap<>();
  private final Map<Integer, BodyFlow.Outcome> results = new HashMap<>();
  private int depth;

  MadeFunctions(
      Program program,
      Body body,
      List<List<AccessPath>> origins,
      BodyFlowAnalysis analysis,
      CallTargets targets,
      int fuel,
      BodyEvents events) {
    this.program = program;
    this.body = body;
    this.origins = origins;
    this.analysis = analysis;
    this.targets = targets;
    this.fuel = fuel;
    this.events = events;
  }

  /** What the locals above the body's own stand for: what functions give. */
  Map<Integer, BodyFlow.Outcome> outcomes() {
    return results;
  }

  /** What a lambda or method reference keeps, and what it may do at some time. */
  void closure(Value.Closure closure) {
    ControlFlow.Position at = new ControlFlow.Position(body.definedIn().get(closure.id()), 0);
    AccessPath inside = AccessPath.local(closure.id()).content();
    for (int captured : closure.captured()) {
      events.keep(captured, inside, closure.span(), at);
    }
    applyFunction(closure, List.of(), Effect.NONE, closure.span(), at, true);
  }

  /** What an object may do when it is used as a function: as a closure, its effects may happen. */
  void functionObject(Value.New object, ControlFlow.Position at) {
    Optional<ClassFacts> type = program.find(object.type()).filter(it -> program.isOwn(it.name()));
    if (type.isEmpty()) {
      return;
    }
    boolean inner =
        type.get().nesting().kind() == Nesting.Kind.ANONYMOUS
            || type.get().nesting().kind() == Nesting.Kind.LOCAL;
    List<MethodFacts> methods =
        inner
            ? type.get().methods().stream()
                .filter(it -> it.isReadable() && !it.ref().isConstructor())
                .filter(it -> !it.modifiers().isStatic())
                .toList()
            : isTask(object.type()) ? targets.functionMethods(object.type()) : List.of();
    for (MethodFacts each : methods) {
      applyMethod(each, object, List.of(), Effect.NONE, object.span(), at, true);
    }
  }

  /** Whether objects of a class are there to be run by somebody. */
  private boolean isTask(String type) {
    return program.is(type, TypeModel.Trait.FUNCTIONAL)
        || program
            .fromTypeModel(type, TypeModel::resource)
            .filter(it -> it == Resource.THREAD || it == Resource.TIMER_TASK)
            .isPresent();
  }

  /** Runs a function in place; false when its code is not here. */
  boolean runHere(Flow.Run run, Application to) {
    List<List<AccessPath>> given =
        run.arguments().stream()
            .map(path -> path.equals(FlowMapping.NOWHERE) ? List.<AccessPath>of() : List.of(path))
            .toList();
    return callFunction(run.function(), given, Effect.NONE, to);
  }

  private boolean callFunction(
      AccessPath function, List<List<AccessPath>> given, int result, Application to) {
    if (!(function.root() instanceof AccessPath.Local local)
        || !function.steps().isEmpty()
        || !body.has(local.value())) {
      return false;
    }
    Value value = body.value(local.value());
    if (!(value instanceof Value.Closure) && !(value instanceof Value.New)) {
      return false;
    }
    if (depth >= DEEPEST_FUNCTION) {
      return true;
    }
    depth++;
    if (value instanceof Value.Closure closure) {
      applyFunction(closure, given, result, to.span(), to.at(), to.deferred());
    } else if (value instanceof Value.New object) {
      for (MethodFacts each : targets.functionMethods(object.type())) {
        applyMethod(each, object, given, result, to.span(), to.at(), to.deferred());
      }
    }
    depth--;
    return true;
  }

  private void applyFunction(
      Value.Closure closure,
      List<List<AccessPath>> given,
      int result,
      Span span,
      ControlFlow.Position at,
      boolean deferred) {
    List<List<AccessPath>> arguments = new ArrayList<>();
    List<Integer> ids = new ArrayList<>(closure.captured());
    if (closure.kind() == Effect.Call.CONSTRUCTOR && result != Effect.NONE) {
      arguments.add(List.of(AccessPath.local(result)));
    } else if (closure.kind() == Effect.Call.CONSTRUCTOR) {
      return;
    }
    closure.captured().forEach(captured -> arguments.add(origins.get(captured)));
    arguments.addAll(given);
    boolean receiver =
        closure.kind() != Effect.Call.STATIC && closure.kind() != Effect.Call.DYNAMIC;
    Effect.Invoke call = new Effect.Invoke(result, closure.kind(), closure.target(), ids, span);
    Application application =
        new Application(arguments, receiver, result, span, at, deferred, call);
    analysis
        .lines(closure.kind(), closure.target(), Set.of(), arguments.size(), fuel)
        .forEach(line -> applyDeferred(line, application));
  }

  private void applyMethod(
      MethodFacts target,
      Value.New object,
      List<List<AccessPath>> given,
      int result,
      Span span,
      ControlFlow.Position at,
      boolean deferred) {
    List<List<AccessPath>> arguments = new ArrayList<>();
    arguments.add(List.of(AccessPath.local(object.id())));
    arguments.addAll(given);
    Effect.Invoke call =
        new Effect.Invoke(result, Effect.Call.SPECIAL, target.ref(), List.of(object.id()), span);
    Application application = new Application(arguments, true, result, span, at, deferred, call);
    analysis
        .lines(Effect.Call.SPECIAL, target.ref(), Set.of(), arguments.size(), fuel)
        .forEach(line -> applyDeferred(line, application));
  }

  /** What a function gives back is of interest only where it is called. */
  private void applyDeferred(BodyFlowAnalysis.CalleeLine line, Application to) {
    boolean aboutResult =
        line.flow() instanceof Flow.Return
            || line.flow() instanceof Flow.Make
            || line.flow() instanceof Flow.Open
            || line.flow() instanceof Flow.Finite
            || line.flow() instanceof Flow.Spec;
    if (!aboutResult || to.result() != Effect.NONE) {
      events.apply(line, to);
    }
  }

  /** Replaces "what this function gives" by a local that stands for it, where the code is here. */
  List<AccessPath> withoutOutcome(AccessPath path, Application to) {
    int outcome = path.steps().indexOf(new AccessPath.Outcome());
    if (outcome < 0 || !Paths.isLocal(path)) {
      return List.of(path);
    }
    AccessPath function = new AccessPath(path.root(), path.steps().subList(0, outcome));
    if (!function.steps().isEmpty() || depth >= DEEPEST_FUNCTION) {
      return List.of();
    }
    Integer result = outcomes.get(function);
    if (result == null) {
      result = body.values().size() + outcomes.size();
      outcomes.put(function, result);
      results.put(result, new BodyFlow.Outcome(outcomeType(function), function));
      callFunction(function, List.of(), result, to);
    }
    return List.of(Paths.append(AccessPath.local(result), Paths.after(path, outcome + 1)));
  }

  private String outcomeType(AccessPath function) {
    if (function.root() instanceof AccessPath.Local local
        && body.valueOrNull(local.value()) instanceof Value.Closure closure) {
      return closure.kind() == Effect.Call.CONSTRUCTOR
          ? closure.target().owner()
          : program.declaration(closure.target()).map(it -> it.returns().name()).orElse(Body.ANY);
    }
    return Body.ANY;
  }

  /** Whether a function made here may give null. */
  boolean mayAnswerNull(AccessPath function) {
    return function.steps().isEmpty()
        && function.root() instanceof AccessPath.Local local
        && body.valueOrNull(local.value()) instanceof Value.Closure closure
        && closure.lambda()
        && program.declaration(closure.target()).flatMap(MethodFacts::body).stream()
            .flatMap(code -> code.blocks().stream().map(block -> mayReturnNull(block, code)))
            .anyMatch(Boolean::booleanValue);
  }

  private static boolean mayReturnNull(Block block, Body code) {
    return block.effects().stream()
        .filter(effect -> effect instanceof Effect.Return it && it.value() != Effect.NONE)
        .map(effect -> code.value(((Effect.Return) effect).value()))
        .anyMatch(value -> isNullOrPhiOfIt(value, code));
  }

  private static boolean isNullOrPhiOfIt(Value value, Body code) {
    if (value instanceof Value.Phi phi) {
      return phi.operands().stream()
          .map(code::value)
          .anyMatch(it -> it instanceof Value.Constant constant && constant.value() == null);
    }
    return value instanceof Value.Constant constant && constant.value() == null;
  }
}
