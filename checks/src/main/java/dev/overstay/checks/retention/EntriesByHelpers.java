package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Collection;
import java.util.Optional;

/**
 * Entries that the methods of one object put in and take out, and that a body of another enters and
 * leaves by calling them.
 */
final class EntriesByHelpers {

  private final ModuleView view;
  private final FieldEnds ends;

  EntriesByHelpers(ModuleView view, FieldEnds ends) {
    this.view = view;
    this.ends = ends;
  }

  /** Where the entry is put in that a body enters by calling a method that does no more. */
  Optional<Deed> entered(FieldRef field, BodyFlow flow, Event put) {
    // Farther on, what is called may be another class's than the one that puts it in.
    if (put.source().frames().size() != 1) {
      return Optional.empty();
    }
    return Deed.behind(put, view)
        .filter(deed -> deed.event().isDirect() && !deed.event().deferred())
        .filter(deed -> isPut(deed.event(), field))
        .filter(deed -> !deed.in().method().isLambdaBody())
        // What enters itself when it is made has a life of its own.
        .filter(deed -> !deed.in().method().ref().isConstructor())
        .filter(deed -> deed.in().events().stream().noneMatch(it -> ends.takesOut(it, field)))
        .filter(deed -> isOnlyPutBy(deed.in(), field))
        .filter(deed -> !isTested(put, flow) || tellsIfNew(deed))
        .findFirst();
  }

  /** Whether nobody else puts anything in: where several do, it is no register of who came in. */
  private boolean isOnlyPutBy(BodyFlow helper, FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.GROW)
        .filter(use -> !use.nested() && use.happening().isDirect())
        .allMatch(use -> use.in() == helper);
  }

  /**
   * Whether anybody takes something out but those who enter and leave by calling methods: each of
   * them takes out its own.
   */
  boolean isEmptiedByOthers(FieldRef field) {
    return ends.all(field).anyMatch(use -> !isLeftByWhoEnters(use.in().method(), field));
  }

  private boolean isLeftByWhoEnters(MethodFacts remover, FieldRef field) {
    Collection<MethodFacts> callers = view.callers().of(remover.ref());
    return !callers.isEmpty()
        && callers.stream().flatMap(it -> ends.doers(it)).allMatch(it -> enters(it, field));
  }

  private boolean enters(MethodFacts method, FieldRef field) {
    return view.flow(method).stream()
        .anyMatch(
            flow ->
                flow.events().stream().anyMatch(it -> isPut(it, field))
                    && flow.events().stream().anyMatch(it -> ends.takesOut(it, field)));
  }

  private static boolean isPut(Event event, FieldRef field) {
    return event.flow() instanceof Flow.Grow grow
        && FieldUses.fieldOf(grow.holder(), true)
            .filter(target -> target.field().equals(field))
            .isPresent();
  }

  /** Whether a body goes one way or the other for what it is told. */
  private static boolean isTested(Event put, BodyFlow flow) {
    return flow.effect(put).orElse(null) instanceof Effect.Invoke call
        && call.result() != Effect.NONE
        && flow.body().blocks().stream()
            .flatMap(block -> block.guard().stream())
            .flatMap(guard -> guard.operands().stream())
            .anyMatch(
                it ->
                    it == call.result()
                        || flow.origins(it).contains(AccessPath.local(call.result())));
  }

  /** Whether the method gives back what putting in has answered. */
  private static boolean tellsIfNew(Deed deed) {
    return deed.in().effect(deed.event()).orElse(null) instanceof Effect.Invoke call
        && call.result() != Effect.NONE
        && deed.in().body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .filter(Effect.Return.class::isInstance)
            .allMatch(effect -> ((Effect.Return) effect).value() == call.result());
  }
}
