package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Weakness;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Maps that hold their keys weakly and their values not, and whose values hold the keys. */
public final class WeakEntries {

  private static final Set<String> PLAIN =
      Set.of(
          "java.lang.String",
          "java.lang.Long",
          "java.lang.Integer",
          "java.lang.Short",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float");

  /** What builders of caches call it. */
  private static final String KEYS = "keyStrength";

  private static final String VALUES = "valueStrength";

  private final ModuleView view;
  private final ReflectiveParts reflective;

  /** The weak maps of a module. */
  public WeakEntries(ModuleView view) {
    this.view = view;
    this.reflective = new ReflectiveParts(view);
  }

  /**
   * An entry that holds its own key.
   *
   * @param put where it is put in
   * @param in the body that does it
   * @param through what puts the key into the value, where that is seen there
   */
  public record Held(Event put, BodyFlow in, Optional<Event> through) {}

  /**
   * Where a field's map is first filled, if it holds keys weakly that are texts or numbers: some
   * are held for ever, by whoever names them, and others by nobody from the start. Where the values
   * are held weakly as well, as in a pool of equal texts, an entry is wanted no longer than they.
   */
  public Optional<Held> ofPlainKeys(FieldFacts field) {
    boolean plain =
        view.keys()
            .types()
            .keyOf(field.type())
            .filter(key -> PLAIN.contains(key.name()))
            .isPresent();
    return plain && isWeak(field) && valueOf(field).filter(this::isWeaklyHeld).isEmpty()
        ? view.uses()
            .of(field.ref(), FieldUses.Kind.GROW)
            .filter(use -> !use.nested() && use.happening().isDirect())
            .filter(use -> !view.lifecycles().isStartOnly(use.in().method()))
            .filter(use -> !isOfFixedNames(use))
            .map(use -> new Held(use.happening(), use.in(), Optional.empty()))
            .findFirst()
        : Optional.empty();
  }

  /**
   * Whether a field's map has texts, numbers or the like for values: what is forgotten of those is
   * asked for again, as nothing could have changed in it. A number that is counted up has changed.
   */
  public boolean hasPlainValues(FieldFacts field) {
    return valueOf(field).filter(this::isPlain).isPresent();
  }

  private boolean isPlain(TypeUse value) {
    return PLAIN.contains(value.name())
        || view.keys().types().isFinite(value)
        || (view.keys().types().isText(value.name())
            && !view.program().isSubtype(value.name(), "java.lang.Number"));
  }

  private static Optional<TypeUse> valueOf(FieldFacts field) {
    List<TypeUse> arguments = field.type().arguments();
    return arguments.size() == 2 ? Optional.of(arguments.get(1)) : Optional.empty();
  }

  private boolean isWeaklyHeld(TypeUse value) {
    return view.program()
        .fromTypeModel(value.name(), TypeModel::weakness)
        .filter(it -> it == Weakness.CONTENT)
        .isPresent();
  }

  /** Whether a key is one of a fixed number, which are there as long as the code that has them. */
  private boolean isOfFixedNames(FieldUses.Use put) {
    return put.happening().flow() instanceof Flow.Grow grow
        && grow.key()
            .filter(key -> view.keys().of(key, put.in()) == KeyDomains.Domain.FINITE)
            .isPresent();
  }

  /** The first entry of a field's map whose value holds the key, if nobody takes entries out. */
  public Optional<Held> of(FieldFacts field) {
    if (!isWeak(field)) {
      return Optional.empty();
    }
    boolean emptied =
        view.uses()
            .of(field.ref(), FieldUses.Kind.SHRINK)
            .anyMatch(use -> !use.nested() && view.lifecycles().isReachable(use.in().method()));
    return emptied
        ? Optional.empty()
        : view.uses()
            .of(field.ref(), FieldUses.Kind.GROW)
            .filter(use -> !use.nested() && use.happening().isDirect())
            .flatMap(use -> held(use.happening(), use.in()).stream())
            .findFirst();
  }

  private boolean isWeak(FieldFacts field) {
    boolean declared =
        view.program()
            .fromTypeModel(field.type().name(), TypeModel::weakness)
            .filter(it -> it == Weakness.KEYS)
            .isPresent();
    List<FieldUses.Use> stores =
        view.uses().of(field.ref(), FieldUses.Kind.STORE).filter(use -> !use.nested()).toList();
    return declared
        || (!stores.isEmpty()
            && stores.stream()
                .allMatch(
                    use ->
                        use.happening().flow() instanceof Flow.Keep keep
                            && keep.value().root() instanceof AccessPath.Local local
                            && (isWeakMap(local.value(), use.in())
                                || isBuiltWeak(keep.value(), use.in()))));
  }

  private boolean isWeakMap(int local, BodyFlow flow) {
    return flow.made(local).contains(Resource.WEAK_MAP) && isWeakInKeys(flow.typeOfLocal(local));
  }

  /** Whether a builder that was told to hold keys weakly, and nothing besides, built it. */
  private static boolean isBuiltWeak(AccessPath cache, BodyFlow flow) {
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Build && builds(event, cache, flow))
        .map(event -> ((Flow.Build) event.flow()).builder())
        .anyMatch(
            builder ->
                strengths(builder, KEYS, flow).findAny().isPresent()
                    && strengths(builder, VALUES, flow).findAny().isEmpty()
                    && flow.events().stream()
                        .filter(
                            it ->
                                it.flow() instanceof Flow.Bound bound
                                    && bound.holder().equals(builder))
                        .allMatch(
                            it ->
                                strengths(builder, KEYS, flow)
                                    .anyMatch(weak -> weak.position().equals(it.position()))));
  }

  private static boolean builds(Event event, AccessPath cache, BodyFlow flow) {
    return flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.result() != Effect.NONE
        && flow.origins(call.result()).contains(cache);
  }

  private static Stream<Event> strengths(AccessPath builder, String name, BodyFlow flow) {
    return flow.events().stream()
        .filter(
            event ->
                event.flow() instanceof Flow.Bound bound
                    && bound.holder().root().equals(builder.root())
                    && FieldUses.fieldOf(bound.holder(), false)
                        .filter(target -> target.field().name().equals(name))
                        .isPresent());
  }

  /** Whether a type is not known to hold its values weakly, too. */
  private boolean isWeakInKeys(String type) {
    return view.program()
        .fromTypeModel(type, TypeModel::weakness)
        .filter(it -> it == Weakness.CONTENT)
        .isEmpty();
  }

  private Optional<Held> held(Event put, BodyFlow flow) {
    Flow.Grow grow = (Flow.Grow) put.flow();
    if (grow.key().isPresent() && isReflective(put, grow.key().get(), flow)) {
      return Optional.of(new Held(put, flow, Optional.empty()));
    }
    if (grow.key().isEmpty() || isValue(grow.key().get(), flow)) {
      return Optional.empty();
    }
    AccessPath key = grow.key().get();
    for (Event event : flow.events()) {
      if (event.position().equals(put.position())
          && event.flow() instanceof Flow.Keep keep
          && keep.holder().equals(grow.holder().content())
          && !isOfKey(event, put)) {
        for (BodyFlow.Carried carried : flow.carried(keep.value(), this::isForGood)) {
          if (carried.path().equals(key)) {
            return Optional.of(new Held(put, flow, carried.through()));
          }
        }
      }
    }
    return isMadeOfKey(put, flow)
        ? Optional.of(new Held(put, flow, Optional.empty()))
        : Optional.empty();
  }

  /** Whether what is put in, or made by a function that is given, has the key by reflection. */
  private boolean isReflective(Event put, AccessPath key, BodyFlow flow) {
    Optional<Effect.Invoke> call = CallArguments.call(put, flow);
    Optional<Integer> under = CallArguments.putUnder(put, flow);
    return call.stream()
        .flatMap(it -> it.arguments().stream().skip(it.hasReceiver() ? 1 : 0))
        .filter(argument -> under.isPresent() && !under.get().equals(argument))
        .anyMatch(
            argument ->
                flow.body().value(argument) instanceof Value.Closure function
                    ? makesReflective(function)
                    : reflective.reaches(argument, key, flow));
  }

  private boolean makesReflective(Value.Closure function) {
    Optional<BodyFlow> flow = view.program().declaration(function.target()).flatMap(view::flow);
    if (flow.isEmpty() || !function.lambda()) {
      return false;
    }
    boolean receiver = function.kind() != Effect.Call.STATIC;
    AccessPath key =
        AccessPath.parameter(Math.max(0, function.captured().size() - (receiver ? 1 : 0)));
    return flow.get().body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.Return it
                    && it.value() != Effect.NONE
                    && reflective.reaches(it.value(), key, flow.get()));
  }

  /** Whether a call keeps the key, which the map then holds weakly, whatever the call says. */
  private static boolean isOfKey(Event keep, Event put) {
    return keep.source().calleeFlow().orElse(null) instanceof Flow.Keep kept
        && put.source().calleeFlow().orElse(null) instanceof Flow.Grow grown
        && grown.key().filter(kept.value()::equals).isPresent();
  }

  /** Text and numbers are held by many. */
  private boolean isValue(AccessPath key, BodyFlow flow) {
    return view.types().of(key, flow).stream()
        .anyMatch(type -> view.keys().types().isText(type.name()));
  }

  /** Whether a function that is asked for the value is given the key, and puts it in there. */
  private boolean isMadeOfKey(Event put, BodyFlow flow) {
    Optional<Effect.Invoke> call = CallArguments.call(put, flow);
    return call.stream()
        .flatMap(it -> it.arguments().stream())
        .map(flow.body()::value)
        .filter(value -> value instanceof Value.Closure)
        .map(Value.Closure.class::cast)
        .anyMatch(this::givesHolderOfKey);
  }

  private boolean givesHolderOfKey(Value.Closure function) {
    Optional<BodyFlow> flow = view.program().declaration(function.target()).flatMap(view::flow);
    if (flow.isEmpty()) {
      return false;
    }
    MethodFacts method = flow.get().method();
    boolean constructor = function.kind() == Effect.Call.CONSTRUCTOR;
    boolean receiver = function.kind() != Effect.Call.STATIC && !constructor;
    int index = function.captured().size() - (receiver ? 1 : 0);
    if (index < 0 || index >= method.parameters().size()) {
      return false;
    }
    AccessPath key = AccessPath.parameter(index);
    return constructor
        ? flow.get().events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Keep keep
                        && keep.holder().root() instanceof AccessPath.This
                        && isForGood(event)
                        && flow.get().carried(keep.value(), this::isForGood).stream()
                            .anyMatch(carried -> carried.path().equals(key)))
        : flow.get().returned().stream()
            .flatMap(path -> flow.get().carried(path, this::isForGood).stream())
            .anyMatch(carried -> carried.path().equals(key));
  }

  /**
   * Whether an object has in its field for good what is put there, and not until it is used first,
   * as a function that is forgotten for its result.
   */
  private boolean isForGood(Event event) {
    return FieldUses.fieldOf(((Flow.Keep) event.flow()).holder(), false)
        .filter(target -> isForgotten(target.field()))
        .isEmpty();
  }

  private boolean isForgotten(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.SHRINK)
        .filter(use -> !use.nested() && view.lifecycles().isReachable(use.in().method()))
        .anyMatch(
            use ->
                use.in().effect(use.happening()).orElse(null) instanceof Effect.StoreField store
                    && view.program().canonical(store.field()).equals(field));
  }
}
