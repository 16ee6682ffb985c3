package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Arguments that come to be with each request: objects that a framework fills from the request, and
 * those that callers have just made, handed on from call to call.
 */
final class FreshArguments {

  /** Calls are followed this far back to whoever has the object first. */
  private static final int MOST_CALLS = 4;

  private final ModuleView view;
  private final KeyEquality equality;

  FreshArguments(ModuleView view) {
    this.view = view;
    this.equality = new KeyEquality(view.program());
  }

  /**
   * Whether a value is a parameter that gets a new object each time, of a class whose objects equal
   * themselves alone, wherever callers are known.
   */
  boolean isIdentity(int value, BodyFlow flow) {
    return isIdentity(value, flow, new HashSet<>());
  }

  private boolean isIdentity(int value, BodyFlow flow, Set<MethodFacts> asked) {
    Value at = flow.body().value(value);
    if (at instanceof Value.New made) {
      return !FreshObjects.isKept(value, flow) && isOwnIdentity(made.type());
    }
    List<AccessPath> origins = flow.origins(value);
    if (origins.size() != 1
        || !(origins.get(0).root() instanceof AccessPath.Param param)
        || !origins.get(0).steps().isEmpty()
        || view.callers().isCaptured(flow.method().ref(), param.index())
        || asked.size() >= MOST_CALLS
        || !asked.add(flow.method())) {
      return false;
    }
    MethodFacts method = flow.method();
    Optional<EntryKind> entry = view.lifecycles().entry(method);
    if (entry.isPresent()) {
      String type = method.parameters().get(param.index()).type().name();
      return entry.get() == EntryKind.REQUEST && isFilled(type);
    }
    List<Callers.Site> sites = view.callers().sites(method.ref());
    boolean called =
        !method.isLambdaBody() && !sites.isEmpty() && !view.callers().isHandedOn(method.ref());
    return called && sites.stream().allMatch(site -> isGivenIdentity(site, param.index(), asked));
  }

  private boolean isGivenIdentity(Callers.Site site, int index, Set<MethodFacts> asked) {
    Effect.Invoke call = site.call();
    int at = index + (call.hasReceiver() ? 1 : 0);
    return at < call.arguments().size()
        && view.flow(site.caller())
            .filter(caller -> isIdentity(call.arguments().get(at), caller, new HashSet<>(asked)))
            .isPresent();
  }

  /**
   * Whether a framework can make an object of a class to fill it: it has a constructor for that.
   */
  private boolean isFilled(String type) {
    return isOwnIdentity(type)
        && view.program().find(type).stream()
            .flatMap(facts -> facts.methods().stream())
            .anyMatch(it -> it.ref().isConstructor() && !it.modifiers().isPrivate());
  }

  /** A class of the module's own that can be no other, and says nothing of equality. */
  boolean isOwnIdentity(String name) {
    Program program = view.program();
    return program.isOwn(name)
        && program.ownSubtypes(name).isEmpty()
        && program
            .find(name)
            .filter(it -> !it.modifiers().isAbstract() && !it.modifiers().isEnum())
            .isPresent()
        && view.components().scope(name).isEmpty()
        && equality.isIdentity(name);
  }
}
