package dev.overstay.checks.retention;

import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.retention.KeyDomains.Depth;
import dev.overstay.checks.retention.KeyDomains.Domain;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many keys the callers of a method give it. */
final class GivenKeys {

  /** Callers of callers are asked no further away. */
  private static final int DEEPEST_CALLER = 4;

  private final ModuleView view;
  private final KeyDomains domains;
  private final Map<Asked, Domain> arguments = new HashMap<>();

  GivenKeys(ModuleView view, KeyDomains domains) {
    this.view = view;
    this.domains = domains;
  }

  private record Asked(MethodRef method, int index, List<AccessPath.Step> steps, int callers) {}

  /** The widest domain that a caller in the module brings; finite where none does. */
  Domain of(int index, MethodFacts method, List<AccessPath.Step> steps, Depth depth) {
    if (depth.callers() >= DEEPEST_CALLER) {
      return Domain.FINITE;
    }
    Asked asked = new Asked(method.ref(), index, steps, depth.callers());
    Domain known = arguments.get(asked);
    if (known == null) {
      arguments.put(asked, Domain.FINITE);
      known = findArguments(index, method, steps, new Depth(0, depth.callers() + 1));
      arguments.put(asked, known);
    }
    return known;
  }

  private Domain findArguments(
      int index, MethodFacts method, List<AccessPath.Step> steps, Depth depth) {
    Domain widest = Domain.FINITE;
    for (Callers.Site site : view.callers().sites(method.ref())) {
      Optional<BodyFlow> flow = view.flow(site.caller());
      int argument = index + (site.call().hasReceiver() ? 1 : 0);
      if (flow.isPresent()
          && argument < site.call().arguments().size()
          && !isOnceOnly(site.caller())) {
        for (AccessPath path : flow.get().origins(site.call().arguments().get(argument))) {
          AccessPath part = ConstructedParts.then(path, steps);
          widest = widest.or(domains.of(part, flow.get(), depth.deeper()));
        }
      }
      if (widest == Domain.OPEN) {
        break;
      }
    }
    return widest;
  }

  /** Whether a caller runs only while something starts that there is one of. */
  boolean isOnceOnly(MethodFacts caller) {
    String owner = caller.ref().owner();
    return view.lifecycles().isStartOnly(caller)
        && (caller.modifiers().isStatic()
            || view.components().isShared(owner)
            || view.holders().owner(owner).isPresent());
  }

  /** What a framework calls a method for, itself or by the bridge that compilers put beside it. */
  Optional<EntryKind> entry(MethodFacts method) {
    return view.lifecycles()
        .entry(method)
        .or(
            () ->
                view.callers().of(method.ref()).stream()
                    .filter(caller -> caller.modifiers().isSynthetic())
                    .filter(caller -> caller.ref().name().equals(method.ref().name()))
                    .flatMap(caller -> view.lifecycles().entry(caller).stream())
                    .findFirst());
  }
}
