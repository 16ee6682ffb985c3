package dev.overstay.checks.lifecycle;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.MethodModel;
import dev.overstay.checks.program.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Methods with the names of beginnings and ends that are those of things that the object has, and
 * not its own: the one puts into a collection what the other takes out by what it is told.
 */
final class EndsOfMany {

  private final Program program;
  private final Map<String, Set<FieldRef>> known = new HashMap<>();

  EndsOfMany(Program program) {
    this.program = program;
  }

  /** Whether a method puts something where a method named as an end takes single things out. */
  boolean follow(MethodFacts method) {
    Set<FieldRef> emptied = emptiedOneByOne(method.ref().owner());
    return !emptied.isEmpty()
        && method.body().stream()
            .flatMap(body -> fields(body, EndsOfMany::putsIn))
            .anyMatch(emptied::contains);
  }

  private Set<FieldRef> emptiedOneByOne(String type) {
    Set<FieldRef> fields = known.get(type);
    if (fields == null) {
      fields =
          program.isOwn(type)
              ? program.find(type).stream()
                  .flatMap(facts -> facts.methods().stream())
                  .filter(method -> !method.parameters().isEmpty())
                  .filter(
                      method -> program.models().lifecycleStopNames().contains(method.ref().name()))
                  .flatMap(method -> method.body().stream())
                  .flatMap(body -> fields(body, (flow, call) -> takesOutAsTold(flow, call, body)))
                  .collect(Collectors.toSet())
              : Set.of();
      known.put(type, fields);
    }
    return fields;
  }

  /** The fields on whose objects a body does something, as rows of models say. */
  private Stream<FieldRef> fields(Body body, BiPredicate<Flow, Effect.Invoke> deed) {
    return body.blocks().stream()
        .flatMap(block -> block.effects().stream())
        .filter(effect -> effect instanceof Effect.Invoke call && call.hasReceiver())
        .map(Effect.Invoke.class::cast)
        .filter(call -> fieldOf(call.arguments().get(0), body).isPresent())
        .filter(
            call ->
                program
                    .methodModel(call.method())
                    .map(MethodModel::flows)
                    .orElse(List.of())
                    .stream()
                    .anyMatch(flow -> deed.test(flow, call)))
        .flatMap(call -> fieldOf(call.arguments().get(0), body).stream());
  }

  private Optional<FieldRef> fieldOf(int value, Body body) {
    Value at = body.value(value);
    if (at instanceof Value.LoadField load) {
      return Optional.of(program.canonical(load.field()));
    }
    return at instanceof Value.LoadStatic load
        ? Optional.of(program.canonical(load.field()))
        : Optional.empty();
  }

  private static boolean putsIn(Flow flow, Effect.Invoke call) {
    return flow instanceof Flow.Grow grow && grow.holder().equals(AccessPath.receiver());
  }

  private static boolean takesOutAsTold(Flow flow, Effect.Invoke call, Body body) {
    return flow instanceof Flow.Shrink shrink
        && shrink.holder().equals(AccessPath.receiver())
        && shrink.key().filter(key -> isTold(key, call, body)).isPresent();
  }

  private static boolean isTold(AccessPath key, Effect.Invoke call, Body body) {
    return key.root() instanceof AccessPath.Param param
        && key.steps().isEmpty()
        && isTold(call.arguments().get(param.index() + 1), body);
  }

  /** Whether a value is what the method is told, or what that answers when it is asked. */
  private static boolean isTold(int value, Body body) {
    Value at = body.value(value);
    if (at instanceof Value.Cast cast) {
      return isTold(cast.value(), body);
    }
    return at instanceof Value.Parameter
        || (at instanceof Value.CallResult asked
            && asked.call().hasReceiver()
            && asked.call().arguments().size() == 1
            && body.value(asked.call().arguments().get(0)) instanceof Value.Parameter);
  }
}
