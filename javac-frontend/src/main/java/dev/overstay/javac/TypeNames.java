package dev.overstay.javac;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Name;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of types as facts write them: binary, erased, {@code X[]} for arrays. */
final class TypeNames {

  private static final int DEEPEST = 64;

  private final Types types;
  private final Map<Symbol, String> known = new HashMap<>();
  private final Map<MethodSymbol, String> descriptors = new HashMap<>();
  private final Map<String, String> ofFields = new HashMap<>();
  private final Map<Name, String> texts = new HashMap<>();
  private final Map<MethodSymbol, MethodRef> methods = new HashMap<>();
  private final Map<VarSymbol, FieldRef> fields = new HashMap<>();

  TypeNames(Types types) {
    this.types = types;
  }

  /** The name of a type's erasure, {@link Body#ANY} for what has none. */
  String of(@Nullable Type type) {
    if (type == null) {
      return Body.ANY;
    }
    // The erasure of a class is a type of the same name; no need to have it made.
    return type.hasTag(TypeTag.CLASS) && !type.isCompound() && type.tsym != null
        ? of(type.tsym)
        : ofErased(types.erasure(type));
  }

  private String ofErased(Type type) {
    return switch (type.getTag()) {
      case BOOLEAN -> "boolean";
      case BYTE -> "byte";
      case CHAR -> "char";
      case SHORT -> "short";
      case INT -> "int";
      case LONG -> "long";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      case VOID -> "void";
      case ARRAY -> of(types.elemtype(type)) + "[]";
      case CLASS, ERROR -> type.tsym == null ? Body.ANY : of(type.tsym);
      default -> Body.ANY;
    };
  }

  /** A class's binary name. */
  String of(Symbol type) {
    String name = known.get(type);
    if (name == null) {
      name = type.flatName().toString();
      known.put(type, name);
    }
    return name;
  }

  /** Names of several types. */
  List<String> of(Iterable<Type> all) {
    List<String> names = new ArrayList<>();
    for (Type type : all) {
      names.add(of(type));
    }
    return List.copyOf(names);
  }

  // ---- Members

  /** A name's text. The compiler would spell it out each time it is asked. */
  String of(Name name) {
    String text = texts.get(name);
    if (text == null) {
      text = name.toString();
      texts.put(name, text);
    }
    return text;
  }

  /** A method, by its name and descriptor, as a reference through a class names it. */
  MethodRef method(String owner, MethodSymbol method) {
    MethodRef known = methods.get(method);
    if (known == null) {
      known = new MethodRef(owner, of(method.name), descriptor(method));
      methods.put(method, known);
    }
    return known.in(owner);
  }

  /** A field as a reference through a class names it. */
  FieldRef field(String owner, VarSymbol field) {
    FieldRef known = fields.get(field);
    if (known == null || !known.owner().equals(owner)) {
      known = new FieldRef(owner, of(field.name));
      fields.putIfAbsent(field, known);
    }
    return known;
  }

  // ---- Descriptors

  /** The erased descriptor of a method as it is declared. */
  String descriptor(MethodSymbol method) {
    String descriptor = descriptors.get(method);
    if (descriptor == null) {
      Type erased = method.erasure(types);
      descriptor = descriptor(erased.getParameterTypes(), erased.getReturnType());
      descriptors.put(method, descriptor);
    }
    return descriptor;
  }

  /** The descriptor made of these types. */
  String descriptor(Iterable<Type> parameters, Type returns) {
    StringBuilder text = new StringBuilder("(");
    for (Type parameter : parameters) {
      text.append(fieldDescriptor(of(parameter)));
    }
    return text.append(')').append(fieldDescriptor(of(returns))).toString();
  }

  /** The descriptor made of types by name. */
  static String descriptor(List<String> parameters, String returns) {
    StringBuilder text = new StringBuilder("(");
    for (String parameter : parameters) {
      text.append(spelled(parameter));
    }
    return text.append(')').append(spelled(returns)).toString();
  }

  private String fieldDescriptor(String name) {
    String known = ofFields.get(name);
    if (known == null) {
      known = spelled(name);
      ofFields.put(name, known);
    }
    return known;
  }

  private static String spelled(String name) {
    if (name.endsWith("[]")) {
      return "[" + spelled(name.substring(0, name.length() - 2));
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
    switch (type.getTag()) {
      case TYPEVAR -> {
        return new TypeUse(of(type), List.of(), true);
      }
      case ARRAY -> {
        TypeUse element = use(types.elemtype(type), depth + 1);
        return new TypeUse(element.name() + "[]", element.arguments(), element.variable());
      }
      case WILDCARD -> {
        // A wildcard stands as its bound, upper or lower.
        Type.WildcardType wildcard = (Type.WildcardType) type;
        return wildcard.isUnbound() ? TypeUse.of(Body.ANY) : use(wildcard.type, depth + 1);
      }
      case CLASS -> {
        List<TypeUse> arguments = new ArrayList<>();
        for (Type argument : type.getTypeArguments()) {
          arguments.add(use(argument, depth + 1));
        }
        return new TypeUse(of(type), List.copyOf(arguments), false);
      }
      default -> {
        return TypeUse.of(of(type));
      }
    }
  }
}
