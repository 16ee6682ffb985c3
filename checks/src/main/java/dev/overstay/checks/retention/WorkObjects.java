package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Classes whose instances are made for a single piece of work: a body that runs again and again
 * makes one, and neither puts it where it stays nor gives it to its caller. That something
 * long-lived has a field of such a type says little about how long most of them live.
 */
final class WorkObjects {

  private final ModuleView view;
  private @Nullable Set<String> types;

  WorkObjects(ModuleView view) {
    this.view = view;
  }

  /**
   * Whether a class is one, or is made as a part of one through which something long-lived owns it.
   */
  boolean isOwnedThrough(String type) {
    Set<String> seen = new HashSet<>();
    String at = type;
    while (seen.add(at) && !view.holders().isShared(at)) {
      if (isMadeForWork(at)) {
        return true;
      }
      Optional<FieldRef> owner = view.holders().owner(at);
      if (owner.isEmpty() || isStatic(owner.get()) || !isPart(at, owner.get().owner())) {
        return false;
      }
      at = owner.get().owner();
    }
    return false;
  }

  /** Whether objects of a class make those of another. */
  boolean isPart(String type, String whole) {
    return view.program().find(whole).stream()
        .flatMap(it -> it.methods().stream())
        .flatMap(method -> view.flow(method).stream())
        .flatMap(flow -> flow.body().values().stream())
        .anyMatch(value -> value instanceof Value.New made && made.type().equals(type));
  }

  private boolean isStatic(FieldRef field) {
    return view.program().field(field).filter(it -> it.modifiers().isStatic()).isPresent();
  }

  private boolean isMadeForWork(String type) {
    Set<String> known = types;
    if (known == null) {
      known = find();
      types = known;
    }
    return known.contains(type);
  }

  private Set<String> find() {
    Set<String> found = new HashSet<>();
    for (ClassFacts type : view.program().module()) {
      for (BodyFlow flow : view.flows(type)) {
        if (!view.lifecycles().isStartOnly(flow.method())) {
          find(flow, found);
        }
      }
    }
    return found;
  }

  private void find(BodyFlow flow, Set<String> found) {
    for (Value value : flow.body().values()) {
      if (value instanceof Value.New made) {
        find(made.id(), made.type(), flow, found);
      }
    }
    flow.made().keySet().forEach(local -> find(local, flow.typeOfLocal(local), flow, found));
  }

  private void find(int made, String type, BodyFlow flow, Set<String> found) {
    if (view.program().isOwn(type)
        && !found.contains(type)
        && staysHere(AccessPath.local(made), flow)) {
      found.add(type);
    }
  }

  private static boolean staysHere(AccessPath object, BodyFlow flow) {
    return !flow.returned().contains(object)
        && flow.events().stream()
            .noneMatch(
                event ->
                    event.flow() instanceof Flow.Keep keep
                        && keep.value().equals(object)
                        && !(keep.holder().root() instanceof AccessPath.Local local
                            && flow.body().has(local.value())));
  }
}
