package dev.overstay.checks.ir;

import java.util.List;

/**
 * A type where it is used, with its type arguments.
 *
 * <p>A wildcard stands as its bound. A type variable stands as its erasure with {@code variable}
 * set. An array is named {@code X[]} and keeps the arguments of its element type.
 *
 * @param name erased binary name, {@code int} and the like for primitives, {@code X[]} for arrays
 * @param arguments type arguments in order, empty when raw or not generic
 * @param variable whether the source names a type variable here
 */
public record TypeUse(String name, List<TypeUse> arguments, boolean variable) {

  /** A type use without arguments. */
  public static TypeUse of(String name) {
    return new TypeUse(name, List.of(), false);
  }

  @Override
  public String toString() {
    if (arguments.isEmpty()) {
      return name;
    }
    StringBuilder text = new StringBuilder(name).append('<');
    for (int i = 0; i < arguments.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(arguments.get(i));
    }
    return text.append('>').toString();
  }
}
