package dev.overstay.checks.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of model files that stand for enum constants: {@code CACHE_BUILDER} is cache-builder.
 */
final class ModelWord {

  private ModelWord() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant that a word stands for.
   *
   * @param what names the kind of word in the error message, "a resource"
   * @throws IllegalArgumentException if there is none, naming the closest and all
   */
  static <E extends Enum<E>> E parse(E[] constants, String word, String what) {
    for (E constant : constants) {
      if (of(constant).equals(word)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "\""
            + word
            + "\" is not "
            + what
            + ": one of "
            + Arrays.stream(constants).map(ModelWord::of).collect(Collectors.joining(", ")));
  }
}
