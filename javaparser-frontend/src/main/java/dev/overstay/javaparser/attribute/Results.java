package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code return} or {@code yield} is to give, and what it gave. */
final class Results {

  final Target target;

  /** The types given where none was expected. */
  final List<Type> given = new ArrayList<>(1);

  Results(Target target) {
    this.target = target;
  }

  /**
   * What an expression is used as.
   *
   * @param type null where nothing is known
   * @param session the inference that the type's variables belong to
   */
  record Target(@Nullable Type type, @Nullable Inference session) {

    static final Target NONE = new Target(null, null);

    static Target of(@Nullable Type type) {
      return type == null || type.isUnknown() ? NONE : new Target(type, null);
    }
  }
}
