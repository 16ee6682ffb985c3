package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Subscriptions to what a request or connection itself publishes, as its body, its session, or the
 * end of what is written to it: nothing comes of them when it is over, and nobody else runs them.
 */
final class OwnChains {

  private final ModuleView view;

  OwnChains(ModuleView view) {
    this.view = view;
  }

  /**
   * Whether a call subscribes to such a publisher, or has a subscriber listen that the request
   * itself gave.
   *
   * @param leaf the short-lived value that the subscription has
   */
  boolean isSubscribedTo(BodyFlow flow, Event event, BodyFlow.Carried leaf) {
    return subscribes(event, flow)
        && flow.effect(event).orElse(null) instanceof Effect.Invoke call
        && call.hasReceiver()
        && (call.arguments().stream().skip(1).anyMatch(it -> isGivenByLimited(it, flow))
            || new Chain(flow, leaf, new HashSet<>()).isOwn(call.arguments().get(0)));
  }

  /** Whether a call sets something going that is in the object on which it is made. */
  private static boolean subscribes(Event event, BodyFlow flow) {
    return flow.events().stream()
        .filter(other -> other.position().equals(event.position()))
        .anyMatch(
            other ->
                other.source().calleeFlow().orElse(null) instanceof Flow.Run run
                    && run.function().root() instanceof AccessPath.This);
  }

  private boolean isGivenByLimited(int value, BodyFlow flow) {
    return flow.body().value(value) instanceof Value.CallResult result
        && result.call().hasReceiver()
        && isLimited(result.call().arguments().get(0), flow);
  }

  private boolean isLimited(int value, BodyFlow flow) {
    return view.lifetimes().endsBeforeApplication(flow.body().typeOf(value))
        || view.lifetimes().of(flow.body().typeOf(value)).isPresent();
  }

  private static boolean answersNothing(MethodRef function) {
    return function.descriptor().endsWith(")V");
  }

  /** What others may call of an object that is made for them. */
  private Stream<MethodRef> functionsOf(String type) {
    return view.program().find(type).stream()
        .flatMap(it -> it.methods().stream())
        .filter(it -> it.modifiers().isPublic() && !it.modifiers().isStatic())
        .map(MethodFacts::ref)
        .filter(it -> !it.isConstructor());
  }

  /** A publisher, and the operators that it was made with. */
  private final class Chain {

    private final BodyFlow flow;
    private final BodyFlow.Carried leaf;
    private final Set<Integer> seen;

    Chain(BodyFlow flow, BodyFlow.Carried leaf, Set<Integer> seen) {
      this.flow = flow;
      this.leaf = leaf;
      this.seen = seen;
    }

    /** Whether a publisher is what a request gave, with nothing added that brings another one. */
    boolean isOwn(int id) {
      if (!seen.add(id)) {
        return true;
      }
      Value value = flow.body().value(id);
      if (value instanceof Value.Cast cast) {
        return isOwn(cast.value());
      }
      if (value instanceof Value.Phi phi) {
        return phi.operands().stream().allMatch(this::isOwn);
      }
      return isLimited(id, flow)
          || (value instanceof Value.CallResult result && isOwn(result.call()));
    }

    private boolean isOwn(Effect.Invoke call) {
      if (!call.hasReceiver()) {
        return call.arguments().size() == 1 && isOwn(call.arguments().get(0));
      }
      int receiver = call.arguments().get(0);
      return isLimited(receiver, flow)
          || isInside(receiver)
          || (call.arguments().stream().skip(1).allMatch(this::isHarmless) && isOwn(receiver));
    }

    /** Whether a publisher is a part of the object that takes the short-lived value along. */
    private boolean isInside(int id) {
      return flow.body().value(id) instanceof Value.LoadField load
          && flow.origins(load.object()).stream().anyMatch(this::has);
    }

    private boolean has(AccessPath path) {
      return path.root().equals(leaf.path().root())
          || leaf.through().stream()
              .map(Event::flow)
              .anyMatch(
                  it -> it instanceof Flow.Keep keep && keep.holder().root().equals(path.root()));
    }

    /** A function that answers nothing brings no publisher; nor does what has the value itself. */
    private boolean isHarmless(int argument) {
      if (flow.body().value(argument) instanceof Value.Closure closure) {
        return answersNothing(closure.target());
      }
      if (flow.body().value(argument) instanceof Value.New made
          && view.program().isOwn(made.type())) {
        return functionsOf(made.type()).allMatch(OwnChains::answersNothing);
      }
      return flow.body().value(argument) instanceof Value.Constant
          || flow.origins(argument).stream().anyMatch(path -> path.steps().isEmpty() && has(path));
    }
  }
}
