package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.Set;

/**
 * What can really fail while something is under way: what declares it, functions that somebody
 * gave, and what others implement where the body itself catches what they throw.
 */
final class PendingFailures {

  private static final String INTERRUPTED = "java.lang.InterruptedException";
  private static final String UNCHECKED = "java.lang.RuntimeException";
  private static final String ANY = "java.lang.Exception";

  private final ModuleView view;
  private final Failures failures;

  PendingFailures(ModuleView view) {
    this.view = view;
    this.failures = view.only(Failures.class, Failures::new);
  }

  /** The exceptions by which the effects of a body may end once an entry was put in. */
  UnpassedWays.Failures in(BodyFlow flow, Event put) {
    return in(flow, isClaim(put, flow));
  }

  /** The exceptions by which the effects of a body may end. */
  UnpassedWays.Failures in(BodyFlow flow) {
    return in(flow, false);
  }

  private UnpassedWays.Failures in(BodyFlow flow, boolean claimed) {
    Set<Effect> given = new HashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Run run
          && run.where() == Where.HERE
          && !event.deferred()
          && event.isDirect()
          && !(run.function().root() instanceof AccessPath.Local)) {
        flow.effect(event).ifPresent(given::add);
      }
    }
    return effect -> {
      Set<String> exceptions = new HashSet<>();
      if (effect instanceof Effect.Invoke call) {
        UnpassedWays.declared(call, view.program()).stream()
            .filter(type -> !type.equals(INTERRUPTED))
            .forEach(exceptions::add);
        if (given.contains(effect)
            || isExpected(call, flow)
            || (claimed && failures.isForeign(call))) {
          exceptions.add(UNCHECKED);
        }
      }
      return exceptions;
    };
  }

  /**
   * Whether the body does its work only where the entry was not there before: once it is left
   * behind, the work is not done any more.
   */
  private static boolean isClaim(Event put, BodyFlow flow) {
    return flow.body().blocks().stream().anyMatch(block -> NewEntries.tests(block, put, flow));
  }

  /** Whether the body catches unchecked exceptions of somebody whose code is not here. */
  private boolean isExpected(Effect.Invoke call, BodyFlow flow) {
    return failures.isForeign(call)
        && flow.positionOf(call).stream()
            .flatMap(at -> flow.body().blocks().get(at.block()).edges().stream())
            .anyMatch(PendingFailures::catchesUnchecked);
  }

  private static boolean catchesUnchecked(Edge edge) {
    return edge.kind() == Edge.Kind.EXCEPTION
        && (edge.exception().equals(UNCHECKED) || edge.exception().equals(ANY));
  }
}
