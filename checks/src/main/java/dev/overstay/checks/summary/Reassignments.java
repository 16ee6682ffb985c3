package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the stores by which a field lets go of what it held. */
final class Reassignments {

  private final MethodFacts method;
  private final Body body;
  private final List<List<AccessPath>> origins;
  private @Nullable ControlFlow order;

  Reassignments(MethodFacts method, Body body, List<List<AccessPath>> origins) {
    this.method = method;
    this.body = body;
    this.origins = origins;
  }

  /** Whether a store lets go of what was there by putting nothing in its place. */
  boolean empties(AccessPath holder, int value) {
    return isNull(value) && isOldField(holder);
  }

  /**
   * Whether a store replaces what was there by something fresh: not a lazy creation, which happens
   * only while nothing is there.
   */
  boolean replaces(AccessPath holder, int value, ControlFlow.Position at) {
    return !isNull(value) && isOldField(holder) && isMadeHere(value) && !isLazy(holder, at);
  }

  /** A field that held something before: not in its initialiser. */
  private boolean isOldField(AccessPath holder) {
    boolean initialiser =
        (method.ref().isConstructor() && holder.root() instanceof AccessPath.This)
            || (method.ref().name().equals("<clinit>")
                && holder.root() instanceof AccessPath.Static);
    boolean field = holder.root() instanceof AccessPath.Static || !holder.steps().isEmpty();
    return !initialiser && field && !Paths.isLocal(holder);
  }

  private boolean isNull(int value) {
    return body.value(value) instanceof Value.Constant constant && constant.value() == null;
  }

  private boolean isMadeHere(int value) {
    return origins.get(value).stream().allMatch(Paths::isLocal);
  }

  private boolean isLazy(AccessPath holder, ControlFlow.Position at) {
    ControlFlow known = order;
    if (known == null) {
      known = ControlFlow.of(body);
      order = known;
    }
    return known.conditionsOf(at.block()).stream()
        .anyMatch(
            condition ->
                condition.holds()
                    && condition.guard().test() == Guard.Test.IS_NULL
                    && origins.get(condition.guard().operands().get(0)).contains(holder));
  }
}
