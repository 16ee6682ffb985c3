package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What runs on threads that go on to serve somebody else: the methods that frameworks call for
 * requests, messages and ticks, functions that stand for such methods, the tasks given to
 * executors, and what those call.
 */
final class PooledWork {

  /** Callers further away than this are not asked. */
  private static final int MOST_CALLS = 4;

  private final ModuleView view;
  private final InPlace inPlace;
  private @Nullable Set<MethodRef> tasks;
  private final Map<MethodRef, Boolean> known = new HashMap<>();
  private final Map<String, Boolean> listeners = new HashMap<>();

  PooledWork(ModuleView view) {
    this.view = view;
    this.inPlace = new InPlace(view);
  }

  /** Whether a method is known to run on such a thread. */
  boolean runs(MethodFacts method) {
    Boolean runs = known.get(method.ref());
    if (runs == null) {
      runs = runs(method, 0, new HashSet<>());
      known.put(method.ref(), runs);
    }
    return runs;
  }

  private boolean runs(MethodFacts method, int depth, Set<MethodRef> asked) {
    if (!asked.add(method.ref())) {
      return false;
    }
    if (isRoot(method)) {
      return true;
    }
    return depth < MOST_CALLS
        && view.callers().of(method.ref()).stream()
            .anyMatch(caller -> runs(caller, depth + 1, asked));
  }

  /** Whether a framework calls a method, or an executor runs it. */
  boolean isRoot(MethodFacts method) {
    Optional<EntryKind> entry = view.lifecycles().entry(method);
    return entry.filter(kind -> kind != EntryKind.END).isPresent()
        || isElsewhere(method)
        || tasks().contains(method.ref());
  }

  /** Whether a method is called for requests, by itself or by such a method. */
  boolean servesRequests(MethodFacts method) {
    return servesRequests(method, 0, new HashSet<>());
  }

  private boolean servesRequests(MethodFacts method, int depth, Set<MethodRef> asked) {
    boolean request =
        view.lifecycles().entry(method).filter(kind -> kind == EntryKind.REQUEST).isPresent();
    return request
        || (asked.add(method.ref())
            && depth < MOST_CALLS
            && view.callers().of(method.ref()).stream()
                .anyMatch(caller -> servesRequests(caller, depth + 1, asked)));
  }

  private boolean isElsewhere(MethodFacts method) {
    return view.program()
        .fromAnnotations(
            method.annotations(),
            row -> row.is(AnnotationModel.Trait.ELSEWHERE) ? Optional.of(true) : Optional.empty())
        .isPresent();
  }

  private Set<MethodRef> tasks() {
    Set<MethodRef> found = tasks;
    if (found == null) {
      found = new HashSet<>();
      for (ClassFacts type : view.program().module()) {
        for (BodyFlow flow : view.flows(type)) {
          listeners(flow, found);
          for (Event event : flow.events()) {
            if (event.flow() instanceof Flow.Run run
                && run.where() == Where.ELSEWHERE
                && !isOnOwnThread(flow, event)
                && !inPlace.runs(flow, event)) {
              task(run.function(), flow, found);
            }
          }
        }
      }
      tasks = found;
    }
    return found;
  }

  /** The functions of a body that are listeners of a framework's: whoever has them calls them. */
  private void listeners(BodyFlow flow, Set<MethodRef> found) {
    for (Value value : flow.body().values()) {
      if (value instanceof Value.Closure closure && isListener(closure.type())) {
        view.program()
            .declaration(closure.target())
            .map(MethodFacts::ref)
            .filter(method -> view.program().isOwn(method.owner()))
            .ifPresent(found::add);
      }
    }
  }

  private boolean isListener(String type) {
    return listeners.computeIfAbsent(
        type,
        it ->
            !view.program().isPlatform(it)
                && view.program().find(it).stream()
                    .flatMap(facts -> facts.methods().stream())
                    .filter(method -> method.modifiers().isAbstract())
                    .flatMap(method -> view.lifecycles().entry(method).stream())
                    .anyMatch(kind -> kind != EntryKind.END));
  }

  /** A thread of its own ends with its task, and so does a virtual one. */
  private boolean isOnOwnThread(BodyFlow flow, Event event) {
    if (!(flow.effect(event).orElse(null) instanceof Effect.Invoke call)) {
      return false;
    }
    boolean thread = isThread(call.method().owner());
    return thread
        || HandOffs.receivers(flow, event).stream()
            .anyMatch(
                path ->
                    path.root() instanceof AccessPath.Local local
                        && flow.made(local.value()).contains(Resource.VIRTUAL_EXECUTOR));
  }

  private boolean isThread(String type) {
    return view.program()
        .fromTypeModel(type, TypeModel::resource)
        .filter(it -> it == Resource.THREAD || it == Resource.VIRTUAL_THREAD)
        .isPresent();
  }

  private void task(AccessPath function, BodyFlow flow, Set<MethodRef> found) {
    if (!(function.root() instanceof AccessPath.Local local)
        || !function.steps().isEmpty()
        || !flow.body().has(local.value())) {
      return;
    }
    Value value = flow.body().value(local.value());
    if (value instanceof Value.Closure closure) {
      view.program().declaration(closure.target()).map(MethodFacts::ref).ifPresent(found::add);
    } else if (value instanceof Value.New made
        && view.program().isOwn(made.type())
        && !isThread(made.type())) {
      view.program().find(made.type()).stream()
          .flatMap(type -> type.methods().stream())
          .filter(method -> method.modifiers().isPublic() && !method.ref().isConstructor())
          .filter(method -> method.parameters().isEmpty())
          .map(MethodFacts::ref)
          .forEach(found::add);
    }
  }
}
