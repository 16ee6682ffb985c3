package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
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
  private final KeyEquality equality;

  /** The growth of a module. */
  public WorkHandles(ModuleView view) {
    this.view = view;
    this.equality = new KeyEquality(view.program());
  }

  /**
   * Whether a component's method that others call with what they want done leaves one behind, one
   * that it has made and ended itself, one that it has ended to put another in its place, or one
   * whose end the component is told of in vain.
   */
  public boolean isLeftBy(FieldUses.Use use) {
    return isLeftByOffer(use) || addsWhatItEnds(use) || addsInPlaceOfEnded(use) || isLent(use);
  }

  /** Whether each time another object is added, which equals none that is there. */
  public boolean isAnotherEachTime(FieldUses.Use use) {
    BodyFlow flow = use.in();
    List<AccessPath> added =
        flow.events().stream()
            .filter(event -> event.position().equals(use.happening().position()))
            .filter(event -> event.flow() instanceof Flow.Keep)
            .map(event -> ((Flow.Keep) event.flow()).value())
            .toList();
    return use.happening().isDirect()
        && !added.isEmpty()
        && added.stream()
            .allMatch(
                it ->
                    isStartedHere(it, flow)
                        || (isMadeHere(it, flow)
                            && equality.isIdentity(
                                flow.typeOfLocal(((AccessPath.Local) it.root()).value()))));
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

  /** Whether what is added is made for the caller, and tells of itself when that one ends it. */
  private boolean isLent(FieldUses.Use use) {
    BodyFlow flow = use.in();
    return use.happening().isDirect()
        && !view.lifecycles().isStartOnly(flow.method())
        && OnceGuards.of(use.happening().position(), flow, view).isEmpty()
        && flow.events().stream()
            .filter(event -> event.position().equals(use.happening().position()))
            .filter(event -> event.flow() instanceof Flow.Keep)
            .map(event -> ((Flow.Keep) event.flow()).value())
            .anyMatch(
                added ->
                    isMadeHere(added, flow)
                        && flow.returned().contains(added)
                        && tellsOfItsEnd(
                            flow.typeOfLocal(((AccessPath.Local) added.root()).value()),
                            flow.method().ref().owner()));
  }

  /** Whether what ends an object of a class tells another class which one that is. */
  private boolean tellsOfItsEnd(String type, String other) {
    return view.program().isOwn(type)
        && view.program().find(type).stream()
            .flatMap(view.only(Teardowns.class, Teardowns::new)::of)
            .flatMap(method -> view.flow(method).stream())
            .anyMatch(
                end ->
                    end.calls().stream()
                        .anyMatch(
                            call ->
                                call.hasReceiver()
                                    && view.program().isSubtype(other, call.method().owner())
                                    && isToldOfOwner(call, end)));
  }

  private static boolean isToldOfOwner(Effect.Invoke call, BodyFlow end) {
    return call.arguments().stream()
        .skip(1)
        .flatMap(argument -> end.origins(argument).stream())
        .anyMatch(path -> path.root() instanceof AccessPath.This);
  }

  /** Whether one of those that are there is ended before another is made, and stays with it. */
  private boolean addsInPlaceOfEnded(FieldUses.Use use) {
    BodyFlow flow = use.in();
    AccessPath content = ((Flow.Grow) use.happening().flow()).holder().content();
    return use.happening().isDirect()
        && view.holders().isShared(flow.method().ref().owner())
        && !view.lifecycles().isStartOnly(flow.method())
        && flow.events().stream()
            .filter(event -> event.position().equals(use.happening().position()))
            .filter(event -> event.flow() instanceof Flow.Keep)
            .anyMatch(event -> isMadeHere(((Flow.Keep) event.flow()).value(), flow))
        && flow.calls().stream()
            .filter(call -> isBefore(call, use))
            .anyMatch(call -> endsOne(call, content, flow))
        && !areStartedAgain(content, flow.method().ref().owner());
  }

  private static boolean isBefore(Effect.Invoke call, FieldUses.Use use) {
    return use.in()
        .positionOf(call)
        .filter(at -> Escapes.isAfter(use.happening().position(), at))
        .isPresent();
  }

  /** Whether what was ended may be begun again: then it is not done with. */
  private boolean areStartedAgain(AccessPath content, String owner) {
    return view.program().find(owner).stream()
        .flatMap(type -> view.flows(type).stream())
        .anyMatch(
            flow ->
                flow.calls().stream()
                    .anyMatch(
                        call ->
                            call.hasReceiver()
                                && view.program()
                                    .models()
                                    .lifecycleStartNames()
                                    .contains(call.method().name())
                                && isFrom(call.arguments().get(0), content, flow)));
  }

  private static boolean isFrom(int value, AccessPath content, BodyFlow flow) {
    return flow.origins(value).stream()
        .flatMap(path -> flow.carried(path).stream())
        .anyMatch(carried -> carried.path().equals(content));
  }

  /** Whether a call ends something from a collection, itself or in a private method. */
  private boolean endsOne(Effect.Invoke call, AccessPath content, BodyFlow flow) {
    if (isEnd(call)) {
      return isFrom(call.arguments().get(0), content, flow);
    }
    Optional<BodyFlow> helper =
        view.program()
            .declaration(call.method())
            .filter(method -> method.modifiers().isPrivate())
            .flatMap(view::flow);
    int first = call.hasReceiver() ? 1 : 0;
    for (int i = first; helper.isPresent() && i < call.arguments().size(); i++) {
      AccessPath given = AccessPath.parameter(i - first);
      if (isFrom(call.arguments().get(i), content, flow)
          && helper.get().calls().stream()
              .anyMatch(
                  it -> isEnd(it) && helper.get().origins(it.arguments().get(0)).contains(given))) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnd(Effect.Invoke call) {
    return call.hasReceiver()
        && call.arguments().size() == 1
        && view.program().models().lifecycleStopNames().contains(call.method().name());
  }

  private static boolean isMadeHere(AccessPath added, BodyFlow flow) {
    return added.root() instanceof AccessPath.Local local
        && added.steps().isEmpty()
        && flow.body().valueOrNull(local.value()) instanceof Value.New;
  }

  private boolean isEndedHere(AccessPath added, BodyFlow flow) {
    return flow.calls().stream()
        .anyMatch(call -> isEnd(call) && flow.origins(call.arguments().get(0)).contains(added));
  }

  private boolean isLeftByOffer(FieldUses.Use use) {
    return isOffered(use.in().method())
        && use.happening().isDirect()
        && OnceGuards.of(use.happening().position(), use.in(), view).isEmpty()
        && CallArguments.call(use.happening(), use.in())
            .filter(call -> isKeptBeside(call, use) || isLentForCall(call, use) || addsHandle(use))
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

  /** Whether a container's lender gives out what the call needs and nobody else gets. */
  private boolean isLentForCall(Effect.Invoke call, FieldUses.Use use) {
    BodyFlow flow = use.in();
    AccessPath lent = AccessPath.local(call.result());
    return call.result() != Effect.NONE
        && CallArguments.receiver(use.happening(), flow)
            .filter(it -> view.program().is(flow.body().typeOf(it), TypeModel.Trait.LENDER))
            .isPresent()
        && !flow.returned().contains(lent)
        && flow.events().stream()
            .noneMatch(
                event -> event.flow() instanceof Flow.Keep keep && keep.value().equals(lent));
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
