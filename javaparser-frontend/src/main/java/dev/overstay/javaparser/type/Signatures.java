package dev.overstay.javaparser.type;

import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads descriptors and generic signatures. Throws on what is none. */
final class Signatures {

  private final ClassTable table;
  private final String text;
  private final ClassSymbol type;
  private final @Nullable MethodSymbol method;
  private List<Type.Variable> own = List.of();
  private int at;

  Signatures(ClassTable table, String text, ClassSymbol type, @Nullable MethodSymbol method) {
    this.table = table;
    this.text = text;
    this.type = type;
    this.method = method;
  }

  // ---- Whole signatures

  void classSignature(ClassSymbol of) {
    own = new ArrayList<>();
    of.setTypeParameters(own);
    typeParameters();
    Type parent = fieldType();
    List<Type> interfaces = new ArrayList<>();
    while (at < text.length()) {
      interfaces.add(fieldType());
    }
    of.setSupertypes(parent, interfaces);
  }

  /**
   * A method's type.
   *
   * @param erased its parameters by its descriptor: signatures leave out those that compilers added
   */
  Type.Method methodType(List<Type> erased) {
    own = new ArrayList<>();
    if (text.charAt(at) == '<') {
      typeParameters();
    }
    List<Type> parameters = new ArrayList<>();
    expect('(');
    while (text.charAt(at) != ')') {
      parameters.add(fieldType());
    }
    at++;
    Type returns = fieldType();
    List<Type> thrown = new ArrayList<>();
    while (at < text.length() && text.charAt(at) == '^') {
      at++;
      thrown.add(fieldType());
    }
    int missing = erased.size() - parameters.size();
    if (missing > 0 && !erased.isEmpty()) {
      parameters.addAll(0, erased.subList(0, missing));
    }
    return new Type.Method(List.copyOf(own), List.copyOf(parameters), returns, List.copyOf(thrown));
  }

  private void typeParameters() {
    if (text.charAt(at) != '<') {
      return;
    }
    // Bounds may name parameters that follow.
    int begin = at;
    names();
    at = begin + 1;
    int number = 0;
    while (text.charAt(at) != '>') {
      at = text.indexOf(':', at);
      List<Type> bounds = new ArrayList<>();
      while (text.charAt(at) == ':') {
        at++;
        if (text.charAt(at) != ':') {
          bounds.add(fieldType());
        }
      }
      own.get(number++).bounds = List.copyOf(bounds);
    }
    at++;
  }

  /** Makes a variable of each name; skips the bounds. */
  private void names() {
    at++;
    while (text.charAt(at) != '>') {
      int colon = text.indexOf(':', at);
      own.add(new Type.Variable(text.substring(at, colon)));
      at = colon;
      while (text.charAt(at) == ':') {
        at++;
        if (text.charAt(at) != ':') {
          skip();
        }
      }
    }
  }

  private void skip() {
    while (text.charAt(at) == '[') {
      at++;
    }
    char kind = text.charAt(at++);
    if (kind != 'L' && kind != 'T') {
      return;
    }
    int depth = 0;
    while (depth > 0 || text.charAt(at) != ';') {
      char next = text.charAt(at++);
      depth += next == '<' ? 1 : next == '>' ? -1 : 0;
    }
    at++;
  }

  // ---- Types

  Type fieldType() {
    char kind = text.charAt(at++);
    return switch (kind) {
      case 'Z' -> Type.Basic.BOOLEAN;
      case 'B' -> Type.Basic.BYTE;
      case 'S' -> Type.Basic.SHORT;
      case 'C' -> Type.Basic.CHAR;
      case 'I' -> Type.Basic.INT;
      case 'J' -> Type.Basic.LONG;
      case 'F' -> Type.Basic.FLOAT;
      case 'D' -> Type.Basic.DOUBLE;
      case 'V' -> Type.Basic.VOID;
      case '[' -> new Type.Array(fieldType());
      case 'T' -> {
        int end = text.indexOf(';', at);
        String name = text.substring(at, end);
        at = end + 1;
        yield variable(name);
      }
      case 'L' -> classType();
      default -> throw new IllegalArgumentException("no type: " + text);
    };
  }

  private Type classType() {
    int begin = at;
    while (";<.".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String name = text.substring(begin, at).replace('/', '.');
    Type.@Nullable Named outer = null;
    while (true) {
      ClassSymbol symbol = table.get(name);
      List<Type> arguments = text.charAt(at) == '<' ? arguments() : List.of();
      Type.Named here = new Type.Named(symbol, arguments, outer);
      if (text.charAt(at) == ';') {
        at++;
        return here;
      }
      expect('.');
      outer = here.isParameterized() ? here : null;
      begin = at;
      while (";<.".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      name = name + "$" + text.substring(begin, at);
    }
  }

  private List<Type> arguments() {
    at++;
    List<Type> arguments = new ArrayList<>();
    while (text.charAt(at) != '>') {
      arguments.add(argument());
    }
    at++;
    return List.copyOf(arguments);
  }

  private Type argument() {
    return switch (text.charAt(at)) {
      case '*' -> {
        at++;
        yield new Type.Wildcard(null, null);
      }
      case '+' -> {
        at++;
        yield new Type.Wildcard(fieldType(), null);
      }
      case '-' -> {
        at++;
        yield new Type.Wildcard(null, fieldType());
      }
      default -> fieldType();
    };
  }

  private Type variable(String name) {
    for (Type.Variable each : own) {
      if (each.name.equals(name)) {
        return each;
      }
    }
    if (method == null && type.typeParameters() == own) {
      return outerVariable(name);
    }
    for (Type.Variable each : type.typeParameters()) {
      if (each.name.equals(name)) {
        return each;
      }
    }
    return outerVariable(name);
  }

  private Type outerVariable(String name) {
    for (ClassSymbol at = type.outerClass(); at != null; at = at.outerClass()) {
      for (Type.Variable each : at.typeParameters()) {
        if (each.name.equals(name)) {
          return each;
        }
      }
    }
    return table.get("java.lang.Object").erasure();
  }

  private void expect(char wanted) {
    if (text.charAt(at++) != wanted) {
      throw new IllegalArgumentException("no " + wanted + " in " + text);
    }
  }
}
