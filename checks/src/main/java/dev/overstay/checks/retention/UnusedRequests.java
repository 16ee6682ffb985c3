package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tasks that take an object along which has a request among its fields, and use only other things
 * of it: a line of text that was read before, a counter. The request stays in memory until the task
 * has run, but nothing reads it when it is over.
 */
final class UnusedRequests {

  /** So many methods of the module are followed into each other. */
  private static final int DEEPEST = 3;

  private final ModuleView view;
  private final LimitedValues values;
  private final TaskEnds ends;

  UnusedRequests(ModuleView view) {
    this.view = view;
    this.values = view.only(LimitedValues.class, LimitedValues::new);
    this.ends = view.only(TaskEnds.class, TaskEnds::new);
  }

  /** Whether a task leaves the request alone that something it took along has. */
  boolean isLeft(HandOffs.HandOff handOff) {
    if (!(handOff.event().flow() instanceof Flow.Run run)) {
      return false;
    } else if (handOff.event().isDirect()) {
      return handOff.limited().inferred()
          && areLeft(handOff.flow(), run.function(), handOff.leaf(), Optional.empty());
    }
    Optional<FieldRef> field = keptIn(handOff.leaf());
    List<Deed> deeds =
        Deed.behind(handOff.event(), view)
            .filter(deed -> deed.event().isDirect() && hasBodies(deed))
            .toList();
    return field.isPresent()
        && !deeds.isEmpty()
        && deeds.stream().allMatch(deed -> isLeft(deed, field));
  }

  /** Whether what is handed over can be read; a thread may also be one for what it has. */
  private boolean hasBodies(Deed deed) {
    return deed.event().flow() instanceof Flow.Run run
        && ends.bodiesOf(run.function(), deed.in()).findAny().isPresent();
  }

  /** The field of another object that the request was put into. */
  private static Optional<FieldRef> keptIn(BodyFlow.Carried leaf) {
    return leaf.through()
        .map(Event::flow)
        .filter(Flow.Keep.class::isInstance)
        .flatMap(keep -> ((Flow.Keep) keep).holder().steps().stream().findFirst())
        .filter(AccessPath.Field.class::isInstance)
        .map(step -> ((AccessPath.Field) step).field());
  }

  /** The same of a task that a method hands over, of whose object a field has the request. */
  private boolean isLeft(Deed deed, Optional<FieldRef> field) {
    String owner = deed.in().method().ref().owner();
    if (!(deed.event().flow() instanceof Flow.Run run)
        || field.filter(it -> view.program().isSubtype(owner, it.owner())).isEmpty()) {
      return false;
    }
    List<BodyFlow.Carried> own =
        deed.in().carried(run.function()).stream()
            .filter(carried -> carried.path().equals(AccessPath.receiver()))
            .toList();
    return !own.isEmpty()
        && own.stream().allMatch(taken -> areLeft(deed.in(), run.function(), taken, field));
  }

  private boolean areLeft(
      BodyFlow flow, AccessPath task, BodyFlow.Carried taken, Optional<FieldRef> field) {
    Optional<AccessPath> held = heldAs(flow, task, taken);
    List<BodyFlow> bodies = ends.bodiesOf(task, flow).toList();
    return held.isPresent()
        && !bodies.isEmpty()
        && bodies.stream().allMatch(body -> isLeft(new Holder(held.get(), field), body, 0));
  }

  /** Where the bodies of a task find what it took along. */
  private static Optional<AccessPath> heldAs(
      BodyFlow flow, AccessPath task, BodyFlow.Carried taken) {
    if (!(task.root() instanceof AccessPath.Local local)
        || !task.steps().isEmpty()
        || !(taken.through().map(Event::flow).orElse(null) instanceof Flow.Keep keep)
        || !keep.holder().root().equals(task.root())) {
      return Optional.empty();
    }
    return flow.body().valueOrNull(local.value()) instanceof Value.Closure closure
        ? capturedAs(flow, closure, taken.path())
        : Optional.of(keep.holder())
            .filter(holder -> holder.steps().size() == 1)
            .map(holder -> holder.steps().get(0))
            .filter(AccessPath.Field.class::isInstance)
            .map(step -> AccessPath.receiver().then(step));
  }

  private static Optional<AccessPath> capturedAs(
      BodyFlow flow, Value.Closure closure, AccessPath taken) {
    int offset = closure.kind() == Effect.Call.STATIC ? 0 : 1;
    List<AccessPath> found = new ArrayList<>();
    for (int i = 0; i < closure.captured().size(); i++) {
      if (flow.origins(closure.captured().get(i)).contains(taken)) {
        found.add(i < offset ? AccessPath.receiver() : AccessPath.parameter(i - offset));
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether a body uses neither the request of what is at a path, nor hands that on unseen. */
  private boolean isLeft(Holder holder, BodyFlow body, int depth) {
    for (Value value : body.body().values()) {
      boolean takes = value instanceof Value.Closure || value instanceof Value.LoadArray;
      if ((value instanceof Value.LoadField read && isRequest(read, holder, body))
          || (takes && value.operands().stream().anyMatch(it -> is(it, holder, body)))) {
        return false;
      }
    }
    return body.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .allMatch(effect -> isLeft(effect, holder, body, depth));
  }

  private boolean isLeft(Effect effect, Holder holder, BodyFlow body, int depth) {
    List<Integer> handed = effect.handsOn();
    for (int i = 0; i < handed.size(); i++) {
      if (is(handed.get(i), holder, body)
          && !(effect instanceof Effect.Invoke call && isLeft(call, i, holder, depth))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a method of the module leaves the request of its receiver or of an argument alone. */
  private boolean isLeft(Effect.Invoke call, int argument, Holder holder, int depth) {
    int index = call.hasReceiver() ? argument - 1 : argument;
    AccessPath there = index < 0 ? AccessPath.receiver() : AccessPath.parameter(index);
    return depth < DEEPEST
        && view.program()
            .declaration(call.method())
            .filter(method -> view.program().isOwn(method.ref().owner()))
            .flatMap(view::flow)
            .filter(body -> isLeft(new Holder(there, holder.field()), body, depth + 1))
            .isPresent();
  }

  private static boolean is(int value, Holder holder, BodyFlow body) {
    return body.origins(value).contains(holder.path());
  }

  private boolean isRequest(Value.LoadField read, Holder holder, BodyFlow body) {
    List<AccessPath.Step> steps = holder.path().steps();
    return body.origins(read.id()).stream()
        .anyMatch(
            path ->
                path.root().equals(holder.path().root())
                    && path.steps().size() > steps.size()
                    && path.steps().subList(0, steps.size()).equals(steps)
                    && (holder.field().filter(read.field()::equals).isPresent()
                        || values.of(path, read.type(), body).isPresent()));
  }

  /**
   * What a task took along.
   *
   * @param path where the body finds it
   * @param field the field that is known to have the request; empty where its types say so
   */
  private record Holder(AccessPath path, Optional<FieldRef> field) {}
}
