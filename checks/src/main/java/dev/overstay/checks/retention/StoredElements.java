package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import java.util.Optional;
import java.util.stream.Stream;

/** What a body stores in a field, and what it puts into a collection that it then stores. */
final class StoredElements {

  private StoredElements() {}

  /** The classes of the elements that a collection has when it is stored. */
  static Stream<String> of(FieldUses.Use store) {
    AccessPath content = ((Flow.Keep) store.happening().flow()).value().content();
    BodyFlow flow = store.in();
    return flow.events().stream()
        .filter(event -> !event.deferred() && event.flow() instanceof Flow.Keep)
        .map(event -> (Flow.Keep) event.flow())
        .filter(keep -> keep.holder().equals(content) && keep.value().steps().isEmpty())
        .filter(keep -> keep.value().root() instanceof AccessPath.Local)
        .map(keep -> ((AccessPath.Local) keep.value().root()).value())
        .filter(local -> flow.body().valueOrNull(local) instanceof Value.New)
        .map(flow::typeOfLocal);
  }

  /** Whether what a body puts there goes to no object of its own, or into what it then stores. */
  static boolean areStored(AccessPath holder, BodyFlow flow) {
    return !(holder.root() instanceof AccessPath.Local local)
        || flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Keep keep
                        && keep.value().equals(AccessPath.local(local.value()))
                        && holder.equals(keep.value().content())
                        && !(keep.holder().root() instanceof AccessPath.Local));
  }

  /** Whether what is put into a field's collection was taken out of it, whichever came. */
  static boolean isPutBack(FieldUses.Use store) {
    return store.nested()
        && store.happening().flow() instanceof Flow.Keep keep
        && keep.value().equals(keep.holder())
        && store.in().events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Shrink shrink
                        && shrink.key().isEmpty()
                        && shrink.holder().content().equals(keep.value()));
  }

  /** The static type of what is stored, where that is a value of the body. */
  static Optional<String> type(FieldUses.Use store) {
    return store.happening().flow() instanceof Flow.Keep keep
            && keep.value().root() instanceof AccessPath.Local local
            && keep.value().steps().isEmpty()
        ? Optional.of(store.in().typeOfLocal(local.value()))
        : Optional.empty();
  }

  /** The call of a method whose outcome is stored, where it is one. */
  static Optional<Effect.Invoke> outcomeOf(FieldUses.Use store) {
    return store.happening().flow() instanceof Flow.Keep keep
            && keep.value().root() instanceof AccessPath.Local local
            && keep.value().steps().isEmpty()
            && store.in().body().valueOrNull(local.value()) instanceof Value.CallResult result
        ? Optional.of(result.call())
        : Optional.empty();
  }

  /** The class of the new object that a body gives back, where it gives back nothing else. */
  static Optional<String> madeBy(BodyFlow flow) {
    return flow.onlyReturned()
        .filter(local -> flow.body().valueOrNull(local) instanceof Value.New)
        .map(flow::typeOfLocal);
  }
}
