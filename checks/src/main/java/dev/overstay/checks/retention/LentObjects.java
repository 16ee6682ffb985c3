package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The module's classes whose objects a library's pool in a field lends to whoever asks it. */
final class LentObjects {

  private final Program program;
  private final Map<FieldRef, Set<String>> lent = new HashMap<>();

  LentObjects(Program program) {
    this.program = program;
  }

  /** Takes note of what a body borrows. */
  void add(BodyFlow flow) {
    flow.made()
        .forEach(
            (local, made) -> {
              if (made.contains(Resource.POOLED)
                  && flow.body().valueOrNull(local) instanceof Value.CallResult result
                  && result.call().hasReceiver()
                  && flow.creation(local).isEmpty()) {
                borrowed(result.call(), flow);
              }
            });
  }

  private void borrowed(Effect.Invoke call, BodyFlow flow) {
    Set<String> types = types(call.result(), flow, program);
    if (!types.isEmpty()) {
      flow.origins(call.arguments().get(0)).stream()
          .flatMap(path -> FieldUses.fieldOf(path, false).stream())
          .forEach(
              pool ->
                  lent.computeIfAbsent(pool.field(), key -> new LinkedHashSet<>()).addAll(types));
    }
  }

  /** The module's classes that something may be of: a pool of anything gives what a cast says. */
  static Set<String> types(int local, BodyFlow flow, Program program) {
    Set<String> types = new LinkedHashSet<>();
    types.add(flow.body().typeOf(local));
    for (Value value : flow.body().values()) {
      if (value instanceof Value.Cast cast && cast.value() == local) {
        types.add(cast.type());
      }
    }
    types.removeIf(type -> !program.isOwn(type));
    return types;
  }

  /** The classes of what is borrowed from the pool that a field has. */
  Set<String> from(FieldRef pool) {
    return lent.getOrDefault(pool, Set.of());
  }
}
