package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import dev.overstay.checks.summary.MethodSummary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Calls that wait for something without a limit of time, where nothing shows that it is there
 * already or that it comes in time.
 */
public final class EndlessWaits {

  /** Private methods are asked for their callers this far up. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;
  private final EntryPaths paths;
  private final OwnTasks tasks;
  private final AskedBefore asked;

  /** The waits of a module. */
  public EndlessWaits(ModuleView view) {
    this.view = view;
    this.paths = view.only(EntryPaths.class, EntryPaths::new);
    this.tasks = new OwnTasks(view);
    this.asked = new AskedBefore(view);
  }

  /**
   * A wait without a limit.
   *
   * @param flow the body that knows what is waited for
   * @param in the method whose code waits: the body's, or a function made in it
   * @param span where it waits
   * @param callee what it calls to do so
   * @param ownTask whether the body itself handed over the task that it waits for, and that asks
   *     nobody else
   * @param permit whether it is for a permit, which others have and give back
   * @param path how requests come there, as far as is known
   */
  public record Endless(
      BodyFlow flow,
      MethodRef in,
      Span span,
      MethodRef callee,
      boolean ownTask,
      boolean permit,
      Optional<EntryPaths.EntryPath> path) {}

  /** The waits of a body, and those of its functions for what it gave them. */
  public List<Endless> in(BodyFlow flow) {
    List<Endless> found = new ArrayList<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Wait wait
          && isSaidHere(event, wait, flow)
          && names(event, flow).stream().noneMatch(it -> isExcused(it, event, flow))
          && !isExcusedByCallers(wait, flow)) {
        endless(event, wait, flow).ifPresent(found::add);
      }
    }
    return found;
  }

  /** What one call waits for, by all names that the body has for it. */
  private static List<AccessPath> names(Event event, BodyFlow flow) {
    return flow.events().stream()
        .filter(it -> it.flow() instanceof Flow.Wait)
        .filter(it -> it.position().equals(event.position()) && it.span().equals(event.span()))
        .filter(it -> it.source().equals(event.source()))
        .map(it -> ((Flow.Wait) it.flow()).awaited())
        .toList();
  }

  /**
   * Whether a body is the one that knows most about what is awaited: a function knows nothing about
   * what it is given, whoever makes the function does.
   */
  private boolean isSaidHere(Event event, Flow.Wait wait, BodyFlow flow) {
    boolean given = wait.awaited().root() instanceof AccessPath.Param;
    if (flow.method().isLambdaBody() && given) {
      return false;
    }
    if (event.isDirect()) {
      return true;
    }
    return isGivenToFunction(event)
        && event.source().frames().stream()
            .allMatch(
                frame ->
                    view.program().declaration(frame.method()).stream()
                        .anyMatch(MethodFacts::isLambdaBody));
  }

  private static boolean isGivenToFunction(Event event) {
    return event.source().calleeFlow().orElse(null) instanceof Flow.Wait it
        && it.awaited().root() instanceof AccessPath.Param;
  }

  private Optional<Endless> endless(Event event, Flow.Wait wait, BodyFlow flow) {
    List<MethodSummary.Frame> frames = event.source().frames();
    MethodRef in = frames.isEmpty() ? flow.method().ref() : frames.get(frames.size() - 1).method();
    Span span = frames.isEmpty() ? event.span() : frames.get(frames.size() - 1).span();
    Optional<BodyFlow> code = view.program().declaration(in).flatMap(view::flow);
    Optional<EntryPaths.EntryPath> path =
        code.flatMap(paths::onOneThreadTo)
            .filter(it -> it.kind() != EntryKind.PERIODIC)
            .filter(it -> it.calls().stream().noneMatch(call -> isOnce(call.at(), call.in())))
            .filter(it -> !isOnce(event.position(), flow));
    boolean ownTask = tasks.areAwaited(wait.awaited(), event, flow);
    boolean isKnownToCallers =
        flow.method().modifiers().isPrivate() && wait.awaited().root() instanceof AccessPath.Param;
    if (path.isEmpty()
        && (ownTask || isKnownToCallers || isThereToWait(event.position(), flow, 0))) {
      return Optional.empty();
    }
    return callee(event, in, span)
        .map(it -> new Endless(flow, in, span, it, ownTask, takes(event, flow), path));
  }

  /** Whether a flag or an object made lazily lets it happen once, for the first request alone. */
  private boolean isOnce(ControlFlow.Position at, BodyFlow flow) {
    return OnceGuards.of(at, flow, view).isPresent();
  }

  /** Whether a body that no request comes to begins or ends a life, or works off what comes in. */
  private boolean isThereToWait(ControlFlow.Position at, BodyFlow flow, int calls) {
    MethodFacts method = flow.method();
    if (view.lifecycles().phase(method).isPresent() || flow.controlFlow().isInLoop(at.block())) {
      return true;
    }
    List<Callers.Site> sites = view.callers().sites(method.ref());
    return calls < MOST_CALLS
        && method.modifiers().isPrivate()
        && !sites.isEmpty()
        && sites.stream().allMatch(site -> isThereToWait(site, calls + 1));
  }

  private boolean isThereToWait(Callers.Site site, int calls) {
    Optional<BodyFlow> caller = view.flow(site.caller());
    return caller
        .flatMap(flow -> flow.positionOf(site.call()))
        .filter(at -> isThereToWait(at, caller.get(), calls))
        .isPresent();
  }

  /** The library's method that waits. */
  private Optional<MethodRef> callee(Event event, MethodRef in, Span span) {
    if (event.source().modeled() && event.source().callee().isPresent()) {
      return event.source().callee();
    }
    return view.program().declaration(in).flatMap(view::flow).stream()
        .flatMap(flow -> flow.events().stream())
        .filter(inner -> inner.flow() instanceof Flow.Wait && inner.span().equals(span))
        .flatMap(inner -> inner.source().callee().stream())
        .findFirst();
  }

  // ---- Excuses

  private boolean isExcused(AccessPath awaited, Event event, BodyFlow flow) {
    Set<AccessPath> names = new HashSet<>();
    flow.carried(awaited).forEach(carried -> names.add(carried.path()));
    return isBounded(awaited, names, event, flow)
        || KnownAnswers.isOver(awaited, event, flow)
        || asked.before(awaited, event.position(), flow)
        || new KnownAnswers(view).areSifted(awaited, event, flow)
        || isAnswered(awaited, event, flow)
        || hasRoom(awaited, event, flow)
        || isFirstTaker(awaited, event, flow)
        || isNeverThere(awaited, event, flow);
  }

  /** Whether it takes a permit or lock that the body itself has just made. */
  private static boolean isFirstTaker(AccessPath awaited, Event event, BodyFlow flow) {
    return takes(event, flow)
        && (isNew(awaited, flow)
            || flow.events().stream()
                .anyMatch(
                    other ->
                        other.flow() instanceof Flow.Keep keep
                            && keep.holder().equals(awaited)
                            && isNew(keep.value(), flow)));
  }

  private static boolean takes(Event event, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            other ->
                other.flow() instanceof Flow.Take && other.position().equals(event.position()));
  }

  private static boolean isNew(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        && path.steps().isEmpty()
        && flow.body().valueOrNull(local.value()) instanceof Value.New;
  }

  /** Whether it stands in a field that nobody sets, and is awaited only where it is not null. */
  private boolean isNeverThere(AccessPath awaited, Event event, BodyFlow flow) {
    boolean tested =
        flow.controlFlow().conditionsOf(event.position().block()).stream()
            .filter(it -> it.guard().test() == Guard.Test.IS_NULL && !it.holds())
            .flatMap(it -> flow.origins(it.guard().operands().get(0)).stream())
            .anyMatch(awaited::equals);
    return tested
        && field(awaited).stream()
            .anyMatch(
                it -> view.uses().of(it, FieldUses.Kind.STORE).allMatch(FieldUses.Use::nested));
  }

  /** Whether what is awaited, or what it waits for itself, was told to end in time. */
  private boolean isBounded(AccessPath awaited, Set<AccessPath> names, Event event, BodyFlow flow) {
    boolean here =
        flow.events().stream()
            .filter(other -> !other.position().equals(event.position()))
            .anyMatch(
                other ->
                    other.flow() instanceof Flow.Bound bound
                        && names.stream().anyMatch(name -> isPartOf(bound.holder(), name)));
    return here
        || isBoundedByMaker(awaited, flow, MOST_CALLS)
        || names.stream().anyMatch(name -> isBoundedByFunction(name, flow))
        || field(awaited).stream()
            .anyMatch(it -> view.uses().of(it, FieldUses.Kind.BOUND).findAny().isPresent());
  }

  /** Whether the method of the module that gives it has set a limit to it, or to what it is of. */
  private boolean isBoundedByMaker(AccessPath awaited, BodyFlow flow, int calls) {
    return calls > 0
        && awaited.root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.CallResult result
        && givesBounded(result.call().method(), calls);
  }

  /** Whether a function made here, which gives it, has set a limit to it. */
  private boolean isBoundedByFunction(AccessPath given, BodyFlow flow) {
    return given.root() instanceof AccessPath.Local local
        && flow.functionOf(local.value())
            .filter(function -> givesBounded(function.target(), MOST_CALLS))
            .isPresent();
  }

  private boolean givesBounded(MethodRef method, int calls) {
    Optional<BodyFlow> maker = view.program().declaration(method).flatMap(view::flow);
    List<AccessPath> given = maker.map(BodyFlow::returned).orElse(List.of());
    return !given.isEmpty()
        && given.stream().allMatch(path -> isBoundedIn(maker.get(), path, calls - 1));
  }

  private boolean isBoundedIn(BodyFlow maker, AccessPath given, int calls) {
    List<AccessPath> names =
        maker.carried(given).stream().map(BodyFlow.Carried::path).distinct().toList();
    return maker.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Bound bound
                        && names.stream().anyMatch(name -> isPartOf(bound.holder(), name)))
        || isBoundedByMaker(given, maker, calls);
  }

  /** Whether one is inside the other: what bounds all of it bounds each. */
  private static boolean isPartOf(AccessPath one, AccessPath other) {
    return isWithin(one, other) || isWithin(other, one);
  }

  static boolean isWithin(AccessPath path, AccessPath outer) {
    return path.root().equals(outer.root())
        && path.steps().size() >= outer.steps().size()
        && path.steps().subList(0, outer.steps().size()).equals(outer.steps());
  }

  /** Whether it is asked for in what is done when it, or what ends no earlier, is there. */
  private static boolean isAnswered(AccessPath awaited, Event event, BodyFlow flow) {
    return event.deferred()
        && flow.events().stream()
            .anyMatch(
                other ->
                    other.flow() instanceof Flow.Run run
                        && run.where() != Where.HERE
                        && OwnTasks.receivers(other, flow).stream()
                            .flatMap(receiver -> flow.carried(receiver).stream())
                            .anyMatch(it -> isWithin(awaited, it.path())));
  }

  /** Whether it is waited for room in something that always has some, as far as is known. */
  private boolean hasRoom(AccessPath awaited, Event event, BodyFlow flow) {
    boolean fills =
        flow.events().stream()
            .anyMatch(
                other ->
                    other.position().equals(event.position())
                        && other.flow() instanceof Flow.Grow grow
                        && grow.holder().equals(awaited));
    if (!fills) {
      return false;
    }
    boolean limited =
        view.types().of(awaited, flow).stream()
                .anyMatch(type -> view.program().is(type.name(), TypeModel.Trait.BOUNDED))
            || isMadeLimited(awaited, flow)
            || field(awaited).stream()
                .flatMap(it -> view.uses().of(it, FieldUses.Kind.STORE))
                .anyMatch(
                    use ->
                        use.happening().flow() instanceof Flow.Keep keep
                            && isMadeLimited(keep.value(), use.in()));
    return !limited;
  }

  private static boolean isMadeLimited(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        && path.steps().isEmpty()
        && flow.made(local.value()).contains(Resource.BOUNDED_COLLECTION);
  }

  private static Optional<FieldRef> field(AccessPath path) {
    return FieldUses.fieldOf(path, true).map(FieldUses.Target::field);
  }

  /** Whether each caller gives something that comes in time. */
  private boolean isExcusedByCallers(Flow.Wait wait, BodyFlow flow) {
    if (!(wait.awaited().root() instanceof AccessPath.Param)) {
      return false;
    }
    List<Boolean> excused = new ArrayList<>();
    for (var site : view.callers().sites(flow.method().ref())) {
      view.flow(site.caller())
          .ifPresent(caller -> excused.add(isExcusedAt(site.call(), wait, flow, caller)));
    }
    return !excused.isEmpty() && excused.stream().allMatch(it -> it);
  }

  private boolean isExcusedAt(
      Effect.Invoke call, Flow.Wait wait, BodyFlow callee, BodyFlow caller) {
    Optional<ControlFlow.Position> at = caller.positionOf(call);
    List<Event> waits =
        caller.events().stream()
            .filter(event -> at.filter(it -> it.equals(event.position())).isPresent())
            .filter(
                event -> event.source().callee().filter(callee.method().ref()::equals).isPresent())
            .filter(event -> event.source().calleeFlow().filter(wait::equals).isPresent())
            .toList();
    return !waits.isEmpty()
        && waits.stream()
            .allMatch(event -> isExcused(((Flow.Wait) event.flow()).awaited(), event, caller));
  }
}
