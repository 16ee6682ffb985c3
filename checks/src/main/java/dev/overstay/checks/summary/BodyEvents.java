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
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Condition;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the events of one body, once the origins of its values are known. */
final class BodyEvents {

  /** A function that gives a function that gives a function: no deeper than this. */
  private static final int DEEPEST_FUNCTION = 3;

  /**
   * Beyond this many, what callees do is no longer told: the body is described by its own deeds.
   */
  private static final int MOST_EVENTS = 1500;

  private final Program program;
  private final MethodFacts method;
  private final Body body;
  private final List<List<AccessPath>> origins;
  private final ValueOrigins values;
  private final BodyFlowAnalysis analysis;
  private final CallTargets targets;
  private final int fuel;
  private final List<Event> events = new ArrayList<>();
  private final Map<Integer, Set<Resource>> made = new LinkedHashMap<>();
  private final Map<Integer, List<MethodSummary.Frame>> creations = new HashMap<>();
  private final Map<Integer, Flow> domains = new HashMap<>();
  private final Map<AccessPath, Integer> outcomes = new HashMap<>();
  private final Map<Integer, String> outcomeTypes = new HashMap<>();
  private final Reassignments reassignments;
  private final Set<Heard> heard = new HashSet<>();
  private int depth;

  private record Heard(Flow flow, boolean deferred) {}

  BodyEvents(
      Program program,
      MethodFacts method,
      Body body,
      List<List<AccessPath>> origins,
      ValueOrigins values,
      BodyFlowAnalysis analysis,
      CallTargets targets,
      int fuel) {
    this.program = program;
    this.method = method;
    this.body = body;
    this.origins = origins;
    this.values = values;
    this.analysis = analysis;
    this.targets = targets;
    this.fuel = fuel;
    this.reassignments = new Reassignments(method, body, origins);
  }

  BodyFlow collect() {
    for (Value value : body.values()) {
      if (value instanceof Value.Closure closure) {
        closure(closure);
      }
    }
    for (Block block : body.blocks()) {
      for (int i = 0; i < block.effects().size(); i++) {
        effect(block.effects().get(i), new ControlFlow.Position(block.id(), i));
      }
    }
    stated();
    Aliases.expand(events);
    return new BodyFlow(method, body, origins, events, made, creations, domains, outcomeTypes);
  }

  /** What the method is annotated to do, which its code may not show. */
  private void stated() {
    List<Flow> flows = analysis.stated(method);
    if (flows.isEmpty()) {
      return;
    }
    body.blocks().stream()
        .filter(block -> !block.effects().isEmpty())
        .findFirst()
        .ifPresent(
            block -> {
              ControlFlow.Position at = new ControlFlow.Position(block.id(), 0);
              Span span = block.effects().get(0).span();
              flows.forEach(flow -> add(flow, span, at, Event.Source.OWN, false, statedType(flow)));
            });
  }

  private String statedType(Flow flow) {
    return flow instanceof Flow.Keep keep && keep.value().root() instanceof AccessPath.Param param
        ? method.parameters().get(param.index()).type().name()
        : "";
  }

  // ---- Own effects

  private void effect(Effect effect, ControlFlow.Position at) {
    if (effect instanceof Effect.StoreField it) {
      AccessPath.Step step = new AccessPath.Field(program.canonical(it.field()));
      for (AccessPath object : origins.get(it.object())) {
        store(Paths.append(object, step), it.value(), it.span(), at);
      }
    } else if (effect instanceof Effect.StoreStatic it) {
      store(AccessPath.ofStatic(program.canonical(it.field())), it.value(), it.span(), at);
    } else if (effect instanceof Effect.StoreArray it) {
      for (AccessPath array : origins.get(it.array())) {
        keep(it.value(), Paths.append(array, new AccessPath.Content()), it.span(), at);
        if (isNull(it.value())) {
          Flow emptied = new Flow.Shrink(array, Optional.empty());
          add(emptied, it.span(), at, Event.Source.OWN, false, "");
        }
      }
    } else if (effect instanceof Effect.Invoke it) {
      invoke(it, at);
    }
  }

  private void store(AccessPath holder, int value, Span span, ControlFlow.Position at) {
    keep(value, holder, span, at);
    if (reassignments.empties(holder, value)) {
      add(new Flow.Shrink(holder, Optional.empty()), span, at, Event.Source.OWN, false, "");
    } else if (reassignments.replaces(holder, value, at)) {
      add(new Flow.Replace(holder), span, at, Event.Source.OWN, false, "");
    }
  }

  private void keep(int value, AccessPath holder, Span span, ControlFlow.Position at) {
    if (isNull(value) || (carriesNothing(body.typeOf(value)) && !isHandle(value))) {
      return;
    }
    for (AccessPath path : origins.get(value)) {
      add(new Flow.Keep(path, holder), span, at, Event.Source.OWN, false, body.typeOf(value));
    }
  }

  /** A number by which something that was made here can be stopped. */
  private boolean isHandle(int value) {
    return origins.get(value).stream().anyMatch(this::isHandle);
  }

  private boolean isHandle(AccessPath path) {
    return path.root() instanceof AccessPath.Local local && made.containsKey(local.value());
  }

  private boolean isNull(int value) {
    return body.value(value) instanceof Value.Constant constant && constant.value() == null;
  }

  private boolean carriesNothing(String type) {
    return type.indexOf('.') < 0 || program.is(type, TypeModel.Trait.VALUE);
  }

  // ---- Calls

  private void invoke(Effect.Invoke call, ControlFlow.Position at) {
    List<List<AccessPath>> arguments = values.arguments(call);
    Application application =
        new Application(arguments, call.hasReceiver(), call.result(), call.span(), at, false, call);
    int count = call.arguments().size();
    List<BodyFlowAnalysis.CalleeLine> lines =
        isFunctionMadeHere(call)
            ? List.of(CalleeLines.functionCall(count))
            : analysis.lines(
                call.kind(), call.method(), values.exactTypes(call, arguments), count, fuel);
    lines.forEach(line -> apply(line, application));
    if (runsElsewhere(call)) {
      CalleeLines.elsewhere(call.method(), count - 1).forEach(line -> apply(line, application));
    }
    if (call.kind() == Effect.Call.CONSTRUCTOR
        && body.value(call.arguments().get(0)) instanceof Value.New object) {
      functionObject(object, at);
    }
  }

  /** Whether the receiver is a lambda or method reference of this body. */
  private boolean isFunctionMadeHere(Effect.Invoke call) {
    return call.kind() == Effect.Call.VIRTUAL
        && !origins.get(call.arguments().get(0)).isEmpty()
        && origins.get(call.arguments().get(0)).stream()
            .allMatch(
                path ->
                    path.steps().isEmpty()
                        && path.root() instanceof AccessPath.Local local
                        && local.value() >= 0
                        && body.value(local.value()) instanceof Value.Closure closure
                        && closure.type().equals(call.method().owner()));
  }

  /**
   * Whether the container runs a method on another thread: it does when the call comes through its
   * proxy, not when an object calls itself.
   */
  private boolean runsElsewhere(Effect.Invoke call) {
    return call.kind() == Effect.Call.VIRTUAL
        && !origins.get(call.arguments().get(0)).contains(AccessPath.receiver())
        && program
            .declaration(call.method())
            .filter(
                target ->
                    program
                        .fromAnnotations(
                            target.annotations(),
                            row ->
                                row.is(AnnotationModel.Trait.ELSEWHERE)
                                    ? Optional.of(row)
                                    : Optional.empty())
                        .isPresent())
            .isPresent();
  }

  /**
   * A call, or the application of a function made here.
   *
   * @param result the local that stands for the result
   * @param deferred whether it happens at a time not known here
   * @param call the call in the body; for conditions on constants
   */
  private record Application(
      List<List<AccessPath>> arguments,
      boolean receiver,
      int result,
      Span span,
      ControlFlow.Position at,
      boolean deferred,
      Effect.Invoke call) {

    Application later() {
      return new Application(arguments, receiver, result, span, at, true, call);
    }
  }

  private void apply(BodyFlowAnalysis.CalleeLine line, Application application) {
    Application to = line.deferred() ? application.later() : application;
    Flow flow = line.flow();
    if (flow instanceof Flow.Make make) {
      make(make, to, line);
    } else if (flow instanceof Flow.Open || flow instanceof Flow.Finite) {
      domains.put(to.result(), flow);
    } else if (flow instanceof Flow.Spec spec) {
      spec(spec, to, line);
    } else if (flow instanceof Flow.Return returned) {
      returned(returned, to, line);
    } else if (holds(flow, to)) {
      Event.Source source =
          new Event.Source(line.callee(), Optional.of(flow), line.frames(), line.modeled());
      emptied(flow, to, line);
      for (Flow mapped : FlowMapping.map(flow, path -> mapped(path, to))) {
        happen(onEventLoop(mapped, to), to, source, valueType(flow, to));
      }
    }
  }

  /** A task for an event loop runs on the threads that serve the request itself. */
  private Flow onEventLoop(Flow flow, Application to) {
    boolean elsewhere =
        flow instanceof Flow.Run run && run.where() == Where.ELSEWHERE && to.receiver();
    if (!elsewhere || to.call().arguments().isEmpty()) {
      return flow;
    }
    boolean loop =
        program
            .fromTypeModel(body.typeOf(to.call().arguments().get(0)), TypeModel::resource)
            .filter(resource -> resource == Resource.EVENT_LOOP)
            .isPresent();
    Flow.Run run = (Flow.Run) flow;
    return loop ? new Flow.Run(run.function(), Where.LATER, run.arguments()) : flow;
  }

  private List<AccessPath> mapped(AccessPath path, Application to) {
    return Arguments.map(path, to.arguments(), to.receiver(), to.result()).stream()
        .flatMap(it -> withoutOutcome(it, to).stream())
        .toList();
  }

  /** Nothing, put where something was, empties the place. */
  private void emptied(Flow flow, Application to, BodyFlowAnalysis.CalleeLine line) {
    boolean nothing =
        flow instanceof Flow.Keep keep
            && keep.value().root() instanceof AccessPath.Param param
            && keep.value().steps().isEmpty()
            && param.index() + (to.receiver() ? 1 : 0) < to.call().arguments().size()
            && isNull(to.call().arguments().get(param.index() + (to.receiver() ? 1 : 0)));
    if (nothing && line.modeled()) {
      Event.Source source = new Event.Source(line.callee(), Optional.of(flow), List.of(), true);
      AccessPath holder = ((Flow.Keep) flow).holder();
      AccessPath place =
          holder.steps().isEmpty()
              ? holder
              : new AccessPath(holder.root(), holder.steps().subList(0, holder.steps().size() - 1));
      for (AccessPath path : mapped(place, to)) {
        Flow shrink = new Flow.Shrink(path, Optional.of(path));
        add(shrink, to.span(), to.at(), source, to.deferred(), "");
      }
    }
  }

  private void happen(Flow flow, Application to, Event.Source source, String valueType) {
    if (flow instanceof Flow.Keep keep) {
      if (!carriesNothing(valueType) || isHandle(keep.value())) {
        add(flow, to.span(), to.at(), source, to.deferred(), valueType);
      }
    } else if (flow instanceof Flow.Run run && run.where() == Where.HERE) {
      takesOut(run, to, source);
      if (!runHere(run, to)) {
        add(flow, to.span(), to.at(), source, to.deferred(), "");
        for (AccessPath given : run.arguments()) {
          add(new Flow.Pass(given), to.span(), to.at(), source, to.deferred(), "");
        }
      }
    } else {
      add(flow, to.span(), to.at(), source, to.deferred(), "");
    }
  }

  /** A function that is given what is in a holder, and may answer null, takes it out. */
  private void takesOut(Flow.Run run, Application to, Event.Source source) {
    for (AccessPath given : run.arguments()) {
      int last = given.steps().size() - 1;
      boolean inside = last >= 0 && given.steps().get(last) instanceof AccessPath.Content;
      if (inside && source.modeled() && mayAnswerNull(run.function())) {
        AccessPath holder = new AccessPath(given.root(), given.steps().subList(0, last));
        Flow shrink = new Flow.Shrink(holder, Optional.empty());
        add(shrink, to.span(), to.at(), source, to.deferred(), "");
      }
    }
  }

  private boolean mayAnswerNull(AccessPath function) {
    return function.steps().isEmpty()
        && function.root() instanceof AccessPath.Local local
        && local.value() >= 0
        && local.value() < body.values().size()
        && body.value(local.value()) instanceof Value.Closure closure
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

  /** The static type that the kept value has at the call. */
  private String valueType(Flow flow, Application to) {
    if (flow instanceof Flow.Keep keep && keep.value().steps().isEmpty()) {
      int index = -1;
      if (keep.value().root() instanceof AccessPath.This && to.receiver()) {
        index = 0;
      } else if (keep.value().root() instanceof AccessPath.Param param) {
        index = param.index() + (to.receiver() ? 1 : 0);
      }
      if (index >= 0 && index < to.call().arguments().size()) {
        return body.typeOf(to.call().arguments().get(index));
      }
    }
    return Body.ANY;
  }

  private void returned(Flow.Return flow, Application to, BodyFlowAnalysis.CalleeLine line) {
    boolean outcome = flow.value().steps().contains(new AccessPath.Outcome());
    boolean function = to.result() >= body.values().size();
    if ((outcome || function) && to.result() != Effect.NONE) {
      AccessPath holder = AccessPath.local(to.result());
      Event.Source source =
          new Event.Source(line.callee(), Optional.of(flow), line.frames(), line.modeled());
      for (AccessPath value : mapped(flow.value(), to)) {
        if (!value.equals(holder)) {
          add(new Flow.Keep(value, holder), to.span(), to.at(), source, to.deferred(), Body.ANY);
        }
      }
    }
  }

  private void make(Flow.Make make, Application to, BodyFlowAnalysis.CalleeLine line) {
    boolean constructor = to.call().kind() == Effect.Call.CONSTRUCTOR && to.result() == Effect.NONE;
    if (!constructor) {
      if (to.result() != Effect.NONE) {
        made(to.result(), make.resource());
        creations.putIfAbsent(to.result(), line.frames());
      }
      return;
    }
    for (AccessPath object : to.arguments().get(0)) {
      if (object.root() instanceof AccessPath.Local local && object.steps().isEmpty()) {
        made(local.value(), make.resource());
      } else if (object.equals(AccessPath.receiver())) {
        Event.Source source =
            new Event.Source(line.callee(), Optional.of(make), line.frames(), line.modeled());
        add(make, to.span(), to.at(), source, false, "");
      }
    }
  }

  private void made(int local, Resource resource) {
    made.computeIfAbsent(local, key -> EnumSet.noneOf(Resource.class)).add(resource);
  }

  /** A text argument that bounds what is made of it. Text not known here is taken to bound. */
  private void spec(Flow.Spec spec, Application to, BodyFlowAnalysis.CalleeLine line) {
    int index = spec.parameter() + (to.receiver() ? 1 : 0);
    Optional<Object> text = constant(to, index);
    boolean bounds =
        text.isEmpty() || spec.keys().stream().anyMatch(text.get().toString()::contains);
    if (bounds && to.result() != Effect.NONE) {
      Event.Source source =
          new Event.Source(line.callee(), Optional.of(spec), line.frames(), line.modeled());
      add(
          new Flow.Bound(AccessPath.local(to.result()), Optional.empty()),
          to.span(),
          to.at(),
          source,
          to.deferred(),
          "");
    }
  }

  private boolean holds(Flow flow, Application to) {
    if (flow instanceof Flow.Bound bound && bound.unless().isPresent()) {
      return !isConstant(bound.unless().get(), to);
    }
    if (flow instanceof Flow.Unbound unbound && unbound.onlyIf().isPresent()) {
      return isConstant(unbound.onlyIf().get(), to);
    }
    return !(flow instanceof Flow.None);
  }

  private boolean isConstant(Condition condition, Application to) {
    int index = condition.parameter() + (to.receiver() ? 1 : 0);
    return constant(to, index).filter(it -> it.toString().equals(condition.constant())).isPresent();
  }

  private Optional<Object> constant(Application to, int index) {
    if (index < to.call().arguments().size()) {
      Value value = body.value(to.call().arguments().get(index));
      if (value instanceof Value.Constant constant) {
        return Optional.of(constant.value() == null ? "null" : constant.value());
      } else if (value instanceof Value.LoadStatic load) {
        return program.field(load.field()).flatMap(field -> enumOrConstant(field));
      }
    }
    return Optional.empty();
  }

  private static Optional<Object> enumOrConstant(dev.overstay.checks.ir.FieldFacts field) {
    return field.modifiers().isEnum() ? Optional.of(field.ref().name()) : field.constant();
  }

  // ---- Functions made here

  private void closure(Value.Closure closure) {
    ControlFlow.Position at = new ControlFlow.Position(body.definedIn().get(closure.id()), 0);
    AccessPath inside = AccessPath.local(closure.id()).content();
    for (int captured : closure.captured()) {
      keep(captured, inside, closure.span(), at);
    }
    applyFunction(closure, List.of(), Effect.NONE, closure.span(), at, true);
  }

  /** What an object may do when it is used as a function: as a closure, its effects may happen. */
  private void functionObject(Value.New object, ControlFlow.Position at) {
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
  private boolean runHere(Flow.Run run, Application to) {
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
        || local.value() < 0
        || local.value() >= body.values().size()) {
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
      apply(line, to);
    }
  }

  /** Replaces "what this function gives" by a local that stands for it, where the code is here. */
  private List<AccessPath> withoutOutcome(AccessPath path, Application to) {
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
      outcomeTypes.put(result, outcomeType(function));
      callFunction(function, List.of(), result, to);
    }
    return List.of(Paths.append(AccessPath.local(result), Paths.after(path, outcome + 1)));
  }

  private String outcomeType(AccessPath function) {
    if (function.root() instanceof AccessPath.Local local
        && local.value() >= 0
        && local.value() < body.values().size()
        && body.value(local.value()) instanceof Value.Closure closure) {
      return closure.kind() == Effect.Call.CONSTRUCTOR
          ? closure.target().owner()
          : program.declaration(closure.target()).map(it -> it.returns().name()).orElse(Body.ANY);
    }
    return Body.ANY;
  }

  private void add(
      Flow flow,
      Span span,
      ControlFlow.Position at,
      Event.Source source,
      boolean deferred,
      String valueType) {
    Event event = new Event(flow, span, at, source, deferred, valueType);
    if (event.isDirect() || (events.size() < MOST_EVENTS && isNews(event))) {
      events.add(event);
    }
  }

  /** Whether a thing that a callee does was not heard of before, where once is enough. */
  private boolean isNews(Event event) {
    Flow flow = event.flow();
    boolean onceIsEnough =
        flow instanceof Flow.Keep
            || flow instanceof Flow.Pass
            || flow instanceof Flow.Grow
            || flow instanceof Flow.Lookup
            || flow instanceof Flow.Replace
            || flow instanceof Flow.Start;
    return !onceIsEnough || heard.add(new Heard(flow, event.deferred()));
  }
}
