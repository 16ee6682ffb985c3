package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the events of one body, once the origins of its values are known. */
final class BodyEvents {

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
  private final int fuel;
  private final List<Event> events = new ArrayList<>();
  private final Made made;
  private final Map<Integer, Flow> domains = new HashMap<>();
  private final Reassignments reassignments;
  private final MadeFunctions functions;
  private final GivenConstants constants;
  private final ThreadSlots slots;
  private final Set<Heard> heard = new HashSet<>();

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
    this.fuel = fuel;
    this.reassignments = new Reassignments(method, body, origins);
    this.functions = new MadeFunctions(program, body, origins, analysis, targets, fuel, this);
    this.constants = new GivenConstants(program, body);
    this.slots = new ThreadSlots(body);
    this.made = new Made(program, body, constants, this);
  }

  /** What happens in the body. */
  BodyFlow collect() {
    for (Value value : body.values()) {
      if (value instanceof Value.Closure closure
          && !body.blocks().get(body.definedIn().get(closure.id())).isDead()) {
        functions.closure(closure);
      }
    }
    for (Block block : body.blocks()) {
      for (int i = 0; i < block.effects().size(); i++) {
        effect(block.effects().get(i), new ControlFlow.Position(block.id(), i));
      }
    }
    stated();
    Aliases.expand(events, body);
    BodyFlow flow = flow();
    List<Event> listeners = HotSources.listeners(program, flow);
    if (listeners.isEmpty()) {
      return flow;
    }
    events.addAll(listeners);
    return flow();
  }

  private BodyFlow flow() {
    return new BodyFlow(
        method,
        body,
        origins,
        events,
        made.resources(),
        made.creations(),
        domains,
        functions.outcomes());
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

  void keep(int value, AccessPath holder, Span span, ControlFlow.Position at) {
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
    return path.root() instanceof AccessPath.Local local && made.isMade(local.value());
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
      functions.functionObject(object, at);
    }
  }

  /** Whether the receiver is a lambda or method reference of this body. */
  private boolean isFunctionMadeHere(Effect.Invoke call) {
    if (call.kind() != Effect.Call.VIRTUAL) {
      return false;
    }
    List<AccessPath> receiver = origins.get(call.arguments().get(0));
    for (AccessPath path : receiver) {
      boolean function =
          path.steps().isEmpty()
              && path.root() instanceof AccessPath.Local local
              && local.value() >= 0
              && body.value(local.value()) instanceof Value.Closure closure
              && closure.type().equals(call.method().owner());
      if (!function) {
        return false;
      }
    }
    return !receiver.isEmpty();
  }

  /**
   * Whether the container runs a method on another thread: it does when the call comes through its
   * proxy, not when an object calls itself.
   */
  private boolean runsElsewhere(Effect.Invoke call) {
    return call.kind() == Effect.Call.VIRTUAL
        && !program.isPlatform(call.method().owner())
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

  /** Takes note of one thing that a call or a function does. */
  void apply(BodyFlowAnalysis.CalleeLine line, Application application) {
    Application to = line.deferred() ? application.later() : application;
    Flow flow = line.flow();
    if (flow instanceof Flow.Make make) {
      made.make(make, to, line);
    } else if (flow instanceof Flow.Open || flow instanceof Flow.Finite) {
      // Where nobody knows which of several is called, one without end proves nothing.
      if (GivenConstants.isSaid(flow, to.call(), body)) {
        Flow said = flow instanceof Flow.Finite ? new Flow.Finite() : flow;
        domains.merge(to.result(), said, (one, other) -> one instanceof Flow.Finite ? one : other);
      }
    } else if (flow instanceof Flow.Spec spec) {
      made.spec(spec, to, line);
    } else if (flow instanceof Flow.Return returned) {
      returned(returned, to, line);
    } else {
      constants.decide(flow, to).ifPresent(decided -> happens(decided, line, to));
    }
  }

  private void happens(Flow flow, BodyFlowAnalysis.CalleeLine line, Application to) {
    Event.Source source =
        new Event.Source(line.callee(), Optional.of(line.flow()), line.frames(), line.modeled());
    emptied(flow, to, line);
    for (Flow mapped : FlowMapping.map(flow, path -> mapped(path, to))) {
      happen(slots.freed(onEventLoop(mapped, to), flow, to), to, source, valueType(flow, to));
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
    List<AccessPath> paths = Arguments.map(path, to.arguments(), to.receiver(), to.result());
    if (!isOutcome(paths)) {
      return paths;
    }
    List<AccessPath> found = new ArrayList<>();
    for (AccessPath each : paths) {
      found.addAll(functions.withoutOutcome(each, to));
    }
    return found;
  }

  private static boolean isOutcome(List<AccessPath> paths) {
    for (AccessPath path : paths) {
      for (AccessPath.Step step : path.steps()) {
        if (step instanceof AccessPath.Outcome) {
          return true;
        }
      }
    }
    return false;
  }

  /** Nothing, put where something was, empties the place. */
  private void emptied(Flow flow, Application to, BodyFlowAnalysis.CalleeLine line) {
    if (!isGivenNothing(flow, to)) {
      return;
    }
    Optional<AccessPath> place = Emptying.place(line, to);
    Event.Source source =
        new Event.Source(line.callee(), Optional.of(flow), line.frames(), line.modeled());
    for (AccessPath path : place.map(it -> mapped(it, to)).orElse(List.of())) {
      Flow shrink = new Flow.Shrink(path, Optional.of(path).filter(it -> line.modeled()));
      add(shrink, to.span(), to.at(), source, to.deferred(), "");
    }
  }

  private boolean isGivenNothing(Flow flow, Application to) {
    int given = Emptying.argument(flow, to);
    return given >= 0 && isNull(to.call().arguments().get(given));
  }

  private void happen(Flow flow, Application to, Event.Source source, String valueType) {
    slots.heard(flow, to);
    if (flow instanceof Flow.Keep keep) {
      if (!carriesNothing(valueType) || isHandle(keep.value())) {
        add(flow, to.span(), to.at(), source, to.deferred(), valueType);
      }
    } else if (flow instanceof Flow.Run run && run.where() == Where.HERE) {
      takesOut(run, to, source);
      if (!functions.runHere(run, to)) {
        add(flow, to.span(), to.at(), source, to.deferred(), "");
        for (AccessPath given : run.arguments()) {
          add(new Flow.Pass(given), to.span(), to.at(), source, to.deferred(), "");
        }
      }
    } else {
      String type = flow instanceof Flow.Bind ? valueType : "";
      add(flow, to.span(), to.at(), source, to.deferred(), type);
    }
  }

  /** A function that is given what is in a holder, and may answer null, takes it out. */
  private void takesOut(Flow.Run run, Application to, Event.Source source) {
    for (AccessPath given : run.arguments()) {
      int last = given.steps().size() - 1;
      boolean inside = last >= 0 && given.steps().get(last) instanceof AccessPath.Content;
      if (inside && source.modeled() && functions.mayAnswerNull(run.function())) {
        AccessPath holder = new AccessPath(given.root(), given.steps().subList(0, last));
        Flow shrink = new Flow.Shrink(holder, Optional.empty());
        add(shrink, to.span(), to.at(), source, to.deferred(), "");
      }
    }
  }

  /** The static type that the kept value has at the call. */
  private String valueType(Flow flow, Application to) {
    Optional<AccessPath> value = Optional.empty();
    if (flow instanceof Flow.Keep keep) {
      value = Optional.of(keep.value());
    } else if (flow instanceof Flow.Bind bind) {
      value = Optional.of(bind.value());
    }
    if (value.filter(it -> it.steps().isEmpty()).isPresent()) {
      int index = -1;
      if (value.get().root() instanceof AccessPath.This && to.receiver()) {
        index = 0;
      } else if (value.get().root() instanceof AccessPath.Param param) {
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

  /** Takes note of an event. */
  void add(
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
