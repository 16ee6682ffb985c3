package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/**
 * Methods of the module's own that do no more than to have a scheduler run what they are given, and
 * give back what it can be cancelled by.
 */
final class OwnSchedulers {

  private final ModuleView view;

  OwnSchedulers(ModuleView view) {
    this.view = view;
  }

  /**
   * Whether a call is of such a method, and nothing says that the scheduler is the caller's own:
   * who made it for itself ends it, and all that it has still to run.
   */
  boolean isAsked(Effect.Invoke call, BodyFlow flow) {
    return inner(call).filter(it -> !call.hasReceiver() || isGiven(call, flow, it)).isPresent();
  }

  private boolean isGiven(Effect.Invoke call, BodyFlow flow, Inner inner) {
    return flow.origins(call.arguments().get(0)).stream()
        .allMatch(
            path ->
                path.equals(AccessPath.receiver())
                    ? inner.call().hasReceiver()
                        && inner.flow().origins(inner.call().arguments().get(0)).stream()
                            .allMatch(it -> isGiven(it, inner.flow()))
                    : isGiven(path, flow));
  }

  private boolean isGiven(AccessPath scheduler, BodyFlow flow) {
    if (scheduler.root() instanceof AccessPath.Static) {
      return true;
    }
    if (scheduler.root() instanceof AccessPath.Param) {
      return !flow.method().modifiers().isPrivate();
    }
    Optional<FieldRef> field =
        scheduler.root() instanceof AccessPath.This
            ? FieldUses.fieldOf(scheduler, false).map(FieldUses.Target::field)
            : Optional.empty();
    return field.isPresent()
        && view.uses().of(field.get(), FieldUses.Kind.STOP).findAny().isEmpty()
        && view.uses()
            .of(field.get(), FieldUses.Kind.STORE)
            .allMatch(
                use ->
                    ((Flow.Keep) use.happening().flow()).value().root()
                        instanceof AccessPath.Param);
  }

  /** What the scheduler is told in the end: by the call itself, or by the method that it calls. */
  List<KnownDelays.Told> told(Effect.Invoke call, BodyFlow flow) {
    Optional<Inner> inner = inner(call);
    if (inner.isEmpty()) {
      return call.arguments().stream().map(it -> told(it, flow)).toList();
    }
    int first = call.hasReceiver() ? 1 : 0;
    return inner.get().call().arguments().stream()
        .map(it -> told(it, inner.get().flow()))
        .map(
            told ->
                told.value() instanceof Value.Parameter it
                        && it.index() + first < call.arguments().size()
                    ? told(call.arguments().get(it.index() + first), flow)
                    : told)
        .toList();
  }

  private static KnownDelays.Told told(int value, BodyFlow flow) {
    return new KnownDelays.Told(flow.body().value(value), flow);
  }

  /** The call in a method of the module's own that schedules. */
  private record Inner(Effect.Invoke call, BodyFlow flow) {}

  private Optional<Inner> inner(Effect.Invoke call) {
    return view.program()
        .declaration(call.method())
        .filter(method -> view.program().isOwn(method.ref().owner()))
        .filter(method -> view.program().ownOverriders(method.ref()).isEmpty())
        .filter(MethodFacts::isReadable)
        .flatMap(view::flow)
        .flatMap(OwnSchedulers::inner);
  }

  private static Optional<Inner> inner(BodyFlow flow) {
    Optional<Integer> handle =
        flow.onlyReturned().filter(local -> flow.made(local).contains(Resource.SCHEDULED_TASK));
    if (handle.isEmpty() || !(flow.body().value(handle.get()) instanceof Value.CallResult result)) {
      return Optional.empty();
    }
    AccessPath returned = AccessPath.local(handle.get());
    boolean kept =
        flow.events().stream()
            .anyMatch(
                event -> event.flow() instanceof Flow.Keep keep && keep.value().equals(returned));
    return kept ? Optional.empty() : Optional.of(new Inner(result.call(), flow));
  }
}
