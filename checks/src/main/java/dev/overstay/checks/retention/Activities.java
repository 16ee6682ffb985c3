package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Lifecycles;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import dev.overstay.checks.summary.MethodSummary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Things that run on until somebody stops them, and who is to do it. */
public final class Activities {

  private final ModuleView view;
  private final Daemons daemons;
  private final SelfEnding selfEnding;
  private final Ownership ownership;
  private final FieldStops stops;
  private final Starts starts;
  private final OrphanedActivities orphans;
  private final OutcomeStops outcomes;
  private final Overwrites overwrites;
  private final OwnershipFlags flags;

  /** The activities of a module. */
  public Activities(ModuleView view) {
    this.view = view;
    this.daemons = new Daemons(view.program());
    this.stops = new FieldStops(view);
    this.selfEnding = new SelfEnding(view, stops);
    this.ownership = view.only(Ownership.class, Ownership::new);
    this.starts = new Starts(view);
    this.orphans = new OrphanedActivities(view, starts, selfEnding);
    this.outcomes = new OutcomeStops(view);
    this.overwrites = new Overwrites(view, stops);
    this.flags = new OwnershipFlags(view);
  }

  /**
   * An activity that its maker must stop and nobody does.
   *
   * @param flow the body that makes it
   * @param local what it is there
   * @param method where it is made: the body's method, or one that it calls
   * @param span the place of its creation
   * @param field the field that keeps it, if one does
   * @param daemon whether its threads may be daemons: then it ends with the process
   * @param fallback whether it is only made where the owner was given none
   * @param endsWhenIdle whether its threads end when there is nothing to do for them, or a
   *     scheduler's when nobody has it any more
   * @param overwritten whether the field gets another one while it runs
   * @param inferred whether that it does was inferred
   * @param way the way out on which the body that makes it does not stop it, where it does on
   *     others
   */
  public record Endless(
      BodyFlow flow,
      int local,
      MethodRef method,
      Span span,
      Optional<FieldRef> field,
      boolean daemon,
      boolean fallback,
      boolean endsWhenIdle,
      boolean overwritten,
      boolean inferred,
      Optional<MissedWays.Way> way) {}

  /** The activities of a kind that a body makes and nobody stops. */
  public List<Endless> neverStopped(BodyFlow flow, Resource kind) {
    List<Endless> found = new ArrayList<>();
    if (!flow.makes(kind) || view.lifecycles().isForProcess(flow.method())) {
      return found;
    }
    flow.made()
        .forEach(
            (local, made) -> {
              if (made.contains(kind)) {
                endless(flow, local, kind).ifPresent(found::add);
              }
            });
    return found;
  }

  private Optional<Endless> endless(BodyFlow flow, int local, Resource kind) {
    AccessPath path = AccessPath.local(local);
    if (ownership.isOthers(flow, local)) {
      return lost(flow, local, kind);
    }
    List<Event> stoppedHere = stopsHere(flow, path, kind);
    Set<FieldRef> fields = new LinkedHashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep
          && carries(flow, keep.value(), path)
          && !isHandle(keep.value(), path, flow, kind)) {
        boolean inLocal = keep.holder().root() instanceof AccessPath.Local;
        Optional<FieldRef> field =
            FieldUses.fieldOf(keep.holder(), !inLocal).map(FieldUses.Target::field);
        if (inLocal && (field.isEmpty() || isPart(keep.holder(), path, flow))) {
          continue;
        }
        if (field.isEmpty()
            || !view.program().isOwn(field.get().owner())
            || isOfAnother(keep.holder(), field.get(), flow)) {
          return Optional.empty();
        }
        fields.add(field.get());
      }
    }
    Optional<MissedWays.Way> way = Optional.empty();
    if (!stoppedHere.isEmpty()) {
      way = fields.isEmpty() ? starts.missedWay(flow, local, stoppedHere) : Optional.empty();
      if (fields.isEmpty() && outcomes.isForOneOutcome(flow, local, stoppedHere)) {
        way = Optional.of(MissedWays.Way.FAILURE);
      }
      if (way.isEmpty()) {
        return Optional.empty();
      }
    } else if (fields.isEmpty() && starts.firstStart(flow, local).isEmpty()) {
      return Optional.empty();
    }
    boolean orphaned = stoppedHere.isEmpty() && orphans.include(flow, local, fields);
    if (orphaned && fields.stream().allMatch(stops::isStopped)) {
      way = Optional.of(MissedWays.Way.FAILURE);
    }
    for (FieldRef field : fields) {
      boolean stopped =
          stops.isStopped(field)
              && !overwrites.happen(flow, local, field)
              && !flags.areForgotten(flow, field)
              && !orphaned;
      if (stopped || stops.isOutOfSight(field) || !starts.isStartedIn(field, flow, local)) {
        return Optional.empty();
      }
    }
    boolean collected = !orphaned && selfEnding.endsUnreferenced(flow, local, fields);
    if ((collected && kind == Resource.TICKER)
        || selfEnding.endsByItsTask(flow, local)
        || (way.isPresent() && !orphaned && selfEnding.endsWhenDone(flow, local))
        || (fields.isEmpty() && selfEnding.isLeftWithNothing(flow, local))) {
      return Optional.empty();
    }
    boolean overwritten =
        fields.stream()
            .anyMatch(field -> stops.isStopped(field) && overwrites.happen(flow, local, field));
    // Where others make it in the same way and mark it as theirs, this body is what differs.
    MethodSummary.Frame place =
        fields.stream().anyMatch(field -> flags.areForgotten(flow, field))
            ? new MethodSummary.Frame(flow.method().ref(), spanOf(flow, local))
            : placeOf(flow, local, view);
    return Optional.of(
        new Endless(
            flow,
            local,
            place.method(),
            place.span(),
            mostTelling(fields, flow),
            daemons.mayBeDaemon(flow, path),
            fields.stream().anyMatch(field -> isFallback(field, flow)),
            collected
                || (kind == Resource.SCHEDULER
                    ? selfEnding.endsOnceCancelled(flow, local, fields)
                    : selfEnding.endsWhenIdle(flow, local, fields)),
            overwritten,
            overwritten
                && fields.stream().allMatch(field -> overwrites.areInferred(flow, local, field)),
            way));
  }

  /** What is meant to be returned, where the body throws once it runs. */
  private Optional<Endless> lost(BodyFlow flow, int local, Resource kind) {
    boolean lost =
        kind != Resource.CLIENT
            && ownership.isOthersWhenReturned(flow, local)
            && starts.isLostByThrow(flow, local)
            && !selfEnding.endsWhenDone(flow, local);
    return lost
        ? Optional.of(
            new Endless(
                flow,
                local,
                flow.method().ref(),
                spanOf(flow, local),
                Optional.empty(),
                daemons.mayBeDaemon(flow, AccessPath.local(local)),
                false,
                selfEnding.endsWhenIdle(flow, local, Set.of()),
                false,
                false,
                Optional.of(MissedWays.Way.THROW)))
        : Optional.empty();
  }

  /** The field to speak of: one that is there for ever, or else its maker's own. */
  private Optional<FieldRef> mostTelling(Set<FieldRef> fields, BodyFlow flow) {
    String maker = flow.method().ref().owner();
    return fields.stream()
        .filter(stops::isStatic)
        .findFirst()
        .or(() -> fields.stream().filter(field -> field.owner().equals(maker)).findFirst())
        .or(fields.stream()::findFirst);
  }

  /** Whether a place is in something that the activity itself has: it holds nobody but itself. */
  private static boolean isPart(AccessPath place, AccessPath path, BodyFlow flow) {
    return flow.carried(path).stream().anyMatch(it -> it.path().root().equals(place.root()));
  }

  /** Whether a field is one of an object that was there before, and that others know as well. */
  private boolean isOfAnother(AccessPath holder, FieldRef field, BodyFlow flow) {
    boolean reached =
        holder.steps().stream().filter(AccessPath.Field.class::isInstance).count()
            > (holder.root() instanceof AccessPath.This ? 1 : 0);
    return reached
        && !(holder.root() instanceof AccessPath.Local)
        && !view.program().isSubtype(flow.method().ref().owner(), field.owner())
        && !view.program().sameNest(field.owner(), flow.method().ref().owner());
  }

  /** Whether an accessor makes it for want of one that a setter could have given. */
  private boolean isFallback(FieldRef field, BodyFlow flow) {
    boolean accessor =
        view.lifecycles().phase(flow.method()).isEmpty()
            && view.uses()
                .of(field, FieldUses.Kind.RETURN)
                .anyMatch(use -> use.in() == flow && !use.nested());
    return accessor
        && view.uses()
            .of(field, FieldUses.Kind.STORE)
            .anyMatch(store -> !store.nested() && Lifecycles.isSetter(store.in().method()));
  }

  private static boolean carries(BodyFlow flow, AccessPath value, AccessPath path) {
    return flow.carried(value).stream().anyMatch(carried -> carried.path().equals(path));
  }

  /** Where a value of a body is made: there, or in a method of the same class that it calls. */
  static MethodSummary.Frame placeOf(BodyFlow flow, int local, ModuleView view) {
    MethodRef method = flow.method().ref();
    return flow.creation(local).stream()
        .limit(1)
        .filter(frame -> view.program().sameNest(method.owner(), frame.method().owner()))
        .findFirst()
        .orElseGet(() -> new MethodSummary.Frame(method, spanOf(flow, local)));
  }

  /** Where a body makes a value. */
  static Span spanOf(BodyFlow flow, int local) {
    if (flow.body().has(local)) {
      Value value = flow.body().value(local);
      if (value instanceof Value.New made) {
        return made.span();
      } else if (value instanceof Value.CallResult result) {
        return result.call().span();
      }
    }
    return Span.NONE;
  }

  private static List<Event> stopsHere(BodyFlow flow, AccessPath path, Resource kind) {
    return flow.events().stream()
        .filter(
            event ->
                event.flow() instanceof Flow.Stop stop
                    && carries(flow, stop.activity(), path)
                    && !isHandle(stop.activity(), path, flow, kind))
        .toList();
  }

  /**
   * Whether a value is only a handle of something that runs on a scheduler: whoever has it can end
   * what runs, and not the scheduler.
   */
  private static boolean isHandle(AccessPath value, AccessPath path, BodyFlow flow, Resource kind) {
    if (kind != Resource.SCHEDULER
        || value.equals(path)
        || !(value.root() instanceof AccessPath.Local local)) {
      return false;
    }
    Set<Resource> made = flow.made(local.value());
    return made.contains(Resource.SUBSCRIPTION) || made.contains(Resource.SCHEDULED_TASK);
  }
}
