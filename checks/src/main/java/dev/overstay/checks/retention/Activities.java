package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Lifecycles;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
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
  private final Statements statements;
  private final FieldStops stops;

  /** The activities of a module. */
  public Activities(ModuleView view) {
    this.view = view;
    this.daemons = new Daemons(view.program());
    this.stops = new FieldStops(view);
    this.selfEnding = new SelfEnding(view, stops);
    this.statements = new Statements(view.program());
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
   */
  public record Endless(
      BodyFlow flow,
      int local,
      MethodRef method,
      Span span,
      Optional<FieldRef> field,
      boolean daemon,
      boolean fallback) {}

  /** The activities of a kind that a body makes and nobody stops. */
  public List<Endless> neverStopped(BodyFlow flow, Resource kind) {
    List<Endless> found = new ArrayList<>();
    boolean any = flow.made().values().stream().anyMatch(made -> made.contains(kind));
    if (!any || view.lifecycles().isForProcess(flow.method())) {
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
    if (isHandedOn(flow, path)
        || isStoppedHere(flow, path, kind)
        || isKeptByMaker(flow, local)
        || isProduced(flow, local)) {
      return Optional.empty();
    }
    Set<FieldRef> fields = new LinkedHashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep
          && carries(flow, keep.value(), path)
          && !isHandle(keep.value(), path, flow, kind)) {
        boolean inLocal = keep.holder().root() instanceof AccessPath.Local;
        Optional<FieldRef> field =
            FieldUses.fieldOf(keep.holder(), !inLocal).map(FieldUses.Target::field);
        if (inLocal && field.isEmpty()) {
          continue;
        }
        if (field.isEmpty() || !view.program().isOwn(field.get().owner())) {
          return Optional.empty();
        }
        fields.add(field.get());
      }
    }
    if (fields.isEmpty() && !isStarted(flow, path)) {
      return Optional.empty();
    }
    for (FieldRef field : fields) {
      boolean stopped = stops.isStopped(field) && !isOverwritten(flow, field);
      if (stopped || stops.isOutOfSight(field) || !isStartedIn(field, flow, path)) {
        return Optional.empty();
      }
    }
    if (selfEnding.endsUnreferenced(flow, local, fields)) {
      return Optional.empty();
    }
    MethodRef method = flow.method().ref();
    Span span = spanOf(flow, local);
    List<MethodSummary.Frame> creation = flow.creation(local);
    if (!creation.isEmpty()
        && view.program().sameNest(method.owner(), creation.get(0).method().owner())) {
      method = creation.get(0).method();
      span = creation.get(0).span();
    }
    return Optional.of(
        new Endless(
            flow,
            local,
            method,
            span,
            fields.stream().findFirst(),
            daemons.mayBeDaemon(flow, path),
            fields.stream().anyMatch(field -> isFallback(field, flow))));
  }

  /** Whether a factory method of the container makes it: it is the container's, whoever calls. */
  private boolean isProduced(BodyFlow flow, int local) {
    return flow.creation(local).stream()
        .map(frame -> view.program().declaration(frame.method()))
        .flatMap(Optional::stream)
        .anyMatch(
            method ->
                view.program()
                    .fromAnnotations(
                        method.annotations(),
                        row ->
                            row.is(AnnotationModel.Trait.PRODUCES)
                                ? Optional.of(row)
                                : Optional.empty())
                    .isPresent());
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

  /**
   * Whether a method that its own class calls again puts a new one in place of one that may run
   * still.
   */
  private boolean isOverwritten(BodyFlow flow, FieldRef field) {
    boolean again =
        view.lifecycles().phase(flow.method()).isEmpty()
            && view.callers().of(flow.method().ref()).stream()
                .anyMatch(
                    caller ->
                        caller.ref().owner().equals(flow.method().ref().owner())
                            && isCalledByTask(caller, flow.method().ref().owner(), 0));
    return again
        && !isForgottenWhenStopped(field)
        && flow.events().stream().noneMatch(event -> isStopOf(event, field))
        && flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Replace replace
                        && isField(replace.holder(), field));
  }

  /**
   * Whether a function of the owner's own that was handed to somebody calls a method, directly or
   * through others of the owner. What others can call is called by them to begin.
   */
  private boolean isCalledByTask(MethodFacts method, String owner, int depth) {
    boolean own = view.program().sameNest(method.ref().owner(), owner);
    boolean task =
        view.callers().isHandedOn(method.ref())
            && (method.isLambdaBody() || method.modifiers().isPrivate());
    return own
        && (task
            || (depth < 3
                && view.callers().of(method.ref()).stream()
                    .anyMatch(caller -> isCalledByTask(caller, owner, depth + 1))));
  }

  /** Whether whoever stops it also empties the field: then the field tells whether one runs. */
  private boolean isForgottenWhenStopped(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.STOP)
        .anyMatch(
            stop ->
                view.uses()
                    .of(field, FieldUses.Kind.SHRINK)
                    .anyMatch(emptied -> !emptied.nested() && emptied.in() == stop.in()));
  }

  private static boolean isStopOf(Event event, FieldRef field) {
    return event.flow() instanceof Flow.Stop stop && isField(stop.activity(), field);
  }

  private static boolean isField(AccessPath path, FieldRef field) {
    return FieldUses.fieldOf(path, true).filter(target -> target.field().equals(field)).isPresent();
  }

  /** Whether a method on the way to where it is made keeps it as well: then it is that one's. */
  private boolean isKeptByMaker(BodyFlow flow, int local) {
    return flow.creation(local).stream()
        .flatMap(frame -> view.program().declaration(frame.method()).flatMap(view::flow).stream())
        .anyMatch(body -> body.events().stream().anyMatch(event -> keepsMade(event, body)));
  }

  private static boolean keepsMade(Event event, BodyFlow body) {
    return event.flow() instanceof Flow.Keep keep
        && !(keep.holder().root() instanceof AccessPath.Local)
        && keep.value().root() instanceof AccessPath.Local made
        && keep.value().steps().isEmpty()
        && ModuleView.returned(body).contains(AccessPath.local(made.value()));
  }

  private static boolean carries(BodyFlow flow, AccessPath value, AccessPath path) {
    return flow.carried(value).stream().anyMatch(carried -> carried.path().equals(path));
  }

  private static Span spanOf(BodyFlow flow, int local) {
    if (local < flow.body().values().size()) {
      Value value = flow.body().value(local);
      if (value instanceof Value.New made) {
        return made.span();
      } else if (value instanceof Value.CallResult result) {
        return result.call().span();
      }
    }
    return Span.NONE;
  }

  /** Returned, or given to code that nobody can read or that keeps it somewhere of its own. */
  private boolean isHandedOn(BodyFlow flow, AccessPath path) {
    boolean returned =
        ModuleView.returned(flow).stream().anyMatch(value -> carries(flow, value, path));
    return (returned && !isKeptAsOwn(flow, path))
        || isTakenOver(flow, path)
        || flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Pass pass && carries(flow, pass.value(), path));
  }

  /** Kept in a field of its maker's own: whoever asks for it again only borrows it. */
  private static boolean isKeptAsOwn(BodyFlow flow, AccessPath path) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Keep keep
                    && keep.value().equals(path)
                    && keep.holder().root() instanceof AccessPath.This
                    && keep.holder().steps().size() == 1
                    && keep.holder().steps().get(0) instanceof AccessPath.Field);
  }

  /** Given as an argument that the called method says it takes over. */
  private boolean isTakenOver(BodyFlow flow, AccessPath path) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .anyMatch(effect -> effect instanceof Effect.Invoke call && takesOver(call, flow, path));
  }

  private boolean takesOver(Effect.Invoke call, BodyFlow flow, AccessPath path) {
    Optional<MethodFacts> method = view.program().declaration(call.method());
    int first = call.hasReceiver() ? 1 : 0;
    for (int i = first; method.isPresent() && i < call.arguments().size(); i++) {
      boolean given =
          flow.origins(call.arguments().get(i)).stream()
              .anyMatch(origin -> carries(flow, origin, path) || isKeptIn(origin, path, flow));
      if (given && statements.takesOver(method.get(), i - first)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place is where a body keeps something. */
  private static boolean isKeptIn(AccessPath place, AccessPath path, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Keep keep
                    && keep.holder().equals(place)
                    && keep.value().equals(path));
  }

  private static boolean isStoppedHere(BodyFlow flow, AccessPath path, Resource kind) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Stop stop
                    && carries(flow, stop.activity(), path)
                    && !isHandle(stop.activity(), path, flow, kind));
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

  private static boolean isStarted(BodyFlow flow, AccessPath path) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Start start && carries(flow, start.activity(), path));
  }

  private boolean isStartedIn(FieldRef field, BodyFlow flow, AccessPath path) {
    return isStarted(flow, path)
        || view.uses().of(field, FieldUses.Kind.START).findAny().isPresent();
  }
}
