package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Methods that are told of several kinds of messages and do something else for each. */
final class Dispatches {

  /** So many calls may lie between what is told and what is done. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;

  Dispatches(ModuleView view) {
    this.view = view;
  }

  /** A call in a method that is told of messages. */
  private record Branch(MethodFacts told, ControlFlow.Position call) {}

  /**
   * Whether a method runs for another kind of message than a second one does, though the same
   * method is told of both: what comes in with the one may go with the other.
   */
  boolean isOfOtherMessage(MethodFacts method, MethodFacts other) {
    List<Branch> here = branches(method, 0);
    return !here.isEmpty()
        && branches(other, 0).stream()
            .anyMatch(branch -> here.stream().anyMatch(own -> exclude(own, branch)));
  }

  /** The calls, in methods that are told of messages, that lead to a method. */
  private List<Branch> branches(MethodFacts method, int depth) {
    List<Branch> found = new ArrayList<>();
    if (depth >= MOST_CALLS) {
      return found;
    }
    for (Callers.Site site : view.callers().sites(method.ref())) {
      MethodFacts caller = site.caller();
      if (isTold(caller)) {
        view.flow(caller)
            .flatMap(flow -> flow.positionOf(site.call()))
            .ifPresent(at -> found.add(new Branch(caller, at)));
      } else if (caller.modifiers().isPrivate()) {
        found.addAll(branches(caller, depth + 1));
      }
    }
    return found;
  }

  private boolean isTold(MethodFacts method) {
    return view.lifecycles().entry(method).filter(kind -> kind == EntryKind.MESSAGE).isPresent();
  }

  /** Whether a test that holds on the way to one does not hold on the way to the other. */
  private boolean exclude(Branch one, Branch other) {
    MethodRef told = one.told().ref();
    Optional<BodyFlow> flow = view.flow(one.told());
    if (!told.equals(other.told().ref()) || flow.isEmpty()) {
      return false;
    }
    return exclude(flow.get().controlFlow(), one.call().block(), other.call().block());
  }

  /** The same of two blocks of a body. */
  static boolean exclude(ControlFlow order, int one, int other) {
    return order.conditionsOf(one).stream()
        .anyMatch(
            condition ->
                order.conditionsOf(other).stream()
                    .anyMatch(
                        it ->
                            it.guard().equals(condition.guard())
                                && it.holds() != condition.holds()));
  }
}
