package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How code is reached from what a framework calls once for each request, message or tick. Only
 * calls whose target is plain are followed, and none that the state of an object decides about:
 * what such a test lets through may happen once for all.
 */
public final class EntryPaths {

  private static final int MOST_CALLS = 4;

  /** Questions that are answered alike as long as what is asked is of use. */
  private static final Set<String> ENDED =
      Set.of("isShutdown", "isTerminated", "isShuttingDown", "isClosed");

  private final ModuleView view;
  private final SteadyFields steady;
  private final PeriodicTasks periodic;
  private final OneShotTasks once;

  /** The ways into the code of a module. */
  public EntryPaths(ModuleView view) {
    this.view = view;
    this.steady = view.only(SteadyFields.class, SteadyFields::new);
    this.periodic = view.only(PeriodicTasks.class, PeriodicTasks::new);
    this.once = view.only(OneShotTasks.class, OneShotTasks::new);
  }

  /**
   * A way from an entry point to a place.
   *
   * @param kind what the entry point is called for
   * @param entry the entry point
   * @param calls the calls on the way, the entry point's own first
   */
  public record EntryPath(EntryKind kind, MethodFacts entry, List<Call> calls) {}

  /**
   * A step on the way.
   *
   * @param in in whose body
   * @param at where
   */
  public record Call(BodyFlow in, ControlFlow.Position at) {}

  private record Step(BodyFlow flow, List<Call> calls) {}

  /**
   * The shortest way to a place in a body at which it is reached each time; where no framework's
   * entry leads there, from what the module itself has a scheduler repeat.
   */
  public Optional<EntryPath> to(BodyFlow flow, ControlFlow.Position place) {
    if (dependsOnState(flow, place)) {
      return Optional.empty();
    }
    Function<MethodFacts, List<Call>> before =
        method ->
            callsOf(method, EntryPaths::handOver).stream()
                .filter(call -> !dependsOnState(call.in(), call.at()))
                .toList();
    return shortest(flow, before, this::entry).or(() -> shortest(flow, before, this::repeated));
  }

  /** The shortest way to a body on which all runs on the thread that the framework calls on. */
  public Optional<EntryPath> onOneThreadTo(BodyFlow flow) {
    return shortest(flow, method -> callsOf(method, EntryPaths::runInPlace), this::entry);
  }

  private Optional<EntryKind> entry(MethodFacts method) {
    return Bridges.entry(method, view)
        .filter(it -> it != EntryKind.END)
        .filter(it -> it != EntryKind.PERIODIC || !once.contains(method));
  }

  private Optional<EntryKind> repeated(MethodFacts method) {
    return periodic.contains(method) ? Optional.of(EntryKind.PERIODIC) : Optional.empty();
  }

  private Optional<EntryPath> shortest(
      BodyFlow flow,
      Function<MethodFacts, List<Call>> before,
      Function<MethodFacts, Optional<EntryKind>> entry) {
    Set<MethodRef> seen = new HashSet<>();
    Deque<Step> work = new ArrayDeque<>();
    seen.add(flow.method().ref());
    work.add(new Step(flow, List.of()));
    while (!work.isEmpty()) {
      Step step = work.poll();
      MethodFacts method = step.flow().method();
      Optional<EntryKind> kind = entry.apply(method);
      if (kind.isPresent()) {
        return Optional.of(new EntryPath(kind.get(), method, step.calls()));
      }
      if (step.calls().size() < MOST_CALLS) {
        for (Call call : before.apply(method)) {
          if (seen.add(call.in().method().ref())) {
            List<Call> calls = new ArrayList<>();
            calls.add(call);
            calls.addAll(step.calls());
            work.add(new Step(call.in(), calls));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The places of the module that call a method, or hand it over to be called. */
  private List<Call> callsOf(
      MethodFacts method, BiFunction<MethodFacts, BodyFlow, Optional<Call>> ofFunction) {
    List<Call> calls = new ArrayList<>();
    for (var site : view.callers().sites(method.ref())) {
      if (isPlain(site.call(), method)) {
        view.flow(site.caller())
            .ifPresent(
                flow ->
                    flow.positionOf(site.call()).ifPresent(at -> calls.add(new Call(flow, at))));
      }
    }
    if (method.isLambdaBody()) {
      for (MethodFacts maker : view.callers().of(method.ref())) {
        view.flow(maker).ifPresent(flow -> ofFunction.apply(method, flow).ifPresent(calls::add));
      }
    }
    return calls;
  }

  private boolean isPlain(Effect.Invoke call, MethodFacts method) {
    boolean exact =
        view.program()
            .declaration(call.method())
            .filter(it -> it.ref().equals(method.ref()))
            .isPresent();
    // Of a type that everybody implements there are others than the module's one.
    return exact
        || (!view.program().isPlatform(call.method().owner())
            && view.program().ownOverriders(call.method()).size() == 1);
  }

  /** Where a function made in a body is called, or given to another thread at once. */
  private static Optional<Call> handOver(MethodFacts function, BodyFlow flow) {
    return flow.events().stream()
        .filter(event -> !event.deferred())
        .filter(event -> isRun(function, event, flow))
        .map(event -> new Call(flow, event.position()))
        .findFirst();
  }

  /** Whether a function is given away to be run, or what it does in place is said there. */
  private static boolean isRun(MethodFacts function, Event event, BodyFlow flow) {
    if (event.source().callee().filter(function.ref()::equals).isPresent()) {
      return !isKeptWhereItIsAsked(Where.HERE, event, flow);
    }
    return event.flow() instanceof Flow.Run run
        && run.where() != Where.LATER
        && isOf(run.function(), function, flow)
        && !isKeptWhereItIsAsked(run.where(), event, flow);
  }

  /** Where a function is made that the body calls itself, or hands to what does so in place. */
  private static Optional<Call> runInPlace(MethodFacts function, BodyFlow flow) {
    boolean handedOn =
        flow.events().stream()
                .flatMap(event -> handedOn(event.flow()).stream())
                .anyMatch(path -> carries(path, function, flow))
            || flow.returned().stream().anyMatch(it -> carries(it, function, flow));
    return handedOn
        ? Optional.empty()
        : flow.body().values().stream()
            .filter(value -> isOf(AccessPath.local(value.id()), function, flow))
            .map(value -> flow.body().definedIn().get(value.id()))
            .map(block -> new Call(flow, new ControlFlow.Position(block, 0)))
            .findFirst();
  }

  private static Optional<AccessPath> handedOn(Flow flow) {
    if (flow instanceof Flow.Run run && run.where() != Where.HERE) {
      return Optional.of(run.function());
    } else if (flow instanceof Flow.Keep keep
        && !(keep.holder().root() instanceof AccessPath.Local)) {
      return Optional.of(keep.value());
    }
    return flow instanceof Flow.Pass pass ? Optional.of(pass.value()) : Optional.empty();
  }

  private static boolean carries(AccessPath path, MethodFacts function, BodyFlow flow) {
    return flow.carried(path).stream().anyMatch(it -> isOf(it.path(), function, flow));
  }

  private static boolean isOf(AccessPath path, MethodFacts function, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        && path.steps().isEmpty()
        && flow.body().valueOrNull(local.value()) instanceof Value.Closure closure
        && closure.target().equals(function.ref());
  }

  /** Whether what a function gives goes into what it is given to, as for want of an entry. */
  private static boolean isKeptWhereItIsAsked(Where where, Event event, BodyFlow flow) {
    return where == Where.HERE
        && flow.events().stream()
            .anyMatch(
                other ->
                    other.position().equals(event.position())
                        && ((other.flow() instanceof Flow.Grow grow
                                && isAsked(grow.holder(), event, flow))
                            || (other.flow() instanceof Flow.Keep keep
                                && isAsked(keep.holder(), event, flow))));
  }

  /** Whether it is what the call is made on; what the function itself keeps elsewhere is not. */
  private static boolean isAsked(AccessPath holder, Event event, BodyFlow flow) {
    return HandOffs.receivers(flow, event).stream()
        .anyMatch(asked -> holder.equals(asked) || holder.equals(asked.content()));
  }

  /**
   * Whether a place is reached only where the state of an object says so, which can change, or
   * where one of a limited number of permits is had.
   */
  private boolean dependsOnState(BodyFlow flow, ControlFlow.Position place) {
    for (ControlFlow.Condition condition : flow.controlFlow().decisionsOf(place.block())) {
      Guard guard = condition.guard();
      if (!asksSteady(guard, flow)
          && guard.operands().stream().anyMatch(operand -> isState(operand, flow, 0))) {
        return true;
      }
    }
    return flow.body().blocks().stream()
        .filter(block -> flow.controlFlow().dominates(block.id(), place.block()))
        .flatMap(block -> block.effects().stream())
        .anyMatch(effect -> effect instanceof Effect.Invoke call && takesPermit(call, flow, 0));
  }

  /** Whether a call waits for a permit, itself or in the method that it calls. */
  private boolean takesPermit(Effect.Invoke call, BodyFlow flow, int depth) {
    boolean itself =
        call.kind() == Effect.Call.VIRTUAL
            && call.result() == Effect.NONE
            && view.program()
                .is(flow.body().typeOf(call.arguments().get(0)), TypeModel.Trait.BOUNDED);
    return itself
        || (depth == 0
            && view.program().declaration(call.method()).flatMap(view::flow).stream()
                .anyMatch(
                    callee ->
                        callee.body().blocks().stream()
                            .flatMap(block -> block.effects().stream())
                            .anyMatch(
                                effect ->
                                    effect instanceof Effect.Invoke inner
                                        && takesPermit(inner, callee, depth + 1))));
  }

  /** Whether it is in the collection of a field, which may be as it was, though it is not. */
  private static boolean isElement(int id, BodyFlow flow) {
    return flow.origins(id).stream()
        .anyMatch(path -> FieldUses.fieldOf(path, true).filter(it -> it.nested()).isPresent());
  }

  /** Whether a test asks whether there is something in collections that nobody changes. */
  private boolean asksSteady(Guard guard, BodyFlow flow) {
    int asked = guard.operands().get(0);
    return guard.test() == Guard.Test.IS_NULL
        && isElement(asked, flow)
        && flow.origins(asked).stream()
            .flatMap(path -> FieldUses.fieldOf(path, true).stream())
            .allMatch(it -> steady.isSteady(it.field()));
  }

  /** Whether it is the answer of something that is asked whether it has come to its end. */
  private static boolean asksWhetherEnded(Value value) {
    return value instanceof Value.CallResult result
        && result.call().hasReceiver()
        && result.call().arguments().size() == 1
        && ENDED.contains(result.call().method().name());
  }

  /** Whether an object asks itself, and answers with its state. */
  private boolean isOwnState(Effect.Invoke call, BodyFlow flow, int depth) {
    return call.hasReceiver()
        && flow.body().value(call.arguments().get(0)) instanceof Value.Receiver
        && view.program().declaration(call.method()).flatMap(view::flow).stream()
            .anyMatch(
                asked ->
                    asked.body().returns().stream()
                        .anyMatch(it -> isState(it.value(), asked, depth + 1)));
  }

  /** Whether a library has one thing there for good, as {@code Locale.ROOT}. */
  private boolean isConstantOfOthers(FieldRef field) {
    return !view.program().isOwn(field.owner())
        && view.program().field(field).filter(it -> it.modifiers().isFinal()).isPresent();
  }

  private boolean isState(int id, BodyFlow flow, int depth) {
    Value value = flow.body().value(id);
    String type = flow.body().typeOf(id);
    if (isElement(id, flow) && type.indexOf('.') >= 0) {
      return !steady.isFixed(type);
    }
    if (asksWhetherEnded(value)) {
      return false;
    }
    if (value instanceof Value.LoadField load) {
      return !(flow.body().value(load.object()) instanceof Value.Parameter)
          && !steady.isSteady(load.field());
    }
    boolean others =
        value instanceof Value.CallResult result
            && result.call().hasReceiver()
            && flow.body().value(result.call().arguments().get(0)) instanceof Value.LoadField of
            && steady.isSomebodyElse(of.field());
    return (value instanceof Value.LoadStatic load
            && !steady.isSteady(load.field())
            && !isConstantOfOthers(load.field()))
        || (value instanceof Value.CallResult result
            && depth < 6
            && isOwnState(result.call(), flow, depth))
        || (depth < 6
            && !others
            && value.operands().stream().anyMatch(operand -> isState(operand, flow, depth + 1)));
  }
}
