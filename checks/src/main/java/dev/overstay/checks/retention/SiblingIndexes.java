package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collections of one owner that a method fills together, under the same key or with the same value,
 * of which another method empties the one and nothing the other.
 */
public final class SiblingIndexes {

  private final ModuleView view;
  private final PairedPuts pairs = new PairedPuts();
  private final GrowthGuards guards;
  private @Nullable Map<FieldRef, Forgotten> found;

  SiblingIndexes(ModuleView view) {
    this.view = view;
    this.guards = new GrowthGuards(view);
  }

  /**
   * A collection that was forgotten.
   *
   * @param field the field that holds it
   * @param put where it is filled
   * @param sibling the field that is emptied
   * @param siblingPut where that is filled, beside it
   * @param removal where that is emptied
   * @param alone whether that is filled elsewhere without the other: what is taken out may be from
   *     there
   */
  public record Forgotten(
      FieldFacts field,
      FieldUses.Use put,
      FieldRef sibling,
      FieldUses.Use siblingPut,
      FieldUses.Use removal,
      boolean alone) {}

  /** Whether the module itself makes objects of a class elsewhere than where something begins. */
  public boolean isMadeAsNeeded(String owner) {
    return view.program().module().stream()
        .flatMap(type -> view.flows(type).stream())
        .filter(flow -> !flow.method().ref().isConstructor())
        .anyMatch(flow -> isMadeAsNeeded(owner, flow));
  }

  private boolean isMadeAsNeeded(String owner, BodyFlow flow) {
    boolean atStart = view.lifecycles().isStartOnly(flow.method());
    return flow.body().blocks().stream()
        .filter(block -> !atStart || flow.controlFlow().isInLoop(block.id()))
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.Invoke call
                    && call.kind() == Effect.Call.CONSTRUCTOR
                    && call.method().owner().equals(owner)
                    && flow.body().value(call.arguments().get(0)) instanceof Value.New);
  }

  /** What is known of a field that was forgotten. */
  public Optional<Forgotten> of(FieldRef field) {
    Map<FieldRef, Forgotten> known = found;
    if (known == null) {
      known = new HashMap<>();
      for (ClassFacts type : view.program().module()) {
        find(type, known);
      }
      found = known;
    }
    return Optional.ofNullable(known.get(field));
  }

  /**
   * Whether it is said of a field that it was forgotten, and nothing speaks against it: whoever
   * else finds that what is put in stays says no more.
   */
  public boolean tellOf(FieldRef field) {
    return of(field).filter(it -> !it.alone() && !isOpen(it.field())).isPresent();
  }

  /** Whether code outside the module may reach a field, by its class or by one that extends it. */
  public boolean isOpen(FieldFacts field) {
    String owner = field.ref().owner();
    return !field.modifiers().isPrivate()
        && !field.modifiers().isPackagePrivate()
        && Stream.concat(Stream.of(owner), view.program().ownSubtypes(owner).stream())
            .flatMap(name -> view.program().find(name).stream())
            .anyMatch(it -> it.modifiers().isPublic());
  }

  private void find(ClassFacts type, Map<FieldRef, Forgotten> forgotten) {
    List<FieldFacts> collections =
        type.fields().stream()
            .filter(
                field ->
                    view.program()
                        .fromTypeModel(field.type().name(), TypeModel::growable)
                        .isPresent())
            .toList();
    List<FieldFacts> all = Stream.concat(collections.stream(), inherited(type)).toList();
    if (all.size() < 2) {
      return;
    }
    for (FieldFacts field : collections) {
      if (view.uses().of(field.ref(), FieldUses.Kind.GROW).findAny().isPresent()) {
        sibling(type, field, all).ifPresent(it -> forgotten.put(field.ref(), it));
      }
    }
  }

  /** The collections that a class has of those that it extends. */
  private Stream<FieldFacts> inherited(ClassFacts type) {
    return view.program().withSupertypes(type.name()).stream()
        .filter(name -> !name.equals(type.name()) && view.program().isOwn(name))
        .flatMap(name -> view.program().find(name).stream())
        .flatMap(facts -> facts.fields().stream())
        .filter(field -> !field.modifiers().isStatic())
        .filter(
            field ->
                view.program().fromTypeModel(field.type().name(), TypeModel::growable).isPresent());
  }

  /** Whether something is taken out of what is inside: then the entries may be what is there. */
  private boolean isEmptiedInside(FieldRef field) {
    return view.uses().of(field, FieldUses.Kind.SHRINK).anyMatch(FieldUses.Use::nested);
  }

  private Optional<Forgotten> sibling(
      ClassFacts type, FieldFacts field, List<FieldFacts> collections) {
    if (!view.longLife().mayBe(type, field)) {
      return Optional.empty();
    }
    Optional<Forgotten> forgotten =
        collections.stream()
            .filter(other -> !other.ref().equals(field.ref()))
            .flatMap(other -> beside(type, field, other).stream())
            .findFirst();
    return forgotten.filter(it -> isKept(field, it.put()));
  }

  /** Whether the entry stays; what is put in a group that nobody takes out stays with it. */
  private boolean isKept(FieldFacts field, FieldUses.Use put) {
    Growth growth = view.only(Growth.class, Growth::new);
    return put.nested() ? growth.staysInside(field) : growth.kept(field).contains(put);
  }

  private Optional<Forgotten> beside(ClassFacts type, FieldFacts field, FieldFacts other) {
    Optional<FieldUses.Use> removal = removal(other.ref(), type);
    if (removal.isEmpty()) {
      return Optional.empty();
    }
    boolean inside = isEmptiedInside(field.ref());
    List<FieldUses.Use> puts =
        view.uses()
            .of(field.ref(), FieldUses.Kind.GROW)
            .sorted(Comparator.comparing(FieldUses.Use::nested))
            .toList();
    for (FieldUses.Use put : puts) {
      Optional<FieldUses.Use> beside =
          view.uses()
              .of(other.ref(), FieldUses.Kind.GROW)
              .filter(it -> it.in() == put.in() && !it.nested())
              .filter(
                  it ->
                      inside
                          ? !put.nested() && pairs.areUnderOneKey(put, it)
                          : pairs.arePutTogether(put, it)
                              || (pairs.isGroupOf(put, it) && isRead(field.ref(), removal.get())))
              .findFirst();
      if (beside.isPresent()
          && removal.get().in() != put.in()
          && !(inside && isRead(field.ref(), removal.get()))
          && !isFilledAlone(field.ref(), other.ref(), put.in().method())
          && !isAsked(field.ref(), removal.get())) {
        boolean alone = isFilledAlone(other.ref(), field.ref(), put.in().method());
        return Optional.of(
            new Forgotten(field, put, other.ref(), beside.get(), removal.get(), alone));
      }
    }
    return Optional.empty();
  }

  /** Whether who takes the entry out of the one has the other's in hand as well. */
  private boolean isRead(FieldRef field, FieldUses.Use removal) {
    return view.uses().of(field, FieldUses.Kind.LOOKUP).anyMatch(use -> use.in() == removal.in());
  }

  /** Whether who takes the entry out of the one asks the other about it: that is not forgotten. */
  private boolean isAsked(FieldRef field, FieldUses.Use removal) {
    Optional<Integer> key = CallArguments.takenOut(removal.happening(), removal.in());
    return key.isPresent()
        && view.uses()
            .of(field, FieldUses.Kind.LOOKUP)
            .filter(use -> use.in() == removal.in())
            .map(use -> ((Flow.Lookup) use.happening().flow()).key())
            .anyMatch(removal.in().origins(key.get())::contains);
  }

  /** Whether some body puts entries in the one, unless they are there, and none in the other. */
  private boolean isFilledAlone(FieldRef field, FieldRef without, MethodFacts together) {
    Set<BodyFlow> both =
        view.uses()
            .of(without, FieldUses.Kind.GROW)
            .map(FieldUses.Use::in)
            .collect(Collectors.toSet());
    return view.uses()
        .of(field, FieldUses.Kind.GROW)
        .filter(use -> !use.nested() && use.happening().isDirect())
        .filter(use -> !isOverridden(use.in().method(), together))
        .filter(use -> !both.contains(use.in()))
        .anyMatch(use -> !guards.decideAbout(field, List.of(use)));
  }

  private boolean isOverridden(MethodFacts method, MethodFacts by) {
    return method.ref().name().equals(by.ref().name())
        && method.parameters().size() == by.parameters().size()
        && !method.ref().owner().equals(by.ref().owner())
        && view.program().isSubtype(by.ref().owner(), method.ref().owner());
  }

  /** Where somebody who is called takes a single entry out. */
  private Optional<FieldUses.Use> removal(FieldRef field, ClassFacts type) {
    return view.uses()
        .of(field, FieldUses.Kind.SHRINK)
        .filter(use -> !use.nested() && use.happening().isDirect())
        .filter(this::isOfOne)
        .filter(use -> !isIterator(use.in().method().ref().owner()))
        .filter(use -> view.lifecycles().isReachable(use.in().method()))
        .filter(use -> !view.lifecycles().isStartOnly(use.in().method()))
        .filter(use -> isOf(type, use.in().method().ref().owner()))
        .findFirst();
  }

  /** Whether a method is the class's own, or of one that it extends or that extends it. */
  private boolean isOf(ClassFacts type, String owner) {
    return view.program().sameNest(owner, type.name())
        || view.program().isSubtype(type.name(), owner)
        || view.program().isSubtype(owner, type.name());
  }

  /** Whether it takes out one entry, or those that a test picks, and not all of them. */
  private boolean isOfOne(FieldUses.Use use) {
    return ((Flow.Shrink) use.happening().flow()).key().isPresent()
        || CallArguments.call(use.happening(), use.in())
            .filter(Effect.Invoke::hasReceiver)
            .filter(
                call ->
                    call.arguments().size() > 1
                        || isIterator(use.in().body().typeOf(call.arguments().get(0))))
            .isPresent();
  }

  private boolean isIterator(String type) {
    return view.program().isSubtype(type, "java.util.Iterator");
  }
}
