package dev.overstay.javaparser.tree;

import java.util.List;
import java.util.Optional;

/** A type as written. */
public sealed interface TypeTree {

  /**
   * A name, perhaps qualified and with arguments.
   *
   * @param diamond whether the arguments are left to be inferred
   */
  record Name(Optional<Name> scope, String id, List<TypeTree> arguments, boolean diamond)
      implements TypeTree {

    /** The name with its qualifiers, without arguments. */
    public String qualified() {
      return scope.map(it -> it.qualified() + "." + id).orElse(id);
    }

    /** Whether neither it nor a qualifier has arguments. */
    public boolean isPlain() {
      return arguments.isEmpty() && !diamond && scope.map(Name::isPlain).orElse(true);
    }
  }

  /** An array of something. */
  record ArrayOf(TypeTree element) implements TypeTree {}

  /** A primitive type or void. */
  record Primitive(String name) implements TypeTree {}

  /** A wildcard with its bounds, if any. */
  record Wild(Optional<TypeTree> upper, Optional<TypeTree> lower) implements TypeTree {}

  /** Several types, any of which may be meant or all. */
  record Several(List<TypeTree> parts, boolean isUnion) implements TypeTree {}

  /** A type that is left to be inferred. */
  record Inferred() implements TypeTree {}
}
