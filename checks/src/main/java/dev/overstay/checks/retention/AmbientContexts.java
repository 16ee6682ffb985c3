package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a thread has by itself, who reads it, and who sets it for a task on another thread. */
final class AmbientContexts {

  /** What runs a task, by the names of the interfaces that tasks implement. */
  static final List<String> TASKS = List.of("run", "call", "get", "apply", "accept");

  /** Methods that make a task of another one are followed this far. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;

  AmbientContexts(ModuleView view) {
    this.view = view;
  }

  /** What a method of the module sets in the function that it makes of the task. */
  Set<String> carriedOver(AccessPath function, BodyFlow flow) {
    Set<String> set = new HashSet<>();
    if (function.root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.CallResult wrapped) {
      if (isOfContext(wrapped.call(), flow)) {
        set.add(contextOf(wrapped.call()));
      }
      sets(wrapped.call(), MOST_CALLS, new HashSet<>(), set);
    }
    return set;
  }

  /** The contexts that are set by what a call calls, or by functions that are made there. */
  private void sets(Effect.Invoke call, int depth, Set<MethodRef> asked, Set<String> set) {
    view.program().declaration(call.method()).ifPresent(it -> sets(it, depth, asked, set));
  }

  private void sets(MethodFacts method, int depth, Set<MethodRef> asked, Set<String> set) {
    Optional<BodyFlow> flow = view.flow(method);
    if (flow.isEmpty() || depth == 0 || !asked.add(method.ref())) {
      return;
    }
    List<Effect.Invoke> calls = flow.get().calls();
    for (Effect.Invoke call : calls) {
      if (isAmbient(call) && !isRead(call, calls)) {
        set.add(contextOf(call));
      }
      sets(call, depth - 1, asked, set);
    }
    for (Value value : flow.get().body().values()) {
      if (value instanceof Value.Closure closure) {
        view.program()
            .declaration(closure.target())
            .ifPresent(it -> sets(it, depth - 1, asked, set));
      } else if (value instanceof Value.New made && view.program().isOwn(made.type())) {
        view.program().find(made.type()).stream()
            .flatMap(type -> type.methods().stream())
            .filter(it -> TASKS.contains(it.ref().name()))
            .forEach(it -> sets(it, depth - 1, asked, set));
      }
    }
  }

  /** Whether a call speaks of what the thread has: a static one, or one of a key and no more. */
  boolean isAmbient(Effect.Invoke call) {
    boolean ofKey = call.kind() == Effect.Call.VIRTUAL && call.arguments().size() == 1;
    return (ofKey || call.kind() == Effect.Call.STATIC)
        && view.program().is(call.method().owner(), TypeModel.Trait.AMBIENT);
  }

  /** Whether a call is one of an object that is a context itself: it makes that the thread's. */
  boolean isOfContext(Effect.Invoke call, BodyFlow flow) {
    return call.hasReceiver()
        && view.program()
            .fromTypeModel(flow.body().typeOf(call.arguments().get(0)), TypeModel::resource)
            .filter(it -> it == Resource.ROOT_CONTEXT)
            .isPresent();
  }

  /** Who has the keys of a context, and the context: the class around them. */
  static String contextOf(Effect.Invoke call) {
    String owner = call.method().owner();
    int nested = owner.indexOf('$');
    return nested < 0 ? owner : owner.substring(0, nested);
  }

  /** Whether a call asks; what it gives may be filled in place, which sets it. */
  static boolean isRead(Effect.Invoke call, List<Effect.Invoke> all) {
    String name = call.method().name();
    boolean asks = name.startsWith("get") || name.startsWith("current");
    return asks
        && call.result() != Effect.NONE
        && all.stream()
            .noneMatch(
                other ->
                    other.hasReceiver()
                        && other.arguments().get(0) == call.result()
                        && other.method().name().startsWith("set"));
  }
}
