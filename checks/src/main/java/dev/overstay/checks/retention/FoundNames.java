package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/**
 * Keys by which something of the program itself is found before anything is kept under them: there
 * are as many as there are classes, constants and resources, and others come to nothing.
 */
final class FoundNames {

  /** Finders that ask finders are followed no further. */
  private static final int MOST_FINDERS = 2;

  private final ModuleView view;

  FoundNames(ModuleView view) {
    this.view = view;
  }

  /** Whether the key of what is put in is such a name. */
  boolean decideAbout(FieldUses.Use site) {
    if (!(site.happening().flow() instanceof Flow.Grow grow) || grow.key().isEmpty()) {
      return false;
    }
    AccessPath key = grow.key().get();
    return isNameOfClass(key, site) || isMadeOfClass(site) || isNameOfResource(key, site);
  }

  /**
   * Whether a class or a constant was found by the key before, which throws where there is none.
   */
  private boolean isNameOfClass(AccessPath key, FieldUses.Use site) {
    BodyFlow flow = site.in();
    return flow.body().values().stream()
        .filter(value -> value instanceof Value.CallResult)
        .map(value -> (Value.CallResult) value)
        .filter(found -> isClassOrConstant(found, 0))
        .filter(found -> isGiven(found.call(), key, flow))
        .flatMap(found -> flow.positionOf(found.call()).stream())
        .anyMatch(at -> flow.controlFlow().precedes(at, site.happening().position()));
  }

  /** Whether a function that makes what is kept under a key finds a class by the key for that. */
  private boolean isMadeOfClass(FieldUses.Use site) {
    BodyFlow flow = site.in();
    return flow.effect(site.happening()).orElse(null) instanceof Effect.Invoke call
        && call.arguments().stream()
            .map(flow.body()::value)
            .filter(Value.Closure.class::isInstance)
            .map(Value.Closure.class::cast)
            .anyMatch(this::findsClass);
  }

  private boolean findsClass(Value.Closure maker) {
    int receiver = maker.kind() == Effect.Call.STATIC ? 0 : 1;
    int key = Math.max(0, maker.captured().size() - receiver);
    return view.program().declaration(maker.target()).flatMap(view::flow).stream()
        .anyMatch(body -> findsClass(AccessPath.parameter(key), body, 0));
  }

  private boolean findsClass(AccessPath name, BodyFlow flow, int calls) {
    for (Value value : flow.body().values()) {
      if (value instanceof Value.CallResult found
          && isGiven(found.call(), name, flow)
          && (isClassOrConstant(found, 0)
              || (calls < MOST_FINDERS && asksForClass(found.call(), name, flow, calls + 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean asksForClass(Effect.Invoke call, AccessPath name, BodyFlow flow, int calls) {
    Optional<BodyFlow> callee = view.program().declaration(call.method()).flatMap(view::flow);
    int first = call.hasReceiver() ? 1 : 0;
    for (int i = first; callee.isPresent() && i < call.arguments().size(); i++) {
      if (flow.origins(call.arguments().get(i)).contains(name)
          && findsClass(AccessPath.parameter(i - first), callee.get(), calls)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something was found by the key among what the program was delivered with. */
  private boolean isNameOfResource(AccessPath key, FieldUses.Use site) {
    BodyFlow flow = site.in();
    return flow.controlFlow().conditionsOf(site.happening().position().block()).stream()
        .filter(it -> it.guard().test() == Guard.Test.IS_NULL && !it.holds())
        .map(condition -> flow.body().value(condition.guard().operands().get(0)))
        .anyMatch(value -> isLookedUp(value, key, flow));
  }

  /** Whether a call finds a resource by a name, or asks a method of the module that does. */
  private boolean isLookedUp(Value value, AccessPath name, BodyFlow flow) {
    if (!(value instanceof Value.CallResult found)) {
      return false;
    }
    List<Integer> arguments = found.call().arguments();
    int first = found.call().hasReceiver() ? 1 : 0;
    for (int i = first; i < arguments.size(); i++) {
      AccessPath given = AccessPath.parameter(i - first);
      if (flow.origins(arguments.get(i)).contains(name)
          && (flow.domain(found.id()).filter(Flow.Finite.class::isInstance).isPresent()
              || view.program().declaration(found.call().method()).flatMap(view::flow).stream()
                  .anyMatch(callee -> looksUp(given, callee)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksUp(AccessPath name, BodyFlow flow) {
    return flow.body().values().stream()
        .filter(value -> value instanceof Value.CallResult)
        .map(value -> (Value.CallResult) value)
        .filter(found -> flow.domain(found.id()).filter(Flow.Finite.class::isInstance).isPresent())
        .anyMatch(found -> isGiven(found.call(), name, flow));
  }

  private static boolean isGiven(Effect.Invoke call, AccessPath name, BodyFlow flow) {
    return call.arguments().stream().anyMatch(it -> flow.origins(it).contains(name));
  }

  /** Whether a call answers with a class, or with the constant of that name; a verdict is none. */
  private boolean isClassOrConstant(Value.CallResult found, int calls) {
    String type = found.type();
    return type.equals("java.lang.Class")
        || (view.keys().types().isEnum(type)
            && (found.call().method().owner().equals(type)
                || (calls < MOST_FINDERS && isFoundByAll(found.call().method(), calls + 1))));
  }

  private boolean isFoundByAll(MethodRef finder, int calls) {
    Optional<BodyFlow> flow = view.program().declaration(finder).flatMap(view::flow);
    List<AccessPath> returned = flow.map(BodyFlow::returned).orElse(List.of());
    return !returned.isEmpty()
        && returned.stream()
            .allMatch(
                path ->
                    path.steps().isEmpty()
                        && path.root() instanceof AccessPath.Local local
                        && flow.get().body().valueOrNull(local.value())
                            instanceof Value.CallResult result
                        && isClassOrConstant(result, calls));
  }
}
