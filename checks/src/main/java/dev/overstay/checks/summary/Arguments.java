package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.model.AccessPath;
import java.util.List;

/** Says a callee's paths in the caller's terms. */
final class Arguments {

  private Arguments() {}

  /**
   * A callee's path in the caller's terms.
   *
   * @param arguments origins of the arguments, receiver first when {@code hasReceiver}
   * @param result number of the local value that stands for the result, or {@link Effect#NONE}
   */
  static List<AccessPath> map(
      AccessPath path, List<List<AccessPath>> arguments, boolean hasReceiver, int result) {
    if (path.root() instanceof AccessPath.Static) {
      return List.of(path);
    }
    if (path.root() instanceof AccessPath.Result) {
      return result == Effect.NONE
          ? List.of()
          : List.of(Paths.append(AccessPath.local(result), path.steps()));
    }
    int index = -1;
    if (path.root() instanceof AccessPath.This) {
      index = hasReceiver ? 0 : -1;
    } else if (path.root() instanceof AccessPath.Param param) {
      index = param.index() + (hasReceiver ? 1 : 0);
    }
    if (index < 0 || index >= arguments.size()) {
      return List.of();
    }
    return Paths.append(arguments.get(index), path.steps());
  }
}
