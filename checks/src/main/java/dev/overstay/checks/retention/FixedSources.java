package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/**
 * What is read, line by line, from something that does not change: a file on the class path has as
 * many lines as it has.
 */
final class FixedSources {

  /** Readers of readers, given by callers of callers, are followed no further. */
  private static final int DEEPEST = 6;

  private final ModuleView view;

  FixedSources(ModuleView view) {
    this.view = view;
  }

  /** Whether what a call gives was read from such a thing. */
  boolean isReadFrom(Value value, BodyFlow flow) {
    return value instanceof Value.CallResult result
        && result.call().hasReceiver()
        && areFixed(flow.origins(result.call().arguments().get(0)), flow, 0);
  }

  private boolean areFixed(List<AccessPath> paths, BodyFlow flow, int depth) {
    return depth < DEEPEST
        && !paths.isEmpty()
        && paths.stream().allMatch(path -> isFixed(path, flow, depth));
  }

  private boolean isFixed(AccessPath path, BodyFlow flow, int depth) {
    if (path.root() instanceof AccessPath.Param param) {
      return areGiven(param.index(), flow, depth);
    }
    if (!(path.root() instanceof AccessPath.Local)) {
      return false;
    }
    return flow.carried(new AccessPath(path.root(), List.of())).stream()
        .anyMatch(
            carried ->
                isSaid(carried.path(), flow)
                    || isOpened(carried.path(), flow, depth)
                    || (carried.path().root() instanceof AccessPath.Param param
                        && areGiven(param.index(), flow, depth)));
  }

  /** Whether something is opened at an address, and that address is such a thing. */
  private boolean isOpened(AccessPath path, BodyFlow flow, int depth) {
    return path.root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.CallResult result
        && result.call().hasReceiver()
        && view.program().is(result.call().method().owner(), TypeModel.Trait.VALUE)
        && areFixed(flow.origins(result.call().arguments().get(0)), flow, depth + 1);
  }

  private static boolean isSaid(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        && flow.domain(local.value()).filter(Flow.Finite.class::isInstance).isPresent();
  }

  /** Whether all callers, and there are some, give such a thing. */
  private boolean areGiven(int index, BodyFlow flow, int depth) {
    List<Callers.Site> sites = view.callers().sites(flow.method().ref());
    return !sites.isEmpty()
        && sites.stream()
            .allMatch(
                site -> {
                  Effect.Invoke call = site.call();
                  int argument = index + (call.hasReceiver() ? 1 : 0);
                  Optional<BodyFlow> caller = view.flow(site.caller());
                  return caller.isPresent()
                      && argument < call.arguments().size()
                      && areFixed(
                          caller.get().origins(call.arguments().get(argument)),
                          caller.get(),
                          depth + 1);
                });
  }
}
