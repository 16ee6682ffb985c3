package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether code runs under a lock, whichever it is: its own, or one that every caller holds. */
final class Locking {

  private final ModuleView view;
  private final FreshObjects fresh;
  private final Map<MethodRef, Boolean> locked = new HashMap<>();

  Locking(ModuleView view) {
    this.view = view;
    this.fresh = new FreshObjects(view);
  }

  /** Whether a method is synchronized, or called under a lock by all who call it. */
  boolean isLocked(MethodFacts method) {
    Boolean known = locked.get(method.ref());
    if (known == null) {
      locked.put(method.ref(), false);
      known = method.modifiers().isSynchronized() || isLockedByCallers(method);
      locked.put(method.ref(), known);
    }
    return known;
  }

  private boolean isLockedByCallers(MethodFacts method) {
    List<Callers.Site> sites = view.callers().sites(method.ref());
    return !sites.isEmpty()
        && !view.callers().isHandedOn(method.ref())
        && view.lifecycles().entry(method).isEmpty()
        && sites.stream()
            .filter(site -> view.requestPath().isConcurrent(site.caller()))
            .allMatch(this::isLocked);
  }

  private boolean isLocked(Callers.Site site) {
    if (isLocked(site.caller())) {
      return true;
    }
    Optional<BodyFlow> flow = view.flow(site.caller());
    Optional<Position> at = flow.flatMap(it -> it.positionOf(site.call()));
    return at.isPresent() && isLockedAt(at.get(), flow.get());
  }

  /**
   * Whether a body has taken a monitor or a lock before a place, on every way there: one that
   * others can know as well. What was made for the call locks nobody out.
   */
  boolean isLockedAt(Position at, BodyFlow flow) {
    for (Block block : flow.body().blocks()) {
      for (int i = 0; i < block.effects().size(); i++) {
        Position taken = new Position(block.id(), i);
        if (block.effects().get(i) instanceof Effect.MonitorEnter enter
            && fresh.typeOf(enter.lock(), flow).isEmpty()
            && flow.controlFlow().precedes(taken, at)) {
          return true;
        }
      }
    }
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Take take
          && !event.deferred()
          && !isMadeHere(take.owner(), flow)
          && flow.controlFlow().precedes(event.position(), at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMadeHere(AccessPath lock, BodyFlow flow) {
    return lock.root() instanceof AccessPath.Local local
        && lock.steps().isEmpty()
        && flow.body().has(local.value())
        && fresh.typeOf(local.value(), flow).isPresent();
  }
}
