package dev.overstay.cli;

import dev.overstay.checks.finding.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Option values that are one word of a few, written in lower case. */
abstract class Words<E extends Enum<E>> implements ITypeConverter<E> {

  private final Class<E> type;

  private Words(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String word) {
    for (E constant : type.getEnumConstants()) {
      if (text(constant).equals(word)) {
        return constant;
      }
    }
    throw new TypeConversionException(
        "\""
            + word
            + "\" is none of "
            + Arrays.stream(type.getEnumConstants())
                .map(Words::text)
                .collect(Collectors.joining(", ")));
  }

  private static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** For {@code --format}. */
  static final class OfFormat extends Words<Format> {
    OfFormat() {
      super(Format.class);
    }
  }

  /** For {@code --engine}. */
  static final class OfEngine extends Words<EngineChoice> {
    OfEngine() {
      super(EngineChoice.class);
    }
  }

  /** For {@code --level}. */
  static final class OfLevel extends Words<Level> {
    OfLevel() {
      super(Level.class);
    }
  }

  /** For {@code --fail-on}. */
  static final class OfFailOn extends Words<FailOn> {
    OfFailOn() {
      super(FailOn.class);
    }
  }
}
