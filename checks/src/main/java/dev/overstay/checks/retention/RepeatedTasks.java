package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tasks that repeat on a scheduler of somebody else's until they are cancelled. */
public final class RepeatedTasks {

  /** A scheduler is handed down from owner to owner so often. */
  private static final int MOST_OWNERS = 3;

  /** A task may be handed on by as many methods. */
  private static final int MOST_CALLERS = 2;

  private final ModuleView view;
  private final FieldStops stops;
  private final Ownership ownership;
  private final TaskEnds ends;
  private final Overwrites overwrites;

  /** The repeated tasks of a module. */
  public RepeatedTasks(ModuleView view) {
    this.view = view;
    this.stops = new FieldStops(view);
    this.ownership = view.only(Ownership.class, Ownership::new);
    this.ends = view.only(TaskEnds.class, TaskEnds::new);
    this.overwrites = new Overwrites(view, stops);
  }

  /**
   * A task that keeps the object that has it repeated, or that it meant to cancel, and that nobody
   * cancels.
   *
   * @param flow the body that has it repeated
   * @param span where
   * @param handle the field that keeps what it could be cancelled by, if one does
   * @param overwritten whether that field gets another one while the task goes on
   * @param inferred whether that it does was inferred
   * @param ofOwner whether the task has the object, and not only what that one has
   */
  public record Uncancelled(
      BodyFlow flow,
      Span span,
      Optional<FieldRef> handle,
      boolean overwritten,
      boolean inferred,
      boolean ofOwner) {}

  /** The tasks that a body has repeated and nobody cancels. */
  public List<Uncancelled> in(BodyFlow flow) {
    List<Uncancelled> found = new ArrayList<>();
    if (flow.method().modifiers().isStatic()) {
      return found;
    }
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Start start
          && !event.deferred()
          && start.activity().root() instanceof AccessPath.Local local
          && start.activity().steps().isEmpty()
          && isHandle(local.value(), flow)) {
        uncancelled(flow, event, local.value()).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isHandle(int local, BodyFlow flow) {
    Set<Resource> made = flow.made(local);
    return made.contains(Resource.SCHEDULED_TASK) || made.contains(Resource.TIMER_TASK);
  }

  private Optional<Uncancelled> uncancelled(BodyFlow flow, Event event, int local) {
    AccessPath handle = AccessPath.local(local);
    if (ownership.isOthers(flow, local)
        || !isOnBorrowedScheduler(flow, event)
        || isStoppedHere(flow, handle)
        || endsItself(flow, event, local)) {
      return Optional.empty();
    }
    Set<FieldRef> fields = new LinkedHashSet<>();
    for (Event other : flow.events()) {
      if (other.flow() instanceof Flow.Keep keep
          && flow.carried(keep.value()).stream().anyMatch(it -> it.path().equals(handle))
          && !isInScheduler(keep.holder(), flow, event)) {
        Optional<FieldRef> field =
            FieldUses.fieldOf(keep.holder(), true).map(FieldUses.Target::field);
        if (field.isEmpty() || !view.program().isOwn(field.get().owner())) {
          return Optional.empty();
        }
        fields.add(field.get());
      }
    }
    boolean told =
        fields.stream()
            .anyMatch(
                field ->
                    (stops.isStopped(field) && !overwrites.happen(flow, local, field))
                        || stops.isOutOfSight(field));
    boolean ofOwner = keepsOwner(flow, event);
    if (told
        || (!ofOwner
            && fields.stream()
                .noneMatch(field -> FollowingStores.takeThePlaceOf(local, field, flow)))) {
      return Optional.empty();
    }
    boolean overwritten = fields.stream().anyMatch(stops::isStopped);
    return Optional.of(
        new Uncancelled(
            flow,
            event.span(),
            fields.stream().findFirst(),
            overwritten,
            overwritten
                && fields.stream().allMatch(field -> overwrites.areInferred(flow, local, field)),
            ofOwner));
  }

  /** The scheduler has its tasks as well. */
  private static boolean isInScheduler(AccessPath holder, BodyFlow flow, Event event) {
    return schedulers(flow, event).stream()
        .anyMatch(scheduler -> holder.equals(scheduler) || holder.equals(scheduler.content()));
  }

  private static List<AccessPath> schedulers(BodyFlow flow, Event event) {
    return flow.effect(event)
        .filter(effect -> effect instanceof Effect.Invoke call && call.hasReceiver())
        .map(effect -> flow.origins(((Effect.Invoke) effect).arguments().get(0)))
        .orElse(List.of());
  }

  /** Whether the scheduler came from outside, to the owner or to the method. */
  private boolean isOnBorrowedScheduler(BodyFlow flow, Event event) {
    List<AccessPath> schedulers = schedulers(flow, event);
    return event.isDirect()
        && !schedulers.isEmpty()
        && schedulers.stream().allMatch(path -> isBorrowed(path, flow));
  }

  private boolean isBorrowed(AccessPath scheduler, BodyFlow flow) {
    if (scheduler.root() instanceof AccessPath.Local) {
      return false;
    }
    Optional<FieldRef> field = FieldUses.fieldOf(scheduler, true).map(FieldUses.Target::field);
    if (field.isEmpty()) {
      return scheduler.root() instanceof AccessPath.Param && !isTakenOver(scheduler, flow);
    }
    return isGiven(field.get(), MOST_OWNERS)
        && !stops.isStatic(field.get())
        && !stops.isStopped(field.get());
  }

  /** Whether what a field has was given to its owner, or to whoever made the owner. */
  private boolean isGiven(FieldRef field, int owners) {
    return view.uses()
        .of(field, FieldUses.Kind.STORE)
        .filter(use -> !use.nested())
        .map(use -> ((Flow.Keep) use.happening().flow()).value())
        .allMatch(
            value ->
                value.root() instanceof AccessPath.Param
                    || (owners > 0
                        && FieldUses.fieldOf(value, false)
                            .map(FieldUses.Target::field)
                            .filter(other -> !other.equals(field) && !stops.isStatic(other))
                            .filter(other -> isGiven(other, owners - 1))
                            .isPresent()));
  }

  /** Whether the scheduler that a method is given is kept where the owner stops it. */
  private boolean isTakenOver(AccessPath scheduler, BodyFlow flow) {
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Keep it && it.value().equals(scheduler))
        .flatMap(event -> FieldUses.fieldOf(((Flow.Keep) event.flow()).holder(), true).stream())
        .anyMatch(target -> stops.isStopped(target.field()));
  }

  /**
   * Whether the task has the object whose method has it repeated. Who gives the task and the
   * scheduler knows what becomes of both.
   */
  private boolean keepsOwner(BodyFlow flow, Event event) {
    return tasks(flow, event).anyMatch(task -> keepsOwner(task, flow))
        || (schedulers(flow, event).stream()
                .noneMatch(path -> path.root() instanceof AccessPath.Param)
            && given(flow, event).anyMatch(it -> it.ofOwner() && keepsOwner(it.task(), it.flow())));
  }

  private static boolean keepsOwner(AccessPath task, BodyFlow flow) {
    return flow.carried(task).stream()
        .anyMatch(carried -> carried.path().equals(AccessPath.receiver()));
  }

  private static Stream<AccessPath> tasks(BodyFlow flow, Event event) {
    return flow.events().stream()
        .filter(other -> other.position().equals(event.position()))
        .filter(other -> other.flow() instanceof Flow.Run)
        .map(other -> ((Flow.Run) other.flow()).function());
  }

  /**
   * A task that a method is given to have it repeated.
   *
   * @param flow the body that calls the method
   * @param ofOwner whether it calls its own object's
   */
  private record Given(AccessPath task, BodyFlow flow, boolean ofOwner) {}

  /** The tasks that callers give a method for those that it has repeated. */
  private Stream<Given> given(BodyFlow flow, Event event) {
    return tasks(flow, event).flatMap(task -> given(new Given(task, flow, true), MOST_CALLERS));
  }

  private Stream<Given> given(Given task, int depth) {
    return depth > 0
            && !task.flow().method().modifiers().isStatic()
            && task.task().root() instanceof AccessPath.Param param
            && task.task().steps().isEmpty()
        ? view.callers().sites(task.flow().method().ref()).stream()
            .filter(site -> param.index() + 1 < site.call().arguments().size())
            .flatMap(site -> given(site, param.index() + 1, task.ofOwner()))
            .flatMap(it -> Stream.concat(Stream.of(it), given(it, depth - 1)))
        : Stream.empty();
  }

  private Stream<Given> given(Callers.Site site, int index, boolean ofOwner) {
    return view.flow(site.caller()).stream()
        .flatMap(
            flow ->
                flow.origins(site.call().arguments().get(index)).stream()
                    .map(task -> new Given(task, flow, ofOwner && isOfOwner(site, flow))));
  }

  private static boolean isOfOwner(Callers.Site site, BodyFlow flow) {
    return flow.body().value(site.call().arguments().get(0)) instanceof Value.Receiver;
  }

  private static boolean isStoppedHere(BodyFlow flow, AccessPath handle) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Stop stop
                    && flow.carried(stop.activity()).stream()
                        .anyMatch(it -> it.path().equals(handle)));
  }

  /** Whether its scheduler goes on with a task that threw. */
  private boolean isTolerant(BodyFlow flow, Event event) {
    return flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.hasReceiver()
        && view.program().is(flow.body().typeOf(call.arguments().get(0)), TypeModel.Trait.TOLERANT);
  }

  /** Whether the task cancels itself, or throws to have no next turn. */
  private boolean endsItself(BodyFlow flow, Event event, int local) {
    boolean throwing =
        !isTolerant(flow, event)
            && Stream.concat(
                    tasks(flow, event).flatMap(task -> ends.bodiesOf(task, flow)),
                    given(flow, event).flatMap(it -> ends.bodiesOf(it.task(), it.flow())))
                .anyMatch(
                    body ->
                        body.body().blocks().stream()
                            .flatMap(block -> block.effects().stream())
                            .anyMatch(Effect.Throw.class::isInstance));
    return throwing
        || (flow.body().valueOrNull(local) instanceof Value.New made
            && view.program().find(made.type()).stream()
                .flatMap(type -> view.flows(type).stream())
                .flatMap(body -> body.events().stream())
                .anyMatch(
                    other ->
                        other.flow() instanceof Flow.Stop stop
                            && stop.activity().equals(AccessPath.receiver())));
  }
}
