package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.TypeModel;
import java.util.Optional;

/** Methods that run only while something starts that there is one of. */
final class StartedOnce {

  private StartedOnce() {}

  static boolean is(MethodFacts method, ModuleView view) {
    return view.lifecycles().isStartOnly(method)
        && (method.modifiers().isStatic() || isOne(method.ref().owner(), view));
  }

  /**
   * Whether there is one object of a class: a component, or what a field of something long-lived
   * has. Of what is in a map or a list there are as many as it has room for.
   */
  static boolean isOne(String type, ModuleView view) {
    return view.components().isShared(type) || only(type, view).isPresent();
  }

  /** The field that owns objects of a class, unless it has many at a time. */
  private static Optional<FieldFacts> only(String type, ModuleView view) {
    return view.holders()
        .owner(type)
        .flatMap(view.program()::field)
        .filter(
            field ->
                view.program().fromTypeModel(field.type().name(), TypeModel::growable).isEmpty());
  }
}
