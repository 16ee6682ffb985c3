package dev.overstay.checks.ir;

import java.util.Map;
import java.util.Optional;

/**
 * An annotation as written.
 *
 * @param type binary name of the annotation type
 * @param values given elements by name: boxed primitives, {@code String}, {@link EnumConstant},
 *     {@link ClassLiteral}, {@code AnnotationFacts}, or a {@code List} of these
 */
public record AnnotationFacts(String type, Map<String, Object> values) {

  /** An enum constant given as an element's value. */
  public record EnumConstant(String type, String name) {}

  /** A class literal given as an element's value, by binary name. */
  public record ClassLiteral(String name) {}

  /** The element's value where it is a string or an enum constant's name. */
  public Optional<String> text(String element) {
    Object value = values.get(element);
    if (value instanceof String string) {
      return Optional.of(string);
    }
    if (value instanceof EnumConstant constant) {
      return Optional.of(constant.name());
    }
    return Optional.empty();
  }
}
