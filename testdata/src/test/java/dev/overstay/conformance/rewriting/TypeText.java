package dev.overstay.conformance.rewriting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Types as one writes them; some cannot be written. */
final class TypeText {

  private TypeText() {}

  /** How a type is written; empty for captured types, intersections and the like. */
  static Optional<String> of(TypeMirror type) {
    if (type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID) {
      return Optional.of(type.getKind().name().toLowerCase(Locale.ROOT));
    } else if (type instanceof ArrayType array) {
      return of(array.getComponentType()).map(it -> it + "[]");
    } else if (type.getKind() == TypeKind.TYPEVAR) {
      return variable((TypeVariable) type);
    } else if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard);
    } else if (type.getKind() == TypeKind.DECLARED) {
      return declared((DeclaredType) type);
    }
    return Optional.empty();
  }

  /** A captured one has no name of its own. */
  private static Optional<String> variable(TypeVariable type) {
    String name = type.asElement().getSimpleName().toString();
    return name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))
        ? Optional.empty()
        : Optional.of(name);
  }

  private static Optional<String> wildcard(WildcardType type) {
    if (type.getExtendsBound() != null) {
      return of(type.getExtendsBound()).map(it -> "? extends " + it);
    } else if (type.getSuperBound() != null) {
      return of(type.getSuperBound()).map(it -> "? super " + it);
    }
    return Optional.of("?");
  }

  private static Optional<String> declared(DeclaredType type) {
    StringBuilder text = new StringBuilder(name((TypeElement) type.asElement()));
    if (text.length() == 0) {
      return Optional.empty();
    }
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    for (int i = 0; i < arguments.size(); i++) {
      Optional<String> argument = of(arguments.get(i));
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      text.append(i == 0 ? "<" : ", ").append(argument.get());
    }
    return Optional.of(text.append(arguments.isEmpty() ? "" : ">").toString());
  }

  /** The name that is good everywhere; the simple one of a local class. */
  static String name(TypeElement type) {
    if (type.getNestingKind() == NestingKind.MEMBER
        && type.getEnclosingElement() instanceof TypeElement outer) {
      String name = name(outer);
      return name.isEmpty() ? "" : name + "." + type.getSimpleName();
    }
    return type.getNestingKind() == NestingKind.TOP_LEVEL
        ? type.getQualifiedName().toString()
        : type.getSimpleName().toString();
  }
}
