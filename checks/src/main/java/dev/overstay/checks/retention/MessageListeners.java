package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Optional;

/**
 * Listeners that are registered with a connection for each message that comes over it, and have
 * something that was made for the message: they all stay until the connection ends.
 */
final class MessageListeners {

  private final ModuleView view;

  MessageListeners(ModuleView view) {
    this.view = view;
  }

  /** The type of the connection that such a listener is registered with. */
  Optional<String> connection(Event event, Flow.Keep keep, BodyFlow flow) {
    return isForMessage(flow.method())
            && event.isDirect()
            && !endsConnection(flow)
            && OnceGuards.of(event.position(), flow, view).isEmpty()
            && hasMade(keep.value(), flow)
        ? view.types().of(Registrations.whole(keep.holder()), flow).stream()
            .map(TypeUse::name)
            .filter(this::isConnection)
            .findFirst()
        : Optional.empty();
  }

  /** Whether a method is called with what comes over a connection, and not for its beginning. */
  boolean isForMessage(MethodFacts method) {
    return isEntry(method)
        && method.parameters().stream().anyMatch(it -> isConnection(it.type().name()))
        && method.parameters().stream()
            .map(it -> it.type().name())
            .anyMatch(
                it -> !isConnection(it) && !view.program().isSubtype(it, "java.lang.Throwable"));
  }

  /** What a library calls is the bridge beside the method, where that has types of its own. */
  private boolean isEntry(MethodFacts method) {
    return view.program().find(method.ref().owner()).stream()
        .flatMap(type -> type.methods().stream())
        .filter(other -> other.ref().name().equals(method.ref().name()))
        .filter(other -> other.parameters().size() == method.parameters().size())
        .flatMap(other -> view.lifecycles().entry(other).stream())
        .anyMatch(kind -> kind == EntryKind.MESSAGE);
  }

  private boolean isConnection(String type) {
    return view.lifetimes()
        .of(type)
        .filter(it -> it.lifetime() == Lifetime.CONNECTION && !it.inferred())
        .isPresent();
  }

  /** Whether a listener has an object that the body makes besides. */
  private static boolean hasMade(AccessPath listener, BodyFlow flow) {
    return flow.carried(listener).stream()
        .map(BodyFlow.Carried::path)
        .filter(path -> !path.equals(listener) && path.steps().isEmpty())
        .anyMatch(
            path ->
                path.root() instanceof AccessPath.Local local
                    && flow.body().valueOrNull(local.value()) instanceof Value.New);
  }

  /** Whether the body closes the connection, or has somebody do that who is there for it. */
  private boolean endsConnection(BodyFlow flow) {
    boolean stops =
        flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Stop stop
                        && view.types().of(stop.activity(), flow).stream()
                            .anyMatch(type -> isConnection(type.name())));
    return stops
        || flow.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .anyMatch(
                effect ->
                    effect instanceof Effect.Invoke call
                        && call.arguments().stream()
                            .anyMatch(it -> flow.body().value(it) instanceof Value.LoadStatic));
  }
}
