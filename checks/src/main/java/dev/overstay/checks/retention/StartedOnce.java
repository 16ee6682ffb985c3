package dev.overstay.checks.retention;

import dev.overstay.checks.ir.MethodFacts;

/** Methods that run only while something starts that there is one of. */
final class StartedOnce {

  private StartedOnce() {}

  static boolean is(MethodFacts method, ModuleView view) {
    String owner = method.ref().owner();
    return view.lifecycles().isStartOnly(method)
        && (method.modifiers().isStatic()
            || view.components().isShared(owner)
            || view.holders().owner(owner).isPresent());
  }
}
