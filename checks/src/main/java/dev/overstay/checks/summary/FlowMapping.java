package dev.overstay.checks.summary;

import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says a flow again in the terms of another body: each path becomes none, one or several. */
final class FlowMapping {

  /** Stands for an argument that has no path where it is spoken of. */
  static final AccessPath NOWHERE = AccessPath.local(-1);

  private static final List<Optional<AccessPath>> NO_KEY = List.of(Optional.empty());

  private FlowMapping() {}

  /** The flow for each choice of paths; none where a path that it needs has no counterpart. */
  static List<Flow> map(Flow flow, Function<AccessPath, List<AccessPath>> paths) {
    List<Flow> out = new ArrayList<>();
    if (flow instanceof Flow.Keep it) {
      for (AccessPath holder : paths.apply(it.holder())) {
        paths.apply(it.value()).forEach(value -> out.add(new Flow.Keep(value, holder)));
      }
    } else if (flow instanceof Flow.Grow it) {
      for (AccessPath holder : paths.apply(it.holder())) {
        keys(it.key(), paths).forEach(key -> out.add(new Flow.Grow(holder, key)));
      }
    } else if (flow instanceof Flow.Shrink it) {
      for (AccessPath holder : paths.apply(it.holder())) {
        keys(it.key(), paths).forEach(key -> out.add(new Flow.Shrink(holder, key)));
      }
    } else if (flow instanceof Flow.Lookup it) {
      for (AccessPath holder : paths.apply(it.holder())) {
        paths.apply(it.key()).forEach(key -> out.add(new Flow.Lookup(holder, key)));
      }
    } else if (flow instanceof Flow.Bind it) {
      // A thread keeps what has no name as well.
      List<AccessPath> values = paths.apply(it.value());
      for (AccessPath slot : paths.apply(it.slot())) {
        for (AccessPath value : values.isEmpty() ? List.of(NOWHERE) : values) {
          keys(it.key(), paths).forEach(key -> out.add(new Flow.Bind(value, slot, key)));
        }
      }
    } else if (flow instanceof Flow.Unbind it) {
      for (AccessPath slot : paths.apply(it.slot())) {
        keys(it.key(), paths).forEach(key -> out.add(new Flow.Unbind(slot, key)));
      }
    } else if (flow instanceof Flow.Run it) {
      List<AccessPath> arguments =
          it.arguments().stream()
              .map(argument -> paths.apply(argument).stream().findFirst().orElse(NOWHERE))
              .toList();
      paths.apply(it.function()).forEach(f -> out.add(new Flow.Run(f, it.where(), arguments)));
    } else {
      single(flow, paths, out);
    }
    return out;
  }

  private static void single(
      Flow flow, Function<AccessPath, List<AccessPath>> paths, List<Flow> out) {
    if (flow instanceof Flow.Return it) {
      paths.apply(it.value()).forEach(path -> out.add(new Flow.Return(path)));
    } else if (flow instanceof Flow.Measure it) {
      paths.apply(it.holder()).forEach(path -> out.add(new Flow.Measure(path)));
    } else if (flow instanceof Flow.Start it) {
      paths.apply(it.activity()).forEach(path -> out.add(new Flow.Start(path)));
    } else if (flow instanceof Flow.Stop it) {
      paths.apply(it.activity()).forEach(path -> out.add(new Flow.Stop(path, it.onlyIf())));
    } else if (flow instanceof Flow.Take it) {
      paths.apply(it.owner()).forEach(path -> out.add(new Flow.Take(path)));
    } else if (flow instanceof Flow.Give it) {
      paths.apply(it.taken()).forEach(path -> out.add(new Flow.Give(path)));
    } else if (flow instanceof Flow.Join it) {
      paths.apply(it.activity()).forEach(path -> out.add(new Flow.Join(path)));
    } else if (flow instanceof Flow.Wait it) {
      paths.apply(it.awaited()).forEach(path -> out.add(new Flow.Wait(path, Optional.empty())));
    } else if (flow instanceof Flow.Succeed it) {
      paths.apply(it.function()).forEach(path -> out.add(new Flow.Succeed(path)));
    } else if (flow instanceof Flow.Complete it) {
      paths.apply(it.request()).forEach(path -> out.add(new Flow.Complete(path)));
    } else if (flow instanceof Flow.Detach it) {
      paths.apply(it.request()).forEach(path -> out.add(new Flow.Detach(path)));
    } else if (flow instanceof Flow.Announce it) {
      paths.apply(it.told()).forEach(path -> out.add(new Flow.Announce(path)));
    } else if (flow instanceof Flow.Bound it) {
      paths.apply(it.holder()).forEach(path -> out.add(new Flow.Bound(path, it.unless())));
    } else if (flow instanceof Flow.Unbound it) {
      paths.apply(it.holder()).forEach(path -> out.add(new Flow.Unbound(path, it.onlyIf())));
    } else if (flow instanceof Flow.Build it) {
      paths.apply(it.builder()).forEach(path -> out.add(new Flow.Build(it.resource(), path)));
    } else if (flow instanceof Flow.Replace it) {
      paths.apply(it.holder()).forEach(path -> out.add(new Flow.Replace(path)));
    } else if (flow instanceof Flow.Pass it) {
      paths.apply(it.value()).forEach(path -> out.add(new Flow.Pass(path)));
    } else {
      out.add(flow);
    }
  }

  /** The key's counterparts; a key that has none is forgotten, not the flow. */
  private static List<Optional<AccessPath>> keys(
      Optional<AccessPath> key, Function<AccessPath, List<AccessPath>> paths) {
    if (key.isEmpty()) {
      return NO_KEY;
    }
    List<Optional<AccessPath>> mapped = new ArrayList<>(1);
    for (AccessPath path : paths.apply(key.get())) {
      mapped.add(Optional.of(path));
    }
    return mapped.isEmpty() ? NO_KEY : mapped;
  }
}
