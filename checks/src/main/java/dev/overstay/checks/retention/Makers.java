package dev.overstay.checks.retention;

import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.MethodSummary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The methods of the module, one behind the other, that make what a call gives back. */
final class Makers {

  private final ModuleView view;

  Makers(ModuleView view) {
    this.view = view;
  }

  /**
   * What is made, in the terms of one body.
   *
   * @param flow the body
   * @param local what it is there
   */
  record Made(BodyFlow flow, int local) {}

  /** What a body gets, and what it is in each body that had it before, the nearest first. */
  List<Made> of(BodyFlow flow, int local) {
    List<Made> found = new ArrayList<>();
    found.add(new Made(flow, local));
    Set<MethodRef> seen = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      Made last = found.get(i);
      for (MethodSummary.Frame frame : last.flow().creation(last.local())) {
        if (seen.add(frame.method())) {
          view.program().declaration(frame.method()).flatMap(view::flow).stream()
              .flatMap(body -> given(body).stream())
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  private static List<Made> given(BodyFlow body) {
    List<Made> given = new ArrayList<>();
    for (AccessPath path : body.returned()) {
      if (path.steps().isEmpty()
          && path.root() instanceof AccessPath.Local local
          && !body.made(local.value()).isEmpty()) {
        given.add(new Made(body, local.value()));
      }
    }
    return given;
  }
}
