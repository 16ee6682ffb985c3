package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Growable;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fields in which classes of the module collect listeners of others: what a method is given goes
 * in, another method takes it out again, and it is an interface that the class calls.
 */
final class OwnPublishers {

  private final ModuleView view;
  private @Nullable Set<FieldRef> fields;

  OwnPublishers(ModuleView view) {
    this.view = view;
  }

  /** Whether a field collects listeners. */
  boolean contains(FieldRef field) {
    Set<FieldRef> known = fields;
    if (known == null) {
      known = new HashSet<>();
      for (ClassFacts type : view.program().module()) {
        for (FieldFacts candidate : type.fields()) {
          if (collectsListeners(candidate, type)) {
            known.add(candidate.ref());
          }
        }
      }
      fields = known;
    }
    return known.contains(field);
  }

  private boolean collectsListeners(FieldFacts field, ClassFacts type) {
    boolean table =
        view.program()
            .fromTypeModel(field.type().name(), TypeModel::growable)
            .filter(it -> it == Growable.MAP)
            .isPresent();
    boolean takenOut =
        view.uses()
            .of(field.ref(), FieldUses.Kind.SHRINK)
            .anyMatch(
                use ->
                    !use.nested()
                        && use.happening().flow() instanceof Flow.Shrink shrink
                        && shrink.key().filter(OwnPublishers::isParameter).isPresent());
    if (table || !takenOut) {
      return false;
    }
    Set<String> given = new HashSet<>();
    view.uses()
        .of(field.ref(), FieldUses.Kind.STORE)
        .filter(use -> use.nested() && use.happening().isDirect())
        .forEach(
            use -> {
              AccessPath value = ((Flow.Keep) use.happening().flow()).value();
              if (isParameter(value)) {
                view.types().of(value, use.in()).forEach(it -> given.add(it.name()));
              }
            });
    return given.stream().anyMatch(listener -> isListener(listener, type));
  }

  private static boolean isParameter(AccessPath path) {
    return path.root() instanceof AccessPath.Param && path.steps().isEmpty();
  }

  /** An interface whose methods the class calls. */
  private boolean isListener(String listener, ClassFacts type) {
    Optional<ClassFacts> facts = view.program().find(listener);
    return facts.filter(it -> it.modifiers().isInterface()).isPresent()
        && !view.program().is(listener, TypeModel.Trait.CONTAINER)
        && !view.program().is(listener, TypeModel.Trait.VALUE)
        && view.lifetimes().of(listener).isEmpty()
        && view.flows(type).stream().anyMatch(flow -> calls(flow, listener));
  }

  private static boolean calls(BodyFlow flow, String listener) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.Invoke call && call.method().owner().equals(listener));
  }
}
