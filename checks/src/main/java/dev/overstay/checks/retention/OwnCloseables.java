package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Classes of the module whose objects hold something open: a constructor opens it into a field, and
 * the class can be closed and then closes the field.
 */
final class OwnCloseables {

  private static final String CLOSEABLE = "java.lang.AutoCloseable";

  private final ModuleView view;
  private final Map<String, Boolean> known = new HashMap<>();

  OwnCloseables(ModuleView view) {
    this.view = view;
  }

  /** Whether a class is one. */
  boolean contains(String type) {
    Boolean answer = known.get(type);
    if (answer == null) {
      answer =
          view.program().isOwn(type)
              && view.program().isSubtype(type, CLOSEABLE)
              && view.program().find(type).filter(this::holdsOpen).isPresent();
      known.put(type, answer);
    }
    return answer;
  }

  private boolean holdsOpen(ClassFacts type) {
    Set<FieldRef> opened = new HashSet<>();
    for (BodyFlow flow : view.flows(type)) {
      if (flow.method().ref().isConstructor()) {
        opened.addAll(opened(flow));
      }
    }
    return opened.stream()
        .anyMatch(
            field ->
                view.uses()
                    .of(field, FieldUses.Kind.STOP)
                    .anyMatch(stop -> stop.in().method().ref().name().equals("close")));
  }

  /** The fields in which a constructor keeps what it opens itself. */
  private static Set<FieldRef> opened(BodyFlow flow) {
    Set<FieldRef> found = new HashSet<>();
    flow.events().stream()
        .filter(event -> event.flow() instanceof Flow.Keep && !event.deferred())
        .map(event -> (Flow.Keep) event.flow())
        .filter(keep -> keep.holder().root() instanceof AccessPath.This)
        .filter(
            keep ->
                keep.value().root() instanceof AccessPath.Local local
                    && keep.value().steps().isEmpty()
                    && flow.made(local.value()).contains(Resource.CLOSEABLE))
        .flatMap(keep -> FieldUses.fieldOf(keep.holder(), false).stream())
        .forEach(target -> found.add(target.field()));
    return found;
  }
}
