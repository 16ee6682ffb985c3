package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;

/**
 * Entries that are only put in where something was found for the key: there may be less to find
 * than there is to ask for.
 */
final class FoundEntries {

  private FoundEntries() {}

  /** Whether all that these places put in was asked for elsewhere, and was there. */
  static boolean areAll(List<FieldUses.Use> sites) {
    List<FieldUses.Use> direct =
        sites.stream().filter(site -> site.happening().isDirect()).toList();
    return !direct.isEmpty() && direct.stream().allMatch(FoundEntries::isFound);
  }

  private static boolean isFound(FieldUses.Use site) {
    AccessPath content = ((Flow.Grow) site.happening().flow()).holder().content();
    List<AccessPath> put =
        site.in().events().stream()
            .filter(event -> event.position().equals(site.happening().position()))
            .filter(event -> event.flow() instanceof Flow.Keep it && it.holder().equals(content))
            .map(event -> ((Flow.Keep) event.flow()).value())
            .filter(value -> !value.equals(content))
            .toList();
    return isTested(site)
        || (put.stream().anyMatch(value -> isInAnswer(value, site))
            && put.stream().allMatch(value -> isInAnswer(value, site) || isKey(value, site)));
  }

  private static boolean isKey(AccessPath value, FieldUses.Use site) {
    return ((Flow.Grow) site.happening().flow()).key().filter(value::equals).isPresent();
  }

  /** Whether a value is in a container that a call gave. */
  private static boolean isInAnswer(AccessPath value, FieldUses.Use site) {
    BodyFlow flow = site.in();
    return value.root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.CallResult
        && value.steps().size() == 1
        && value.steps().get(0) instanceof AccessPath.Content;
  }

  /** Whether something that is put in was tested to be there. */
  private static boolean isTested(FieldUses.Use site) {
    ControlFlow order = site.in().controlFlow();
    List<Integer> given =
        site.in()
            .effect(site.happening())
            .map(
                effect ->
                    effect instanceof Effect.Invoke call ? call.arguments() : List.<Integer>of())
            .orElse(List.of());
    return order.conditionsOf(site.happening().position().block()).stream()
        .filter(it -> it.guard().test() == Guard.Test.IS_NULL && !it.holds())
        .anyMatch(it -> it.guard().operands().stream().anyMatch(given::contains));
  }
}
