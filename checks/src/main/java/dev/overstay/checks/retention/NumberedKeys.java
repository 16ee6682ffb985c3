package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.Optional;

/**
 * Entries that are put in beside an entry of another collection, and only where that one has none
 * yet under its own key: whatever their keys are, there are no more of them than of the other's.
 */
final class NumberedKeys {

  private final ModuleView view;
  private final KeyDomains domains;

  NumberedKeys(ModuleView view) {
    this.view = view;
    this.domains = new KeyDomains(view);
  }

  /** Whether what is put into a field goes with such an entry of which there are few. */
  boolean decideAbout(FieldRef field, FieldUses.Use site) {
    BodyFlow flow = site.in();
    List<ControlFlow.Condition> tests =
        flow.controlFlow().conditionsOf(site.happening().position().block());
    return !tests.isEmpty()
        && flow.events().stream()
            .filter(event -> event.flow() instanceof Flow.Lookup)
            .anyMatch(asked -> isMissed(asked, tests, flow) && hasFew(asked, field, tests, flow));
  }

  private static boolean isMissed(Event asked, List<ControlFlow.Condition> tests, BodyFlow flow) {
    return tests.stream()
        .filter(GrowthGuards::misses)
        .flatMap(test -> test.guard().operands().stream())
        .anyMatch(operand -> GrowthGuards.isResultOf(operand, asked, flow));
  }

  /** Whether what was asked for is put in under the same tests, and has one of few keys. */
  private boolean hasFew(
      Event asked, FieldRef field, List<ControlFlow.Condition> tests, BodyFlow flow) {
    Flow.Lookup lookup = (Flow.Lookup) asked.flow();
    Optional<FieldRef> other = fieldOf(lookup.holder());
    return other.filter(it -> !it.equals(field) && keepsItsKeys(it)).isPresent()
        && domains.of(lookup.key(), flow) == KeyDomains.Domain.FINITE
        && flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Grow put
                        && fieldOf(put.holder()).equals(other)
                        && put.key()
                            .filter(key -> SameAnswers.are(lookup.key(), key, flow))
                            .isPresent()
                        && flow.controlFlow()
                            .conditionsOf(event.position().block())
                            .containsAll(tests));
  }

  private boolean keepsItsKeys(FieldRef field) {
    return view.uses().of(field, FieldUses.Kind.SHRINK).allMatch(FieldUses.Use::nested);
  }

  private static Optional<FieldRef> fieldOf(AccessPath holder) {
    return FieldUses.fieldOf(holder, false).map(FieldUses.Target::field);
  }
}
