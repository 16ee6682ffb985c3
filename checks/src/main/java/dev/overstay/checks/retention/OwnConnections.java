package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Nesting;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/**
 * Connections that a holder opened for itself, and those that whoever shows them to the holder
 * keeps and closes in the end: they are nobody's who comes and goes.
 */
final class OwnConnections {

  private final ModuleView view;

  OwnConnections(ModuleView view) {
    this.view = view;
  }

  /**
   * Whether a connection that a body has is such a one.
   *
   * @param holder where the body puts it
   */
  boolean isOne(AccessPath path, AccessPath holder, BodyFlow flow) {
    return isOpenedHere(path, flow)
        || isClosedByItsKeeper(path)
        || (isField(holder) && isToldOfOpening(path, flow));
  }

  private static boolean isOpenedHere(AccessPath path, BodyFlow flow) {
    return path.steps().isEmpty()
        && path.root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.CallResult;
  }

  private boolean isClosedByItsKeeper(AccessPath path) {
    return path.root() instanceof AccessPath.This
        && FieldUses.fieldOf(path, false).stream()
            .flatMap(target -> view.uses().of(target.field(), FieldUses.Kind.STOP))
            .anyMatch(
                stop ->
                    !stop.nested()
                        && view.lifecycles()
                            .phase(stop.in().method())
                            .filter(it -> it == Phase.STOP)
                            .isPresent());
  }

  /** Whether a place has one object, and not one for each of many. */
  private static boolean isField(AccessPath holder) {
    return FieldUses.fieldOf(holder, false).isPresent();
  }

  /**
   * Whether a function is told of a connection by what the body around it got for opening one. What
   * a connection gives that is there already has that connection.
   */
  private boolean isToldOfOpening(AccessPath path, BodyFlow function) {
    return path.root() instanceof AccessPath.Param told
        && maker(function.method()).stream()
            .flatMap(around -> around.events().stream().map(event -> new Deed(around, event)))
            .anyMatch(
                deed ->
                    deed.event().flow() instanceof Flow.Keep keep
                        && isTold(keep.value(), told.index(), function.method(), deed.in())
                        && isOpening(keep.holder(), deed.in()));
  }

  /** The body in which a function is written. */
  private Optional<BodyFlow> maker(MethodFacts function) {
    return view.places()
        .maker(function.ref())
        .or(
            () ->
                view.program()
                    .find(function.ref().owner())
                    .map(ClassFacts::nesting)
                    .filter(nesting -> nesting.kind() == Nesting.Kind.ANONYMOUS)
                    .flatMap(Nesting::enclosingMethod))
        .flatMap(view.program()::declaration)
        .flatMap(view::flow);
  }

  /** Whether a value is a function, and a parameter the first of what it is called with. */
  private static boolean isTold(
      AccessPath value, int parameter, MethodFacts function, BodyFlow in) {
    if (!value.steps().isEmpty() || !(value.root() instanceof AccessPath.Local local)) {
      return false;
    }
    Value made = in.body().valueOrNull(local.value());
    if (made instanceof Value.Closure closure) {
      int receiver = closure.kind() == Effect.Call.STATIC ? 0 : 1;
      return closure.target().equals(function.ref())
          && parameter == closure.captured().size() - receiver;
    }
    return made instanceof Value.New object
        && object.type().equals(function.ref().owner())
        && parameter == 0;
  }

  /** Whether a place is inside of what a call gave that settles, and that has no connection yet. */
  private boolean isOpening(AccessPath holder, BodyFlow flow) {
    AccessPath future = new AccessPath(holder.root(), List.of());
    return isOpenedHere(future, flow)
        && view.types().of(future, flow).stream()
            .anyMatch(type -> view.program().is(type.name(), TypeModel.Trait.SETTLES))
        && flow.carried(future).stream()
            .noneMatch(it -> !it.path().equals(future) && isConnection(it, flow));
  }

  private boolean isConnection(BodyFlow.Carried carried, BodyFlow flow) {
    return view.lifetimes().isConnection(carried.type())
        || view.types().of(carried.path(), flow).stream()
            .anyMatch(type -> view.lifetimes().isConnection(type.name()));
  }
}
