package dev.overstay.checks.summary;

import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.Flow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a method does, said of its receiver, parameters, result and static fields alone. */
public final class MethodSummary {

  /** A method that does nothing of interest, and the first guess inside a recursion. */
  public static final MethodSummary NOTHING = new MethodSummary(List.of());

  /**
   * One flow and where it happens.
   *
   * @param flow what is done
   * @param frames the way into the code that does it, outermost call first, the deed itself last
   * @param deferred whether it happens in a function made on the way, so at a time not known
   */
  public record Line(Flow flow, List<Frame> frames, boolean deferred) {}

  /**
   * A place in a method.
   *
   * @param method whose body
   * @param span where in it
   */
  public record Frame(MethodRef method, Span span) {}

  private final List<Line> flows;
  private @Nullable List<BodyFlowAnalysis.CalleeLine> calleeLines;

  /**
   * A summary.
   *
   * @param flows each thing the method does, with where it does it
   */
  public MethodSummary(List<Line> flows) {
    this.flows = List.copyOf(flows);
  }

  /** Each thing the method does, with where it does it. */
  public List<Line> flows() {
    return flows;
  }

  /**
   * The same for whoever calls the method.
   *
   * @param method whose summary this is
   */
  List<BodyFlowAnalysis.CalleeLine> calleeLines(MethodRef method) {
    List<BodyFlowAnalysis.CalleeLine> known = calleeLines;
    if (known == null) {
      Optional<MethodRef> callee = Optional.of(method);
      List<BodyFlowAnalysis.CalleeLine> lines = new ArrayList<>(flows.size());
      for (Line line : flows) {
        lines.add(
            new BodyFlowAnalysis.CalleeLine(
                line.flow(), callee, line.frames(), false, line.deferred()));
      }
      known = Collections.unmodifiableList(lines);
      calleeLines = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof MethodSummary it && flows.equals(it.flows));
  }

  @Override
  public int hashCode() {
    return flows.hashCode();
  }

  @Override
  public String toString() {
    return flows.toString();
  }
}
