package dev.overstay.javaparser.tree;

import dev.overstay.javaparser.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operator with the types that it takes and gives. */
public abstract class Operation extends Expr {

  public final String operator;

  /** The types of its operands; empty where they are not known. */
  public List<Type> operands = List.of();

  /** The type of its result before any conversion. */
  public @Nullable Type result;

  Operation(String operator) {
    this.operator = operator;
  }

  /** Whether it is this operator. */
  public boolean is(String other) {
    return operator.equals(other);
  }

  /** An assignment that computes; the operator is the computing one. */
  public static final class AssignOp extends Operation {
    public final Expr lhs;
    public final Expr rhs;

    public AssignOp(String operator, Expr lhs, Expr rhs) {
      super(operator);
      this.lhs = lhs;
      this.rhs = rhs;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitAssignop(this);
    }
  }

  /** An operator on one operand. */
  public static final class Unary extends Operation {
    public final Expr arg;
    public final boolean postfix;

    public Unary(String operator, boolean postfix, Expr arg) {
      super(operator);
      this.postfix = postfix;
      this.arg = arg;
    }

    /** Whether it is an increment or a decrement. */
    public boolean steps() {
      return is("++") || is("--");
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitUnary(this);
    }
  }

  /** An operator on two operands. */
  public static final class Binary extends Operation {
    public final Expr lhs;
    public final Expr rhs;

    public Binary(String operator, Expr lhs, Expr rhs) {
      super(operator);
      this.lhs = lhs;
      this.rhs = rhs;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitBinary(this);
    }
  }
}
