package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.TypeModel;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Fields that are as they are since the application has started: a constant, a list of what was
 * configured. A test of one comes out for each piece of work as it says, and not once for all.
 */
final class SteadyFields {

  private static final Set<FieldUses.Kind> CHANGES =
      EnumSet.of(
          FieldUses.Kind.STORE,
          FieldUses.Kind.GROW,
          FieldUses.Kind.SHRINK,
          FieldUses.Kind.REPLACE,
          FieldUses.Kind.PASS);

  /** Values in values in values are looked at no further. */
  private static final int DEEPEST = 3;

  private final ModuleView view;
  private final Map<FieldRef, Boolean> known = new HashMap<>();

  SteadyFields(ModuleView view) {
    this.view = view;
  }

  /** Whether nobody changes a field, or what is in its collection, but at the start. */
  boolean isSteady(FieldRef ref) {
    FieldRef field = view.program().canonical(ref);
    Boolean steady = known.get(field);
    if (steady == null) {
      steady = view.program().field(field).filter(it -> find(it) || isSetAtTheEnd(it)).isPresent();
      known.put(field, steady);
    }
    return steady;
  }

  /**
   * Whether a field has, for good, somebody whose code is not here: what it answers is not what the
   * code here has done before.
   */
  boolean isSomebodyElse(FieldRef ref) {
    return view.program()
        .field(view.program().canonical(ref))
        .filter(field -> field.modifiers().isFinal() && !field.modifiers().isStatic())
        .map(field -> field.type().name())
        .filter(type -> view.program().isOwn(type) && view.program().ownSubtypes(type).isEmpty())
        .flatMap(view.program()::find)
        .filter(type -> type.modifiers().isInterface())
        .isPresent();
  }

  private boolean find(FieldFacts field) {
    return view.program().isOwn(field.ref().owner())
        && (field.modifiers().isFinal() || isConfigured(field))
        && (isValue(field.type().name()) || isUnchangedCollection(field));
  }

  /**
   * Whether a flag says whether its owner is open: it is set once at the start, and once more where
   * the owner ends.
   */
  private boolean isSetAtTheEnd(FieldFacts field) {
    return field.modifiers().isPrivate()
        && field.type().name().equals("boolean")
        && view.program().isOwn(field.ref().owner())
        && view.program().module().stream()
            .filter(type -> view.program().sameNest(type.name(), field.ref().owner()))
            .flatMap(type -> view.flows(type).stream())
            .filter(flow -> OwnStores.of(flow, view).contains(field.ref()))
            .allMatch(flow -> isBeginningOrEnd(flow.method(), DEEPEST));
  }

  /** So it is in a private method, too, which nobody else calls. */
  private boolean isBeginningOrEnd(MethodFacts method, int helpers) {
    Collection<MethodFacts> callers = view.callers().of(method.ref());
    return view.lifecycles().isStartOnly(method)
        || view.lifecycles().phase(method).filter(Phase.STOP::equals).isPresent()
        || (helpers > 0
            && method.modifiers().isPrivate()
            && !method.isLambdaBody()
            && !callers.isEmpty()
            && callers.stream().allMatch(caller -> isBeginningOrEnd(caller, helpers - 1)));
  }

  /** Whether objects of a type are for ever as they were made: records of values, say. */
  boolean isFixed(String type) {
    return isFixed(type, DEEPEST);
  }

  private boolean isFixed(String type, int depth) {
    return isValue(type)
        || (depth > 0
            && view.program().isOwn(type)
            && view.program().ownSubtypes(type).isEmpty()
            && view.program()
                .find(type)
                .filter(facts -> !facts.modifiers().isInterface())
                .filter(facts -> facts.superclass().filter(SteadyFields::isPlain).isPresent())
                .filter(
                    facts ->
                        facts.fields().stream()
                            .filter(it -> !it.modifiers().isStatic())
                            .allMatch(
                                it ->
                                    it.modifiers().isFinal()
                                        && isFixed(it.type().name(), depth - 1)))
                .isPresent());
  }

  private static boolean isPlain(String superclass) {
    return superclass.equals("java.lang.Object") || superclass.equals("java.lang.Record");
  }

  /** A number, a text or an enum: an atomic number is a value, too, but changes. */
  private boolean isValue(String type) {
    return (type.indexOf('.') < 0 && type.indexOf('[') < 0)
        || type.equals("java.lang.String")
        || view.program().isSubtype(type, "java.lang.Enum");
  }

  /** Whether the container says it once, and nobody else does. */
  private boolean isConfigured(FieldFacts field) {
    return field.modifiers().isPrivate()
        && view.lifetimes().isInjected(field.annotations())
        && view.program().module().stream()
            .filter(type -> view.program().sameNest(type.name(), field.ref().owner()))
            .flatMap(type -> view.flows(type).stream())
            .flatMap(flow -> flow.body().blocks().stream())
            .flatMap(block -> block.effects().stream())
            .noneMatch(
                effect ->
                    effect instanceof Effect.StoreField store
                        && view.program().canonical(store.field()).equals(field.ref()));
  }

  private boolean isUnchangedCollection(FieldFacts field) {
    boolean array = field.type().name().endsWith("[]");
    return (array
            || view.program().fromTypeModel(field.type().name(), TypeModel::growable).isPresent())
        && view.uses().of(field.ref()).stream()
            .filter(use -> CHANGES.contains(use.kind()) && !use.nested())
            .allMatch(use -> view.lifecycles().isStartOnly(use.in().method()));
  }
}
