package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import java.util.List;
import java.util.Optional;

/** Calls that keep what they are given, and so empty a place where they are given nothing. */
final class Emptying {

  /** A setter may leave the setting to another method. */
  private static final int MOST_CALLS = 2;

  private Emptying() {}

  /** Which place: a field that a setter sets, or what a library's object has. */
  static Optional<AccessPath> place(BodyFlowAnalysis.CalleeLine line, Application to) {
    if (argument(line.flow(), to) < 0) {
      return Optional.empty();
    }
    AccessPath holder = ((Flow.Keep) line.flow()).holder();
    List<AccessPath.Step> steps = holder.steps();
    int last = steps.size() - 1;
    if (line.modeled()) {
      return Optional.of(last < 0 ? holder : new AccessPath(holder.root(), steps.subList(0, last)));
    }
    // What a constructor is given nothing for was nothing before.
    boolean setter =
        to.call().kind() != Effect.Call.CONSTRUCTOR
            && line.frames().size() <= MOST_CALLS
            && last >= 0
            && steps.get(last) instanceof AccessPath.Field;
    return setter ? Optional.of(holder) : Optional.empty();
  }

  /** The number of the call's argument that is kept, the receiver counted; less than 0 if none. */
  static int argument(Flow flow, Application to) {
    boolean given =
        flow instanceof Flow.Keep keep
            && keep.value().root() instanceof AccessPath.Param
            && keep.value().steps().isEmpty();
    if (!given) {
      return -1;
    }
    int index = ((AccessPath.Param) ((Flow.Keep) flow).value().root()).index();
    int argument = index + (to.receiver() ? 1 : 0);
    return argument < to.call().arguments().size() ? argument : -1;
  }
}
