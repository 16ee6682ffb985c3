package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Growable;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pools that a module has of its own: a class with a collection that it fills itself, a method that
 * takes one out and returns it, and a method that puts one back. A queue between two others has the
 * same methods and makes nothing.
 */
final class OwnPools {

  private final ModuleView view;
  private final Map<MethodRef, Lender> lenders = new HashMap<>();
  private final Set<MethodRef> parts = new HashSet<>();

  /**
   * A method that lends.
   *
   * @param method the method
   * @param type what it lends
   * @param back the method that takes it back
   * @param makesMore whether it makes another one where none is left, however many there are
   */
  record Lender(MethodRef method, String type, MethodRef back, boolean makesMore) {}

  OwnPools(ModuleView view) {
    this.view = view;
    view.program().module().forEach(this::find);
  }

  boolean isEmpty() {
    return lenders.isEmpty();
  }

  /** Whether a method is the pool's own. */
  boolean isPart(MethodFacts method) {
    return parts.contains(method.ref());
  }

  /** The lender that a call means, where all methods it may reach are the one. */
  Optional<Lender> lender(MethodRef called) {
    return view.program().declaration(called).map(MethodFacts::ref).map(lenders::get);
  }

  private void find(ClassFacts type) {
    for (BodyFlow takes : view.flows(type)) {
      for (FieldRef field : takenFrom(takes)) {
        Optional<BodyFlow> back =
            view.flows(type).stream()
                .filter(it -> it != takes && isOfSameKind(it.method(), takes.method()))
                .filter(it -> putsBack(it, field))
                .findFirst();
        boolean more = makes(takes);
        if (back.isPresent() && (more || isFilled(type, field, back.get()))) {
          MethodRef method = takes.method().ref();
          String lent = takes.method().returns().name();
          boolean endless = more && !isLimited(takes);
          lenders.put(method, new Lender(method, lent, back.get().method().ref(), endless));
          view.flows(type).forEach(it -> parts.add(it.method().ref()));
        }
      }
    }
  }

  /** Whether what one method is given is what the other returns. */
  private static boolean isOfSameKind(MethodFacts back, MethodFacts takes) {
    return back.parameters().stream()
        .anyMatch(parameter -> parameter.type().name().equals(takes.returns().name()));
  }

  /** Numbers and points in time say how much and how long, and not which one. */
  private boolean isPlain(String type) {
    return type.indexOf('.') < 0
        || (view.program().is(type, TypeModel.Trait.VALUE) && !type.equals("java.lang.String"));
  }

  /** The collections of the class from which a method takes out what it returns. */
  private Set<FieldRef> takenFrom(BodyFlow flow) {
    Set<FieldRef> found = new HashSet<>();
    if (flow.method().ref().isConstructor()
        || flow.method().isLambdaBody()
        || flow.method().parameters().stream()
            .anyMatch(parameter -> !isPlain(parameter.type().name()))) {
      return found;
    }
    Set<FieldRef> shrunk = new HashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Shrink shrink
          && shrink.key().isEmpty()
          && event.isDirect()) {
        ownField(shrink.holder(), flow).ifPresent(shrunk::add);
      }
    }
    if (shrunk.isEmpty()) {
      return found;
    }
    for (AccessPath path : flow.returned()) {
      int last = path.steps().size() - 1;
      if (last >= 0 && path.steps().get(last) instanceof AccessPath.Content) {
        ownField(path, flow)
            .filter(shrunk::contains)
            .filter(field -> !isMap(field))
            .filter(field -> !isPutBackAtOnce(field, flow))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether it only goes to the other end: whoever gets it next need not wait. */
  private static boolean isPutBackAtOnce(FieldRef field, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Grow grow
                    && ownField(grow.holder(), flow).filter(field::equals).isPresent()
                    && flow.effect(event).filter(it -> isGivenFrom(field, it, flow)).isPresent());
  }

  /** Whether a call is given what a field's collection has. */
  private static boolean isGivenFrom(FieldRef field, Effect effect, BodyFlow flow) {
    return effect instanceof Effect.Invoke call
        && call.arguments().stream()
            .flatMap(argument -> flow.origins(argument).stream())
            .filter(path -> path.steps().contains(new AccessPath.Content()))
            .anyMatch(path -> ownField(path, flow).filter(field::equals).isPresent());
  }

  private boolean isMap(FieldRef field) {
    return view.program()
        .field(field)
        .flatMap(it -> view.program().fromTypeModel(it.type().name(), TypeModel::growable))
        .filter(shape -> shape == Growable.MAP)
        .isPresent();
  }

  private static Optional<FieldRef> ownField(AccessPath path, BodyFlow flow) {
    boolean own =
        path.root() instanceof AccessPath.This || path.root() instanceof AccessPath.Static;
    return FieldUses.fieldOf(path, true)
        .map(FieldUses.Target::field)
        .filter(field -> own && field.owner().equals(flow.method().ref().owner()));
  }

  private static boolean putsBack(BodyFlow flow, FieldRef field) {
    return !flow.method().ref().isConstructor()
        && flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Keep keep
                        && event.isDirect()
                        && keep.value().root() instanceof AccessPath.Param
                        && keep.value().steps().isEmpty()
                        && ownField(keep.holder(), flow).filter(field::equals).isPresent());
  }

  /** Whether a method returns something fresh besides. */
  private boolean makes(BodyFlow flow) {
    return flow.returned().stream().anyMatch(path -> isFresh(path, flow));
  }

  private boolean isFresh(AccessPath path, BodyFlow flow) {
    return path.steps().isEmpty()
        && path.root() instanceof AccessPath.Local local
        && flow.body().has(local.value())
        && (flow.body().value(local.value()) instanceof Value.New
            || isOfFactory(flow.body().value(local.value()), flow)
            || !flow.made(local.value()).isEmpty());
  }

  /** Whether something that the pool has, and that somebody else writes, gave it for nothing. */
  private boolean isOfFactory(Value value, BodyFlow flow) {
    if (!(value instanceof Value.CallResult result)
        || !result.call().hasReceiver()
        || result.call().arguments().size() > 1) {
      return false;
    }
    String type = flow.body().typeOf(result.call().arguments().get(0));
    boolean written =
        view.program().is(type, TypeModel.Trait.FUNCTIONAL)
            || view.program()
                .find(type)
                .filter(it -> view.program().isOwn(type) && it.modifiers().isInterface())
                .isPresent();
    return written
        && flow.origins(result.call().arguments().get(0)).stream()
            .anyMatch(path -> FieldUses.fieldOf(path, false).isPresent());
  }

  /** Whether what is made is counted, and no more than a number are: one that is lost is missed. */
  private boolean isLimited(BodyFlow flow) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.guard().stream())
        .flatMap(guard -> guard.operands().stream())
        .filter(operand -> flow.body().typeOf(operand).equals("int"))
        .anyMatch(operand -> isCount(flow.body().value(operand), flow));
  }

  /** Whether a number is a field of the pool, or what an atomic number in one says. */
  private boolean isCount(Value value, BodyFlow flow) {
    return value instanceof Value.LoadField
        || (value instanceof Value.CallResult result
            && result.call().hasReceiver()
            && flow.body().value(result.call().arguments().get(0)) instanceof Value.LoadField load
            && view.program().is(flow.body().typeOf(load.id()), TypeModel.Trait.VALUE));
  }

  /** Whether a constructor puts in what some method gave it: that was made for the pool. */
  private static boolean isMadeAtBirth(Flow.Keep keep, BodyFlow flow) {
    return flow.method().ref().isConstructor()
        && keep.value().steps().isEmpty()
        && keep.value().root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.CallResult;
  }

  /** Whether another method of the class puts in what it makes. */
  private boolean isFilled(ClassFacts type, FieldRef field, BodyFlow back) {
    List<BodyFlow> others = view.flows(type).stream().filter(it -> it != back).toList();
    return others.stream()
        .anyMatch(
            flow ->
                flow.events().stream()
                    .anyMatch(
                        event ->
                            event.flow() instanceof Flow.Keep keep
                                && (isFresh(keep.value(), flow) || isMadeAtBirth(keep, flow))
                                && keep.holder().steps().contains(new AccessPath.Content())
                                && ownField(keep.holder(), flow)
                                    .filter(field::equals)
                                    .isPresent()));
  }
}
