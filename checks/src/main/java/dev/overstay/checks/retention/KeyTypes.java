package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Boxes;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Growable;
import dev.overstay.checks.model.KeyDomain;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.retention.KeyDomains.Domain;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the type of a key says of how many keys there are. */
final class KeyTypes {

  /** Maps that extend maps that extend maps are followed no further. */
  private static final int DEEPEST = 6;

  /** What a key is put together of is looked at so deep. */
  private static final int DEEPEST_PART = 3;

  private static final String FAILURE = "java.lang.Throwable";

  /** What went wrong is told with what it went wrong with: an id, a name, what was typed. */
  private static final Set<String> FAILURE_TEXTS =
      Set.of("getMessage", "getLocalizedMessage", "toString");

  private final ModuleView view;

  KeyTypes(ModuleView view) {
    this.view = view;
  }

  /**
   * The key type that a map's declaration says: by its own type arguments, or by those with which
   * its class extends a map.
   */
  Optional<TypeUse> keyOf(TypeUse map) {
    return keyOf(map, 0);
  }

  private Optional<TypeUse> keyOf(TypeUse map, int depth) {
    if (!map.arguments().isEmpty()) {
      return Optional.of(map.arguments().get(0)).filter(key -> !key.variable());
    }
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    return view
        .program()
        .find(map.name())
        .filter(type -> view.program().isOwn(type.name()))
        .stream()
        .flatMap(type -> type.supertypes().stream())
        .filter(
            type ->
                view.program()
                    .fromTypeModel(type.name(), TypeModel::growable)
                    .filter(shape -> shape == Growable.MAP)
                    .isPresent())
        .flatMap(type -> keyOf(type, depth + 1).stream())
        .findFirst();
  }

  /** Whether there is a fixed number of values of a type. */
  boolean isFinite(TypeUse type) {
    return of(type).filter(domain -> domain == Domain.FINITE).isPresent();
  }

  /** How many values of a type there are, where the type says it. */
  Optional<Domain> of(TypeUse type) {
    if (isEnum(type.name())
        || type.name().equals("boolean")
        || type.name().equals("byte")
        || type.name().equals("char")) {
      return Optional.of(Domain.FINITE);
    }
    Optional<KeyDomain> said = view.program().fromTypeModel(type.name(), TypeModel::keyDomain);
    if (said.isPresent()) {
      return Optional.of(said.get() == KeyDomain.OPEN ? Domain.OPEN : Domain.FINITE);
    }
    if (view.types().contents(type).stream().anyMatch(this::isOpen)) {
      return Optional.of(Domain.OPEN);
    }
    if (isPutTogether(type, DEEPEST_PART)) {
      return Optional.of(Domain.FINITE);
    }
    if (isThread(type.name())) {
      return Optional.of(Domain.LIKELY_OPEN);
    }
    return view.lifetimes()
        .of(type.name())
        .filter(limited -> limited.lifetime() != Lifetime.APPLICATION)
        .map(limited -> Domain.OPEN);
  }

  /**
   * Whether a value is put together of things of which there are so many and no more, and equals
   * another that is put together of the same: a record or the like of the module's own, or a set.
   */
  private boolean isPutTogether(TypeUse type, int depth) {
    if (view.program().is(type.name(), TypeModel.Trait.CONTAINER)) {
      return !type.arguments().isEmpty()
          && type.arguments().stream().allMatch(it -> !Boxes.isBox(it.name()) && isFew(it, depth));
    }
    Optional<ClassFacts> own =
        view.program().isOwn(type.name()) ? view.program().find(type.name()) : Optional.empty();
    List<FieldFacts> parts =
        own.stream()
            .flatMap(it -> it.fields().stream())
            .filter(field -> !field.modifiers().isStatic())
            .toList();
    return !parts.isEmpty()
        && own.filter(KeyEquality::declaresEquals).isPresent()
        && parts.stream()
            .allMatch(
                field ->
                    field.type().variable()
                        ? !type.arguments().isEmpty()
                            && type.arguments().stream().allMatch(it -> isFew(it, depth))
                        : isFew(field.type(), depth));
  }

  private boolean isFew(TypeUse type, int depth) {
    return depth > 0
        && !type.variable()
        && !type.name().endsWith("[]")
        && (isEnum(type.name())
            || type.name().equals("boolean")
            || view.program()
                .fromTypeModel(type.name(), TypeModel::keyDomain)
                .filter(domain -> domain == KeyDomain.FINITE)
                .isPresent()
            || isPutTogether(type, depth - 1));
  }

  private boolean isOpen(TypeUse type) {
    return of(type).filter(domain -> domain == Domain.OPEN).isPresent();
  }

  /** Whether a type is an enum. */
  boolean isEnum(String type) {
    return view.program().find(type).filter(it -> it.modifiers().isEnum()).isPresent();
  }

  /** Whether a type is an annotation, whose values are written in the code. */
  boolean isAnnotation(String type) {
    return view.program().find(type).filter(it -> it.modifiers().isAnnotation()).isPresent();
  }

  /** Whether a type is a thread. */
  boolean isThread(String type) {
    return view.program()
        .fromTypeModel(type, TypeModel::resource)
        .filter(it -> it == Resource.THREAD)
        .isPresent();
  }

  private boolean isFailure(String type) {
    return view.program().isSubtype(type, FAILURE);
  }

  /** Whether a key is an exception of a type, or what all exceptions have: their text. */
  boolean isTextOfFailure(TypeUse type, AccessPath key) {
    return isFailure(type.name())
        && key.steps().stream()
            .allMatch(
                step -> step instanceof AccessPath.Field it && it.field().owner().equals(FAILURE));
  }

  /**
   * Whether a library's exception is asked for more than its text: for a code or a name, of which
   * there may be few.
   */
  boolean isDetailOfFailure(MethodRef method) {
    return isFailure(method.owner())
        && !view.program().isOwn(method.owner())
        && !FAILURE_TEXTS.contains(method.name());
  }

  /** Whether a type is text, a number, or another value without parts that change. */
  boolean isText(String type) {
    return type.indexOf('.') < 0 || view.program().is(type, TypeModel.Trait.VALUE);
  }

  /** Whether objects of a type are good for less than the application. */
  boolean isShortLived(TypeUse type) {
    return view.lifetimes()
        .of(type)
        .filter(limited -> limited.lifetime() != Lifetime.APPLICATION)
        .isPresent();
  }
}
