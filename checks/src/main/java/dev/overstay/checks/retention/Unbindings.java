package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who lets go of what is bound to a thread. */
final class Unbindings {

  /** Callers further away than this are not asked. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;
  private final Map<MethodRef, Boolean> calledByOthers = new HashMap<>();
  private @Nullable Map<AccessPath, List<BodyFlow>> bySlot;
  private @Nullable Map<FieldRef, Set<AccessPath>> savedIn;

  Unbindings(ModuleView view) {
    this.view = view;
  }

  /** Where a body unbinds what was bound, itself or by a call. */
  Set<Position> in(BodyFlow flow, Flow.Bind bind) {
    Set<Position> found = new HashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Unbind unbind
          && unbind.slot().equals(bind.slot())
          && isSameKey(bind, event, unbind, flow)
          && !isHandleOfAnother(event, bind, flow)) {
        found.add(event.position());
      } else if (event.flow() instanceof Flow.Bind other
          && other.slot().equals(bind.slot())
          && !other.value().equals(bind.value())
          && putsBack(other)) {
        found.add(event.position());
      } else if (event.flow() instanceof Flow.Bind other
          && other.slot().equals(bind.slot())
          && goesBack(event, other.slot(), flow)) {
        found.add(event.position());
      }
    }
    for (Block block : flow.body().blocks()) {
      for (int i = 0; i < block.effects().size(); i++) {
        if (block.effects().get(i) instanceof Effect.Invoke call && goesBack(call, bind.slot())) {
          found.add(new Position(block.id(), i));
        }
      }
    }
    return found;
  }

  /** Whether it is unbound by a handle that binding something else gave. */
  private static boolean isHandleOfAnother(Event unbound, Flow.Bind bind, BodyFlow flow) {
    if (!(flow.effect(unbound).orElse(null) instanceof Effect.Invoke call) || !call.hasReceiver()) {
      return false;
    }
    List<AccessPath> handle = flow.origins(call.arguments().get(0));
    List<Flow.Bind> bindings =
        flow.events().stream()
            .filter(
                event ->
                    event.flow() instanceof Flow.Bind other
                        && other.slot().equals(bind.slot())
                        && flow.effect(event).orElse(null) instanceof Effect.Invoke it
                        && it.result() != Effect.NONE
                        && handle.contains(AccessPath.local(it.result())))
            .map(event -> (Flow.Bind) event.flow())
            .toList();
    return !bindings.isEmpty()
        && bindings.stream().noneMatch(other -> isSameKey(bind.key(), other.key(), flow));
  }

  /** Whether a method of the module's own puts back what was there before the last one. */
  private boolean goesBack(Effect.Invoke call, AccessPath slot) {
    return slot.root() instanceof AccessPath.Static
        && view.program().isOwn(call.method().owner())
        && view.program().declaration(call.method()).flatMap(view::flow).stream()
            .anyMatch(
                body ->
                    body.events().stream()
                        .anyMatch(
                            event ->
                                event.isDirect()
                                    && event.flow() instanceof Flow.Bind bind
                                    && bind.slot().equals(slot)
                                    && goesBack(event, slot, body)));
  }

  /** Whether what is bound was got from what was bound: an entry knows the one around it. */
  private static boolean goesBack(Event event, AccessPath slot, BodyFlow flow) {
    Set<Integer> read = read(flow).getOrDefault(slot, Set.of());
    return !read.isEmpty()
        && flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.arguments().stream()
            .skip(call.hasReceiver() ? 1 : 0)
            .flatMap(argument -> flow.body().value(argument).operands().stream())
            .anyMatch(operand -> isOf(operand, read, flow));
  }

  /** Whether what is bound was read from the slot before, and kept in a field until now. */
  boolean putsBack(Flow.Bind bind) {
    return FieldUses.fieldOf(bind.value(), false)
        .map(FieldUses.Target::field)
        .filter(field -> saved().getOrDefault(field, Set.of()).contains(bind.slot()))
        .isPresent();
  }

  /** The fields in which somebody keeps what slots had, with the slots. */
  private Map<FieldRef, Set<AccessPath>> saved() {
    Map<FieldRef, Set<AccessPath>> known = savedIn;
    if (known == null) {
      known = new HashMap<>();
      for (ClassFacts type : view.program().module()) {
        for (BodyFlow flow : view.flows(type)) {
          save(flow, known);
        }
      }
      savedIn = known;
    }
    return known;
  }

  private void save(BodyFlow flow, Map<FieldRef, Set<AccessPath>> found) {
    Map<AccessPath, Set<Integer>> read = read(flow);
    if (read.isEmpty()) {
      return;
    }
    for (Block block : flow.body().blocks()) {
      for (Effect effect : block.effects()) {
        if (effect instanceof Effect.StoreField store) {
          save(store.field(), value -> isOf(store.value(), value, flow), read, found);
        }
      }
    }
    for (Effect.Invoke call : flow.calls()) {
      saveGiven(call, flow, read, found);
    }
    // Handed to a constructor, or a method, that stores it.
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep
          && !event.isDirect()
          && keep.value().root() instanceof AccessPath.Local local
          && keep.value().steps().isEmpty()) {
        FieldUses.fieldOf(keep.holder(), false)
            .ifPresent(
                target ->
                    save(target.field(), values -> values.contains(local.value()), read, found));
      }
    }
  }

  /** Text that was read and is handed to a method that stores it: that is no event of the call. */
  private void saveGiven(
      Effect.Invoke call,
      BodyFlow flow,
      Map<AccessPath, Set<Integer>> read,
      Map<FieldRef, Set<AccessPath>> found) {
    int first = call.hasReceiver() ? 1 : 0;
    for (int i = first; i < call.arguments().size(); i++) {
      int given = call.arguments().get(i);
      if (view.program().isOwn(call.method().owner())
          && read.values().stream().anyMatch(values -> isOf(given, values, flow))) {
        AccessPath parameter = AccessPath.parameter(i - first);
        view.program().declaration(call.method()).flatMap(view::flow).stream()
            .flatMap(callee -> storing(parameter, callee))
            .forEach(field -> save(field, values -> isOf(given, values, flow), read, found));
      }
    }
  }

  /** The fields in which a body stores a parameter. */
  private static Stream<FieldRef> storing(AccessPath parameter, BodyFlow flow) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .filter(Effect.StoreField.class::isInstance)
        .map(Effect.StoreField.class::cast)
        .filter(store -> flow.origins(store.value()).contains(parameter))
        .map(Effect.StoreField::field);
  }

  private void save(
      FieldRef stored,
      Predicate<Set<Integer>> isOneOf,
      Map<AccessPath, Set<Integer>> read,
      Map<FieldRef, Set<AccessPath>> found) {
    read.forEach(
        (slot, values) -> {
          if (isOneOf.test(values)) {
            FieldRef field = view.program().canonical(stored);
            found.computeIfAbsent(field, key -> new HashSet<>()).add(slot);
          }
        });
  }

  /** The values of a body that were read from slots. */
  static Map<AccessPath, Set<Integer>> read(BodyFlow flow) {
    Map<AccessPath, Set<Integer>> read = new HashMap<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Measure measure
          && flow.effect(event).orElse(null) instanceof Effect.Invoke call
          && call.result() != Effect.NONE) {
        read.computeIfAbsent(measure.holder(), key -> new HashSet<>()).add(call.result());
      }
    }
    return read;
  }

  /** Whether a value is one of several that were read. */
  static boolean isOf(int value, Set<Integer> read, BodyFlow flow) {
    return read.contains(value)
        || flow.origins(value).stream()
            .anyMatch(
                path ->
                    path.root() instanceof AccessPath.Local local && read.contains(local.value()));
  }

  /** Whether what is unbound may have the same key; the bodies that do it know which they have. */
  private boolean isSameKey(Flow.Bind bind, Event event, Flow.Unbind unbind, BodyFlow flow) {
    Optional<Object> bound = bind.key().flatMap(path -> constant(path, flow));
    List<Optional<Object>> unbound =
        event.source().frames().stream()
            .flatMap(frame -> view.program().declaration(frame.method()).stream())
            .flatMap(method -> view.flow(method).stream())
            .flatMap(body -> keys(body, unbind.slot()))
            .toList();
    boolean told = unbind.key().isPresent() || bound.isEmpty() || unbound.isEmpty();
    return told
        ? isSameKey(bind.key(), unbind.key(), flow)
        : unbound.stream().anyMatch(key -> key.isEmpty() || key.equals(bound));
  }

  /** The keys under which a body itself unbinds something, where they are constants. */
  private static Stream<Optional<Object>> keys(BodyFlow body, AccessPath slot) {
    return body.events().stream()
        .filter(event -> event.isDirect() && event.flow() instanceof Flow.Unbind)
        .map(event -> (Flow.Unbind) event.flow())
        .filter(unbind -> unbind.slot().equals(slot))
        .map(unbind -> unbind.key().flatMap(path -> constant(path, body)));
  }

  /** A key that cannot be compared may be the same. */
  private static boolean isSameKey(
      Optional<AccessPath> bound, Optional<AccessPath> unbound, BodyFlow flow) {
    Optional<Object> one = bound.flatMap(path -> constant(path, flow));
    Optional<Object> other = unbound.flatMap(path -> constant(path, flow));
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static Optional<Object> constant(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
            && flow.body().valueOrNull(local.value()) instanceof Value.Constant constant
        ? Optional.ofNullable(constant.value())
        : Optional.empty();
  }

  /**
   * Whether another method that somebody else calls unbinds it: the other half of a pair of
   * callbacks, or one that stands around the work of others.
   */
  boolean isByAnotherCallback(Flow.Bind bind, BodyFlow flow) {
    return !otherCallbacks(bind, flow).isEmpty();
  }

  /** Whether those are the ones alone that are called when the work is over. */
  boolean isAtTheEndAlone(Flow.Bind bind, BodyFlow flow) {
    return otherCallbacks(bind, flow).stream()
        .allMatch(
            method ->
                view.lifecycles().entry(method).filter(kind -> kind == EntryKind.END).isPresent());
  }

  private Set<MethodFacts> otherCallbacks(Flow.Bind bind, BodyFlow flow) {
    Set<MethodFacts> others =
        callbacks(
            slots().getOrDefault(bind.slot(), List.of()).stream().map(BodyFlow::method).toList());
    others.removeAll(callbacks(List.of(flow.method())));
    others.remove(flow.method());
    return others;
  }

  /**
   * The methods that others than the module call, and by which one of some methods comes to run.
   */
  private Set<MethodFacts> callbacks(Collection<MethodFacts> methods) {
    Set<MethodFacts> seen = new LinkedHashSet<>(methods);
    List<MethodFacts> level = List.copyOf(seen);
    for (int calls = 0; calls < MOST_CALLS; calls++) {
      level =
          level.stream()
              .flatMap(method -> view.callers().of(method.ref()).stream())
              .filter(seen::add)
              .toList();
    }
    seen.removeIf(method -> !isCalledByOthers(method));
    return seen;
  }

  private boolean isCalledByOthers(MethodFacts method) {
    return calledByOthers.computeIfAbsent(
        method.ref(),
        ref ->
            view.lifecycles().entry(method).isPresent()
                || view.lifecycles().isCalledByForeigners(method)
                || view.callers().isHandedOn(ref)
                || mayBeCalledByForeigners(method));
  }

  /** Whether a supertype that is not there may declare a method that nobody here calls. */
  private boolean mayBeCalledByForeigners(MethodFacts method) {
    return method.modifiers().isPublic()
        && !method.modifiers().isStatic()
        && !method.ref().isConstructor()
        && !view.program().isHierarchyComplete(method.ref().owner())
        && view.callers().of(method.ref()).isEmpty();
  }

  private Map<AccessPath, List<BodyFlow>> slots() {
    Map<AccessPath, List<BodyFlow>> known = bySlot;
    if (known == null) {
      known = new HashMap<>();
      for (ClassFacts type : view.program().module()) {
        for (BodyFlow flow : view.flows(type)) {
          for (Event event : flow.events()) {
            if (event.flow() instanceof Flow.Unbind unbind) {
              known.computeIfAbsent(unbind.slot(), key -> new ArrayList<>()).add(flow);
            } else if (event.flow() instanceof Flow.Bind bind
                && event.isDirect()
                && goesBack(event, bind.slot(), flow)) {
              known.computeIfAbsent(bind.slot(), key -> new ArrayList<>()).add(flow);
            }
          }
        }
      }
      bySlot = known;
    }
    return known;
  }
}
