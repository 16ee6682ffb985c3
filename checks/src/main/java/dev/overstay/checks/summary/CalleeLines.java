package dev.overstay.checks.summary;

import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be said of callees that have neither a model nor a body. */
final class CalleeLines {

  private CalleeLines() {}

  /** The receiver is a function, called in place with the arguments that follow it. */
  static BodyFlowAnalysis.CalleeLine functionCall(int arguments) {
    List<AccessPath> given = new ArrayList<>();
    for (int i = 0; i < arguments - 1; i++) {
      given.add(AccessPath.parameter(i));
    }
    return line(new Flow.Run(AccessPath.receiver(), Where.HERE, given));
  }

  /** A method that the container runs on another thread: everything given goes there. */
  static List<BodyFlowAnalysis.CalleeLine> elsewhere(MethodRef method, int parameters) {
    List<BodyFlowAnalysis.CalleeLine> lines = new ArrayList<>();
    for (int i = 0; i < parameters; i++) {
      Flow flow = new Flow.Run(AccessPath.parameter(i), Where.ELSEWHERE, List.of());
      lines.add(new BodyFlowAnalysis.CalleeLine(flow, Optional.of(method), List.of(), true, false));
    }
    return lines;
  }

  /** Everything given is handed to code that nobody can read. */
  static List<BodyFlowAnalysis.CalleeLine> unknown(int arguments, boolean receiver) {
    List<BodyFlowAnalysis.CalleeLine> lines = new ArrayList<>();
    int parameters = receiver ? arguments - 1 : arguments;
    if (receiver) {
      lines.add(line(new Flow.Pass(AccessPath.receiver())));
    }
    for (int i = 0; i < parameters; i++) {
      lines.add(line(new Flow.Pass(AccessPath.parameter(i))));
    }
    return lines;
  }

  /** A library's method that by its name ends its object. */
  static BodyFlowAnalysis.CalleeLine end(MethodRef method) {
    Flow flow = new Flow.Stop(AccessPath.receiver());
    return new BodyFlowAnalysis.CalleeLine(flow, Optional.of(method), List.of(), false, false);
  }

  private static BodyFlowAnalysis.CalleeLine line(Flow flow) {
    return new BodyFlowAnalysis.CalleeLine(flow, Optional.empty(), List.of(), false, false);
  }
}
