package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tasks that are left with a scheduler for each request, message or connection, and that nobody can
 * call off, because what the scheduler gave back was dropped on the spot: one that repeats is there
 * for good, and a timeout keeps what it has long after the work is done.
 */
public final class DroppedTasks {

  /** A timeout shorter than this, in seconds, is over soon enough. */
  private static final long LONG = 60;

  /** One that is called off when the work is done is worth telling of only if that is longer. */
  private static final long LONGER = 600;

  /** Helpers of helpers are followed no further to who called the first. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;
  private final LimitedValues values;
  private final TaskEnds ends;
  private final FieldStops stops;
  private final OwnSchedulers schedulers;
  private final MessageListeners messages;
  private final CancelledTimeouts cancelled;
  private final KnownDelays delays;

  /** The dropped tasks of a module. */
  public DroppedTasks(ModuleView view) {
    this.view = view;
    this.values = view.only(LimitedValues.class, LimitedValues::new);
    this.ends = view.only(TaskEnds.class, TaskEnds::new);
    this.stops = new FieldStops(view);
    this.schedulers = new OwnSchedulers(view);
    this.messages = new MessageListeners(view);
    this.cancelled = new CancelledTimeouts(view);
    this.delays = new KnownDelays(view);
  }

  /**
   * A task that nobody can call off.
   *
   * @param flow the body that schedules it
   * @param event the call that does
   * @param repeats whether it runs again and again, or once after a long time
   * @param kept the type of the short-lived thing that it has, where it has one
   * @param often how often one is scheduled
   * @param byMessage whether a message calls it off, with which not every connection ends
   * @param cancelled whether it is called off, and the scheduler keeps it all the same
   */
  public record Dropped(
      BodyFlow flow,
      Event event,
      boolean repeats,
      Optional<String> kept,
      Recurrence.Often often,
      boolean byMessage,
      boolean cancelled) {}

  /** The tasks that a body schedules so. */
  public List<Dropped> in(BodyFlow flow) {
    List<Dropped> found = new ArrayList<>();
    if (flow.made().values().stream().noneMatch(made -> made.contains(Resource.SCHEDULED_TASK))
        || view.lifecycles().phase(flow.method()).isPresent()
        || view.lifecycles().isStartOnly(flow.method())) {
      return found;
    }
    Set<Integer> seen = new HashSet<>();
    Set<ControlFlow.Position> told = new HashSet<>();
    new HandOffs(view).in(flow).forEach(handOff -> told.add(handOff.event().position()));
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Run run
          // What an event loop runs runs later, on the thread that serves the request.
          && run.where() != Where.HERE
          && !event.deferred()
          && !told.contains(event.position())
          && flow.effect(event).orElse(null) instanceof Effect.Invoke call
          && call.result() != Effect.NONE
          && flow.made(call.result()).contains(Resource.SCHEDULED_TASK)
          && (event.isDirect() || isAsked(event, call, flow))
          && (!flow.body().isUsed(call.result())
              || isKeptInVain(event, call.result(), flow)
              || isCancelledInVain(event, call, flow))
          && seen.add(call.result())) {
        dropped(flow, event, run, call).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a method of the module's own is asked for a timeout. */
  private boolean isAsked(Event event, Effect.Invoke call, BodyFlow flow) {
    return !repeats(event, call.result(), flow) && schedulers.isAsked(call, flow);
  }

  /**
   * Whether the handle of a timeout goes into a field of the module's own, and nobody ever cancels
   * what is there, or messages alone do: fields with the handle of what is repeated are asked about
   * elsewhere.
   */
  private boolean isKeptInVain(Event event, int handle, BodyFlow flow) {
    List<Effect> users =
        flow.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .filter(effect -> effect.handsOn().contains(handle))
            .toList();
    return !repeats(event, handle, flow)
        && users.stream()
            .allMatch(
                effect ->
                    effect instanceof Effect.StoreField store
                        && view.program().isOwn(store.field().owner())
                        && (!stops.isStopped(store.field()) || isStoppedByMessage(store.field()))
                        && !stops.isOutOfSight(store.field()))
        && flow.body().values().stream().noneMatch(it -> it.operands().contains(handle));
  }

  /** Whether a long timeout is called off, and there until its time has come all the same. */
  private boolean isCancelledInVain(Event event, Effect.Invoke call, BodyFlow flow) {
    return event.isDirect()
        && !repeats(event, call.result(), flow)
        && seconds(call, flow) >= LONGER
        && cancelled.stay(call, flow);
  }

  /**
   * Whether nobody but what comes over a connection has something cancelled, in a class that hears
   * of the connection's end as well.
   */
  private boolean isStoppedByMessage(FieldRef field) {
    List<FieldUses.Use> all = view.uses().of(field, FieldUses.Kind.STOP).toList();
    return !all.isEmpty()
        && hearsOfEnds(field.owner())
        && all.stream()
            .allMatch(
                use ->
                    !use.happening().deferred()
                        && isForMessage(use.in().method(), new HashSet<>()));
  }

  private boolean hearsOfEnds(String type) {
    return view.program().find(type).stream()
        .flatMap(facts -> facts.methods().stream())
        .flatMap(method -> view.lifecycles().entry(method).stream())
        .anyMatch(kind -> kind == EntryKind.END);
  }

  private boolean isForMessage(MethodFacts method, Set<MethodFacts> asked) {
    return messages.isForMessage(method)
        || (method.modifiers().isPrivate()
            && asked.add(method)
            && !view.callers().isHandedOn(method.ref())
            && !view.callers().of(method.ref()).isEmpty()
            && view.callers().of(method.ref()).stream()
                .allMatch(caller -> isForMessage(caller, asked)));
  }

  private Optional<Dropped> dropped(BodyFlow flow, Event event, Flow.Run run, Effect.Invoke call) {
    Recurrence.Often often = view.recurrence().at(event.position(), flow);
    boolean repeats = repeats(event, call.result(), flow);
    if (often == Recurrence.Often.ONCE
        || isMadeHere(call, flow)
        || (repeats ? endsItself(run.function(), flow) : seconds(call, flow) < LONG)) {
      return Optional.empty();
    }
    Optional<String> kept = limited(run.function(), flow, event, repeats);
    if (repeats && kept.isEmpty() && often != Recurrence.Often.AGAIN) {
      return Optional.empty();
    }
    if (kept.isEmpty() && !repeats) {
      kept = madeHere(run.function(), flow, event);
    } else if (often == Recurrence.Often.UNKNOWN) {
      return Optional.empty();
    }
    boolean inVain = isCancelledInVain(event, call, flow);
    boolean byMessage = !inVain && stops.isKept(call.result(), flow);
    return (kept.isPresent() || repeats) && (!byMessage || isOfConnection(run.function(), flow))
        ? Optional.of(new Dropped(flow, event, repeats, kept, often, byMessage, inVain))
        : Optional.empty();
  }

  /** Whether a task has a connection, which ends without a message as well. */
  private boolean isOfConnection(AccessPath task, BodyFlow flow) {
    return flow.carried(task).stream()
        .flatMap(it -> values.of(it.path(), it.type(), flow).stream())
        .anyMatch(it -> it.lifetime() == Lifetime.CONNECTION && !it.inferred());
  }

  /**
   * Whether the body makes the scheduler as well, or is a private part of whoever does: that is
   * what must be stopped.
   */
  private boolean isMadeHere(Effect.Invoke call, BodyFlow flow) {
    return call.hasReceiver()
        && flow.origins(call.arguments().get(0)).stream()
            .filter(path -> path.steps().isEmpty() || path.root() instanceof AccessPath.This)
            .anyMatch(
                path ->
                    (path.root() instanceof AccessPath.Local local
                            && !flow.made(local.value()).isEmpty())
                        || isMadeFor(path, flow)
                        || (path.root() instanceof AccessPath.Param param
                            && flow.method().modifiers().isPrivate()
                            && !isOfFramework(param.index(), flow.method(), MOST_CALLS)));
  }

  /** Whether all who call a private method give it what a framework gave them. */
  private boolean isOfFramework(int index, MethodFacts method, int calls) {
    List<Callers.Site> sites = view.callers().sites(method.ref());
    return calls > 0
        && !sites.isEmpty()
        && sites.stream()
            .allMatch(
                site ->
                    view.flow(site.caller())
                        .filter(caller -> isOfFramework(argument(site, index), caller, calls))
                        .isPresent());
  }

  private static int argument(Callers.Site site, int index) {
    return site.call().arguments().get(index + (site.call().hasReceiver() ? 1 : 0));
  }

  private boolean isOfFramework(int value, BodyFlow flow, int calls) {
    return flow.origins(value).stream()
        .allMatch(
            it ->
                it.root() instanceof AccessPath.Param param
                    && (Bridges.entry(flow.method(), view).isPresent()
                        || (flow.method().modifiers().isPrivate()
                            && isOfFramework(param.index(), flow.method(), calls - 1))));
  }

  /** Whether a body makes what it then reads from a field of its own object. */
  private static boolean isMadeFor(AccessPath field, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Keep keep
                    && keep.holder().equals(field)
                    && keep.value().root() instanceof AccessPath.Local local
                    && keep.value().steps().isEmpty()
                    && !flow.made(local.value()).isEmpty());
  }

  /**
   * Whether what is scheduled goes on by itself: then it is started, and not its scheduler alone.
   */
  private static boolean repeats(Event event, int handle, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            other ->
                other.position().equals(event.position())
                    && other.flow() instanceof Flow.Start start
                    && start.activity().equals(AccessPath.local(handle)));
  }

  /**
   * The type of what a task has of a request or connection. A connection ends by itself; where a
   * timeout is the only one that has a request's reply, it is what ends the work.
   */
  private Optional<String> limited(AccessPath task, BodyFlow flow, Event event, boolean repeats) {
    for (BodyFlow.Carried carried : flow.carried(task)) {
      Optional<Lifetimes.Limited> limited =
          values
              .of(carried.path(), carried.type(), flow)
              .filter(it -> it.lifetime() != Lifetime.APPLICATION && !it.inferred());
      boolean ends =
          repeats
              || limited.filter(it -> it.lifetime() != Lifetime.REQUEST).isPresent()
              || isGivenToOthers(carried.path(), flow, event.position());
      if (limited.isPresent() && ends) {
        return limited.map(Lifetimes.Limited::type);
      }
    }
    return Optional.empty();
  }

  /** The type of an object that a body makes for its task, and that others have to finish. */
  private Optional<String> madeHere(AccessPath task, BodyFlow flow, Event event) {
    return flow.carried(task).stream()
        .map(BodyFlow.Carried::path)
        .filter(path -> path.steps().isEmpty())
        .flatMap(path -> madeFor(path, flow, event.position()).stream())
        .findFirst();
  }

  /** The type of such an object, where the body makes it or each who calls that does. */
  private Optional<String> madeFor(AccessPath path, BodyFlow flow, ControlFlow.Position at) {
    if (path.root() instanceof AccessPath.Local local) {
      return flow.body().valueOrNull(local.value()) instanceof Value.New made
              && isGivenToOthers(path, flow, at)
          ? Optional.of(made.type())
          : Optional.empty();
    }
    List<Callers.Site> sites = view.callers().sites(flow.method().ref());
    if (!(path.root() instanceof AccessPath.Param param)
        || !flow.method().modifiers().isPrivate()
        || flow.method().isLambdaBody()
        || sites.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<String>> made =
        sites.stream().map(site -> madeBy(site, argument(site, param.index()))).toList();
    return made.stream().allMatch(Optional::isPresent) ? made.get(0) : Optional.empty();
  }

  private Optional<String> madeBy(Callers.Site site, int given) {
    Optional<BodyFlow> caller = view.flow(site.caller());
    return caller
        .flatMap(flow -> flow.positionOf(site.call()))
        .filter(at -> caller.get().body().valueOrNull(given) instanceof Value.New)
        .flatMap(at -> madeFor(AccessPath.local(given), caller.get(), at));
  }

  /** Whether another call of the body keeps a value, or hands it on with a function. */
  private static boolean isGivenToOthers(AccessPath value, BodyFlow flow, ControlFlow.Position at) {
    for (Event other : flow.events()) {
      Optional<AccessPath> given = Optional.empty();
      if (other.position().equals(at) || other.deferred()) {
        continue;
      } else if (other.flow() instanceof Flow.Run run && run.where() != Where.HERE) {
        given = Optional.of(run.function());
      } else if (other.flow() instanceof Flow.Keep keep
          && !(keep.holder().root() instanceof AccessPath.Local)) {
        given = Optional.of(keep.value());
      }
      if (given.isPresent()
          && flow.carried(given.get()).stream().anyMatch(it -> it.path().equals(value))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the task throws to have no next turn. */
  private boolean endsItself(AccessPath task, BodyFlow flow) {
    return ends.bodiesOf(task, flow)
        .anyMatch(
            body ->
                body.body().blocks().stream()
                    .flatMap(block -> block.effects().stream())
                    .anyMatch(Effect.Throw.class::isInstance));
  }

  /** For how many seconds it is known that the task waits, at least. */
  private long seconds(Effect.Invoke call, BodyFlow flow) {
    return delays.milliseconds(schedulers.told(call, flow)) / 1_000;
  }
}
