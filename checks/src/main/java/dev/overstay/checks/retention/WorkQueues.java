package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Growable;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Queues between requests and the threads that work for them, with no limit on what waits. */
public final class WorkQueues {

  /** Methods that ask methods for an executor are followed no further. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;
  private final EntryPaths paths;
  private final BackgroundLoops tasks;
  private final ExecutorBeans beans;

  /** The work queues of a module. */
  public WorkQueues(ModuleView view) {
    this.view = view;
    this.paths = view.only(EntryPaths.class, EntryPaths::new);
    this.tasks = new BackgroundLoops(view);
    this.beans = new ExecutorBeans(view, paths);
  }

  /**
   * A queue that requests fill and that has no limit.
   *
   * @param field the field that keeps it, or the executor that it belongs to; empty where the
   *     container does
   * @param maker the body that makes it
   * @param span where
   * @param type what is made
   * @param feeder the body that puts work into it
   * @param fed where
   * @param path how that is reached from a request
   * @param byFactory whether a factory of executors chose the queue
   * @param emptied whether what takes work out goes on each time until there is none
   */
  public record Unbounded(
      Optional<FieldRef> field,
      BodyFlow maker,
      Span span,
      String type,
      BodyFlow feeder,
      Span fed,
      EntryPaths.EntryPath path,
      boolean byFactory,
      boolean emptied) {

    private Unbounded emptiedEachTime() {
      return new Unbounded(field, maker, span, type, feeder, fed, path, byFactory, true);
    }
  }

  /**
   * The queues without a limit that requests fill, in the fields of a class or in executors that it
   * makes for the container.
   */
  public List<Unbounded> of(ClassFacts type) {
    List<Unbounded> found = new ArrayList<>();
    for (FieldFacts field : type.fields()) {
      if (isQueue(field)) {
        queue(field).ifPresent(found::add);
      } else if (isExecutor(field)) {
        executor(field).ifPresent(found::add);
      }
    }
    for (ExecutorBeans.Bean bean : beans.madeBy(type)) {
      if (isExecutorWithoutLimit(bean.maker(), bean.local())) {
        beans.feed(bean).map(feed -> fed(bean, feed)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Unbounded fed(ExecutorBeans.Bean bean, ExecutorBeans.Feed feed) {
    BodyFlow maker = bean.maker();
    return new Unbounded(
        Optional.empty(),
        maker,
        Activities.spanOf(maker, bean.local()),
        maker.typeOfLocal(bean.local()),
        feed.feeder(),
        feed.fed(),
        feed.path(),
        isMadeByFactory(maker, bean.local()),
        false);
  }

  /** Whether a method made it, and so chose the queue: whoever uses a constructor could say one. */
  private static boolean isMadeByFactory(BodyFlow flow, int local) {
    return !(flow.body().valueOrNull(local) instanceof Value.New) && queueOf(flow, local).isEmpty();
  }

  private boolean isQueue(FieldFacts field) {
    return view.program()
        .fromTypeModel(field.type().name(), TypeModel::growable)
        .filter(it -> it == Growable.QUEUE)
        .isPresent();
  }

  private boolean isExecutor(FieldFacts field) {
    return view.program().isSubtype(field.type().name(), "java.util.concurrent.Executor");
  }

  // ---- Queues of the class's own

  private Optional<Unbounded> queue(FieldFacts field) {
    List<FieldUses.Use> stores = stores(field.ref());
    boolean unbounded =
        !stores.isEmpty()
            && stores.stream().allMatch(store -> isMadeAs(store, Resource.COLLECTION));
    List<FieldUses.Use> taken =
        unbounded && !view.holders().isPool(field.ref()) ? workedOff(field.ref()) : List.of();
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    boolean emptied = taken.stream().allMatch(use -> EmptyingLoops.takes(use, field.ref(), view));
    List<Maker> makers = stores.stream().flatMap(store -> maker(store).stream()).toList();
    return view.uses()
        .of(field.ref(), FieldUses.Kind.GROW)
        .filter(use -> !use.nested() && !use.happening().deferred())
        .filter(use -> use.happening().isDirect())
        .map(use -> fed(field.ref(), makers.get(0), use.in(), use.happening(), false))
        .flatMap(Optional::stream)
        .map(queue -> emptied ? queue.emptiedEachTime() : queue)
        .findFirst();
  }

  /** Where a thread of its own takes out what is put in, one by one. */
  private List<FieldUses.Use> workedOff(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.SHRINK)
        .filter(use -> !use.nested() && ((Flow.Shrink) use.happening().flow()).key().isEmpty())
        .filter(use -> !isDroppedInPassing(use))
        .filter(use -> isBackground(use.in().method()))
        .toList();
  }

  /** Whether an iterator drops what it has come to: that is old, or not wanted, and not worked. */
  private boolean isDroppedInPassing(FieldUses.Use use) {
    return use.happening().isDirect()
        && use.in()
            .effect(use.happening())
            .filter(
                effect ->
                    effect instanceof Effect.Invoke call
                        && call.hasReceiver()
                        && view.program()
                            .fromTypeModel(
                                use.in().body().typeOf(call.arguments().get(0)),
                                TypeModel::growable)
                            .isEmpty())
            .isPresent();
  }

  private boolean isBackground(MethodFacts method) {
    return tasks.isPartOfTask(method)
        || view.lifecycles().entry(method).filter(it -> it == EntryKind.PERIODIC).isPresent();
  }

  private List<FieldUses.Use> stores(FieldRef field) {
    return view.uses().of(field, FieldUses.Kind.STORE).filter(store -> !store.nested()).toList();
  }

  private static boolean isMadeAs(FieldUses.Use store, Resource kind) {
    return local(store)
        .map(local -> store.in().made(local))
        .filter(made -> made.contains(kind))
        .isPresent();
  }

  private static Optional<Integer> local(FieldUses.Use store) {
    return store.happening().flow() instanceof Flow.Keep keep
            && keep.value().root() instanceof AccessPath.Local local
            && keep.value().steps().isEmpty()
        ? Optional.of(local.value())
        : Optional.empty();
  }

  private Optional<Unbounded> fed(
      FieldRef field, Maker maker, BodyFlow feeder, Event event, boolean byFactory) {
    return paths
        .to(feeder, event.position())
        .filter(path -> path.kind() != EntryKind.PERIODIC)
        .map(
            path ->
                new Unbounded(
                    Optional.of(field),
                    maker.flow(),
                    Activities.spanOf(maker.flow(), maker.local()),
                    maker.flow().typeOfLocal(maker.local()),
                    feeder,
                    event.span(),
                    path,
                    byFactory,
                    false));
  }

  // ---- Queues of executors

  private Optional<Unbounded> executor(FieldFacts field) {
    List<FieldUses.Use> stores = stores(field.ref());
    if (stores.isEmpty() || !stores.stream().allMatch(this::isExecutorWithoutLimit)) {
      return Optional.empty();
    }
    List<Maker> makers =
        stores.stream()
            .flatMap(store -> maker(store).stream())
            .map(maker -> innermost(maker, 0))
            .toList();
    boolean byFactory = makers.stream().allMatch(it -> isMadeByFactory(it.flow(), it.local()));
    boolean told = view.uses().of(field.ref(), FieldUses.Kind.BOUND).findAny().isPresent();
    if (told && !makers.stream().allMatch(it -> queueOf(it.flow(), it.local()).isPresent())) {
      return Optional.empty();
    }
    return view.program().module().stream()
        .filter(type -> view.program().sameNest(type.name(), field.ref().owner()))
        .flatMap(type -> view.flows(type).stream())
        .flatMap(
            flow ->
                flow.events().stream()
                    .filter(event -> isFed(event, flow, field.ref()))
                    .map(event -> fed(field.ref(), makers.get(0), flow, event, byFactory))
                    .flatMap(Optional::stream))
        .findFirst();
  }

  private boolean isExecutorWithoutLimit(FieldUses.Use store) {
    return maker(store).filter(this::isExecutorWithoutLimit).isPresent();
  }

  /** Where whoever makes it makes its queue, too, nothing that is said later changes that. */
  private boolean isExecutorWithoutLimit(Maker asking) {
    Maker maker = innermost(asking, 0);
    return isExecutorWithoutLimit(maker.flow(), maker.local())
        && (queueOf(maker.flow(), maker.local()).isPresent()
            || isExecutorWithoutLimit(asking.flow(), asking.local()));
  }

  private boolean isExecutorWithoutLimit(BodyFlow flow, int local) {
    if (!flow.made(local).contains(Resource.EXECUTOR) && !makesThreadForEach(flow, local)) {
      return false;
    }
    AccessPath executor = AccessPath.local(local);
    return queueOf(flow, local)
        .map(queue -> flow.made(queue).contains(Resource.COLLECTION))
        .orElseGet(() -> !isBounded(flow, executor) && !hasUnknownParts(flow, executor));
  }

  private static boolean isBounded(BodyFlow flow, AccessPath executor) {
    return flow.events().stream()
        .anyMatch(event -> event.flow() instanceof Flow.Bound it && it.holder().equals(executor));
  }

  /** A body that makes an executor or queue, and what it is there. */
  private record Maker(BodyFlow flow, int local) {}

  private static Optional<Maker> maker(FieldUses.Use store) {
    return local(store).map(local -> new Maker(store.in(), local));
  }

  /** Who makes it for a body that asks for it: a method of the module, or the body itself. */
  private Maker innermost(Maker asking, int calls) {
    if (calls == MOST_CALLS
        || !(asking.flow().body().valueOrNull(asking.local()) instanceof Value.CallResult result)) {
      return asking;
    }
    return view.program()
        .declaration(result.call().method())
        .filter(it -> view.program().isOwn(it.ref().owner()))
        .filter(it -> view.program().ownOverriders(it.ref()).isEmpty())
        .flatMap(view::flow)
        .flatMap(WorkQueues::returned)
        .map(it -> innermost(it, calls + 1))
        .orElse(asking);
  }

  /** The one executor that a body makes and gives to whoever asks for it. */
  private static Optional<Maker> returned(BodyFlow flow) {
    return flow.onlyReturned()
        .filter(local -> flow.made(local).contains(Resource.EXECUTOR))
        .map(local -> new Maker(flow, local));
  }

  /** Whether a library's executor has no queue at all, and a thread for each task unless told. */
  private boolean makesThreadForEach(BodyFlow flow, int local) {
    return flow.made(local).contains(Resource.RECLAIMED_EXECUTOR)
        && flow.body().valueOrNull(local) instanceof Value.New made
        && !view.program().isPlatform(made.type());
  }

  /** Whether it was given a queue that this body does not make. */
  private boolean hasUnknownParts(BodyFlow flow, AccessPath executor) {
    return flow.carried(executor).stream()
        .skip(1)
        .anyMatch(
            part ->
                view.program()
                    .fromTypeModel(part.type(), TypeModel::growable)
                    .filter(it -> it == Growable.QUEUE)
                    .isPresent());
  }

  /** The queue that an executor was given, where the same body makes it. */
  private static Optional<Integer> queueOf(BodyFlow flow, int executor) {
    return flow.carried(AccessPath.local(executor)).stream()
        .skip(1)
        .map(BodyFlow.Carried::path)
        .filter(path -> path.root() instanceof AccessPath.Local && path.steps().isEmpty())
        .map(path -> ((AccessPath.Local) path.root()).value())
        .filter(local -> isQueueMade(flow.made(local)))
        .findFirst();
  }

  private static boolean isQueueMade(Set<Resource> made) {
    return made.contains(Resource.COLLECTION) || made.contains(Resource.BOUNDED_COLLECTION);
  }

  private static boolean isFed(Event event, BodyFlow flow, FieldRef field) {
    return event.flow() instanceof Flow.Run run
        && run.where() == Where.ELSEWHERE
        && !event.deferred()
        && event.isDirect()
        && flow.effect(event).stream()
            .anyMatch(
                effect ->
                    effect instanceof Effect.Invoke call
                        && call.arguments().stream()
                            .flatMap(argument -> flow.origins(argument).stream())
                            .flatMap(path -> FieldUses.fieldOf(path, false).stream())
                            .anyMatch(target -> target.field().equals(field)));
  }
}
