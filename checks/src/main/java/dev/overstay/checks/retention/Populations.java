package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.Set;

/** How many objects of a class there are, as far as the code that makes them shows. */
public final class Populations {

  private final ModuleView view;

  /** The populations of a module. */
  public Populations(ModuleView view) {
    this.view = view;
  }

  /**
   * Whether there are many objects of a class, and one comes after the other: they are made while
   * the module runs, or a method makes one for a key that it is given and puts it in a map.
   */
  public boolean areMany(ClassFacts type) {
    return view.components().isMadeWhileRunning(type.name())
        || type.methods().stream()
            .filter(method -> method.ref().isConstructor())
            .flatMap(method -> view.callers().sites(method.ref()).stream())
            .anyMatch(site -> isKeptByKey(site.call(), site.caller()));
  }

  /** Whether objects of a class are made while the module runs, or for its requests. */
  boolean areMadeAnew(String type) {
    return view.components().isMadeWhileRunning(type)
        || view.program().find(type).stream()
            .flatMap(it -> it.methods().stream())
            .anyMatch(it -> it.ref().isConstructor() && view.requestPath().contains(it));
  }

  private boolean isKeptByKey(Effect.Invoke construction, MethodFacts maker) {
    return !maker.ref().isConstructor()
        && view.lifecycles().phase(maker).isEmpty()
        && view.flow(maker).filter(flow -> isKeptByKey(construction, flow)).isPresent();
  }

  private static boolean isKeptByKey(Effect.Invoke construction, BodyFlow flow) {
    AccessPath made = AccessPath.local(construction.arguments().get(0));
    Set<Position> puts = new HashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Grow grow
          && FieldUses.fieldOf(grow.holder(), true).isPresent()
          && grow.key().filter(key -> key.root() instanceof AccessPath.Param).isPresent()) {
        puts.add(event.position());
      }
    }
    return !puts.isEmpty()
        && flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Keep keep
                        && keep.value().equals(made)
                        && puts.contains(event.position()));
  }
}
