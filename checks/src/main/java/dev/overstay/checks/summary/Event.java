package dev.overstay.checks.summary;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.Flow;
import java.util.List;
import java.util.Optional;

/**
 * Something that happens in a body, said of that body's own values.
 *
 * @param flow what happens; its paths may start at local values
 * @param span where in the body
 * @param position when in the body
 * @param source how it is known
 * @param deferred whether it happens in a function made here, so at a time not known here
 * @param valueType static type of the value that a {@code keep} keeps, as it stands at the call or
 *     store
 */
public record Event(
    Flow flow,
    Span span,
    ControlFlow.Position position,
    Source source,
    boolean deferred,
    String valueType) {

  /**
   * How an event is known.
   *
   * @param callee the method called, empty for the body's own stores
   * @param calleeFlow the same thing said in the callee's terms
   * @param frames the way into the callee, outermost first; empty for models and own stores
   * @param modeled whether a model says it
   */
  public record Source(
      Optional<MethodRef> callee,
      Optional<Flow> calleeFlow,
      List<MethodSummary.Frame> frames,
      boolean modeled) {

    /** The body does it itself. */
    public static final Source OWN =
        new Source(Optional.empty(), Optional.empty(), List.of(), false);
  }

  /** Whether the body does this itself or by calling a library that a model describes. */
  public boolean isDirect() {
    return source.callee().isEmpty() || source.modeled();
  }
}
