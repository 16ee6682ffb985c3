package dev.overstay.bytecode;

import dev.overstay.checks.ir.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Generic signatures (JVMS 4.7.9.1) to types. Written by hand over the text: it stops at a stated
 * depth, and a malformed signature is answered by an exception that the caller turns into the
 * erased type.
 */
final class Signatures {

  private static final int DEEPEST = 64;

  private final String text;
  private final Map<String, String> bounds;
  private int at;

  private Signatures(String text, Map<String, String> bounds) {
    this.text = text;
    this.bounds = new HashMap<>(bounds);
  }

  /** A class's supertypes, and the erasures of its type variables. */
  record OfClass(List<TypeUse> supertypes, Map<String, String> variables) {}

  /** A method's types without what the compiler added. */
  record OfMethod(List<TypeUse> parameters, TypeUse returns) {}

  static OfClass ofClass(String text) {
    Signatures reader = new Signatures(text, Map.of());
    reader.variables();
    List<TypeUse> supertypes = new ArrayList<>();
    while (reader.at < text.length()) {
      supertypes.add(reader.type(0));
    }
    return new OfClass(List.copyOf(supertypes), Map.copyOf(reader.bounds));
  }

  static OfMethod ofMethod(String text, Map<String, String> variablesOfClass) {
    Signatures reader = new Signatures(text, variablesOfClass);
    reader.variables();
    reader.expect('(');
    List<TypeUse> parameters = new ArrayList<>();
    while (reader.peek() != ')') {
      parameters.add(reader.type(0));
    }
    reader.expect(')');
    return new OfMethod(List.copyOf(parameters), reader.type(0));
  }

  static TypeUse ofField(String text, Map<String, String> variablesOfClass) {
    return new Signatures(text, variablesOfClass).type(0);
  }

  /** {@code <T:Lbound;:Linterface;U:...>}. A bound may name a variable that comes later. */
  private void variables() {
    if (peek() != '<') {
      return;
    }
    at++;
    Map<String, String> later = new HashMap<>();
    while (peek() != '>') {
      int colon = text.indexOf(':', at);
      if (colon < 0) {
        throw malformed();
      }
      String name = text.substring(at, colon);
      at = colon;
      String bound = "";
      while (peek() == ':') {
        at++;
        if (peek() != ':' && peek() != '>') {
          boolean variable = peek() == 'T';
          int start = at;
          String type = type(0).name();
          if (bound.isEmpty()) {
            bound = type;
            if (variable) {
              later.put(name, text.substring(start + 1, at - 1));
            }
          }
        }
      }
      bounds.put(name, bound.isEmpty() ? "java.lang.Object" : bound);
    }
    at++;
    for (int i = 0; i < Math.min(later.size(), DEEPEST); i++) {
      later.forEach((name, of) -> bounds.put(name, bounds.getOrDefault(of, "java.lang.Object")));
    }
  }

  private TypeUse type(int depth) {
    if (depth > DEEPEST) {
      throw malformed();
    }
    char kind = next();
    return switch (kind) {
      case 'Z' -> TypeUse.of("boolean");
      case 'B' -> TypeUse.of("byte");
      case 'C' -> TypeUse.of("char");
      case 'S' -> TypeUse.of("short");
      case 'I' -> TypeUse.of("int");
      case 'J' -> TypeUse.of("long");
      case 'F' -> TypeUse.of("float");
      case 'D' -> TypeUse.of("double");
      case 'V' -> TypeUse.of("void");
      case '[' -> {
        TypeUse element = type(depth + 1);
        yield new TypeUse(element.name() + "[]", element.arguments(), element.variable());
      }
      case 'T' -> {
        int end = text.indexOf(';', at);
        if (end < 0) {
          throw malformed();
        }
        String name = text.substring(at, end);
        at = end + 1;
        yield new TypeUse(bounds.getOrDefault(name, "java.lang.Object"), List.of(), true);
      }
      case 'L' -> classType(depth);
      default -> throw malformed();
    };
  }

  private TypeUse classType(int depth) {
    StringBuilder name = new StringBuilder();
    List<TypeUse> arguments = List.of();
    while (true) {
      char c = next();
      switch (c) {
        case ';' -> {
          return new TypeUse(name.toString(), arguments, false);
        }
        // An inner class of a generic one keeps its own arguments.
        case '.' -> {
          name.append('$');
          arguments = List.of();
        }
        case '<' -> arguments = arguments(depth);
        case '/' -> name.append('.');
        default -> name.append(c);
      }
    }
  }

  private List<TypeUse> arguments(int depth) {
    List<TypeUse> arguments = new ArrayList<>(2);
    while (peek() != '>') {
      switch (peek()) {
        case '*' -> {
          at++;
          arguments.add(TypeUse.of("java.lang.Object"));
        }
        // A wildcard stands as its bound, upper or lower.
        case '+', '-' -> {
          at++;
          arguments.add(type(depth + 1));
        }
        default -> arguments.add(type(depth + 1));
      }
    }
    at++;
    return List.copyOf(arguments);
  }

  private char peek() {
    if (at >= text.length()) {
      throw malformed();
    }
    return text.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private void expect(char c) {
    if (next() != c) {
      throw malformed();
    }
  }

  private MalformedCode malformed() {
    return MalformedCode.spelling(text, "signature");
  }
}
