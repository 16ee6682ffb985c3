package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds a class or class loader without being it: a class has its loader, a method or
 * constructor its class. The facts of bodies leave that out, since nothing short-lived is in there.
 */
final class ReflectiveParts {

  private static final Set<String> TYPES = Set.of("java.lang.Class", "java.lang.ClassLoader");

  private static final List<String> PACKAGES = List.of("java.lang.reflect.", "java.lang.invoke.");

  private final ModuleView view;

  ReflectiveParts(ModuleView view) {
    this.view = view;
  }

  /** Whether a value of a body is got from a class or loader and holds it, or keeps such a one. */
  boolean reaches(int value, AccessPath key, BodyFlow flow) {
    if (!isOfKey(key, flow)) {
      return false;
    }
    Set<Integer> parts = parts(key, flow);
    if (isPart(flow.body().typeOf(value))) {
      return parts.contains(value);
    }
    return flow.origins(value).stream()
        .filter(path -> path.root() instanceof AccessPath.Local && path.steps().isEmpty())
        .map(path -> ((AccessPath.Local) path.root()).value())
        .anyMatch(made -> keepsPart(made, parts, flow));
  }

  private boolean isOfKey(AccessPath key, BodyFlow flow) {
    return view.types().of(key, flow).stream()
        .anyMatch(
            type ->
                TYPES.contains(type.name())
                    || view.program().isSubtype(type.name(), "java.lang.ClassLoader"));
  }

  /** The values of a body that are the key, or hold it. */
  private static Set<Integer> parts(AccessPath key, BodyFlow flow) {
    Set<Integer> parts = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Value value : flow.body().values()) {
        boolean is = flow.origins(value.id()).contains(key);
        boolean got =
            !(value instanceof Value.New)
                && isPart(flow.body().typeOf(value.id()))
                && value.operands().stream().anyMatch(parts::contains);
        more |= (is || got) && parts.add(value.id());
      }
    }
    return parts;
  }

  private static boolean isPart(String type) {
    String element = type.replace("[]", "");
    return TYPES.contains(element) || PACKAGES.stream().anyMatch(element::startsWith);
  }

  /** Whether an object is made with a part that its constructor stores. */
  private boolean keepsPart(int made, Set<Integer> parts, BodyFlow flow) {
    return flow.calls().stream()
        .filter(call -> call.kind() == Effect.Call.CONSTRUCTOR && call.arguments().get(0) == made)
        .anyMatch(
            call ->
                view.program().declaration(call.method()).flatMap(view::flow).stream()
                    .anyMatch(
                        constructor ->
                            call.arguments().stream()
                                .skip(1)
                                .filter(parts::contains)
                                .anyMatch(
                                    part ->
                                        stores(
                                            call.arguments().lastIndexOf(part) - 1, constructor))));
  }

  /** Whether a constructor puts what it is given in a field of its object, as strong as it is. */
  private static boolean stores(int parameter, BodyFlow constructor) {
    MethodFacts method = constructor.method();
    return parameter < method.parameters().size()
        && constructor.body().blocks().stream()
            .map(Block::effects)
            .flatMap(List::stream)
            .anyMatch(
                effect ->
                    effect instanceof Effect.StoreField store
                        && constructor.body().value(store.object()) instanceof Value.Receiver
                        && constructor.body().value(store.value()) instanceof Value.Parameter it
                        && it.index() == parameter);
  }
}
