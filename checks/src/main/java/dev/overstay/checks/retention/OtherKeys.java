package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Removals by the wrong one of two keys: the entry was just found by one property of an object, by
 * which all entries are put in, and is to be taken out by another property of that object; or by
 * the key of what is inside the entry, by which the body has just asked the inner map.
 */
final class OtherKeys {

  /** A key that is made of another is followed back so far. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;

  OtherKeys(ModuleView view) {
    this.view = view;
  }

  /**
   * The two properties.
   *
   * @param wanted the one by which entries are put in and found
   * @param asked the one by which one is to be taken out
   */
  record Pair(String wanted, String asked) {}

  /** What something says of itself. */
  private record Property(List<AccessPath> object, String type, String name) {

    boolean isSame(Property other) {
      return object.equals(other.object) && name.equals(other.name);
    }

    /** Whether it is what objects of such a class say of themselves. */
    boolean isAlike(Property other) {
      return type.equals(other.type) && name.equals(other.name);
    }

    /** It, with the class whose objects have it. */
    String qualified() {
      return Places.simpleName(type) + '.' + name;
    }
  }

  /** The two properties where a removal goes by the wrong one of them. */
  Optional<Pair> of(Event removal, FieldRef field, int key, BodyFlow flow) {
    Optional<Property> asked = property(key, flow);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    return lookedUpBefore(removal, field, flow)
        .filter(found -> found.object().equals(asked.get().object()))
        .filter(found -> !found.name().equals(asked.get().name()))
        .filter(found -> isPutUnderAlone(field, it -> it.name().equals(found.name())))
        .filter(found -> !isTakenOutBy(field, found.name(), flow))
        .map(found -> new Pair(found.name(), asked.get().name()))
        .findFirst()
        .or(() -> ofInside(removal, field, asked.get(), flow));
  }

  /** The keys of the outer and of the inner map, where the outer one is asked for the inner's. */
  private Optional<Pair> ofInside(Event removal, FieldRef field, Property asked, BodyFlow flow) {
    boolean inside =
        flow.events().stream()
            .filter(event -> event.isDirect())
            .filter(event -> Escapes.isAfter(removal.position(), event.position()))
            .flatMap(event -> askedInside(event, field, flow).stream())
            .anyMatch(asked::isSame);
    if (!inside) {
      return Optional.empty();
    }
    List<Property> found = lookedUpBefore(removal, field, flow).toList();
    return found.stream().anyMatch(asked::isAlike)
        ? Optional.empty()
        : found.stream()
            .filter(it -> isPutUnderAlone(field, it::isAlike))
            .map(it -> new Pair(it.qualified(), asked.qualified()))
            .findFirst();
  }

  private Stream<Property> lookedUpBefore(Event removal, FieldRef field, BodyFlow flow) {
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Lookup && event.isDirect())
        .filter(event -> isOf(((Flow.Lookup) event.flow()).holder(), field))
        .filter(event -> Escapes.isAfter(removal.position(), event.position()))
        .flatMap(event -> lookedUp(event, flow).stream());
  }

  /** By what a map that is inside a field's map is asked, or has something taken out. */
  private Optional<Property> askedInside(Event event, FieldRef field, BodyFlow flow) {
    if (event.flow() instanceof Flow.Lookup lookup && isInside(lookup.holder(), field)) {
      return lookedUp(event, flow);
    }
    return event.flow() instanceof Flow.Shrink shrink && isInside(shrink.holder(), field)
        ? CallArguments.takenOut(event, flow).flatMap(key -> property(key, flow))
        : Optional.empty();
  }

  private static boolean isInside(AccessPath holder, FieldRef field) {
    return FieldUses.fieldOf(holder, true)
        .filter(target -> target.nested() && target.field().equals(field))
        .isPresent();
  }

  private static Optional<Property> none() {
    return Optional.empty();
  }

  private Optional<Property> lookedUp(Event lookup, BodyFlow flow) {
    return lookup.source().calleeFlow().orElse(null) instanceof Flow.Lookup said
        ? CallArguments.of(said.key(), lookup, flow).flatMap(key -> property(key, flow))
        : none();
  }

  /** Whether each entry is put in under such a property of something. */
  private boolean isPutUnderAlone(FieldRef field, Predicate<Property> name) {
    List<FieldUses.Use> puts =
        view.uses()
            .of(field, FieldUses.Kind.GROW)
            .filter(use -> !use.nested() && use.happening().isDirect())
            .toList();
    return !puts.isEmpty()
        && puts.stream()
            .allMatch(
                put ->
                    CallArguments.putUnder(put.happening(), put.in())
                        .flatMap(key -> property(key, put.in()))
                        .filter(name)
                        .isPresent());
  }

  /** Whether the body takes the entry out by the right one as well. */
  private boolean isTakenOutBy(FieldRef field, String name, BodyFlow flow) {
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Shrink it && isOf(it.holder(), field))
        .flatMap(event -> CallArguments.takenOut(event, flow).stream())
        .flatMap(key -> property(key, flow).stream())
        .anyMatch(property -> property.name().equals(name));
  }

  private static boolean isOf(AccessPath holder, FieldRef field) {
    return FieldUses.fieldOf(holder, false)
        .filter(target -> target.field().equals(field))
        .isPresent();
  }

  /** The property that a value is, or that a text or number is made of. */
  private Optional<Property> property(int value, BodyFlow flow) {
    int at = value;
    for (int depth = 0; depth < MOST_CALLS; depth++) {
      Value key = flow.body().value(at);
      if (key instanceof Value.LoadField load) {
        return Optional.of(
            new Property(
                flow.origins(load.object()),
                flow.body().typeOf(load.object()),
                load.field().name()));
      } else if (key instanceof Value.Cast cast) {
        at = cast.value();
      } else if (key instanceof Value.CallResult result && !result.call().arguments().isEmpty()) {
        int first = result.call().arguments().get(0);
        if (isValue(flow.body().typeOf(first))) {
          at = first;
        } else if (result.call().hasReceiver() && result.call().arguments().size() == 1) {
          return Optional.of(
              new Property(
                  flow.origins(first),
                  flow.body().typeOf(first),
                  named(result.call().method().name())));
        } else {
          return none();
        }
      } else {
        return none();
      }
    }
    return none();
  }

  private boolean isValue(String type) {
    return type.indexOf('.') < 0 || view.program().is(type, TypeModel.Trait.VALUE);
  }

  /** An accessor is named as its property is, or after a word that says that it gives it. */
  private static String named(String accessor) {
    boolean said =
        accessor.length() > 3
            && accessor.startsWith("get")
            && Character.isUpperCase(accessor.charAt(3));
    return said ? Character.toLowerCase(accessor.charAt(3)) + accessor.substring(4) : accessor;
  }
}
