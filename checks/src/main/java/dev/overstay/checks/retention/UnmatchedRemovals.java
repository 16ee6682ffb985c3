package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Growable;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removals by something that cannot equal anything that was put in. */
public final class UnmatchedRemovals {

  private final ModuleView view;
  private final KeyEquality equality;
  private final ChangedKeys changedKeys;
  private final FreshObjects fresh;
  private final OtherKeys otherKeys;
  private final ForeignRemovals foreign;

  /** The removals of a module. */
  public UnmatchedRemovals(ModuleView view) {
    this.view = view;
    this.equality = new KeyEquality(view.program());
    this.changedKeys = new ChangedKeys(view.program());
    this.fresh = new FreshObjects(view);
    this.otherKeys = new OtherKeys(view);
    this.foreign = new ForeignRemovals(view);
  }

  /** Why a removal matches nothing. */
  public enum Reason {
    /** A function made where it is taken out is not the one that was put in. */
    FUNCTION,
    /** A fresh object equals itself alone. */
    IDENTITY,
    /** Its type is another than that of what is in there. */
    TYPE,
    /** It has another hash code than when it was put in. */
    CHANGED,
    /** It is another property of what the entry was found by. */
    OTHER
  }

  /**
   * A removal that takes out nothing.
   *
   * @param event the removal
   * @param reason why
   * @param type the type of what it is called with, or the property
   * @param stored the type of what is in there, or the property, where that is the reason
   * @param field the field that holds the collection, where one does
   * @param assumed whether it takes that nobody writes a class that is of both types, or that who
   *     takes it out compares what it was given
   */
  public record Unmatched(
      Event event,
      Reason reason,
      String type,
      String stored,
      Optional<FieldRef> field,
      boolean assumed) {}

  /** The removals of a body that match nothing. */
  public List<Unmatched> in(BodyFlow flow) {
    List<Unmatched> found = new ArrayList<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Shrink shrink && !event.deferred()) {
        CallArguments.takenOut(event, flow)
            .flatMap(key -> unmatched(event, shrink, key, flow))
            .ifPresent(found::add);
      }
    }
    found.addAll(foreign.in(flow));
    return found;
  }

  private Optional<Unmatched> unmatched(Event event, Flow.Shrink shrink, int key, BodyFlow flow) {
    Optional<FieldRef> field =
        FieldUses.fieldOf(shrink.holder(), true).map(FieldUses.Target::field);
    Value value = flow.body().value(key);
    if (value instanceof Value.Closure closure) {
      boolean isNew = !FreshObjects.isKept(key, flow) && isElsewhere(shrink.holder());
      return Optional.of(new Unmatched(event, Reason.FUNCTION, closure.type(), "", field, false))
          .filter(it -> isNew);
    }
    Optional<String> container = container(event, flow);
    if (container.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> made = fresh.typeOf(key, flow).filter(it -> isElsewhere(shrink.holder()));
    if (made.isPresent() && equality.isIdentity(made.get())) {
      return made.filter(type -> goesByEquality(shrink.holder(), flow))
          .map(type -> new Unmatched(event, Reason.IDENTITY, type, "", field, false));
    }
    if (goesByHashCode(container.get())
        && changedKeys.isChangedBefore(event.position(), key, flow)
        && isElsewhere(shrink.holder())
        && goesByEquality(shrink.holder(), flow)) {
      String type = flow.body().typeOf(key);
      return Optional.of(new Unmatched(event, Reason.CHANGED, type, "", field, false));
    }
    return byType(event, shrink, key, container.get(), flow, field)
        .or(() -> byOther(event, shrink, key, flow));
  }

  /** What is inside of what a field holds has keys of its own. */
  private Optional<Unmatched> byOther(Event event, Flow.Shrink shrink, int key, BodyFlow flow) {
    return FieldUses.fieldOf(shrink.holder(), false)
        .map(FieldUses.Target::field)
        .flatMap(
            field ->
                otherKeys
                    .of(event, field, key, flow)
                    .map(
                        it ->
                            new Unmatched(
                                event,
                                Reason.OTHER,
                                it.asked(),
                                it.wanted(),
                                Optional.of(field),
                                false)));
  }

  /**
   * The type of the collection that a library's method takes something out of; so it is where a
   * method of the module does nothing about it but hand on what it is given.
   */
  private Optional<String> container(Event event, BodyFlow flow) {
    List<Deed> deeds =
        event.source().frames().size() == 1
            ? Deed.behind(event, view)
                .filter(deed -> deed.event().flow() instanceof Flow.Shrink)
                .toList()
            : List.of();
    return deeds.size() == 1
        ? ownContainer(deeds.get(0).event(), deeds.get(0).in())
            .filter(it -> isHandedOn(deeds.get(0)) && reachesOne(event, flow))
            .filter(it -> !isToldThere(deeds.get(0)))
        : ownContainer(event, flow);
  }

  /** Whether the method that only hands on has the wrong type for it itself. */
  private boolean isToldThere(Deed deed) {
    return deed.event().flow() instanceof Flow.Shrink shrink
        && CallArguments.takenOut(deed.event(), deed.in())
            .flatMap(key -> unmatched(deed.event(), shrink, key, deed.in()))
            .isPresent();
  }

  /** Whether a call reaches one method, and not, as the object may be, another that matches. */
  private boolean reachesOne(Event event, BodyFlow flow) {
    return CallArguments.call(event, flow).stream()
        .flatMap(call -> view.program().declaration(call.method()).stream())
        .anyMatch(
            method ->
                view.program().ownOverriders(method.ref()).size()
                    == (method.modifiers().isAbstract() ? 1 : 0));
  }

  private static boolean isHandedOn(Deed deed) {
    // What a private method is given is told in its own body.
    return CallArguments.takenOut(deed.event(), deed.in())
        .filter(key -> !deed.in().method().modifiers().isPrivate())
        .filter(key -> deed.in().body().value(key) instanceof Value.Parameter)
        .filter(key -> !isAskedWhatItIs(key, deed.in()))
        .isPresent();
  }

  /** What is of one class is taken out here, and what is of another there. */
  private static boolean isAskedWhatItIs(int value, BodyFlow flow) {
    return flow.body().values().stream()
        .anyMatch(
            it ->
                it instanceof Value.Computed test
                    && test.operation() == Value.Operation.INSTANCE_OF
                    && test.operands().contains(value));
  }

  private Optional<String> ownContainer(Event event, BodyFlow flow) {
    // Listeners of a map that come in pairs of methods are none of its entries.
    return event.source().modeled()
            && event.source().callee().flatMap(view.program()::methodModel).isPresent()
        ? CallArguments.receiver(event, flow)
            .map(flow.body()::typeOf)
            .filter(type -> view.program().is(type, TypeModel.Trait.CONTAINER))
            .filter(type -> shape(type).isPresent())
            .filter(type -> !isOwnWay(type, event))
        : Optional.empty();
  }

  /** A list finds what was changed: it compares one after the other. */
  private boolean goesByHashCode(String container) {
    return shape(container).filter(Growable.MAP::equals).isPresent()
        || view.program().isSubtype(container, "java.util.Set");
  }

  /** Whether a collection of the project's has its own way to take something out. */
  private boolean isOwnWay(String type, Event event) {
    return view.program().isOwn(type)
        && event
            .source()
            .callee()
            .filter(
                callee ->
                    view.program().find(type).stream()
                        .flatMap(it -> it.methods().stream())
                        .anyMatch(method -> method.ref().name().equals(callee.name())))
            .isPresent();
  }

  private Optional<Growable> shape(String type) {
    return view.program().fromTypeModel(type, TypeModel::growable);
  }

  /** Whether a collection was not made by the body alone. */
  private static boolean isElsewhere(AccessPath holder) {
    return !(holder.root() instanceof AccessPath.Local) || !holder.steps().isEmpty();
  }

  /** Whether it is known of what a field holds that it goes by equality, and by no comparator. */
  private boolean goesByEquality(AccessPath holder, BodyFlow flow) {
    Optional<FieldUses.Target> target = FieldUses.fieldOf(holder, true);
    if (target.isEmpty()
        || view.types().of(holder, flow).stream().anyMatch(it -> equality.mayCompare(it.name()))) {
      return false;
    }
    List<FieldUses.Use> stores =
        view.uses()
            .of(target.get().field(), FieldUses.Kind.STORE)
            .filter(use -> use.nested() == target.get().nested())
            .filter(use -> isCollection(use.happening().valueType()))
            .toList();
    return !stores.isEmpty() && stores.stream().allMatch(this::storesPlain);
  }

  private boolean isCollection(String type) {
    return type.isEmpty() || type.equals(Body.ANY) || shape(type).isPresent();
  }

  private boolean storesPlain(FieldUses.Use store) {
    return store.happening().flow() instanceof Flow.Keep keep
        && keep.value().root() instanceof AccessPath.Local local
        && keep.value().steps().isEmpty()
        && !store.in().typeOfLocal(local.value()).equals(Body.ANY)
        && !equality.mayCompare(store.in().typeOfLocal(local.value()));
  }

  /** A removal by a type of which nothing in there can be. */
  private Optional<Unmatched> byType(
      Event event,
      Flow.Shrink shrink,
      int key,
      String container,
      BodyFlow flow,
      Optional<FieldRef> field) {
    // What is inside of something that is inside is just inside: its type is not known.
    if (field.isEmpty()
        || isByNumber(event)
        || shrink.holder().steps().stream().anyMatch(AccessPath.Content.class::isInstance)) {
      return Optional.empty();
    }
    String given = flow.body().typeOf(key);
    boolean map = shape(container).filter(Growable.MAP::equals).isPresent();
    for (TypeUse type : view.types().of(shrink.holder(), flow)) {
      boolean isMap = shape(type.name()).filter(Growable.MAP::equals).isPresent();
      // What a view of a map takes out is a value or an entry.
      Optional<TypeUse> stored =
          Optional.of(type)
              .filter(it -> map == isMap && shape(it.name()).isPresent())
              .filter(it -> it.arguments().isEmpty() || isUsual(it, map))
              .flatMap(this::firstArgument)
              .filter(it -> !it.variable());
      if (stored.isPresent() && !given.equals(Body.ANY) && !isNothing(key, flow)) {
        KeyEquality.Answer answer = equality.between(given, stored.get().name());
        boolean value =
            map
                && type.arguments().size() == 2
                && view.program().isSubtype(given, type.arguments().get(1).name())
                && !type.arguments().get(1).name().equals(Body.ANY);
        if (answer == KeyEquality.Answer.NEVER || (answer == KeyEquality.Answer.HARDLY && value)) {
          return Optional.of(
              new Unmatched(
                  event,
                  Reason.TYPE,
                  given,
                  stored.get().name(),
                  field,
                  answer != KeyEquality.Answer.NEVER));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether what is taken out is told by a bare number: a place, or what is converted on the way.
   */
  private static boolean isByNumber(Event event) {
    return event
        .source()
        .callee()
        .filter(callee -> callee.descriptor().length() > 2)
        .filter(callee -> "IJFD".indexOf(callee.descriptor().charAt(1)) >= 0)
        .isPresent();
  }

  /** Whether the arguments of a type say what usual collections say: what is inside. */
  private boolean isUsual(TypeUse type, boolean map) {
    return !view.program().isOwn(type.name()) && type.arguments().size() == (map ? 2 : 1);
  }

  private Optional<TypeUse> firstArgument(TypeUse type) {
    return view.keys().types().keyOf(type);
  }

  private static boolean isNothing(int value, BodyFlow flow) {
    return flow.body().value(value) instanceof Value.Constant constant && constant.value() == null;
  }
}
