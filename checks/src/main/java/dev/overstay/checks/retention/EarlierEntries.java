package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/**
 * What a holder had before something took its place, and gets back when that is over: nothing new
 * is kept by it then.
 */
final class EarlierEntries {

  /** A saved entry goes through this many fields at most. */
  private static final int MOST_FIELDS = 2;

  /** A method that gives it back may be given it by as many calls at most. */
  private static final int MOST_CALLERS = 3;

  private final ModuleView view;

  EarlierEntries(ModuleView view) {
    this.view = view;
  }

  /**
   * Whether what a holder is given was got from inside of it, and kept in a field or by the callers
   * until now.
   */
  boolean areGivenBack(Flow.Keep keep, BodyFlow flow) {
    return FieldUses.fieldOf(keep.holder(), true)
        .filter(
            target ->
                isFrom(keep.value(), target.field(), MOST_FIELDS)
                    || isFromCallers(keep.value(), target.field(), flow.method(), MOST_CALLERS))
        .isPresent();
  }

  /** Whether all that a method is given for this is from inside the holder. */
  private boolean isFromCallers(AccessPath value, FieldRef holder, MethodFacts method, int depth) {
    if (depth == 0
        || !(value.root() instanceof AccessPath.Param given)
        || !value.steps().isEmpty()
        || view.callers().isHandedOn(method.ref())) {
      return false;
    }
    List<Callers.Site> sites = view.callers().sites(method.ref());
    return !sites.isEmpty()
        && sites.stream().allMatch(site -> isFrom(site, given.index(), holder, depth));
  }

  private boolean isFrom(Callers.Site site, int parameter, FieldRef holder, int depth) {
    int index = parameter + (site.call().hasReceiver() ? 1 : 0);
    Optional<BodyFlow> flow = view.flow(site.caller());
    if (flow.isEmpty() || index >= site.call().arguments().size()) {
      return false;
    }
    List<AccessPath> origins = flow.get().origins(site.call().arguments().get(index));
    return !origins.isEmpty()
        && origins.stream()
            .allMatch(
                path ->
                    isFrom(path, holder, MOST_FIELDS)
                        || isFromCallers(path, holder, site.caller(), depth - 1));
  }

  private boolean isFrom(AccessPath value, FieldRef holder, int depth) {
    boolean inside =
        FieldUses.fieldOf(value, true)
            .filter(target -> target.nested() && target.field().equals(holder))
            .isPresent();
    return inside
        || (depth > 0
            && FieldUses.fieldOf(value, false)
                .filter(target -> isSaved(target.field(), holder, depth))
                .isPresent());
  }

  /** Whether all that a field ever gets comes from inside the holder. */
  private boolean isSaved(FieldRef field, FieldRef holder, int depth) {
    List<AccessPath> stored =
        view.uses()
            .of(field, FieldUses.Kind.STORE)
            .filter(use -> !use.nested())
            .map(use -> ((Flow.Keep) use.happening().flow()).value())
            // What a constructor is given is seen where it is called.
            .filter(value -> !(value.root() instanceof AccessPath.Param))
            .toList();
    return !stored.isEmpty() && stored.stream().allMatch(value -> isFrom(value, holder, depth - 1));
  }
}
