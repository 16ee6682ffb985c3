package dev.overstay.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names as facts write them, made once for each spelling in class files: {@code
 * java.util.Map$Entry} for {@code java/util/Map$Entry}, {@code X[]} for {@code [LX;}. Safe under
 * threads.
 */
final class Names {

  private final Map<String, String> ofInternal = new ConcurrentHashMap<>();
  private final Map<String, String> ofDescriptor = new ConcurrentHashMap<>();
  private final Map<String, Shape> ofMethod = new ConcurrentHashMap<>();

  /**
   * A method descriptor taken apart.
   *
   * @param parameters types in order
   * @param returns the result's type, {@code void} for none
   */
  record Shape(List<String> parameters, String returns) {}

  /** The name of a class or array as instructions write it. */
  String ofInternal(String internal) {
    String known = ofInternal.get(internal);
    if (known == null) {
      known = internal.startsWith("[") ? ofDescriptor(internal) : internal.replace('/', '.');
      ofInternal.put(internal, known);
    }
    return known;
  }

  /** The names of several classes. */
  List<String> ofInternals(List<String> internals) {
    List<String> names = new ArrayList<>(internals.size());
    for (String internal : internals) {
      names.add(ofInternal(internal));
    }
    return List.copyOf(names);
  }

  /** The name of a field's type. */
  String ofDescriptor(String descriptor) {
    String known = ofDescriptor.get(descriptor);
    if (known == null) {
      known = spell(descriptor);
      ofDescriptor.put(descriptor, known);
    }
    return known;
  }

  private static String spell(String descriptor) {
    int dimensions = 0;
    while (dimensions < descriptor.length() && descriptor.charAt(dimensions) == '[') {
      dimensions++;
    }
    String element = descriptor.substring(dimensions);
    String name =
        switch (element) {
          case "Z" -> "boolean";
          case "B" -> "byte";
          case "C" -> "char";
          case "S" -> "short";
          case "I" -> "int";
          case "J" -> "long";
          case "F" -> "float";
          case "D" -> "double";
          case "V" -> "void";
          default -> {
            if (!element.startsWith("L") || !element.endsWith(";") || element.length() < 3) {
              throw MalformedCode.spelling(descriptor, "type");
            }
            yield element.substring(1, element.length() - 1).replace('/', '.');
          }
        };
    return dimensions == 0 ? name : name + "[]".repeat(dimensions);
  }

  /** The types in a method's descriptor. */
  Shape ofMethod(String descriptor) {
    Shape known = ofMethod.get(descriptor);
    if (known == null) {
      known = takeApart(descriptor);
      ofMethod.put(descriptor, known);
    }
    return known;
  }

  private Shape takeApart(String descriptor) {
    int end = descriptor.lastIndexOf(')');
    if (!descriptor.startsWith("(") || end < 0) {
      throw MalformedCode.spelling(descriptor, "method descriptor");
    }
    List<String> parameters = new ArrayList<>();
    int at = 1;
    while (at < end) {
      int start = at;
      while (at < end && descriptor.charAt(at) == '[') {
        at++;
      }
      at = descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) + 1 : at + 1;
      if (at <= start || at > end) {
        throw MalformedCode.spelling(descriptor, "method descriptor");
      }
      parameters.add(ofDescriptor(descriptor.substring(start, at)));
    }
    return new Shape(List.copyOf(parameters), ofDescriptor(descriptor.substring(end + 1)));
  }

  /** Refuses what is no method descriptor, as {@link #ofMethod} would, but makes nothing of it. */
  static void requireMethod(String descriptor) {
    int end = descriptor.lastIndexOf(')');
    boolean good = descriptor.startsWith("(") && end >= 0;
    int at = 1;
    while (good && at < end) {
      int after = afterType(descriptor, at);
      good = after > at && after <= end;
      at = after;
    }
    if (!good || afterType(descriptor, end + 1) != descriptor.length()) {
      throw MalformedCode.spelling(descriptor, "method descriptor");
    }
  }

  /** The position after a field's type; -1 where there is none. */
  private static int afterType(String descriptor, int start) {
    int at = start;
    while (at < descriptor.length() && descriptor.charAt(at) == '[') {
      at++;
    }
    if (at >= descriptor.length()) {
      return -1;
    }
    if (descriptor.charAt(at) == 'L') {
      int end = descriptor.indexOf(';', at) + 1;
      return end - at < 3 ? -1 : end;
    }
    return "ZBCSIJFDV".indexOf(descriptor.charAt(at)) < 0 ? -1 : at + 1;
  }

  /** How many stack slots a value of this type takes. */
  static int width(String type) {
    return switch (type) {
      case "void" -> 0;
      case "long", "double" -> 2;
      default -> 1;
    };
  }
}
