package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.type.Type;
import java.util.List;

/** An expression whose type may depend on what it is used as. */
sealed interface Argument {

  Expr tree();

  /** One whose type does not. */
  record Typed(Expr tree, Type type) implements Argument {}

  /** A lambda or method reference. */
  record Function(Expr.Function tree, Env env) implements Argument {}

  /**
   * A generic call whose result is still open.
   *
   * @param result its type, with the variables of its inference
   */
  record Open(Expr tree, Type result, Inference inference) implements Argument {}

  /** A choice between several. */
  record Choice(Expr.Conditional tree, List<Argument> parts) implements Argument {}
}
