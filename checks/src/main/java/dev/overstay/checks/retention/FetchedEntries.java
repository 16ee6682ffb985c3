package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/**
 * Caches that have copies of what somebody else has, fetched when it is asked for. Who takes an
 * entry out says that it has changed, and the next question puts it in again: that is no end of
 * what it stands for, as it is in a register or a table of locks.
 */
public final class FetchedEntries {

  private final ModuleView view;

  /** The caches of a module. */
  public FetchedEntries(ModuleView view) {
    this.view = view;
  }

  /** Whether all that a cache in a field ever gets was fetched by a function it is given. */
  public boolean fill(BuiltCaches.Built cache) {
    if (cache.holder().isEmpty() || mayBeEnded(cache.holder().get())) {
      return false;
    }
    List<FieldUses.Use> filled = view.uses().of(cache.holder().get(), FieldUses.Kind.GROW).toList();
    return !filled.isEmpty()
        && filled.stream()
            .filter(use -> use.happening().isDirect())
            .allMatch(use -> isFetched(use, cache))
        && filled.stream().noneMatch(use -> isEmptiedBy(use.in(), cache.holder().get()));
  }

  /** Whether the values are something that is ended when it is taken out. */
  private boolean mayBeEnded(FieldRef field) {
    List<TypeUse> arguments =
        view.program().field(field).map(FieldFacts::type).map(TypeUse::arguments).orElse(List.of());
    return arguments.size() != 2
        || view.program().isSubtype(arguments.get(1).name(), "java.lang.AutoCloseable");
  }

  /** What is put in and taken out by one body is there for the work of that body. */
  private boolean isEmptiedBy(BodyFlow flow, FieldRef field) {
    return view.uses().of(field, FieldUses.Kind.SHRINK).anyMatch(use -> use.in() == flow);
  }

  private boolean isFetched(FieldUses.Use use, BuiltCaches.Built cache) {
    Optional<Effect.Invoke> call = CallArguments.call(use.happening(), use.in());
    Optional<Integer> key = CallArguments.putUnder(use.happening(), use.in());
    if (call.isEmpty() || key.isEmpty() || !call.get().hasReceiver()) {
      return false;
    }
    List<Integer> others =
        call.get().arguments().stream().skip(1).filter(it -> !it.equals(key.get())).toList();
    return others.isEmpty()
        ? isToldLoader(cache)
        : others.stream().allMatch(it -> fetches(it, use.in()));
  }

  /** Whether whoever builds the cache gives it a function that fetches. */
  private boolean isToldLoader(BuiltCaches.Built cache) {
    return cache.flow().effect(cache.event()).orElse(null) instanceof Effect.Invoke build
        && build.hasReceiver()
        && build.arguments().size() == 2
        && fetches(build.arguments().get(1), cache.flow());
  }

  /** Whether a function asks somebody, and makes nothing itself; one that was given may. */
  private boolean fetches(int function, BodyFlow flow) {
    Value value = flow.body().value(function);
    if (!(value instanceof Value.Closure closure)) {
      return value instanceof Value.LoadField && isFunction(flow.body().typeOf(function));
    }
    Optional<BodyFlow> body = view.program().declaration(closure.target()).flatMap(view::flow);
    return body.isEmpty()
        ? closure.kind() == Effect.Call.VIRTUAL && !closure.captured().isEmpty()
        : !body.get().returns().isEmpty()
            && body.get().returns().stream().allMatch(it -> isAnswer(it.value(), body.get()));
  }

  private boolean isFunction(String type) {
    return view.program().find(type).filter(it -> it.modifiers().isInterface()).isPresent();
  }

  /** Whether a value is what somebody answered. */
  private static boolean isAnswer(int value, BodyFlow flow) {
    if (flow.body().value(value) instanceof Value.Cast cast) {
      return isAnswer(cast.value(), flow);
    }
    return flow.body().value(value) instanceof Value.CallResult result
        && result.call().hasReceiver()
        && flow.made(value).isEmpty();
  }
}
