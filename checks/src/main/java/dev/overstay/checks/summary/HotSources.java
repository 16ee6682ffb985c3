package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Subscriptions to what goes on by itself. A pipeline that begins with a hot source, as Reactor and
 * RxJava call one that tells its subscribers whatever it has to tell from then on, leaves the
 * subscriber's functions with the source until the subscription is ended: they are its listeners.
 * One that begins anew for each subscriber ends with what it has, and leaves nothing behind.
 */
final class HotSources {

  private final Program program;
  private final BodyFlow flow;

  private HotSources(Program program, BodyFlow flow) {
    this.program = program;
    this.flow = flow;
  }

  /** What the subscriptions of a body leave with hot sources. */
  static List<Event> listeners(Program program, BodyFlow flow) {
    List<Event> found = new ArrayList<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Run run
          && run.where() == Where.ELSEWHERE
          && event.isDirect()
          && flow.effect(event).orElse(null) instanceof Effect.Invoke call
          && isSubscription(call, flow)
          && isGiven(run.function(), call, flow)) {
        HotSources sources = new HotSources(program, flow);
        sources
            .of(call.arguments().get(0))
            .ifPresent(source -> found.addAll(left(event, run, source)));
      }
    }
    return found;
  }

  private static boolean isSubscription(Effect.Invoke call, BodyFlow flow) {
    return call.hasReceiver()
        && call.result() != Effect.NONE
        && flow.made(call.result()).contains(Resource.SUBSCRIPTION);
  }

  /** Whether it is the subscriber's own function, and none of the pipeline's. */
  private static boolean isGiven(AccessPath function, Effect.Invoke call, BodyFlow flow) {
    return call.arguments().stream()
        .skip(1)
        .anyMatch(argument -> flow.origins(argument).contains(function));
  }

  private static List<Event> left(Event event, Flow.Run run, AccessPath source) {
    return List.of(
        of(event, new Flow.Keep(run.function(), source.content())),
        of(event, new Flow.Grow(source, Optional.empty())),
        of(event, new Flow.Run(run.function(), Where.LATER, List.of())));
  }

  private static Event of(Event event, Flow flow) {
    return new Event(
        flow, event.span(), event.position(), event.source(), event.deferred(), event.valueType());
  }

  /** The hot source that a pipeline begins with, where nothing on the way ends it by itself. */
  private Optional<AccessPath> of(int pipeline) {
    Set<Integer> stages = new HashSet<>();
    Optional<AccessPath> found = Optional.empty();
    for (AccessPath path : flow.origins(pipeline)) {
      for (BodyFlow.Carried carried : flow.carried(path)) {
        if (carried.path().root() instanceof AccessPath.Local local) {
          stages.add(local.value());
        }
        if (found.isEmpty() && isHot(carried)) {
          found = Optional.of(carried.path());
        }
      }
    }
    return found.filter(it -> stages.stream().noneMatch(this::endsByItself));
  }

  private boolean endsByItself(int stage) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Stop stop
                    && stop.activity().equals(AccessPath.local(stage))
                    && flow.effect(event).orElse(null) instanceof Effect.Invoke call
                    && call.result() == stage);
  }

  private boolean isHot(BodyFlow.Carried carried) {
    return typeOf(carried).filter(it -> program.is(it, TypeModel.Trait.HOT)).isPresent();
  }

  private Optional<String> typeOf(BodyFlow.Carried carried) {
    List<AccessPath.Step> steps = carried.path().steps();
    if (!steps.isEmpty()) {
      return steps.get(steps.size() - 1) instanceof AccessPath.Field step
          ? program.field(step.field()).map(FieldFacts::type).map(TypeUse::name)
          : Optional.empty();
    }
    if (carried.path().root() instanceof AccessPath.Static root) {
      return program.field(root.field()).map(FieldFacts::type).map(TypeUse::name);
    } else if (carried.path().root() instanceof AccessPath.Param param) {
      List<ParameterFacts> parameters = flow.method().parameters();
      return param.index() < parameters.size()
          ? Optional.of(parameters.get(param.index()).type().name())
          : Optional.empty();
    }
    return Optional.empty();
  }
}
