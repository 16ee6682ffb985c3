package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that ask on another thread for what only the thread of the request has: who is logged in,
 * in which language, under which trace.
 */
public final class LostContexts {

  /** Tasks are followed this many calls deep. */
  private static final int MOST_CALLS = 3;

  private static final String EXECUTOR = "java.util.concurrent.Executor";

  private static final Set<Resource> PLAIN =
      EnumSet.of(
          Resource.EXECUTOR,
          Resource.RECLAIMED_EXECUTOR,
          Resource.VIRTUAL_EXECUTOR,
          Resource.SCHEDULER);

  private final ModuleView view;
  private final AmbientContexts contexts;
  private final MovedPipelines pipelines;
  private @Nullable Boolean decorated;

  /** The tasks of a module. */
  public LostContexts(ModuleView view) {
    this.view = view;
    this.contexts = new AmbientContexts(view);
    this.pipelines = view.only(MovedPipelines.class, MovedPipelines::new);
  }

  /**
   * A task that finds nothing.
   *
   * @param flow the body that hands it over
   * @param span where
   * @param type whose context it asks for
   * @param reader the method that asks
   * @param read where it does
   * @param calls how many calls away from the task's beginning that is
   * @param plain whether it is known that nobody passes the context on
   * @param hosted whether a container runs it, on an executor of its own
   */
  public record Lost(
      BodyFlow flow,
      Span span,
      String type,
      MethodRef reader,
      Span read,
      int calls,
      boolean plain,
      boolean hosted) {}

  private record Read(String type, MethodRef reader, Span span, int calls) {}

  /** The tasks that a body hands over and that find nothing. */
  public List<Lost> in(BodyFlow flow) {
    List<Lost> found = new ArrayList<>();
    if (!view.requestPath().contains(flow.method())) {
      return found;
    }
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Run run
          && run.where() == Where.ELSEWHERE
          && !event.deferred()
          && event.isDirect()) {
        Set<String> carried = contexts.carriedOver(run.function(), flow);
        for (MethodFacts task : tasks(run.function(), flow)) {
          read(task, MOST_CALLS, new HashSet<>(carried), new HashSet<>())
              .map(
                  read ->
                      new Lost(
                          flow,
                          event.span(),
                          read.type(),
                          read.reader(),
                          read.span(),
                          read.calls(),
                          isPlain(event, flow),
                          false))
              .ifPresent(found::add);
        }
      }
    }
    for (MovedPipelines.Moved moved : pipelines.in(flow)) {
      for (MethodFacts function : moved.functions()) {
        read(function, MOST_CALLS, new HashSet<>(), new HashSet<>())
            .map(
                read ->
                    new Lost(
                        flow,
                        moved.event().span(),
                        read.type(),
                        read.reader(),
                        read.span(),
                        read.calls(),
                        true,
                        true))
            .ifPresent(found::add);
      }
    }
    for (Effect.Invoke call : flow.calls()) {
      proxied(call, flow)
          .filter(task -> !isDecorated())
          .flatMap(task -> read(task, MOST_CALLS, new HashSet<>(), new HashSet<>()))
          .map(
              read ->
                  new Lost(
                      flow,
                      call.span(),
                      read.type(),
                      read.reader(),
                      read.span(),
                      read.calls(),
                      true,
                      true))
          .ifPresent(found::add);
    }
    return found;
  }

  /** The method that a container runs on another thread when it is called through its proxy. */
  private Optional<MethodFacts> proxied(Effect.Invoke call, BodyFlow flow) {
    boolean through =
        call.kind() == Effect.Call.VIRTUAL
            && !flow.origins(call.arguments().get(0)).contains(AccessPath.receiver());
    return view.program()
        .declaration(call.method())
        .filter(
            method ->
                through
                    && view.program().isOwn(method.ref().owner())
                    && view.program()
                        .fromAnnotations(
                            method.annotations(),
                            row ->
                                row.is(AnnotationModel.Trait.ELSEWHERE)
                                    ? Optional.of(true)
                                    : Optional.empty())
                        .isPresent());
  }

  /** Whether the module puts something around the tasks of some executor, or around it itself. */
  private boolean isDecorated() {
    Boolean known = decorated;
    if (known == null) {
      known =
          view.program().module().stream()
              .flatMap(type -> view.flows(type).stream())
              .anyMatch(
                  flow ->
                      flow.events().stream().anyMatch(event -> decorates(event, flow))
                          || flow.calls().stream().anyMatch(call -> wraps(call, flow)));
      decorated = known;
    }
    return known;
  }

  /** Whether a call makes an executor of another one. */
  private boolean wraps(Effect.Invoke call, BodyFlow flow) {
    boolean constructs = call.kind() == Effect.Call.CONSTRUCTOR;
    int made = constructs ? call.arguments().get(0) : call.result();
    return made != Effect.NONE
        && isExecutor(made, flow)
        && call.arguments().stream()
            .skip(constructs ? 1 : 0)
            .anyMatch(argument -> isExecutor(argument, flow));
  }

  private boolean isExecutor(int value, BodyFlow flow) {
    return view.program().isSubtype(flow.body().typeOf(value), EXECUTOR);
  }

  /** Whether an executor is given something that is no task and that it calls later. */
  private boolean decorates(Event event, BodyFlow flow) {
    return event.flow() instanceof Flow.Run run
        && run.where() == Where.LATER
        && flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.hasReceiver()
        && view.program().isSubtype(flow.body().typeOf(call.arguments().get(0)), EXECUTOR);
  }

  /** The bodies of the functions that a path leads to, where they were made here. */
  private List<MethodFacts> tasks(AccessPath function, BodyFlow flow) {
    List<MethodFacts> found = new ArrayList<>();
    for (BodyFlow.Carried carried : flow.carried(function)) {
      AccessPath path = carried.path();
      if (!(path.root() instanceof AccessPath.Local local)
          || !path.steps().isEmpty()
          || !flow.body().has(local.value())) {
        continue;
      }
      Value value = flow.body().value(local.value());
      if (value instanceof Value.Closure closure) {
        view.program().declaration(closure.target()).ifPresent(found::add);
      } else if (value instanceof Value.New made && view.program().isOwn(made.type())) {
        view.program().find(made.type()).stream()
            .flatMap(type -> type.methods().stream())
            .filter(method -> AmbientContexts.TASKS.contains(method.ref().name()))
            .forEach(found::add);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  /** The first read of a context that the task, or what it calls, has not set before. */
  private Optional<Read> read(
      MethodFacts method, int depth, Set<String> set, Set<MethodRef> asked) {
    Optional<BodyFlow> flow = view.flow(method);
    if (flow.isEmpty() || !asked.add(method.ref())) {
      return Optional.empty();
    }
    List<Effect.Invoke> calls = flow.get().calls();
    for (Effect.Invoke call : calls) {
      boolean sets = contexts.isAmbient(call) && !AmbientContexts.isRead(call, calls);
      if (sets || contexts.isOfContext(call, flow.get())) {
        set.add(AmbientContexts.contextOf(call));
      }
    }
    for (Effect.Invoke call : calls) {
      if (contexts.isAmbient(call)
          && AmbientContexts.isRead(call, calls)
          && !set.contains(AmbientContexts.contextOf(call))) {
        return Optional.of(new Read(call.method().owner(), method.ref(), call.span(), 0));
      }
    }
    for (Effect.Invoke call : calls) {
      Optional<MethodFacts> target =
          view.program()
              .declaration(call.method())
              .filter(it -> depth > 0 && view.program().ownOverriders(it.ref()).isEmpty());
      Optional<Read> further = target.flatMap(it -> read(it, depth - 1, new HashSet<>(set), asked));
      if (further.isPresent()) {
        Read at = further.get();
        return Optional.of(new Read(at.type(), at.reader(), at.span(), at.calls() + 1));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the executor is known to do nothing but run: a thread, the common pool, or one that the
   * module made itself and wrapped in nothing.
   */
  private boolean isPlain(Event event, BodyFlow flow) {
    if (!(flow.effect(event).orElse(null) instanceof Effect.Invoke call)) {
      return false;
    }
    if (isCalledByProxy(call, event)) {
      return false;
    }
    for (int argument : call.arguments()) {
      if (view.program().isSubtype(flow.body().typeOf(argument), EXECUTOR)) {
        return flow.origins(argument).stream()
            .allMatch(path -> isPlain(path, flow, 1) || isOfApplication(path, flow));
      }
    }
    return true;
  }

  /** Whether a container runs the method itself elsewhere, on an executor of its configuration. */
  private static boolean isCalledByProxy(Effect.Invoke call, Event event) {
    return event.flow() instanceof Flow.Run run
        && call.hasReceiver()
        && run.function().root() instanceof AccessPath.This;
  }

  /**
   * Whether a component is given the executor, in a module that nowhere puts anything around tasks:
   * what containers make by themselves passes nothing on.
   */
  private boolean isOfApplication(AccessPath executor, BodyFlow flow) {
    String owner = flow.method().ref().owner();
    return view.components().scope(owner).isPresent()
        && FieldUses.fieldOf(executor, false)
            .map(FieldUses.Target::field)
            .filter(field -> field.owner().equals(owner))
            .flatMap(view.program()::field)
            .filter(field -> !view.program().isOwn(field.type().name()))
            .filter(field -> isGivenByContainer(field))
            .isPresent()
        && !isDecorated();
  }

  private boolean isGivenByContainer(FieldFacts field) {
    List<FieldUses.Use> stores = view.uses().of(field.ref(), FieldUses.Kind.STORE).toList();
    return stores.isEmpty()
        ? view.lifetimes().isInjected(field.annotations())
        : stores.stream()
            .allMatch(
                store ->
                    !store.nested()
                        && store.in().method().ref().isConstructor()
                        && store.happening().flow() instanceof Flow.Keep keep
                        && keep.value().root() instanceof AccessPath.Param
                        && keep.value().steps().isEmpty());
  }

  private boolean isDecorated(AccessPath executor, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Keep keep
                    && keep.holder().content().equals(keep.holder())
                    && keep.holder().root().equals(executor.root())
                    && decoratesAt(event, flow));
  }

  private boolean decorates(FieldUses.Use use) {
    return decoratesAt(use.happening(), use.in());
  }

  private boolean decoratesAt(Event keep, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(event -> event.position().equals(keep.position()) && decorates(event, flow));
  }

  private boolean isPlain(AccessPath executor, BodyFlow flow, int fields) {
    if (executor.root() instanceof AccessPath.Local local && executor.steps().isEmpty()) {
      return !isDecorated(executor, flow)
          && flow.made(local.value()).stream().anyMatch(PLAIN::contains);
    }
    Optional<FieldRef> field = FieldUses.fieldOf(executor, false).map(FieldUses.Target::field);
    List<FieldUses.Use> stores =
        field.stream()
            .flatMap(it -> view.uses().of(it, FieldUses.Kind.STORE))
            .filter(use -> !use.nested())
            .toList();
    boolean wrapping =
        field.stream()
            .flatMap(it -> view.uses().of(it, FieldUses.Kind.STORE))
            .anyMatch(use -> use.nested() && decorates(use));
    return !stores.isEmpty()
        && !wrapping
        && stores.stream()
            .allMatch(
                store ->
                    store.happening().flow() instanceof Flow.Keep keep
                        && isPlainStored(keep.value(), store.in(), fields));
  }

  /** Whether it is made there, or is what another field has. */
  private boolean isPlainStored(AccessPath value, BodyFlow flow, int fields) {
    if (value.root() instanceof AccessPath.Local local) {
      return !isDecorated(value, flow)
          && flow.made(local.value()).stream().anyMatch(PLAIN::contains);
    }
    return fields > 0 && isPlain(value, flow, fields - 1);
  }
}
