package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import dev.overstay.checks.summary.MethodSummary;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What code that runs on pooled threads leaves bound to its thread. */
public final class ThreadBindings {

  private static final AccessPath RESULT = AccessPath.result();

  private final ModuleView view;
  private final WaysOut ways;
  private final PooledWork work;
  private final Unbindings unbindings;
  private @Nullable Map<MethodSummary.Frame, Left> all;

  ThreadBindings(ModuleView view) {
    this.view = view;
    this.ways = view.only(WaysOut.class, WaysOut::new);
    this.work = view.only(PooledWork.class, PooledWork::new);
    this.unbindings = view.only(Unbindings.class, Unbindings::new);
  }

  /**
   * Something that a thread keeps when the work that it was bound for is over.
   *
   * @param flow the body that lets it stay bound
   * @param event the call by which it is bound there
   * @param place where what is bound is chosen: there, or in a method that it calls
   * @param slot the thread-local, or the class that has one
   * @param way the way out on which nothing unbinds it
   * @param released whether other ways unbind it
   */
  public record Left(
      BodyFlow flow,
      Event event,
      MethodSummary.Frame place,
      AccessPath slot,
      WaysOut.Way way,
      boolean released) {}

  /** What is chosen in one of the module's classes and stays bound to a pooled thread. */
  public List<Left> in(ClassFacts type) {
    Map<MethodSummary.Frame, Left> known = all;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (ClassFacts each : view.program().module()) {
        for (BodyFlow flow : view.flows(each)) {
          find(flow, known);
        }
      }
      all = known;
    }
    return known.values().stream()
        .filter(left -> left.place().method().owner().equals(type.name()))
        .toList();
  }

  private void find(BodyFlow flow, Map<MethodSummary.Frame, Left> found) {
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Bind bind
          && !event.deferred()
          && isShared(bind.slot())
          && isOwn(event)
          && (work.runs(flow.method()) || isMeantToEnd(flow, bind))
          && isAnsweredHere(flow, event, bind)) {
        left(flow, event, bind)
            .ifPresent(left -> found.merge(left.place(), left, ThreadBindings::nearer));
      }
    }
  }

  /**
   * Whether a body takes it away when something fails as well: its thread goes on to other work,
   * whoever's it is.
   */
  private boolean isMeantToEnd(BodyFlow flow, Flow.Bind bind) {
    return unbindings.in(flow, bind).stream()
        .anyMatch(
            at ->
                !flow.controlFlow().isReachedWithout(at.block(), (from, edge) -> !edge.isNormal()));
  }

  /** What a library does with threads inside is its own affair. */
  private boolean isOwn(Event event) {
    return event.source().frames().stream()
        .allMatch(frame -> view.program().isOwn(frame.method().owner()));
  }

  private static Left nearer(Left one, Left other) {
    return other.event().source().frames().size() < one.event().source().frames().size()
        ? other
        : one;
  }

  /** Where what is bound is chosen: a setter binds what it is given. */
  private MethodSummary.Frame place(BodyFlow flow, Event event) {
    MethodSummary.Frame place = new MethodSummary.Frame(flow.method().ref(), event.span());
    Event at = event;
    for (MethodSummary.Frame frame : event.source().frames()) {
      if (at.source().calleeFlow().orElse(null) instanceof Flow.Bind said
          && said.value().root() instanceof AccessPath.Param) {
        return place;
      }
      Optional<Event> inner =
          view.program().declaration(frame.method()).flatMap(view::flow).stream()
              .flatMap(body -> body.events().stream())
              .filter(it -> it.flow() instanceof Flow.Bind && it.span().equals(frame.span()))
              .findFirst();
      if (inner.isEmpty()) {
        return place;
      }
      place = frame;
      at = inner.get();
    }
    return place;
  }

  /** A slot that is one for all objects, so that its thread has no more than one of them. */
  private static boolean isShared(AccessPath slot) {
    return slot.root() instanceof AccessPath.Static
        || (slot.root() instanceof AccessPath.This && slot.steps().size() == 1);
  }

  /**
   * Whether a body answers for what it binds: somebody else calls it, or it unbinds it on some ways
   * at least. Others leave that to their callers.
   */
  private boolean isAnsweredHere(BodyFlow flow, Event event, Flow.Bind bind) {
    Set<Position> given = meant(flow, bind);
    boolean byCallee =
        given.contains(event.position())
            || Deed.behind(event, view)
                .anyMatch(deed -> deed.event().flow() instanceof Flow.Bind it && ends(deed, it));
    return !byCallee && (!given.isEmpty() || work.isRoot(flow.method()));
  }

  /** Whether a method that is called unbinds what it binds, on some ways at least. */
  private boolean ends(Deed deed, Flow.Bind bind) {
    return meant(deed.in(), bind).stream().anyMatch(at -> !at.equals(deed.event().position()));
  }

  private Set<Position> meant(BodyFlow flow, Flow.Bind bind) {
    Set<Position> given = unbindings.in(flow, bind);
    given.removeIf(at -> isForNothing(at, bind.value(), flow));
    return given;
  }

  /**
   * Whether a setter unbinds where it is given nothing to bind, or what stands for nothing: the
   * caller knows which it is.
   */
  private static boolean isForNothing(Position unbound, AccessPath value, BodyFlow flow) {
    return value.root() instanceof AccessPath.Param
        && flow.controlFlow().conditionsOf(unbound.block()).stream()
            .filter(ControlFlow.Condition::holds)
            .map(ControlFlow.Condition::guard)
            .filter(guard -> guard.test() == Guard.Test.IS_NULL || guard.test() == Guard.Test.EQUAL)
            .flatMap(guard -> guard.operands().stream())
            .anyMatch(operand -> flow.origins(operand).contains(value));
  }

  private Optional<Left> left(BodyFlow flow, Event event, Flow.Bind bind) {
    if (isForGood(new Deed(flow, event))
        || Deed.behind(event, view).anyMatch(this::isForGood)
        || isSwept(bind.slot(), flow)) {
      return Optional.empty();
    }
    Set<Position> given = unbindings.in(flow, bind);
    if (!isOnAnyThread(flow) && unbindings.isByAnotherCallback(bind, flow)) {
      return Optional.of(event)
          .filter(it -> unbindings.isAtTheEndAlone(bind, flow))
          .flatMap(it -> refusal(flow, it, given))
          .map(it -> new Left(flow, event, place(flow, event), bind.slot(), it, true));
    }
    if (given.stream().anyMatch(at -> isUnderTheSameTests(at, event.position(), flow))) {
      return Optional.empty();
    }
    WaysOut.Taking taking =
        new WaysOut.Taking(
            flow, event.position(), given, value -> isHandle(value, event, flow), Effect.NONE);
    Optional<WaysOut.Way> way = ways.without(taking);
    boolean byCallers =
        way.isPresent()
            && ways.isGivenBackByCallers(flow.method(), caller -> unbindings.in(caller, bind));
    MethodSummary.Frame place =
        given.isEmpty()
            ? place(flow, event)
            : new MethodSummary.Frame(flow.method().ref(), event.span());
    return way.filter(it -> !byCallers)
        .map(it -> new Left(flow, event, place, bind.slot(), it, !given.isEmpty()));
  }

  /** Whether the thread of a callback may be another than that of the next one. */
  private boolean isOnAnyThread(BodyFlow flow) {
    return view.program().is(flow.method().ref().owner(), TypeModel.Trait.ANY_THREAD);
  }

  /**
   * A way out on which the method answers that the work is not to go on, where whoever calls it
   * tells the other half of the pair of the end only if it does.
   */
  private Optional<WaysOut.Way> refusal(BodyFlow flow, Event bound, Set<Position> given) {
    boolean asked =
        view.program().methodModel(flow.method().ref()).stream()
            .flatMap(row -> row.flows().stream())
            .anyMatch(it -> it instanceof Flow.Succeed on && on.function().equals(RESULT));
    if (!asked) {
      return Optional.empty();
    }
    Set<Effect> unbound = new HashSet<>();
    given.forEach(at -> Escapes.effectAt(flow, at).ifPresent(unbound::add));
    Set<Span> refused = new LinkedHashSet<>();
    flow.controlFlow()
        .everyExitPasses(
            new Position(bound.position().block(), bound.position().index() + 1),
            effect -> {
              if (effect instanceof Effect.Return it && isRefusal(it, flow)) {
                refused.add(it.span());
              }
              return unbound.contains(effect) || effect instanceof Effect.Return;
            },
            ControlFlow.ExitPolicy.NORMAL);
    return refused.stream().findFirst().map(it -> new WaysOut.Way(WaysOut.Cause.RETURN, it));
  }

  /** Whether a body answers with false, or nothing. */
  private static boolean isRefusal(Effect.Return answer, BodyFlow flow) {
    return answer.value() != Effect.NONE
        && flow.body().value(answer.value()) instanceof Value.Constant constant
        && (constant.value() == null
            || Boolean.FALSE.equals(constant.value())
            || Integer.valueOf(0).equals(constant.value()));
  }

  /** Whether a value is the handle that binding gave: where it is null nothing was bound. */
  private static boolean isHandle(int value, Event event, BodyFlow flow) {
    return flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.result() != Effect.NONE
        && (value == call.result()
            || flow.origins(value).contains(AccessPath.local(call.result())));
  }

  /** Whether it is unbound where the tests that came before binding it come out the same again. */
  private static boolean isUnderTheSameTests(Position unbound, Position bound, BodyFlow flow) {
    List<ControlFlow.Condition> tests = flow.controlFlow().conditionsOf(unbound.block());
    return !tests.isEmpty()
        && !flow.controlFlow().dominates(bound.block(), unbound.block())
        && flow.controlFlow().conditionsOf(bound.block()).containsAll(tests);
  }

  /** Whether what is bound may stay: it says nothing, is used again, or was there before. */
  private boolean isForGood(Deed deed) {
    return deed.event().flow() instanceof Flow.Bind bind
        && (isHarmless(deed.event(), bind, deed.in())
            || isMadeOnce(deed.in(), deed.event(), bind)
            || isTheSameForAll(bind, deed.in())
            || unbindings.putsBack(bind));
  }

  /** A flag or number, or text that is always the same, says nothing about anybody. */
  private boolean isHarmless(Event event, Flow.Bind bind, BodyFlow flow) {
    boolean small =
        !event.valueType().isEmpty()
            && (event.valueType().indexOf('.') < 0
                || (view.program().is(event.valueType(), TypeModel.Trait.VALUE)
                    && !event.valueType().equals("java.lang.String")));
    boolean constant =
        bind.value().root() instanceof AccessPath.Local local
            && flow.body().valueOrNull(local.value()) instanceof Value.Constant;
    return small || constant;
  }

  /** Whether a component binds what it was given when it started: that says nothing of the work. */
  private boolean isTheSameForAll(Flow.Bind bind, BodyFlow flow) {
    if (!(bind.value().root() instanceof AccessPath.This)
        || !view.holders().isShared(flow.method().ref().owner())) {
      return false;
    }
    return FieldUses.fieldOf(bind.value(), false)
        .map(FieldUses.Target::field)
        .filter(
            field ->
                view.uses()
                    .of(field, FieldUses.Kind.STORE)
                    .allMatch(store -> view.lifecycles().isStartOnly(store.in().method())))
        .isPresent();
  }

  /** Whether it is only bound where the thread has none yet, to be used again by its next work. */
  private static boolean isMadeOnce(BodyFlow flow, Event event, Flow.Bind bind) {
    Set<Integer> read = Unbindings.read(flow).getOrDefault(bind.slot(), Set.of());
    return !read.isEmpty()
        && flow.controlFlow().conditionsOf(event.position().block()).stream()
            .map(ControlFlow.Condition::guard)
            .flatMap(guard -> guard.operands().stream())
            .anyMatch(value -> Unbindings.isOf(value, read, flow));
  }

  /** Whether whoever serves the request empties the slot itself. */
  private boolean isSwept(AccessPath slot, BodyFlow flow) {
    return slot.root() instanceof AccessPath.Static root
        && view.program().is(root.field().owner(), TypeModel.Trait.SWEPT)
        && work.servesRequests(flow.method());
  }
}
