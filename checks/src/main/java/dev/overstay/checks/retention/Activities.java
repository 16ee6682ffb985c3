package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Lifecycles;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Things that run on until somebody stops them, and who is to do it. */
public final class Activities {

  private final ModuleView view;

  /** The activities of a module. */
  public Activities(ModuleView view) {
    this.view = view;
  }

  /**
   * An activity that its maker must stop and nobody does.
   *
   * @param flow the body that makes it
   * @param local what it is there
   * @param method where it is made: the body's method, or one that it calls
   * @param span the place of its creation
   * @param field the field that keeps it, if one does
   */
  public record Endless(
      BodyFlow flow, int local, MethodRef method, Span span, Optional<FieldRef> field) {}

  /** The activities of a kind that a body makes and nobody stops. */
  public List<Endless> neverStopped(BodyFlow flow, Resource kind) {
    List<Endless> found = new ArrayList<>();
    if (Lifecycles.isMain(flow.method())) {
      return found;
    }
    flow.made()
        .forEach(
            (local, made) -> {
              if (made.contains(kind)) {
                endless(flow, local).ifPresent(found::add);
              }
            });
    return found;
  }

  private Optional<Endless> endless(BodyFlow flow, int local) {
    AccessPath path = AccessPath.local(local);
    if (isHandedOn(flow, path) || isStoppedHere(flow, path)) {
      return Optional.empty();
    }
    Set<FieldRef> fields = new LinkedHashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep && carries(flow, keep.value(), path)) {
        if (keep.holder().root() instanceof AccessPath.Local) {
          continue;
        }
        Optional<FieldRef> field =
            FieldUses.fieldOf(keep.holder(), true).map(FieldUses.Target::field);
        if (field.isEmpty() || !view.program().isOwn(field.get().owner())) {
          return Optional.empty();
        }
        fields.add(field.get());
      }
    }
    if (fields.isEmpty() && !isStarted(flow, path)) {
      return Optional.empty();
    }
    for (FieldRef field : fields) {
      if (isStopped(field) || isOutOfSight(field) || !isStartedIn(field, flow, path)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Endless(
            flow, local, flow.method().ref(), spanOf(flow, local), fields.stream().findFirst()));
  }

  private static boolean carries(BodyFlow flow, AccessPath value, AccessPath path) {
    return flow.carried(value).stream().anyMatch(carried -> carried.path().equals(path));
  }

  private static Span spanOf(BodyFlow flow, int local) {
    if (local < flow.body().values().size()) {
      Value value = flow.body().value(local);
      if (value instanceof Value.New made) {
        return made.span();
      } else if (value instanceof Value.CallResult result) {
        return result.call().span();
      }
    }
    return Span.NONE;
  }

  /** Returned, or given to code that nobody can read or that keeps it somewhere of its own. */
  private boolean isHandedOn(BodyFlow flow, AccessPath path) {
    boolean returned =
        ModuleView.returned(flow).stream().anyMatch(value -> carries(flow, value, path));
    return returned
        || flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Pass pass && carries(flow, pass.value(), path));
  }

  private static boolean isStoppedHere(BodyFlow flow, AccessPath path) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Stop stop && carries(flow, stop.activity(), path));
  }

  private static boolean isStarted(BodyFlow flow, AccessPath path) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Start start && carries(flow, start.activity(), path));
  }

  private boolean isStartedIn(FieldRef field, BodyFlow flow, AccessPath path) {
    return isStarted(flow, path)
        || view.uses().of(field, FieldUses.Kind.START).findAny().isPresent();
  }

  private boolean isStopped(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.STOP)
        .anyMatch(use -> view.lifecycles().isReachable(use.in().method()));
  }

  private boolean isOutOfSight(FieldRef field) {
    boolean passed = view.uses().of(field, FieldUses.Kind.PASS).anyMatch(use -> !use.nested());
    boolean shared =
        view.uses()
            .of(field, FieldUses.Kind.SHARE)
            .map(use -> ((Flow.Keep) use.happening().flow()).holder())
            .anyMatch(holder -> !(holder.root() instanceof AccessPath.Local));
    return passed || shared;
  }
}
