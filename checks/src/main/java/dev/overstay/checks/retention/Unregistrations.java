package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether somebody takes back what was registered. */
final class Unregistrations {

  private final ModuleView view;
  private final OutcomeTests outcomes;
  private final SkippedRemovals skipped;
  private @Nullable List<Removal> removals;

  Unregistrations(ModuleView view) {
    this.view = view;
    this.outcomes = view.only(OutcomeTests.class, OutcomeTests::new);
    this.skipped = new SkippedRemovals(view);
  }

  /**
   * A call by which a library's publisher, or one of the module's own, forgets listeners.
   *
   * @param in the body that does it
   * @param event where
   * @param publishers the types of whom it is taken back from
   * @param listeners the types of what is taken back; none where all are
   * @param any whether that may be any: all are, or those that the publisher itself names
   */
  private record Removal(
      BodyFlow in, Event event, Set<String> publishers, Set<String> listeners, boolean any) {}

  /**
   * Whether a listener is taken back: by the handle that registering it gave, or by a call that is
   * somewhere around whoever registers it, or around itself, or takes back objects of its class.
   */
  boolean isTakenBack(BodyFlow flow, Event event, Flow.Keep keep) {
    return isHandleKept(flow, event) || isRemoved(flow, event, keep);
  }

  private boolean isHandleKept(BodyFlow flow, Event event) {
    if (!(flow.effect(event).orElse(null) instanceof Effect.Invoke call)) {
      return false;
    }
    Set<AccessPath> handles = new HashSet<>();
    if (call.result() != Effect.NONE && isHandle(flow, call.result())) {
      handles.add(AccessPath.local(call.result()));
    }
    // A handle may be had before the listener is.
    if (call.hasReceiver()) {
      flow.origins(call.arguments().get(0)).stream()
          .filter(path -> path.steps().isEmpty() && path.root() instanceof AccessPath.Local)
          .filter(path -> isHandle(flow, ((AccessPath.Local) path.root()).value()))
          .forEach(handles::add);
    }
    return handles.stream()
        .anyMatch(
            handle ->
                isReturned(flow, handle)
                    || isLeftToOthers(flow, handle)
                    || (isStopped(flow, handle)
                        && !skipped.leave(event, flow, stopsOf(flow, handle))));
  }

  private static boolean isHandle(BodyFlow flow, int local) {
    return flow.made(local).contains(Resource.SUBSCRIPTION);
  }

  private static boolean isReturned(BodyFlow flow, AccessPath handle) {
    return flow.returned().stream()
        .anyMatch(value -> flow.carried(value).stream().anyMatch(it -> it.path().equals(handle)));
  }

  private static boolean isStopped(BodyFlow flow, AccessPath handle) {
    return !stopsOf(flow, handle).isEmpty();
  }

  private static List<Event> stopsOf(BodyFlow flow, AccessPath handle) {
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Stop it && it.activity().equals(handle))
        .toList();
  }

  /** Whether a handle is handed on, or kept where somebody ends it or may do so. */
  private boolean isLeftToOthers(BodyFlow flow, AccessPath handle) {
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Pass pass && pass.value().equals(handle)) {
        return true;
      } else if (event.flow() instanceof Flow.Keep keep
          && keep.value().equals(handle)
          && !isOnlyAsked(keep.holder(), handle, flow)) {
        Optional<FieldRef> field = Registrations.field(keep.holder());
        if (field.isEmpty() || (isEnded(field.get()) && !isReplaced(handle, field.get(), flow))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the body that keeps a handle puts another one in its place. */
  private static boolean isReplaced(AccessPath handle, FieldRef field, BodyFlow flow) {
    return handle.root() instanceof AccessPath.Local local
        && FollowingStores.takeThePlaceOf(local.value(), field, flow);
  }

  /** Whether a lambda that captured a handle does no more with it than to ask it something. */
  private boolean isOnlyAsked(AccessPath holder, AccessPath handle, BodyFlow flow) {
    if (!(holder.root() instanceof AccessPath.Local local)
        || !(flow.body().valueOrNull(local.value()) instanceof Value.Closure function)
        || !function.lambda()) {
      return false;
    }
    Optional<BodyFlow> lambda = view.program().declaration(function.target()).flatMap(view::flow);
    int first = function.kind() == Effect.Call.STATIC ? 0 : 1;
    for (int i = 0; lambda.isPresent() && i < function.captured().size(); i++) {
      if (flow.origins(function.captured().get(i)).contains(handle)
          && (i < first || isHandedOn(AccessPath.parameter(i - first), lambda.get()))) {
        return false;
      }
    }
    return lambda.isPresent();
  }

  /** Whether a function ends a handle, or leaves that to others. */
  private boolean isHandedOn(AccessPath handle, BodyFlow flow) {
    return isReturned(flow, handle)
        || isStopped(flow, handle)
        || isLeftToOthers(flow, handle)
        || flow.events().stream()
            .anyMatch(
                event -> event.flow() instanceof Flow.Keep keep && keep.value().equals(handle));
  }

  private boolean isEnded(FieldRef field) {
    return !view.program().isOwn(field.owner())
        || view.uses().of(field).stream()
            .filter(
                use ->
                    use.kind() == FieldUses.Kind.STOP
                        || use.kind() == FieldUses.Kind.PASS
                        || use.kind() == FieldUses.Kind.RETURN)
            .anyMatch(use -> view.lifecycles().isReachable(use.in().method()));
  }

  private boolean isRemoved(BodyFlow flow, Event event, Flow.Keep keep) {
    Set<String> publishers = publishersOf(keep.holder(), flow, event);
    String owner = flow.method().ref().owner();
    Set<String> listeners = typesOf(keep.value(), flow);
    // Another class that is such a listener takes back its own.
    Set<String> classes =
        listeners.stream().filter(type -> !isInterface(type)).collect(Collectors.toSet());
    boolean unknown = GivenOnce.isGivenOnly(keep.value(), event, flow, view);
    List<Removal> found =
        removals().stream()
            .filter(removal -> areRelated(removal.publishers(), publishers))
            .filter(removal -> !unknown || removal.any() || isInside(removal.in(), listeners))
            .filter(
                removal ->
                    isAround(removal.in(), owner)
                        || classes.stream().anyMatch(type -> isAround(removal.in(), type))
                        || removal.listeners().stream()
                            .filter(view.program()::isOwn)
                            .anyMatch(
                                type ->
                                    listeners.stream()
                                        .anyMatch(it -> view.program().isSubtype(it, type))))
            .toList();
    List<Event> here = found.stream().filter(it -> it.in() == flow).map(Removal::event).toList();
    return !found.isEmpty()
        && !(found.stream().allMatch(it -> it.in() == flow || isDoneBy(flow, it))
            && skipped.leave(event, keep, flow, here));
  }

  /** Whether it is what a body does for one that calls it. */
  private static boolean isDoneBy(BodyFlow flow, Removal removal) {
    return removal.event().source().frames().stream()
        .anyMatch(frame -> frame.method().equals(flow.method().ref()));
  }

  private boolean isInterface(String type) {
    return view.program().find(type).filter(it -> it.modifiers().isInterface()).isPresent();
  }

  /** Whether a listener takes itself back: nobody else may know it. */
  private boolean isInside(BodyFlow removal, Set<String> listeners) {
    String at = removal.method().ref().owner();
    return listeners.stream()
        .anyMatch(
            type ->
                view.program().isOwn(type)
                    && (at.equals(type)
                        || at.startsWith(type + "$")
                        || view.program().isSubtype(type, at)));
  }

  private boolean areRelated(Set<String> some, Set<String> others) {
    return some.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(
                        other ->
                            view.program().isSubtype(one, other)
                                || view.program().isSubtype(other, one)));
  }

  /** In the class itself, one nested with it, or one that it extends or that extends it. */
  private boolean isAround(BodyFlow removal, String type) {
    String at = removal.method().ref().owner();
    return view.program().isOwn(type)
        && (view.program().sameNest(at, type)
            || view.program().isSubtype(type, at)
            || view.program().isSubtype(at, type));
  }

  private List<Removal> removals() {
    List<Removal> known = removals;
    if (known == null) {
      known = new ArrayList<>();
      for (ClassFacts type : view.program().module()) {
        for (BodyFlow flow : view.flows(type)) {
          if (view.lifecycles().isReachable(flow.method())) {
            List<Removal> here =
                flow.events().stream().flatMap(event -> removal(event, flow).stream()).toList();
            if (!here.isEmpty() && !ReplacedMethods.include(flow.method(), view)) {
              known.addAll(here);
            }
          }
        }
      }
      removals = known;
    }
    return known;
  }

  private Optional<Removal> removal(Event event, BodyFlow flow) {
    if (!(event.flow() instanceof Flow.Shrink shrink)
        || event.source().callee().isEmpty()
        || (event.deferred() && isDropped(event, flow))
        || outcomes.decide(event, flow)
        || addsOne(event, shrink.holder(), flow)
        || shrink.key().filter(key -> isLeftToCallers(key, flow)).isPresent()) {
      return Optional.empty();
    }
    Set<String> publishers = publishersOf(shrink.holder(), flow, event);
    Set<String> listeners = new HashSet<>();
    shrink.key().ifPresent(key -> listeners.addAll(typesOf(key, flow)));
    boolean byHandle =
        flow.events().stream()
            .anyMatch(
                other ->
                    other.position().equals(event.position())
                        && other.flow() instanceof Flow.Stop stop
                        && stop.activity().equals(shrink.holder()));
    // What is made only to be taken back is none of them: that is another's to tell.
    boolean known =
        shrink
            .key()
            .filter(key -> isNamed(key, flow) && !GivenOnce.isGivenOnly(key, event, flow, view))
            .isPresent();
    return Optional.of(new Removal(flow, event, publishers, listeners, !byHandle && !known));
  }

  /** Whether the same call adds a listener, and nothing is only what it is given besides. */
  private static boolean addsOne(Event event, AccessPath holder, BodyFlow flow) {
    AccessPath publisher = Registrations.whole(holder);
    return event.source().calleeFlow().filter(Flow.Keep.class::isInstance).isPresent()
        && flow.events().stream()
            .filter(other -> other.position().equals(event.position()))
            .anyMatch(
                other ->
                    other.flow() instanceof Flow.Grow grow
                        && Registrations.whole(grow.holder()).equals(publisher));
  }

  /** Whether it waits for somebody to call the function that a call answered with: nobody does. */
  private boolean isDropped(Event event, BodyFlow flow) {
    if (!(flow.effect(event).orElse(null) instanceof Effect.Invoke call)
        || (call.result() != Effect.NONE && flow.body().isUsed(call.result()))) {
      return false;
    }
    Optional<BodyFlow> callee = view.program().declaration(call.method()).flatMap(view::flow);
    List<AccessPath> returned = callee.map(BodyFlow::returned).orElse(List.of());
    return !returned.isEmpty()
        && returned.stream().allMatch(it -> isFunctionForCaller(it, callee.orElseThrow()));
  }

  /** Whether a body makes a function that it gives to nobody but its caller. */
  private static boolean isFunctionForCaller(AccessPath returned, BodyFlow flow) {
    return returned.root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.Closure
        && flow.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .filter(effect -> !(effect instanceof Effect.Return))
            .noneMatch(effect -> effect.handsOn().contains(local.value()));
  }

  /** Whether somebody has what is taken back, and did not get it from the publisher. */
  private static boolean isNamed(AccessPath key, BodyFlow flow) {
    return !(key.root() instanceof AccessPath.Local local)
        || (key.steps().isEmpty()
            && flow.body().has(local.value())
            && (flow.body().value(local.value()) instanceof Value.New
                || flow.body().value(local.value()) instanceof Value.Closure));
  }

  /** The classes of whom something is registered with, or taken back from. */
  private Set<String> publishersOf(AccessPath holder, BodyFlow flow, Event event) {
    Optional<FieldRef> own =
        Registrations.field(holder).filter(field -> view.publishers().contains(field));
    if (own.isPresent()) {
      return Set.of(own.get().owner());
    }
    AccessPath publisher = Registrations.whole(holder);
    Set<String> types = typesOf(publisher, flow);
    // What the platform keeps to itself has no other name than that of the class that has it.
    if (publisher.root() instanceof AccessPath.Static root
        && !view.program().isOwn(root.field().owner())) {
      types.add(root.field().owner());
    }
    if (event.isDirect()) {
      event.source().callee().map(MethodRef::owner).ifPresent(types::add);
    }
    return types;
  }

  /** Whether a method takes back any listener that its callers may name. */
  private boolean isLeftToCallers(AccessPath key, BodyFlow flow) {
    return key.root() instanceof AccessPath.Param
        && key.steps().isEmpty()
        && typesOf(key, flow).stream()
            .allMatch(
                type ->
                    view.program()
                        .find(type)
                        .filter(
                            it ->
                                view.program().isOwn(type)
                                    && !it.modifiers().isInterface()
                                    && !it.modifiers().isAbstract())
                        .isEmpty());
  }

  private Set<String> typesOf(AccessPath path, BodyFlow flow) {
    Set<String> types = new HashSet<>();
    view.types().of(path, flow).stream().map(TypeUse::name).forEach(types::add);
    if (path.root() instanceof AccessPath.Local local
        && path.steps().isEmpty()
        && flow.body().valueOrNull(local.value()) instanceof Value.Closure) {
      types.add(flow.typeOfLocal(local.value()));
    }
    types.remove("java.lang.Object");
    return types;
  }
}
