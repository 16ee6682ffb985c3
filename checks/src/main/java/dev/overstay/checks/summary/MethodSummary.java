package dev.overstay.checks.summary;

import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.Flow;
import java.util.List;

/**
 * What a method does, said of its receiver, parameters, result and static fields alone.
 *
 * @param flows each thing it does, with where it does it
 */
public record MethodSummary(List<Line> flows) {

  /** A method that does nothing of interest, and the first guess inside a recursion. */
  public static final MethodSummary NOTHING = new MethodSummary(List.of());

  /**
   * One flow and where it happens.
   *
   * @param flow what is done
   * @param frames the way into the code that does it, outermost call first, the deed itself last
   */
  public record Line(Flow flow, List<Frame> frames) {}

  /**
   * A place in a method.
   *
   * @param method whose body
   * @param span where in it
   */
  public record Frame(MethodRef method, Span span) {}
}
