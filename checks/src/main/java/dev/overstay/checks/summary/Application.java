package dev.overstay.checks.summary;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.AccessPath;
import java.util.List;

/**
 * A call, or the application of a function made here.
 *
 * @param result the local that stands for the result
 * @param deferred whether it happens at a time not known here
 * @param call the call in the body; for conditions on constants
 */
record Application(
    List<List<AccessPath>> arguments,
    boolean receiver,
    int result,
    Span span,
    ControlFlow.Position at,
    boolean deferred,
    Effect.Invoke call) {

  Application later() {
    return new Application(arguments, receiver, result, span, at, true, call);
  }
}
