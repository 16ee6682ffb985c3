package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of types as facts write them: binary, erased, {@code X[]} for arrays. */
final class TypeNames {

  private static final int DEEPEST = 64;

  private final Types types;

  TypeNames(Types types) {
    this.types = types;
  }

  /** The name of a type's erasure, {@link Body#ANY} for what has none. */
  String of(@Nullable Type type) {
    return type == null ? Body.ANY : ofErased(types.erasure(type));
  }

  private String ofErased(Type type) {
    if (type instanceof Type.Named it) {
      return it.symbol().binaryName();
    } else if (type instanceof Type.Array it) {
      return of(it.element()) + "[]";
    } else if (type instanceof Type.Basic it && (it.isPrimitive() || it.isVoid())) {
      return it.keyword;
    }
    return Body.ANY;
  }

  /** A class's binary name. */
  String of(ClassSymbol type) {
    return type.binaryName();
  }

  /** Names of several types. */
  List<String> of(List<Type> all) {
    List<String> names = new ArrayList<>();
    all.forEach(it -> names.add(of(it)));
    return List.copyOf(names);
  }

  // ---- Descriptors

  /** The erased descriptor of a method as it is declared. */
  String descriptor(MethodSymbol method) {
    String known = method.descriptor;
    return known != null ? known : descriptorOf(method.type.parameters(), method.type.returns());
  }

  /** The descriptor made of these types. */
  String descriptorOf(List<Type> parameters, Type returns) {
    return descriptor(of(parameters), of(returns));
  }

  /** The descriptor made of types by name. */
  static String descriptor(List<String> parameters, String returns) {
    StringBuilder text = new StringBuilder("(");
    parameters.forEach(it -> text.append(fieldDescriptor(it)));
    return text.append(')').append(fieldDescriptor(returns)).toString();
  }

  private static String fieldDescriptor(String name) {
    if (name.endsWith("[]")) {
      return "[" + fieldDescriptor(name.substring(0, name.length() - 2));
    }
    return switch (name) {
      case "boolean" -> "Z";
      case "byte" -> "B";
      case "char" -> "C";
      case "short" -> "S";
      case "int" -> "I";
      case "long" -> "J";
      case "float" -> "F";
      case "double" -> "D";
      case "void" -> "V";
      default -> "L" + name.replace('.', '/') + ";";
    };
  }

  // ---- Types with their arguments

  /** A type where it is declared, as a generic signature would say it. */
  TypeUse use(@Nullable Type type) {
    return type == null ? TypeUse.of(Body.ANY) : use(type, 0);
  }

  private TypeUse use(Type type, int depth) {
    if (depth > DEEPEST) {
      return TypeUse.of(of(type));
    }
    if (type instanceof Type.Variable) {
      return new TypeUse(of(type), List.of(), true);
    } else if (type instanceof Type.Array it) {
      TypeUse element = use(it.element(), depth + 1);
      return new TypeUse(element.name() + "[]", element.arguments(), element.variable());
    } else if (type instanceof Type.Wildcard it) {
      // A wildcard stands as its bound, upper or lower.
      Type bound = it.upper() != null ? it.upper() : it.lower();
      return bound == null ? TypeUse.of(Body.ANY) : use(bound, depth + 1);
    } else if (type instanceof Type.Named it) {
      List<TypeUse> arguments = new ArrayList<>();
      it.arguments().forEach(each -> arguments.add(use(each, depth + 1)));
      return new TypeUse(of(type), List.copyOf(arguments), false);
    }
    return TypeUse.of(of(type));
  }
}
