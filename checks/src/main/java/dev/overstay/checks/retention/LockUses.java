package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who gives back what fields have, without having taken it in the same body. */
final class LockUses {

  private final Program program;
  private final Map<FieldRef, List<BodyFlow>> givers = new HashMap<>();

  LockUses(Program program) {
    this.program = program;
  }

  /** Takes note of what one body does. */
  void add(BodyFlow flow) {
    Set<FieldRef> taken = new HashSet<>();
    Set<FieldRef> given = new HashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Take take && !event.deferred()) {
        field(take.owner()).ifPresent(taken::add);
      } else if (event.flow() instanceof Flow.Give give) {
        field(give.taken()).ifPresent(given::add);
      }
    }
    given.removeAll(taken);
    given.forEach(it -> givers.computeIfAbsent(it, key -> new ArrayList<>()).add(flow));
  }

  /** The bodies that only give back. */
  List<BodyFlow> giversAlone(FieldRef field) {
    return givers.getOrDefault(field, List.of());
  }

  /** The module's field that a lock is in: its halves are in a field of the library's. */
  Optional<FieldRef> field(AccessPath path) {
    for (int last = path.steps().size() - 1; last >= 0; last--) {
      if (path.steps().get(last) instanceof AccessPath.Field field
          && program.isOwn(field.field().owner())) {
        return Optional.of(field.field());
      }
    }
    return path.root() instanceof AccessPath.Static root
        ? Optional.of(root.field())
        : Optional.empty();
  }
}
