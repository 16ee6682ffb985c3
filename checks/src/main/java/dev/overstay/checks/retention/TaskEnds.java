package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What makes a request last as long as the task that took it along. */
final class TaskEnds {

  private final ModuleView view;
  private final Handles handles;
  private final OwnHelpers helpers;
  private final ReturnedHandles returned;

  TaskEnds(ModuleView view) {
    this.view = view;
    this.helpers = new OwnHelpers(view);
    this.returned = new ReturnedHandles(view, helpers);
    this.handles = new Handles(view);
  }

  /** Whether the body waits for the task before it returns, on every way or in a loop over all. */
  boolean isWaitedFor(BodyFlow flow, Event event, Flow.Run run) {
    Set<AccessPath> handles = new HashSet<>(HandOffs.receivers(flow, event));
    int result = result(flow, event);
    if (result != Effect.NONE) {
      handles.add(AccessPath.local(result));
    }
    flow.carried(run.function()).forEach(carried -> handles.add(carried.path()));
    return isAwaited(handles, event.position(), run, result, flow)
        || helpers.allCallers(
            flow,
            helpers.outside(handles, flow),
            (caller, names, call) -> isAwaited(names, call, run, Effect.NONE, caller));
  }

  /** Whether a body waits for something, by one of its names, on every way after a place. */
  private static boolean isAwaited(
      Set<AccessPath> handles,
      ControlFlow.Position handOver,
      Flow.Run run,
      int result,
      BodyFlow flow) {
    Set<ControlFlow.Position> joins = new HashSet<>();
    for (Event other : flow.events()) {
      if (!other.deferred()
          && Escapes.isAfter(other.position(), handOver)
          && awaited(other.flow(), run, result).stream()
              .flatMap(path -> flow.carried(path).stream())
              .anyMatch(carried -> handles.contains(carried.path()))) {
        joins.add(other.position());
      }
    }
    if (joins.isEmpty()) {
      return false;
    }
    if (joins.stream().anyMatch(join -> flow.controlFlow().isInLoop(join.block()))) {
      return true;
    }
    Set<Effect> effects = new HashSet<>();
    joins.forEach(join -> Escapes.effectAt(flow, join).ifPresent(effects::add));
    ControlFlow.Position after = new ControlFlow.Position(handOver.block(), handOver.index() + 1);
    return flow.controlFlow()
        .everyExitPasses(after, effects::contains, ControlFlow.ExitPolicy.NORMAL);
  }

  /** What a flow waits for, or the task that it calls off: neither goes on after that. */
  private static Optional<AccessPath> awaited(Flow flow, Flow.Run run, int result) {
    if (flow instanceof Flow.Join join) {
      return Optional.of(join.activity());
    }
    boolean calledOff =
        flow instanceof Flow.Stop stop
            && (stop.activity().equals(run.function())
                || stop.activity().equals(AccessPath.local(result)));
    return calledOff ? Optional.of(((Flow.Stop) flow).activity()) : Optional.empty();
  }

  private static int result(BodyFlow flow, Event event) {
    return flow.effect(event).orElse(null) instanceof Effect.Invoke call
        ? call.result()
        : Effect.NONE;
  }

  /** Whether the caller, or the framework, gets what it needs to wait for the task. */
  boolean isReturned(BodyFlow flow, Event event, Flow.Run run) {
    return returned.is(flow, event, run, result(flow, event));
  }

  static boolean isMadeHere(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.New;
  }

  /** Whether a method gives back the handle of a task that it hands over, and does not wait. */
  boolean isLeftToCaller(MethodFacts method, Flow.Run run) {
    return view.flow(method).stream()
        .anyMatch(
            flow ->
                flow.events().stream()
                    .filter(event -> isHandOver(event) && !event.deferred())
                    .filter(event -> carries(flow, (Flow.Run) event.flow(), run.function()))
                    .anyMatch(event -> isReturned(flow, event, (Flow.Run) event.flow())));
  }

  static boolean isHandOver(Event event) {
    return event.flow() instanceof Flow.Run run && run.where() == Where.ELSEWHERE;
  }

  private static boolean carries(BodyFlow flow, Flow.Run run, AccessPath path) {
    return flow.carried(run.function()).stream().anyMatch(it -> it.path().equals(path));
  }

  /**
   * Whether a body lets go of the handle that a call gives back: it does no more with it than to
   * say what comes next.
   */
  boolean isDropped(BodyFlow flow, Event event) {
    int result = result(flow, event);
    Set<Integer> handles = new HashSet<>();
    if (result == Effect.NONE) {
      return true;
    }
    handles.add(result);
    boolean more = true;
    while (more) {
      more = false;
      for (Value value : flow.body().values()) {
        boolean derived =
            (value instanceof Value.CallResult it
                    && it.call().hasReceiver()
                    && handles.contains(it.call().arguments().get(0)))
                || (value instanceof Value.Cast cast && handles.contains(cast.value()))
                || (value instanceof Value.Phi phi
                    && phi.operands().stream().anyMatch(handles::contains));
        more |= derived && handles.add(value.id());
      }
    }
    return flow.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .noneMatch(effect -> usesOtherwise(effect, handles))
        && flow.body().values().stream()
            .noneMatch(
                value ->
                    value instanceof Value.Closure closure
                        && closure.captured().stream().anyMatch(handles::contains))
        && flow.events().stream()
            .noneMatch(
                other ->
                    other.flow() instanceof Flow.Join join
                        && join.activity().root() instanceof AccessPath.Local local
                        && handles.contains(local.value()));
  }

  private static boolean usesOtherwise(Effect effect, Set<Integer> handles) {
    if (effect instanceof Effect.Invoke call) {
      int from = call.hasReceiver() ? 1 : 0;
      return call.arguments().stream().skip(from).anyMatch(handles::contains);
    }
    return (effect instanceof Effect.Return it && handles.contains(it.value()))
        || (effect instanceof Effect.StoreField field && handles.contains(field.value()))
        || (effect instanceof Effect.StoreStatic store && handles.contains(store.value()))
        || (effect instanceof Effect.StoreArray array && handles.contains(array.value()));
  }

  /**
   * Whether the request lasts until the task is done: the task, or what comes after it, finishes
   * the request or has the handle to answer it with; it owns what it took and gives it back;
   * whoever closes the exchange calls it off; or the request went asynchronous and nothing says who
   * finishes it.
   */
  boolean isAnswered(BodyFlow flow, Event event, Flow.Run run, BodyFlow.Carried leaf) {
    List<AccessPath> work = work(flow, event, run);
    return work.stream().anyMatch(task -> finishes(task, flow))
        || work.stream().anyMatch(task -> hasReplyHandle(task, flow))
        || isBoundToAnswer(flow, event)
        || isGivenBack(leaf, flow)
        || isCalledOff(flow, event, run)
        || isDetached(flow, event);
  }

  private boolean isBoundToAnswer(BodyFlow flow, Event event) {
    int handle = result(flow, event);
    return handle != Effect.NONE && BoundAnswers.has(flow, handle, this::isReplyHandle);
  }

  /** The task, and what is to be done when it is done. */
  private static List<AccessPath> work(BodyFlow flow, Event event, Flow.Run run) {
    List<AccessPath> work = new ArrayList<>();
    work.add(run.function());
    Set<AccessPath> handles = new HashSet<>();
    int result = result(flow, event);
    if (result == Effect.NONE) {
      return work;
    }
    handles.add(AccessPath.local(result));
    for (Event other : flow.events()) {
      if (!other.deferred()
          && other.source().callee().isPresent()
          && flow.effect(other).orElse(null) instanceof Effect.Invoke call
          && call.arguments().stream()
              .flatMap(argument -> flow.origins(argument).stream())
              .flatMap(path -> flow.carried(path).stream())
              .anyMatch(carried -> handles.contains(carried.path()))) {
        if (other.flow() instanceof Flow.Run next) {
          work.add(next.function());
        }
        if (call.result() != Effect.NONE) {
          handles.add(AccessPath.local(call.result()));
        }
      }
    }
    return work;
  }

  private boolean finishes(AccessPath task, BodyFlow flow) {
    return flow.carried(task).stream()
        .flatMap(carried -> code(carried.path(), flow))
        .anyMatch(this::isFinish);
  }

  /** The bodies that run when a task that was made in a body is run. */
  Stream<BodyFlow> bodiesOf(AccessPath task, BodyFlow flow) {
    return code(task, flow)
        .flatMap(it -> it.method().stream())
        .flatMap(it -> view.flow(it).stream());
  }

  /** The methods that run when something that was made in a body is run. */
  private Stream<Code> code(AccessPath path, BodyFlow flow) {
    if (!(path.root() instanceof AccessPath.Local local)
        || !path.steps().isEmpty()
        || !flow.body().has(local.value())) {
      return Stream.empty();
    }
    Value value = flow.body().value(local.value());
    if (value instanceof Value.Closure closure) {
      boolean modeled =
          view.program().methodModel(closure.target()).stream()
              .flatMap(row -> row.flows().stream())
              .anyMatch(Flow.Complete.class::isInstance);
      return Stream.concat(
          modeled ? Stream.of(new Code(Optional.empty())) : Stream.empty(),
          view
              .program()
              .declaration(closure.target())
              .map(it -> new Code(Optional.of(it)))
              .stream());
    } else if (value instanceof Value.New made && view.program().isOwn(made.type())) {
      return view.program().find(made.type()).stream()
          .flatMap(type -> type.methods().stream())
          .filter(method -> !method.ref().isConstructor() && !method.modifiers().isStatic())
          .map(method -> new Code(Optional.of(method)));
    }
    return Stream.empty();
  }

  /** Code that may run; none is there to read where a library's method finishes the request. */
  private record Code(Optional<MethodFacts> method) {}

  private boolean isFinish(Code code) {
    return code.method().isEmpty()
        || code.method().flatMap(view::flow).stream()
            .flatMap(flow -> flow.events().stream())
            .anyMatch(event -> event.flow() instanceof Flow.Complete);
  }

  /** Whether a task takes along what answers a request, or an object that is there to do so. */
  private boolean hasReplyHandle(AccessPath task, BodyFlow flow) {
    return flow.carried(task).stream()
        .flatMap(
            carried ->
                Stream.concat(
                    Stream.of(carried.type()),
                    view.types().of(carried.path(), flow).stream().map(TypeUse::name)))
        .anyMatch(this::answersRequests);
  }

  private boolean answersRequests(String type) {
    return isReplyHandle(type)
        || (view.program().isOwn(type)
            && !view.components().isShared(type)
            && view.program().find(type).stream()
                .flatMap(it -> it.fields().stream())
                .filter(field -> !field.modifiers().isStatic())
                .map(FieldFacts::type)
                .anyMatch(field -> isReplyHandle(field.name())));
  }

  private boolean isReplyHandle(String type) {
    return view.program().is(type, TypeModel.Trait.REPLY)
        && view.program()
            .fromTypeModel(type, TypeModel::lifetime)
            .filter(lifetime -> lifetime == Lifetime.REQUEST)
            .isPresent();
  }

  /** Whether the task gives the value back itself: it was handed over for good. */
  private boolean isGivenBack(BodyFlow.Carried leaf, BodyFlow flow) {
    boolean recycled =
        view.types().of(leaf.path(), flow).stream()
            .anyMatch(type -> view.program().is(type.name(), TypeModel.Trait.RECYCLED));
    return !recycled
        && flow.events().stream()
            .anyMatch(
                event ->
                    event.deferred()
                        && event.flow() instanceof Flow.Stop stop
                        && stop.activity().equals(leaf.path()));
  }

  /** Whether the task or its handle is kept where somebody stops it before the application ends. */
  private boolean isCalledOff(BodyFlow flow, Event event, Flow.Run run) {
    return handles.isStopped(AccessPath.local(result(flow, event)), flow)
        || (isMadeHere(run.function(), flow) && handles.isStopped(run.function(), flow));
  }

  /**
   * Whether the request went asynchronous, here or on the way to the hand-over, and no other task
   * is seen to finish it.
   */
  private boolean isDetached(BodyFlow flow, Event event) {
    return Stream.concat(
            Stream.of(flow),
            event.source().frames().stream()
                .map(frame -> view.program().declaration(frame.method()).flatMap(view::flow))
                .flatMap(Optional::stream))
        .anyMatch(TaskEnds::goesAsynchronous);
  }

  private static boolean goesAsynchronous(BodyFlow flow) {
    return flow.events().stream().anyMatch(event -> event.flow() instanceof Flow.Detach)
        && flow.events().stream().noneMatch(event -> event.flow() instanceof Flow.Complete);
  }
}
