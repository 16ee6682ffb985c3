package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Optional;

/**
 * Thread-locals that each object of a class has for itself, with values that have that object. A
 * thread forgets such a value once nobody has the thread-local, but the value has its owner, and
 * that has the thread-local: each object that was used by a thread stays as long as the thread.
 */
public final class OwnSlots {

  private final ModuleView view;

  /** The thread-locals of a module. */
  public OwnSlots(ModuleView view) {
    this.view = view;
  }

  /**
   * A value that has the owner of its thread-local.
   *
   * @param flow the body that binds it
   * @param event the call by which it does
   * @param field the thread-local
   * @param through how the value gets the owner, where that is seen there
   */
  public record Circle(BodyFlow flow, Event event, FieldRef field, Optional<Event> through) {}

  /** The first such value of a field, if nobody ever takes values out. */
  public Optional<Circle> of(ClassFacts type, FieldFacts field) {
    if (field.modifiers().isStatic()
        || view.program().isPlatform(type.name())
        || view.longLife().ofSingle(type, field)
        || view.components().scope(type.name()).isPresent()) {
      return Optional.empty();
    }
    Optional<Circle> circle = bound(type, field).or(() -> given(field));
    return circle.filter(it -> !isEverUnbound(field));
  }

  private Optional<Circle> bound(ClassFacts type, FieldFacts field) {
    for (BodyFlow flow : view.flows(type)) {
      for (Event event : flow.events()) {
        if (event.isDirect()
            && event.flow() instanceof Flow.Bind bind
            && isOf(bind.slot(), field)) {
          Optional<Circle> circle = circle(flow, event, bind, field.ref());
          if (circle.isPresent()) {
            return circle;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A first value for each thread, made by a function that the thread-local was given. */
  private Optional<Circle> given(FieldFacts field) {
    return view.uses()
        .of(field.ref(), FieldUses.Kind.STORE)
        .filter(store -> !store.nested())
        .filter(
            store -> isMadeWithOwner(((Flow.Keep) store.happening().flow()).value(), store.in()))
        .findFirst()
        .map(store -> new Circle(store.in(), store.happening(), field.ref(), Optional.empty()));
  }

  private boolean isMadeWithOwner(AccessPath slot, BodyFlow flow) {
    return slot.root() instanceof AccessPath.Local local
        && slot.steps().isEmpty()
        && flow.body().valueOrNull(local.value()) instanceof Value.CallResult made
        && made.call().arguments().stream()
            .map(flow.body()::value)
            .anyMatch(value -> value instanceof Value.Closure it && givesOwner(it, flow))
        && isThreadLocal(made.type());
  }

  /** Whether a class's objects are slots of the thread's: one of its methods binds to it. */
  private boolean isThreadLocal(String type) {
    return view.program().withSupertypes(type).stream()
        .flatMap(at -> view.program().find(at).stream())
        .flatMap(at -> at.methods().stream())
        .flatMap(method -> view.program().models().method(method.ref()).stream())
        .flatMap(row -> row.flows().stream())
        .anyMatch(it -> it instanceof Flow.Bind bind && bind.slot().equals(AccessPath.receiver()));
  }

  private boolean givesOwner(Value.Closure function, BodyFlow flow) {
    boolean captured =
        function.kind() != Effect.Call.STATIC
            && !function.captured().isEmpty()
            && flow.origins(function.captured().get(0)).contains(AccessPath.receiver());
    return captured
        && view.program().declaration(function.target()).flatMap(view::flow).stream()
            .anyMatch(
                body ->
                    body.returned().stream()
                        .flatMap(path -> body.carried(path).stream())
                        .anyMatch(carried -> carried.path().equals(AccessPath.receiver())));
  }

  private boolean isEverUnbound(FieldFacts field) {
    return view.program().module().stream()
        .filter(type -> view.program().sameNest(type.name(), field.ref().owner()))
        .flatMap(type -> view.flows(type).stream())
        .flatMap(flow -> flow.events().stream())
        .anyMatch(event -> event.flow() instanceof Flow.Unbind it && isOf(it.slot(), field));
  }

  private static boolean isOf(AccessPath slot, FieldFacts field) {
    return FieldUses.fieldOf(slot, false)
        .filter(target -> target.field().equals(field.ref()))
        .isPresent();
  }

  /** Whether the value has the object whose thread-local it is bound to. */
  private static Optional<Circle> circle(
      BodyFlow flow, Event event, Flow.Bind bind, FieldRef field) {
    int last = bind.slot().steps().size() - 1;
    AccessPath owner = new AccessPath(bind.slot().root(), bind.slot().steps().subList(0, last));
    return flow.carried(bind.value()).stream()
        .filter(carried -> carried.path().equals(owner))
        .findFirst()
        .map(carried -> new Circle(flow, event, field, carried.through()));
  }
}
