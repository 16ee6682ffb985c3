package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Nesting;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Work that is handed to another thread and takes short-lived values along. */
public final class HandOffs {

  private final ModuleView view;
  private final LimitedValues values;
  private final TaskEnds ends;
  private final InPlace inPlace;
  private final Announcements announcements;
  private final OwnChains chains;
  private final GuessedParts guessed;
  private final UnusedRequests unused;

  /** The hand-offs of a module. */
  public HandOffs(ModuleView view) {
    this.view = view;
    this.values = view.only(LimitedValues.class, LimitedValues::new);
    this.ends = view.only(TaskEnds.class, TaskEnds::new);
    this.inPlace = new InPlace(view);
    this.announcements = view.only(Announcements.class, Announcements::new);
    this.chains = new OwnChains(view);
    this.guessed = new GuessedParts(view);
    this.unused = new UnusedRequests(view);
  }

  /**
   * A task that takes a request to another thread.
   *
   * @param flow the body that hands it over
   * @param event the call that does
   * @param limited what limits the value
   * @param leaf the value, as carried by the task
   * @param shown the type by which the code knows the value
   * @param listener the method that is told of it, where it is an event that is announced
   */
  public record HandOff(
      BodyFlow flow,
      Event event,
      Lifetimes.Limited limited,
      BodyFlow.Carried leaf,
      String shown,
      Optional<MethodFacts> listener) {}

  /** The hand-offs of one body that nothing excuses, those that a callee answers for left out. */
  public List<HandOff> in(BodyFlow flow) {
    List<HandOff> found = new ArrayList<>();
    if (!runsAnything(flow)) {
      return found;
    }
    Set<ControlFlow.Position> seen = new HashSet<>();
    Map<ControlFlow.Position, ControlFlow.Position> continued = continued(flow);
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Run run
          && !event.deferred()
          && (run.where() == Where.ELSEWHERE || continues(event, run, continued))
          && !seen.contains(continued.get(event.position()))) {
        handOff(flow, event, run.function(), Optional.empty())
            .filter(it -> !isAnsweredFor(event, flow))
            .filter(it -> !isAnothersOwn(flow, event))
            .filter(it -> !inPlace.runs(flow, event))
            .filter(it -> !isOnItsOwnThread(flow, event))
            .filter(it -> !chains.isSubscribedTo(flow, event, it.leaf()))
            .filter(it -> !ends.isWaitedFor(flow, event, run))
            .filter(it -> !ends.isReturned(flow, event, run))
            .filter(it -> !ends.isAnswered(flow, event, run, it.leaf()))
            .filter(it -> seen.add(event.position()))
            .ifPresent(found::add);
      } else if (event.flow() instanceof Flow.Announce announce && !event.deferred()) {
        announced(flow, event, announce.told())
            .filter(it -> !isAnsweredFor(event, flow))
            .filter(it -> seen.add(event.position()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<HandOff> announced(BodyFlow flow, Event event, AccessPath told) {
    Optional<MethodFacts> listener = announcements.heardElsewhere(told, flow);
    return listener.isEmpty() ? Optional.empty() : handOff(flow, event, told, listener);
  }

  private static boolean runsAnything(BodyFlow flow) {
    for (Event event : flow.events()) {
      boolean runs =
          event.flow() instanceof Flow.Announce
              || (event.flow() instanceof Flow.Run run && run.where() != Where.HERE);
      if (runs && !event.deferred()) {
        return true;
      }
    }
    return false;
  }

  /** What is to be done when work elsewhere is done is done there as well. */
  private static boolean continues(
      Event event, Flow.Run run, Map<ControlFlow.Position, ControlFlow.Position> continued) {
    return run.where() == Where.LATER
        && event.isDirect()
        && continued.containsKey(event.position());
  }

  /** The calls that say what comes after work elsewhere, each with the call that began it. */
  private Map<ControlFlow.Position, ControlFlow.Position> continued(BodyFlow flow) {
    Map<Integer, ControlFlow.Position> handles = new HashMap<>();
    Map<ControlFlow.Position, ControlFlow.Position> continued = new HashMap<>();
    for (Event event : flow.events()) {
      if (event.deferred()
          || event.source().callee().isEmpty()
          || !(flow.effect(event).orElse(null) instanceof Effect.Invoke call)) {
        continue;
      }
      Optional<ControlFlow.Position> began =
          receivers(flow, event).stream()
              .filter(path -> path.steps().isEmpty())
              .map(AccessPath::root)
              .filter(AccessPath.Local.class::isInstance)
              .map(root -> Optional.ofNullable(handles.get(((AccessPath.Local) root).value())))
              .flatMap(Optional::stream)
              .findFirst();
      began.ifPresent(at -> continued.put(event.position(), at));
      if (call.result() != Effect.NONE && (began.isPresent() || begins(flow, event))) {
        handles.putIfAbsent(call.result(), began.orElse(event.position()));
      }
    }
    return continued;
  }

  private boolean begins(BodyFlow flow, Event event) {
    return event.flow() instanceof Flow.Run run
        && run.where() == Where.ELSEWHERE
        && event.isDirect()
        && !inPlace.runs(flow, event)
        && !isOnItsOwnThread(flow, event);
  }

  private Optional<HandOff> handOff(
      BodyFlow flow, Event event, AccessPath handed, Optional<MethodFacts> listener) {
    Optional<HandOff> found = Optional.empty();
    for (BodyFlow.Carried carried : flow.carried(handed)) {
      Optional<Lifetimes.Limited> limited =
          values
              .of(carried.path(), carried.type(), flow)
              .filter(it -> it.lifetime() == Lifetime.REQUEST)
              .filter(it -> !isMeantForLater(it, carried, flow))
              .filter(it -> !guessed.contain(carried.path(), flow))
              .filter(it -> event.isDirect() || !isAsyncNative(it));
      if (limited.isPresent()
          && (found.isEmpty() || saysMore(limited.get(), found.get().limited()))) {
        String shown = values.shown(limited.get(), carried.path(), typeOf(carried, event), flow);
        found = Optional.of(new HandOff(flow, event, limited.get(), carried, shown, listener));
      }
    }
    return found;
  }

  /**
   * What is known says more than what was inferred from it; and what an anonymous class captured,
   * more than that class.
   */
  private boolean saysMore(Lifetimes.Limited limited, Lifetimes.Limited other) {
    return other.inferred()
        && (!limited.inferred() || (isAnonymous(other.type()) && !isAnonymous(limited.type())));
  }

  private boolean isAnonymous(String type) {
    return view.program()
        .find(type)
        .filter(it -> it.nesting().kind() == Nesting.Kind.ANONYMOUS)
        .isPresent();
  }

  /** A framework whose normal style is to go on elsewhere: only a plain hand-over is judged. */
  private boolean isAsyncNative(Lifetimes.Limited limited) {
    return view.program().is(limited.type(), TypeModel.Trait.ASYNC_NATIVE);
  }

  private static String typeOf(BodyFlow.Carried carried, Event event) {
    boolean known = carried.through().isPresent() || event.valueType().isEmpty();
    return known ? carried.type() : event.valueType();
  }

  private boolean isMeantForLater(
      Lifetimes.Limited limited, BodyFlow.Carried carried, BodyFlow flow) {
    return view.program().is(limited.type(), TypeModel.Trait.REPLY)
        || view.program().is(carried.type(), TypeModel.Trait.REPLY)
        || view.types().of(carried.path(), flow).stream()
            .anyMatch(type -> view.program().is(type.name(), TypeModel.Trait.REPLY))
        || values.isSuppliedField(carried.path());
  }

  /**
   * Whether the callee knows by itself that what it hands over is short-lived. Where it gives back
   * the handle it leaves the waiting to its callers, and one that drops the handle answers for it.
   */
  private boolean isAnsweredFor(Event event, BodyFlow flow) {
    if (event.isDirect() || !(event.source().calleeFlow().orElse(null) instanceof Flow.Run run)) {
      return false;
    }
    Optional<MethodFacts> callee = event.source().callee().flatMap(view.program()::declaration);
    return callee
        .filter(method -> view.program().isOwn(method.ref().owner()))
        .filter(method -> values.isLimitedIn(run.function(), method))
        .filter(method -> !ends.isLeftToCaller(method, run) || !ends.isDropped(flow, event))
        .isPresent();
  }

  /**
   * Whether a callee hands over what its object holds, and the object was not made here: that is
   * the callee's affair, whoever calls it.
   */
  private static boolean isAnothersOwn(BodyFlow flow, Event event) {
    return !event.isDirect()
        && event.source().calleeFlow().orElse(null) instanceof Flow.Run run
        && run.function().root() instanceof AccessPath.This
        && receivers(flow, event).stream()
            .noneMatch(
                path ->
                    path.root() instanceof AccessPath.Local local
                        && path.steps().isEmpty()
                        && flow.body().valueOrNull(local.value()) instanceof Value.New);
  }

  /**
   * Whether a task is handed over only in some cases, and run in place in the others: where there
   * is no executor to hand it to, or where whoever is told wants it so.
   */
  public boolean isOptional(HandOff handOff) {
    return isOptional(handOff.flow(), handOff.event())
        || Deed.behind(handOff.event(), view)
            .filter(deed -> deed.event().flow() instanceof Flow.Run)
            .anyMatch(deed -> isOptional(deed.in(), deed.event()));
  }

  /**
   * Whether the task takes the request along within another object, and uses only other things of
   * that.
   */
  public boolean isUnused(HandOff handOff) {
    return unused.isLeft(handOff);
  }

  private boolean isOptional(BodyFlow flow, Event event) {
    return event.isDirect()
        && event.flow() instanceof Flow.Run run
        && (isOnlyIfGiven(flow, event) || isAlsoDoneInPlace(flow, event, run.function()));
  }

  private static boolean isOnlyIfGiven(BodyFlow flow, Event event) {
    List<AccessPath> executor = receivers(flow, event);
    return flow.controlFlow().conditionsOf(event.position().block()).stream()
        .anyMatch(
            condition ->
                condition.guard().test() == Guard.Test.IS_NULL
                    && !condition.holds()
                    && flow.origins(condition.guard().operands().get(0)).stream()
                        .anyMatch(executor::contains));
  }

  /** Whether what the task calls is called in place where a test comes out the other way. */
  private boolean isAlsoDoneInPlace(BodyFlow flow, Event event, AccessPath task) {
    Set<MethodRef> called = calledByTask(flow, task);
    ControlFlow order = flow.controlFlow();
    List<ControlFlow.Condition> here = order.conditionsOf(event.position().block());
    return flow.body().blocks().stream()
        .filter(
            block ->
                block.effects().stream()
                    .anyMatch(
                        effect ->
                            effect instanceof Effect.Invoke call && called.contains(call.method())))
        .anyMatch(
            block ->
                order.conditionsOf(block.id()).stream()
                    .anyMatch(other -> here.stream().anyMatch(it -> excludes(it, other))));
  }

  private static boolean excludes(ControlFlow.Condition one, ControlFlow.Condition other) {
    return one.guard().equals(other.guard()) && one.holds() != other.holds();
  }

  /** The methods of the module that a task made here calls itself. */
  private Set<MethodRef> calledByTask(BodyFlow flow, AccessPath task) {
    Set<MethodRef> called = new HashSet<>();
    ends.bodiesOf(task, flow)
        .flatMap(run -> run.body().blocks().stream())
        .flatMap(block -> block.effects().stream())
        .filter(effect -> effect instanceof Effect.Invoke)
        .map(effect -> ((Effect.Invoke) effect).method())
        .filter(method -> view.program().isOwn(method.owner()))
        .forEach(called::add);
    return called;
  }

  /** Where the object comes from that a call is made on. */
  static List<AccessPath> receivers(BodyFlow flow, Event event) {
    if (flow.effect(event).orElse(null) instanceof Effect.Invoke call && call.hasReceiver()) {
      return flow.origins(call.arguments().get(0));
    }
    return List.of();
  }

  /**
   * Whether the executor was asked of a connection or request: it is the thread that serves it, and
   * what ends the one ends the other.
   */
  private boolean isOnItsOwnThread(BodyFlow flow, Event event) {
    return receivers(flow, event).stream()
        .flatMap(path -> view.types().of(path, flow).stream())
        .anyMatch(type -> view.lifetimes().endsBeforeApplication(type.name()));
  }
}
