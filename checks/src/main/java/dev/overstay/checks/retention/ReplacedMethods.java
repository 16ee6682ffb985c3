package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import java.util.List;

/** Methods of abstract classes that no object has, because all that there are have another one. */
final class ReplacedMethods {

  /** A method may be called by as many others on the way from one that no object has. */
  private static final int MOST_CALLS = 3;

  private ReplacedMethods() {}

  /**
   * Whether every class that there are objects of has a method of its own in place of one, and none
   * of them calls the one that it replaces; or whether only such methods call it.
   */
  static boolean include(MethodFacts method, ModuleView view) {
    return include(method, view, MOST_CALLS);
  }

  private static boolean include(MethodFacts method, ModuleView view, int calls) {
    return isReplaced(method, view)
        || (calls > 0
            && !method.modifiers().isPublic()
            && !view.callers().of(method.ref()).isEmpty()
            && !view.callers().isHandedOn(method.ref())
            && view.callers().of(method.ref()).stream()
                .allMatch(caller -> include(caller, view, calls - 1)));
  }

  private static boolean isReplaced(MethodFacts method, ModuleView view) {
    List<MethodFacts> others = view.program().ownOverriders(method.ref());
    boolean isAbstract =
        view.program()
            .find(method.ref().owner())
            .filter(type -> type.modifiers().isAbstract())
            .isPresent();
    return isAbstract
        && !others.isEmpty()
        && !method.modifiers().isStatic()
        && !method.modifiers().isPrivate()
        && !method.isLambdaBody()
        && others.stream().noneMatch(other -> callsSuper(other, method, view))
        && view.program().ownSubtypes(method.ref().owner()).stream()
            .flatMap(type -> view.program().find(type).stream())
            .filter(type -> !type.modifiers().isAbstract())
            .allMatch(type -> isOverriddenIn(type.name(), others, view));
  }

  private static boolean isOverriddenIn(String type, List<MethodFacts> others, ModuleView view) {
    return others.stream().anyMatch(other -> view.program().isSubtype(type, other.ref().owner()));
  }

  private static boolean callsSuper(MethodFacts other, MethodFacts method, ModuleView view) {
    return view.flow(other).stream()
        .flatMap(flow -> flow.body().blocks().stream())
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.Invoke call
                    && call.kind() == Effect.Call.SPECIAL
                    && call.method().name().equals(method.ref().name()));
  }
}
