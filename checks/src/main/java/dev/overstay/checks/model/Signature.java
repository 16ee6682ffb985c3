package dev.overstay.checks.model;

/** The way model files write a method: its name, and its parameters by simple erased names. */
final class Signature {

  private Signature() {}

  /** {@code put(Object,Map$Entry)} for {@code (Ljava/lang/Object;Ljava/util/Map$Entry;)V}. */
  static String of(String name, String descriptor) {
    StringBuilder text = new StringBuilder(name.length() + 24).append(name).append('(');
    int at = 1;
    while (at < descriptor.length() && descriptor.charAt(at) != ')') {
      if (at > 1) {
        text.append(',');
      }
      at = type(descriptor, at, text);
    }
    return text.append(')').toString();
  }

  static String ofEveryOverload(String name) {
    return name + "(*)";
  }

  /** Appends the type at a position and answers the position after it. */
  private static int type(String descriptor, int at, StringBuilder text) {
    int dimensions = 0;
    while (descriptor.charAt(at) == '[') {
      dimensions++;
      at++;
    }
    int end = at + 1;
    if (descriptor.charAt(at) == 'L') {
      end = descriptor.indexOf(';', at) + 1;
      if (end == 0) {
        throw new IllegalArgumentException("no method descriptor: " + descriptor);
      }
      text.append(descriptor, Math.max(at, descriptor.lastIndexOf('/', end)) + 1, end - 1);
    } else {
      text.append(primitive(descriptor.charAt(at)));
    }
    text.append("[]".repeat(dimensions));
    return end;
  }

  private static String primitive(char code) {
    return switch (code) {
      case 'Z' -> "boolean";
      case 'B' -> "byte";
      case 'C' -> "char";
      case 'S' -> "short";
      case 'I' -> "int";
      case 'J' -> "long";
      case 'F' -> "float";
      case 'D' -> "double";
      default -> throw new IllegalArgumentException("no type in a descriptor: " + code);
    };
  }
}
