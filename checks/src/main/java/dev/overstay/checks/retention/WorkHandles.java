package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Optional;
import java.util.Set;

/**
 * Growth by what a component's work leaves behind: the handle of what it has just started, or what
 * a library makes for the call and keeps with an argument. Unlike an object that somebody
 * registers, there is one more for each call.
 */
public final class WorkHandles {

  private static final Set<Resource> HANDLES =
      Set.of(Resource.SUBSCRIPTION, Resource.SCHEDULED_TASK);

  private final ModuleView view;

  /** The growth of a module. */
  public WorkHandles(ModuleView view) {
    this.view = view;
  }

  /**
   * Whether a component's method that others call with what they want done leaves one behind, or
   * one that it has made and ended itself.
   */
  public boolean isLeftBy(FieldUses.Use use) {
    return isLeftByOffer(use) || addsWhatItEnds(use);
  }

  /** Whether what is added is made for the call, and over when the method returns. */
  private boolean addsWhatItEnds(FieldUses.Use use) {
    BodyFlow flow = use.in();
    return view.holders().isShared(flow.method().ref().owner())
        && !view.lifecycles().isStartOnly(flow.method())
        && OnceGuards.of(use.happening().position(), flow, view).isEmpty()
        && flow.events().stream()
            .filter(event -> event.position().equals(use.happening().position()))
            .filter(event -> event.flow() instanceof Flow.Keep)
            .map(event -> ((Flow.Keep) event.flow()).value())
            .anyMatch(added -> isMadeHere(added, flow) && isEndedHere(added, flow));
  }

  private static boolean isMadeHere(AccessPath added, BodyFlow flow) {
    return added.root() instanceof AccessPath.Local local
        && added.steps().isEmpty()
        && local.value() >= 0
        && local.value() < flow.body().values().size()
        && flow.body().value(local.value()) instanceof Value.New;
  }

  private boolean isEndedHere(AccessPath added, BodyFlow flow) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.Invoke call
                    && call.hasReceiver()
                    && call.arguments().size() == 1
                    && view.program().models().lifecycleStopNames().contains(call.method().name())
                    && flow.origins(call.arguments().get(0)).contains(added));
  }

  private boolean isLeftByOffer(FieldUses.Use use) {
    return isOffered(use.in().method())
        && use.happening().isDirect()
        && OnceGuards.of(use.happening().position(), use.in(), view).isEmpty()
        && CallArguments.call(use.happening(), use.in())
            .filter(call -> isKeptBeside(call, use) || addsHandle(use))
            .isPresent();
  }

  private boolean isOffered(MethodFacts method) {
    return method.modifiers().isPublic()
        && !method.parameters().isEmpty()
        && !view.lifecycles().isStartOnly(method)
        && view.holders().isShared(method.ref().owner())
        && view.callers().sites(method.ref()).isEmpty()
        && method.parameters().stream().noneMatch(it -> isCallback(it.type().name()));
  }

  /** Whoever gives something to be called gives it once, for all times. */
  private boolean isCallback(String type) {
    return view.program().is(type, TypeModel.Trait.FUNCTIONAL)
        || view.program().find(type).filter(it -> it.modifiers().isInterface()).isPresent();
  }

  /** Whether what grows is an argument of the call that brings it about. */
  private static boolean isKeptBeside(Effect.Invoke call, FieldUses.Use use) {
    return use.happening().source().calleeFlow().orElse(null) instanceof Flow.Grow grow
        && grow.holder().root() instanceof AccessPath.Param
        && grow.key().isEmpty()
        && call.result() != Effect.NONE;
  }

  /** Whether what is added was started here. */
  private static boolean addsHandle(FieldUses.Use use) {
    return use.in().events().stream()
        .filter(event -> event.position().equals(use.happening().position()))
        .filter(event -> event.flow() instanceof Flow.Keep)
        .map(event -> ((Flow.Keep) event.flow()).value())
        .anyMatch(added -> isStartedHere(added, use.in()));
  }

  private static boolean isStartedHere(AccessPath added, BodyFlow flow) {
    if (!(added.root() instanceof AccessPath.Local local)
        || !added.steps().isEmpty()
        || flow.made(local.value()).stream().noneMatch(HANDLES::contains)) {
      return false;
    }
    return flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Start || event.flow() instanceof Flow.Run)
        .map(flow::effect)
        .flatMap(Optional::stream)
        .anyMatch(effect -> effect instanceof Effect.Invoke call && call.result() == local.value());
  }
}
