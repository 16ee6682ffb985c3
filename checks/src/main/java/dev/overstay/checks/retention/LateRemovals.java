package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import dev.overstay.checks.summary.MethodSummary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Removals of what has become too old by whoever asks for it again: what nobody asks for again
 * stays, however old it is.
 */
public final class LateRemovals {

  /** What a test is made of is looked for this many values deep. */
  private static final int DEEPEST = 12;

  /** A test may be so many calls away. */
  private static final int MOST_CALLS = 2;

  /** Callers of callers are asked no further away. */
  private static final int DEEPEST_CALLER = 4;

  private final ModuleView view;

  /** The removals of a module. */
  public LateRemovals(ModuleView view) {
    this.view = view;
  }

  /** The first of a field's removals, if it is such a one. */
  public Optional<FieldUses.Use> of(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.SHRINK)
        .filter(use -> use.happening().isDirect() && is(use, field))
        .findFirst();
  }

  /** Whether a removal from what a field holds takes out only what is asked for when it is old. */
  boolean is(FieldUses.Use use, FieldRef field) {
    if (use.kind() != FieldUses.Kind.SHRINK || use.nested()) {
      return false;
    }
    if (isLate(use.happening(), use.in())) {
      return true;
    }
    if (use.happening().isDirect()) {
      return isOfHelper(use, field);
    }
    // A caller's deed is that of the body that does it in the end.
    List<FieldUses.Use> done =
        view.uses()
            .of(field, FieldUses.Kind.SHRINK)
            .filter(it -> it.happening().isDirect() && isDoneBy(it.in().method(), use))
            .toList();
    return !done.isEmpty()
        && done.stream().allMatch(it -> isLate(it.happening(), it.in()) || isOfHelper(it, field));
  }

  /**
   * Whether it is done in a private method, which is called, by others of the kind as well, where
   * it is too late alone.
   */
  private boolean isOfHelper(FieldUses.Use use, FieldRef field) {
    if (!isHelper(use.in().method())) {
      return false;
    }
    List<FieldUses.Use> calls =
        view.uses()
            .of(field, FieldUses.Kind.SHRINK)
            .filter(it -> isDoneBy(use.in().method(), it))
            .toList();
    Set<MethodRef> late =
        calls.stream()
            .filter(it -> isLate(it.happening(), it.in()))
            .map(it -> it.in().method().ref())
            .collect(Collectors.toSet());
    return !late.isEmpty()
        && calls.stream()
            .allMatch(
                it ->
                    late.contains(it.in().method().ref())
                        || isHelper(it.in().method())
                        || it.happening().source().frames().stream()
                            .anyMatch(frame -> late.contains(frame.method())));
  }

  private boolean isHelper(MethodFacts method) {
    return method.modifiers().isPrivate()
        && !method.isLambdaBody()
        && !view.callers().isHandedOn(method.ref());
  }

  private static boolean isDoneBy(MethodFacts method, FieldUses.Use use) {
    List<MethodSummary.Frame> frames = use.happening().source().frames();
    return !frames.isEmpty() && frames.get(frames.size() - 1).method().equals(method.ref());
  }

  private boolean isLate(Event removal, BodyFlow flow) {
    if (removal.deferred()
        || flow.method().isLambdaBody()
        || !(removal.flow() instanceof Flow.Shrink shrink)
        || shrink.key().filter(key -> isAskedFor(key, removal, flow)).isEmpty()) {
      return false;
    }
    List<Event> lookups =
        flow.events().stream()
            .filter(
                it ->
                    it.flow() instanceof Flow.Lookup lookup
                        && shrink.key().get().equals(lookup.key())
                        && flow.controlFlow().precedes(it.position(), removal.position()))
            .toList();
    return !lookups.isEmpty()
        && flow.controlFlow().decisionsOf(removal.position().block()).stream()
            .filter(test -> isOfAge(test.guard(), lookups, flow))
            .anyMatch(test -> isKeptOtherwise(test, shrink, flow))
        && isAskedByKey(flow.method(), shrink.key().get(), new HashSet<>(), 0);
  }

  /** Whether a key is one that the body is asked for, and not one that it finds in a collection. */
  private static boolean isAskedFor(AccessPath key, Event removal, BodyFlow flow) {
    boolean found = key.steps().stream().anyMatch(AccessPath.Content.class::isInstance);
    return !found
        && (key.root() instanceof AccessPath.Param
            || (key.root() instanceof AccessPath.Local
                && !flow.controlFlow().isInLoop(removal.position().block())));
  }

  /** Whether nothing is taken out where the test comes out the other way. */
  private static boolean isKeptOtherwise(
      ControlFlow.Condition test, Flow.Shrink shrink, BodyFlow flow) {
    ControlFlow.Condition other = new ControlFlow.Condition(test.guard(), !test.holds());
    return flow.events().stream()
        .filter(
            it -> it.flow() instanceof Flow.Shrink more && more.holder().equals(shrink.holder()))
        .noneMatch(it -> flow.controlFlow().decisionsOf(it.position().block()).contains(other));
  }

  /** Whether a test sets what was found beside the present time. */
  private boolean isOfAge(Guard guard, List<Event> lookups, BodyFlow flow) {
    Set<Integer> made = new HashSet<>();
    guard.operands().forEach(it -> collect(it, flow, made, 0));
    boolean found =
        lookups.stream()
            .flatMap(it -> flow.effect(it).stream())
            .anyMatch(it -> it instanceof Effect.Invoke call && made.contains(call.result()));
    return found && made.stream().anyMatch(it -> tellsTime(it, flow, 0));
  }

  /** The values that a value is made of. */
  private static void collect(int id, BodyFlow flow, Set<Integer> made, int depth) {
    if (depth < DEEPEST && flow.body().has(id) && made.add(id)) {
      Value value = flow.body().value(id);
      value.operands().forEach(it -> collect(it, flow, made, depth + 1));
      if (value instanceof Value.New) {
        flow.calls().stream()
            .filter(call -> call.kind() == Effect.Call.CONSTRUCTOR)
            .filter(call -> call.arguments().get(0) == id)
            .flatMap(call -> call.arguments().stream())
            .forEach(it -> collect(it, flow, made, depth + 1));
      }
    }
  }

  /** Whether a value is the present time, or what a method of the module says after asking. */
  private boolean tellsTime(int id, BodyFlow flow, int calls) {
    if (flow.made(id).contains(Resource.NONCE)) {
      return true;
    }
    return flow.body().value(id) instanceof Value.CallResult result
        && calls < MOST_CALLS
        && view.program()
            .declaration(result.call().method())
            .filter(it -> view.program().isOwn(it.ref().owner()))
            .flatMap(view::flow)
            .filter(callee -> asksTime(callee, calls + 1))
            .isPresent();
  }

  private boolean asksTime(BodyFlow flow, int calls) {
    return flow.calls().stream()
        .anyMatch(call -> flow.body().has(call.result()) && tellsTime(call.result(), flow, calls));
  }

  /**
   * Whether all who call a method name a key that they are asked for: who goes through all keys, or
   * calls it from time to time, takes out what nobody asks for.
   */
  private boolean isAskedByKey(
      MethodFacts method, AccessPath key, Set<MethodRef> asked, int callers) {
    if (!asked.add(method.ref())) {
      return true;
    }
    if (callers > DEEPEST_CALLER
        || method.isLambdaBody()
        || view.callers().isHandedOn(method.ref())
        || view.lifecycles()
            .entry(method)
            .filter(kind -> kind == EntryKind.PERIODIC || kind == EntryKind.END)
            .isPresent()) {
      return false;
    }
    return !(key.root() instanceof AccessPath.Param param)
        || view.callers().sites(method.ref()).stream()
            .allMatch(site -> isAskedByKey(site, param.index(), asked, callers + 1));
  }

  private boolean isAskedByKey(Callers.Site site, int index, Set<MethodRef> asked, int callers) {
    Optional<BodyFlow> flow = view.flow(site.caller());
    Optional<ControlFlow.Position> at = flow.flatMap(it -> it.positionOf(site.call()));
    int argument = index + (site.call().hasReceiver() ? 1 : 0);
    return at.isPresent()
        && argument < site.call().arguments().size()
        && !flow.get().controlFlow().isInLoop(at.get().block())
        && flow.get().origins(site.call().arguments().get(argument)).stream()
            .allMatch(
                key ->
                    key.steps().stream().noneMatch(AccessPath.Content.class::isInstance)
                        && isAskedByKey(site.caller(), key, asked, callers));
  }
}
