package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Operation;
import dev.overstay.javaparser.type.Predefined;
import dev.overstay.javaparser.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text put together of parts. */
final class Texts {

  private final Lowering all;
  private final MethodCode code;

  Texts(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  /**
   * The parts of a concatenation that are not constants, in order.
   *
   * @param wanted what the operator takes a single part as
   */
  void parts(Expr tree, @Nullable Type wanted, List<Integer> parts) {
    Expr part = Expr.bare(tree);
    if (part.constant != null) {
      return;
    }
    if (part instanceof Operation.Binary binary
        && binary.is("+")
        && all.expressions.isText(binary.type)) {
      parts(binary.lhs, all.expressions.operand(binary, 0), parts);
      parts(binary.rhs, all.expressions.operand(binary, 1), parts);
    } else {
      parts.add(text(part, wanted));
    }
  }

  /** A part of a concatenation: what is no text, number or box is made text where it stands. */
  private int text(Expr part, @Nullable Type wanted) {
    int value = all.expressions.value(part, wanted);
    Type from = all.expressions.produced();
    boolean known =
        from == null
            || isText(wanted)
            || isText(from)
            || from.isPrimitive()
            || Predefined.unboxed(from) != null;
    if (known || part.type == null || !code.java.makesTextEarly()) {
      return value;
    }
    MethodRef valueOf =
        new MethodRef("java.lang.String", "valueOf", "(Ljava/lang/Object;)Ljava/lang/String;");
    return code.invoke(Effect.Call.STATIC, valueOf, List.of(value), "java.lang.String", part);
  }

  private boolean isText(@Nullable Type type) {
    return all.expressions.isText(type);
  }

  /** The text made of parts. */
  int concatenation(List<Integer> parts) {
    code.flow.mayThrow();
    return code.computed(Value.Operation.CONCAT, parts, "java.lang.String");
  }
}
