package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Private methods that do a part of their callers' work: what such a method does not show of the
 * things that it is given, all of its callers may.
 */
final class OwnHelpers {

  private final ModuleView view;

  OwnHelpers(ModuleView view) {
    this.view = view;
  }

  /** A question to a caller about things by the caller's names for them. */
  interface Question {

    /**
     * Asks.
     *
     * @param caller the caller's body
     * @param names the things
     * @param call where it calls
     */
    boolean ask(BodyFlow caller, Set<AccessPath> names, ControlFlow.Position call);
  }

  /** The things of a body that its caller has names for: what it is given, and puts into that. */
  Set<AccessPath> outside(Set<AccessPath> things, BodyFlow flow) {
    Set<AccessPath> seen = new HashSet<>();
    for (AccessPath thing : things) {
      if (thing.root() instanceof AccessPath.Param) {
        seen.add(thing);
      }
    }
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep
          && !event.deferred()
          && things.contains(keep.value())
          && keep.holder().root() instanceof AccessPath.Param) {
        seen.add(keep.holder());
      }
    }
    return seen;
  }

  /** Whether a method is such a helper, and the answer is yes at each of its calls. */
  boolean allCallers(BodyFlow helper, Set<AccessPath> things, Question question) {
    MethodFacts method = helper.method();
    List<Callers.Site> sites = view.callers().sites(method.ref());
    boolean asked =
        !things.isEmpty()
            && method.modifiers().isPrivate()
            && !method.isLambdaBody()
            && !view.callers().isHandedOn(method.ref())
            && !sites.isEmpty();
    return asked && sites.stream().allMatch(site -> isSo(site, things, question));
  }

  private boolean isSo(Callers.Site site, Set<AccessPath> things, Question question) {
    Optional<BodyFlow> caller = view.flow(site.caller());
    Optional<ControlFlow.Position> at = caller.flatMap(flow -> flow.positionOf(site.call()));
    if (at.isEmpty()) {
      return false;
    }
    Set<AccessPath> names = new HashSet<>();
    int first = site.call().hasReceiver() ? 1 : 0;
    for (AccessPath thing : things) {
      if (thing.root() instanceof AccessPath.Param parameter) {
        int argument = site.call().arguments().get(first + parameter.index());
        for (AccessPath origin : caller.get().origins(argument)) {
          List<AccessPath.Step> steps = new ArrayList<>(origin.steps());
          steps.addAll(thing.steps());
          names.add(new AccessPath(origin.root(), steps));
        }
      }
    }
    return !names.isEmpty() && question.ask(caller.get(), names, at.get());
  }
}
