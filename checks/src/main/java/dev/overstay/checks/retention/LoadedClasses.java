package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Entries whose value is an object of a class that is loaded by its name, as plug-ins are, or a
 * member of a class that is found by its name. Where there is no such class or member nothing is
 * put in, so there are not more than what is installed and configured brings.
 */
final class LoadedClasses {

  /** What makes an object of a class that is at hand, or gets that class or a member by name. */
  private static final Map<String, Set<String>> LOADING =
      Map.of(
          "java.lang.Class",
              Set.of(
                  "forName",
                  "newInstance",
                  "getMethod",
                  "getDeclaredMethod",
                  "getField",
                  "getDeclaredField",
                  "getConstructor",
                  "getDeclaredConstructor"),
          "java.lang.ClassLoader", Set.of("loadClass"),
          "java.lang.reflect.Constructor", Set.of("newInstance"));

  private LoadedClasses() {}

  /** Whether all that is put in at a place, or where that has it done, are such objects. */
  static boolean arePutIn(FieldUses.Use site, ModuleView view) {
    return arePutIn(site.happening(), site.in())
        || Deed.behind(site.happening(), view).anyMatch(it -> arePutIn(it.event(), it.in()));
  }

  private static boolean arePutIn(Event event, BodyFlow flow) {
    Optional<Effect.Invoke> call = CallArguments.call(event, flow);
    Optional<Integer> key = CallArguments.putUnder(event, flow);
    return call.isPresent()
        && key.isPresent()
        && call.get().hasReceiver()
        && call.get().arguments().size() == 3
        && call.get().arguments().stream()
            .skip(1)
            .filter(it -> !it.equals(key.get()))
            .allMatch(it -> isLoaded(it, flow, new HashSet<>()));
  }

  private static boolean isLoaded(int id, BodyFlow flow, Set<Integer> seen) {
    Value value = flow.body().value(id);
    if (value instanceof Value.Cast cast) {
      return isLoaded(cast.value(), flow, seen);
    }
    if (value instanceof Value.Phi phi) {
      return !seen.add(id) || phi.operands().stream().allMatch(it -> isLoaded(it, flow, seen));
    }
    return value instanceof Value.CallResult result && loads(result.call().method());
  }

  private static boolean loads(MethodRef method) {
    return LOADING.getOrDefault(method.owner(), Set.of()).contains(method.name());
  }
}
