package dev.overstay.javac;

import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBinary;
import com.sun.tools.javac.tree.TreeInfo;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
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
  void parts(JCTree tree, @Nullable Type wanted, List<Integer> parts) {
    JCTree part = TreeInfo.skipParens(tree);
    if (part.type != null && part.type.constValue() != null) {
      return;
    }
    if (part instanceof JCBinary binary
        && binary.hasTag(JCTree.Tag.PLUS)
        && code.javac.types().isSameType(binary.type, code.javac.symbols().stringType)) {
      parts(binary.lhs, all.expressions.operand(binary, 0), parts);
      parts(binary.rhs, all.expressions.operand(binary, 1), parts);
    } else {
      parts.add(text(part, wanted));
    }
  }

  /** A part of a concatenation: what is no text, number or box is made text where it stands. */
  private int text(JCTree part, @Nullable Type wanted) {
    int value = all.expressions.value(part, wanted);
    Type from = all.expressions.produced();
    boolean known =
        from == null
            || isText(wanted)
            || isText(from)
            || code.javac.types().unboxedTypeOrType(from).isPrimitive();
    if (known || part.type == null || !code.javac.newer().makesTextEarly()) {
      return value;
    }
    MethodRef valueOf =
        new MethodRef("java.lang.String", "valueOf", "(Ljava/lang/Object;)Ljava/lang/String;");
    return code.invoke(Effect.Call.STATIC, valueOf, List.of(value), "java.lang.String", part);
  }

  private boolean isText(@Nullable Type type) {
    return type != null && type.tsym == code.javac.symbols().stringType.tsym;
  }

  /** The text made of parts. */
  int concatenation(List<Integer> parts) {
    code.flow.mayThrow();
    return code.computed(Value.Operation.CONCAT, parts, "java.lang.String");
  }
}
