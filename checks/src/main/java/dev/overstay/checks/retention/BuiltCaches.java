package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Caches that are built without a bound and kept. */
public final class BuiltCaches {

  /** Callers of callers are asked no further away. */
  private static final int MOST_CALLERS = 3;

  private final ModuleView view;
  private final Statements statements;
  private final KeyTypes types;
  private final CacheKeys keys;

  /** The caches of a module. */
  public BuiltCaches(ModuleView view) {
    this.view = view;
    this.statements = new Statements(view.program());
    this.types = new KeyTypes(view);
    this.keys = new CacheKeys(view);
  }

  /**
   * A cache without a bound.
   *
   * @param flow the body that builds it
   * @param event the call that does
   * @param holder the field that keeps it, where it is one
   */
  public record Built(BodyFlow flow, Event event, Optional<FieldRef> holder) {

    /** The type of the builder, where it is an object of the body that builds. */
    public Optional<String> builderType() {
      return event.flow() instanceof Flow.Build build
              && build.builder().root() instanceof AccessPath.Local local
          ? Optional.of(flow.typeOfLocal(local.value()))
          : Optional.empty();
    }

    /** Whether it is the call on the builder that gives the cache. */
    public boolean givesCache() {
      return flow.effect(event).orElse(null) instanceof Effect.Invoke call
          && call.result() != Effect.NONE;
    }

    /** Whether some way to the build says a bound. */
    public boolean isBoundedSometimes() {
      return bounds().findAny().isPresent();
    }

    /** Whether a bound is said for no other reason than that one is given. */
    public boolean isBoundedIfGiven() {
      return bounds()
          .flatMap(it -> flow.controlFlow().conditionsOf(it.position().block()).stream())
          .anyMatch(
              condition ->
                  condition.guard().test() == Guard.Test.IS_NULL
                      && !condition.holds()
                      && flow.origins(condition.guard().operands().get(0)).stream()
                          .anyMatch(it -> it.root() instanceof AccessPath.Param));
    }

    private Stream<Event> bounds() {
      return event.flow() instanceof Flow.Build build
          ? flow.events().stream().filter(it -> isBoundOf(it, build.builder()))
          : Stream.empty();
    }
  }

  /** The caches that a body builds without a bound, and that outlive it. */
  public List<Built> unbounded(BodyFlow flow) {
    List<Built> found = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Build build
          && build.resource() == Resource.CACHE
          && !event.deferred()
          && isUnbounded(build.builder(), flow, event)) {
        int result = resultOf(event, flow);
        if (result != Effect.NONE) {
          keptAs(result, flow, event).filter(it -> seen.add(result)).ifPresent(found::add);
        } else {
          keptByOwner(event, flow).ifPresent(found::add);
        }
      }
    }
    flow.made()
        .forEach(
            (local, made) -> {
              if (made.contains(Resource.UNBOUNDED_CACHE) && seen.add(local)) {
                madeUnbounded(local, flow).ifPresent(found::add);
              }
            });
    found.removeIf(new EmptyCaches(view)::are);
    return found;
  }

  private static int resultOf(Event event, BodyFlow flow) {
    if (!(flow.effect(event).orElse(null) instanceof Effect.Invoke call)) {
      return Effect.NONE;
    }
    return call.kind() == Effect.Call.CONSTRUCTOR ? call.arguments().get(0) : call.result();
  }

  /** What is built by whoever is told the builder, and so is kept as long as that one is. */
  private Optional<Built> keptByOwner(Event build, BodyFlow flow) {
    if (!(flow.effect(build).orElse(null) instanceof Effect.Invoke call) || !call.hasReceiver()) {
      return Optional.empty();
    }
    List<AccessPath> owners = flow.origins(call.arguments().get(0));
    if (owners.size() == 1
        && owners.get(0).root() instanceof AccessPath.Local local
        && owners.get(0).steps().isEmpty()) {
      return keptAs(local.value(), flow, build);
    }
    return Optional.of(new Built(flow, build, Optional.empty()));
  }

  /** Whether a builder was made where it can be seen, and told no bound. */
  private boolean isUnbounded(AccessPath builder, BodyFlow flow, Event build) {
    if (builder.root() instanceof AccessPath.Local local) {
      return builder.steps().isEmpty()
          && flow.made(local.value()).contains(Resource.CACHE_BUILDER)
          && !isBounded(local.value(), flow, build);
    }
    if (builder.root() instanceof AccessPath.Param param && builder.steps().isEmpty()) {
      return isProducedUnbounded(flow.method().parameters().get(param.index()).type().name())
          && flow.events().stream().noneMatch(event -> isBoundOf(event, builder));
    }
    List<FieldUses.Use> stores =
        FieldUses.fieldOf(builder, false).stream()
            .flatMap(target -> view.uses().of(target.field(), FieldUses.Kind.STORE))
            .toList();
    return !stores.isEmpty()
        && stores.stream()
            .allMatch(
                use ->
                    use.happening().flow() instanceof Flow.Keep keep
                        && keep.value().root() instanceof AccessPath.Local local
                        && use.in().made(local.value()).contains(Resource.CACHE_BUILDER)
                        && use.in().events().stream()
                            .noneMatch(event -> isBoundOf(event, keep.value())))
        && flow.events().stream().noneMatch(event -> isBoundOf(event, builder));
  }

  /** Whether the one factory method that provides such a builder tells it no bound. */
  private boolean isProducedUnbounded(String type) {
    boolean builder =
        view.program()
            .fromTypeModel(type, TypeModel::resource)
            .filter(it -> it == Resource.CACHE_BUILDER)
            .isPresent();
    List<BodyFlow> factories =
        builder
            ? view.program().module().stream()
                .flatMap(each -> view.flows(each).stream())
                .filter(flow -> isFactory(flow.method(), type))
                .toList()
            : List.of();
    return factories.size() == 1
        && !factories.get(0).returned().isEmpty()
        && factories.get(0).returned().stream()
            .allMatch(path -> isLeftUnbounded(path, factories.get(0)));
  }

  private boolean isFactory(MethodFacts method, String type) {
    return view.program().isSubtype(method.returns().name(), type)
        && view.program()
            .fromAnnotations(
                method.annotations(),
                row ->
                    row.is(AnnotationModel.Trait.PRODUCES) ? Optional.of(true) : Optional.empty())
            .isPresent();
  }

  private static boolean isLeftUnbounded(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        && path.steps().isEmpty()
        && flow.made(local.value()).contains(Resource.CACHE_BUILDER)
        && flow.events().stream()
            .noneMatch(
                event ->
                    isBoundOf(event, path)
                        || (event.flow() instanceof Flow.Pass pass && pass.value().equals(path)));
  }

  private static boolean isBoundOf(Event event, AccessPath builder) {
    return event.flow() instanceof Flow.Bound bound && bound.holder().equals(builder);
  }

  /** Whether every way from the builder's creation to the build says a bound. */
  private boolean isBounded(int builder, BodyFlow flow, Event build) {
    AccessPath path = AccessPath.local(builder);
    List<Event> bounds = new ArrayList<>();
    for (Event event : flow.events()) {
      boolean handedOut =
          event.flow() instanceof Flow.Pass pass
              && pass.value().equals(path)
              && !event.position().equals(build.position());
      if (handedOut) {
        return true;
      }
      if (event.flow() instanceof Flow.Bound bound && bound.holder().equals(path)) {
        bounds.add(event);
      }
      if (event.flow() instanceof Flow.Unbound unbound
          && unbound.onlyIf().isEmpty()
          && unbound.holder().equals(path)) {
        // What the builder starts with is lifted; what it is told otherwise stays.
        bounds.removeIf(
            bound ->
                isAtCreation(bound, builder, flow) || bound.position().equals(event.position()));
      }
    }
    if (bounds.stream()
        .anyMatch(event -> isAtCreation(event, builder, flow) || precedes(flow, event, build))) {
      return true;
    }
    bounds.addAll(creationsOfOthers(builder, flow, build));
    return bounds.size() > 1 && everyWayIsBounded(bounds, flow, build);
  }

  /** Where the other builders are made that the same variable may have when it builds. */
  private static List<Event> creationsOfOthers(int builder, BodyFlow flow, Event build) {
    return flow.effect(build).stream()
        .filter(effect -> effect instanceof Effect.Invoke call && call.hasReceiver())
        .flatMap(effect -> flow.origins(((Effect.Invoke) effect).arguments().get(0)).stream())
        .filter(path -> path.steps().isEmpty())
        .flatMap(
            path -> path.root() instanceof AccessPath.Local it ? Stream.of(it) : Stream.empty())
        .filter(local -> local.value() != builder)
        .filter(local -> flow.made(local.value()).contains(Resource.CACHE_BUILDER))
        .flatMap(local -> creation(local.value(), flow).stream())
        .toList();
  }

  private static boolean isAtCreation(Event bound, int builder, BodyFlow flow) {
    return flow.effect(bound).orElse(null) instanceof Effect.Invoke call
        && call.result() == builder;
  }

  private static boolean precedes(BodyFlow flow, Event bound, Event build) {
    return bound.deferred()
        || bound.position().equals(build.position())
        || flow.controlFlow().precedes(bound.position(), build.position());
  }

  /** Whether no way from the entry reaches the build past all bounds. */
  private static boolean everyWayIsBounded(List<Event> bounds, BodyFlow flow, Event build) {
    Set<Effect> wanted = new HashSet<>();
    bounds.forEach(bound -> flow.effect(bound).ifPresent(wanted::add));
    Optional<Effect> goal = flow.effect(build);
    boolean[] reached = {false};
    flow.controlFlow()
        .everyExitPasses(
            new ControlFlow.Position(0, 0),
            effect -> {
              boolean built = goal.filter(it -> it == effect).isPresent();
              if (built) {
                reached[0] = true;
              }
              return wanted.contains(effect) || built;
            },
            ControlFlow.ExitPolicy.NORMAL);
    return !reached[0];
  }

  private Optional<Built> madeUnbounded(int local, BodyFlow flow) {
    for (Event event : flow.events()) {
      boolean about =
          event.flow() instanceof Flow.Bound bound
              && bound.holder().equals(AccessPath.local(local));
      if (about) {
        return Optional.empty();
      }
    }
    return creation(local, flow)
        .flatMap(event -> keptAs(local, flow, event))
        .filter(built -> built.holder().filter(this::isToldABound).isEmpty());
  }

  /** Whether what a field holds is told a bound where it is at hand. */
  private boolean isToldABound(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.BOUND)
        .anyMatch(use -> view.lifecycles().isReachable(use.in().method()));
  }

  private static Optional<Event> creation(int local, BodyFlow flow) {
    for (var block : flow.body().blocks()) {
      for (int i = 0; i < block.effects().size(); i++) {
        if (block.effects().get(i) instanceof Effect.Invoke call
            && (call.result() == local
                || (call.kind() == Effect.Call.CONSTRUCTOR && call.arguments().get(0) == local))) {
          return Optional.of(
              new Event(
                  new Flow.Make(Resource.UNBOUNDED_CACHE),
                  call.span(),
                  new ControlFlow.Position(block.id(), i),
                  Event.Source.OWN,
                  false,
                  ""));
        }
      }
    }
    return Optional.empty();
  }

  /** A cache that somebody keeps: one that ends with the method is nobody's burden. */
  private Optional<Built> keptAs(int cache, BodyFlow flow, Event build) {
    AccessPath path = AccessPath.local(cache);
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep
          && !(keep.holder().root() instanceof AccessPath.Local)
          && carries(keep.value(), path, flow)) {
        Optional<FieldRef> field =
            FieldUses.fieldOf(keep.holder(), true).map(FieldUses.Target::field);
        boolean bounded =
            field
                    .filter(it -> hasFiniteKeys(it) || keys.areFew(it) || statements.isBounded(it))
                    .isPresent()
                || statements.isBounded(flow.typeOfLocal(cache));
        return bounded ? Optional.empty() : Optional.of(new Built(flow, build, field));
      }
    }
    boolean returned = flow.returned().stream().anyMatch(it -> carries(it, path, flow));
    return returned && !endsWithCallers(flow, MOST_CALLERS)
        ? Optional.of(new Built(flow, build, Optional.empty()))
        : Optional.empty();
  }

  /** Whether a method is its class's own, and all that call it let go of what it gives them. */
  private boolean endsWithCallers(BodyFlow maker, int deep) {
    return deep > 0
        && maker.method().modifiers().isPrivate()
        && !view.callers().isHandedOn(maker.method().ref())
        && !view.callers().sites(maker.method().ref()).isEmpty()
        && view.callers().sites(maker.method().ref()).stream()
            .allMatch(
                site ->
                    view.flow(site.caller())
                        .filter(it -> endsIn(it, site.call(), deep))
                        .isPresent());
  }

  private boolean endsIn(BodyFlow flow, Effect.Invoke call, int deep) {
    AccessPath given = AccessPath.local(call.result());
    boolean kept =
        flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Keep keep
                        && !(keep.holder().root() instanceof AccessPath.Local)
                        && carries(keep.value(), given, flow));
    boolean returned = flow.returned().stream().anyMatch(it -> carries(it, given, flow));
    return !kept && (!returned || endsWithCallers(flow, deep - 1));
  }

  private static boolean carries(AccessPath value, AccessPath carried, BodyFlow flow) {
    return flow.carried(value).stream().anyMatch(it -> it.path().equals(carried));
  }

  /** Whether the declaration says that there is a fixed number of keys. */
  private boolean hasFiniteKeys(FieldRef ref) {
    return view.program()
        .field(ref)
        .map(FieldFacts::type)
        .flatMap(types::keyOf)
        .filter(types::isFinite)
        .isPresent();
  }
}
