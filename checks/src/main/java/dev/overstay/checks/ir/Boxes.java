package dev.overstay.checks.ir;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The classes that hold a primitive value each. Two of different classes are never equal. */
public final class Boxes {

  private static final Map<String, String> OF =
      Map.of(
          "boolean", "java.lang.Boolean",
          "char", "java.lang.Character",
          "byte", "java.lang.Byte",
          "short", "java.lang.Short",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double");

  private Boxes() {}

  /** The box of a primitive type; any other type itself. */
  public static String of(String type) {
    return OF.getOrDefault(type, type);
  }

  /** All of them. */
  public static Collection<String> all() {
    return OF.values();
  }

  /** Whether a type is a box. */
  public static boolean isBox(String type) {
    return OF.containsValue(type);
  }

  /**
   * Whether a value of one type is another number in the box of a primitive type, as an {@code int}
   * that was widened first. A front end leaves out boxes, but for one cast where this is so.
   *
   * @param from the static type of the value, null where it is not known
   */
  public static boolean isOther(@Nullable String from, String primitive) {
    Optional<String> number = Optional.ofNullable(from).flatMap(Boxes::computational);
    return number.isPresent() && !number.equals(computational(primitive));
  }

  /**
   * The box of what a number is computed as, here or as the one in a box: class files tell {@code
   * int}, {@code long}, {@code float} and {@code double} apart, and all narrower ones are {@code
   * int}. Empty for what is neither primitive nor a box.
   */
  public static Optional<String> computational(String type) {
    String box = of(type);
    return switch (box) {
      case "java.lang.Long", "java.lang.Float", "java.lang.Double" -> Optional.of(box);
      default -> Optional.of("java.lang.Integer").filter(it -> isBox(box));
    };
  }
}
