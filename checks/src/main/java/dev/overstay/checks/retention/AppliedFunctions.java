package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Functions that a method makes for its callers, who keep them in fields for good: how many keys
 * come to them is told by whoever calls what is in there.
 */
final class AppliedFunctions {

  private final ModuleView view;

  AppliedFunctions(ModuleView view) {
    this.view = view;
  }

  /**
   * How many different values the calls of a function bring for one of its parameters; empty where
   * the body that makes it does not give it to its callers alone, or nobody is known to call it.
   *
   * @param index the parameter, those that the function captured left out
   */
  Optional<KeyDomains.Domain> domainOf(int index, Value.Closure function, BodyFlow maker) {
    if (!maker.returned().contains(AccessPath.local(function.id()))) {
      return Optional.empty();
    }
    Set<FieldRef> fields = new HashSet<>();
    keepers(maker.method(), fields, new HashSet<>());
    fields.removeIf(field -> !isLongLived(field));
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    return view.program().module().stream()
        .filter(type -> mayCall(type, fields))
        .flatMap(type -> view.flows(type).stream())
        .flatMap(
            flow ->
                flow.calls().stream()
                    .filter(call -> calls(call, function, fields, flow))
                    .filter(call -> index + 1 < call.arguments().size())
                    .flatMap(call -> flow.origins(call.arguments().get(index + 1)).stream())
                    .map(given -> view.keys().of(given, flow)))
        .reduce(KeyDomains.Domain::or);
  }

  /** Whether all who keep what a body makes and gives to its callers are there for a short time. */
  boolean isForShort(int made, BodyFlow maker) {
    Set<FieldRef> fields = new HashSet<>();
    if (maker.returned().contains(AccessPath.local(made))) {
      keepers(maker.method(), fields, new HashSet<>());
    }
    return !fields.isEmpty() && fields.stream().noneMatch(this::isLongLived);
  }

  /** The fields in which callers of a method, and callers of those, keep what it gives them. */
  private void keepers(MethodFacts method, Set<FieldRef> fields, Set<MethodFacts> asked) {
    if (!asked.add(method)) {
      return;
    }
    for (Callers.Site site : view.callers().sites(method.ref())) {
      Optional<BodyFlow> caller = view.flow(site.caller());
      if (caller.isPresent() && site.call().result() != Effect.NONE) {
        AccessPath result = AccessPath.local(site.call().result());
        for (Event event : caller.get().events()) {
          if (event.flow() instanceof Flow.Keep keep && keep.value().equals(result)) {
            FieldUses.fieldOf(keep.holder(), false)
                .map(FieldUses.Target::field)
                .ifPresent(fields::add);
          }
        }
        if (caller.get().returned().contains(result)) {
          keepers(site.caller(), fields, asked);
        }
      }
    }
  }

  /**
   * Whether a field has what it has for long: what a page's own function has goes with the page.
   */
  private boolean isLongLived(FieldRef field) {
    return view.program()
        .field(field)
        .filter(
            facts ->
                view.program()
                    .find(field.owner())
                    .filter(type -> view.longLife().ofSingle(type, facts))
                    .isPresent())
        .isPresent();
  }

  /** Whether a class can see one of the fields. */
  private boolean mayCall(ClassFacts type, Set<FieldRef> fields) {
    return fields.stream()
        .flatMap(field -> view.program().field(field).stream())
        .anyMatch(
            field ->
                !field.modifiers().isPrivate()
                    || view.program().sameNest(type.name(), field.ref().owner()));
  }

  private boolean calls(
      Effect.Invoke call, Value.Closure function, Set<FieldRef> fields, BodyFlow flow) {
    return call.kind() == Effect.Call.VIRTUAL
        && view.program().isSubtype(function.type(), call.method().owner())
        && flow.origins(call.arguments().get(0)).stream()
            .flatMap(path -> FieldUses.fieldOf(path, false).stream())
            .anyMatch(target -> fields.contains(target.field()));
  }
}
