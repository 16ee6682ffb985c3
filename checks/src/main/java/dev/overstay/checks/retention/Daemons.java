package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which activities end with the process, because their threads do not keep it. */
final class Daemons {

  private static final String THREAD_FACTORY = "java.util.concurrent.ThreadFactory";

  private final Program program;

  Daemons(Program program) {
    this.program = program;
  }

  /** Whether its threads are daemons: said of itself, or by the thread factory it was given. */
  boolean isDaemon(BodyFlow flow, AccessPath path) {
    for (BodyFlow.Carried carried : flow.carried(path)) {
      boolean said =
          flow.events().stream()
              .anyMatch(
                  event ->
                      event.flow() instanceof Flow.Bound bound
                          && bound.holder().equals(carried.path()));
      if (said || isFactoryOfDaemons(flow, carried.path())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the threads may be daemons: a thread factory is given whose code does not show what it
   * makes.
   */
  boolean mayBeDaemon(BodyFlow flow, AccessPath path) {
    return isDaemon(flow, path)
        || flow.carried(path).stream()
            .map(BodyFlow.Carried::path)
            .anyMatch(carried -> isUnknownFactory(flow, carried));
  }

  private boolean isUnknownFactory(BodyFlow flow, AccessPath path) {
    if (!(path.root() instanceof AccessPath.Local local) || !path.steps().isEmpty()) {
      return false;
    }
    boolean here =
        flow.body().has(local.value())
            && (flow.body().value(local.value()) instanceof Value.Closure
                || flow.body().value(local.value()) instanceof Value.New);
    return !here && program.isSubtype(flow.typeOfLocal(local.value()), THREAD_FACTORY);
  }

  private boolean isFactoryOfDaemons(BodyFlow flow, AccessPath factory) {
    if (!(factory.root() instanceof AccessPath.Local local) || !flow.body().has(local.value())) {
      return false;
    }
    Value value = flow.body().value(local.value());
    if (value instanceof Value.New made) {
      return makesDaemons(made.type());
    } else if (value instanceof Value.Closure closure) {
      return program.declaration(closure.target()).stream().anyMatch(this::bounds);
    }
    return value instanceof Value.CallResult result && givesFactoryOfDaemons(result.call(), flow);
  }

  private boolean makesDaemons(String type) {
    return program.find(type).stream().flatMap(it -> it.methods().stream()).anyMatch(this::bounds);
  }

  /** Whether a method, of the module or of a library, says that what it makes does not go on. */
  private boolean bounds(MethodFacts method) {
    return method.body().stream()
        .flatMap(body -> body.blocks().stream())
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.Invoke call
                    && program.methodModel(call.method()).stream()
                        .flatMap(row -> row.flows().stream())
                        .anyMatch(Flow.Bound.class::isInstance));
  }

  /** Whether a method answers such a factory that it makes, and is not told to make another. */
  private boolean givesFactoryOfDaemons(Effect.Invoke call, BodyFlow flow) {
    boolean toldNot =
        call.arguments().stream()
            .map(flow.body()::value)
            .anyMatch(it -> it instanceof Value.Constant constant && isNo(constant.value()));
    Optional<Body> maker = program.declaration(call.method()).flatMap(MethodFacts::body);
    return !toldNot
        && maker.stream()
            .flatMap(body -> body.blocks().stream())
            .flatMap(block -> block.effects().stream())
            .anyMatch(
                effect ->
                    effect instanceof Effect.Return it
                        && it.value() != Effect.NONE
                        && maker.get().value(it.value()) instanceof Value.New made
                        && makesDaemons(made.type()));
  }

  /** False, as class files have it. */
  private static boolean isNo(@Nullable Object constant) {
    return Boolean.FALSE.equals(constant) || Integer.valueOf(0).equals(constant);
  }
}
