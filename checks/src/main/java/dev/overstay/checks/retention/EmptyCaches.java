package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/**
 * Caches that stand where there has to be one: what is to fetch their entries always fails, and
 * nobody puts any in. They stay empty.
 */
final class EmptyCaches {

  private final ModuleView view;

  EmptyCaches(ModuleView view) {
    this.view = view;
  }

  /** Whether a cache never gets an entry. */
  boolean are(BuiltCaches.Built cache) {
    return cache.holder().filter(field -> !isFilled(field)).isPresent()
        && cache.flow().effect(cache.event()).orElse(null) instanceof Effect.Invoke build
        && build.hasReceiver()
        && build.arguments().size() == 2
        && alwaysFails(build.arguments().get(1), cache.flow());
  }

  /** Whether anybody gives it an entry, and does not just ask for one by its key. */
  private boolean isFilled(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.GROW)
        .map(use -> CallArguments.call(use.happening(), use.in()))
        .anyMatch(call -> call.filter(it -> it.arguments().size() == 2).isEmpty());
  }

  private boolean alwaysFails(int loader, BodyFlow flow) {
    Value value = flow.body().value(loader);
    if (value instanceof Value.Closure closure) {
      return neverReturns(closure.target());
    }
    Optional<ClassFacts> made =
        value instanceof Value.New object && view.program().isOwn(object.type())
            ? view.program().find(object.type())
            : Optional.empty();
    List<MethodFacts> loads =
        made.stream()
            .flatMap(type -> type.methods().stream())
            .filter(method -> !method.ref().isConstructor() && !method.modifiers().isSynthetic())
            .toList();
    return !loads.isEmpty() && loads.stream().allMatch(method -> neverReturns(method.ref()));
  }

  private boolean neverReturns(MethodRef method) {
    return view.program()
        .declaration(method)
        .flatMap(view::flow)
        .filter(flow -> flow.returns().isEmpty())
        .isPresent();
  }
}
