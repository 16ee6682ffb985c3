package dev.overstay.javaparser.tree;

import dev.overstay.javaparser.type.Symbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression. What the names in it mean is filled in by attribution. */
public abstract class Expr extends Tree {

  /** Its type; null before attribution. */
  public @Nullable Type type;

  /** Its value where that is known at compile time. */
  public @Nullable Object constant;

  /** The expression without parentheses around it. */
  public static Expr bare(Expr tree) {
    Expr at = tree;
    while (at instanceof Parens parens) {
      at = parens.inner;
    }
    return at;
  }

  /** What a name means, parentheses aside; null for other expressions. */
  public static @Nullable Symbol symbol(Expr tree) {
    Expr bare = bare(tree);
    if (bare instanceof Ident it) {
      return it.sym;
    }
    return bare instanceof Select it ? it.sym : bare instanceof TypeName it ? it.sym : null;
  }

  /** A constant, or null. */
  public static final class Literal extends Expr {
    public final @Nullable Object value;

    public Literal(@Nullable Object value) {
      this.value = value;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitLiteral(this);
    }
  }

  /** A simple name, {@code this} and {@code super} among them. */
  public static final class Ident extends Expr {
    public final String name;
    public @Nullable Symbol sym;

    public Ident(String name) {
      this.name = name;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitIdent(this);
    }
  }

  /** A name after a dot, {@code class}, {@code this} and {@code super} among them. */
  public static final class Select extends Expr {
    public final Expr selected;
    public final String name;
    public @Nullable Symbol sym;

    public Select(Expr selected, String name) {
      this.selected = selected;
      this.name = name;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitSelect(this);
    }
  }

  /** A type where an expression may stand. */
  public static final class TypeName extends Expr {
    public final TypeTree tree;
    public @Nullable Symbol sym;

    public TypeName(TypeTree tree) {
      this.tree = tree;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitTypeName(this);
    }
  }

  /** Parentheses. */
  public static final class Parens extends Expr {
    public final Expr inner;

    public Parens(Expr inner) {
      this.inner = inner;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitParens(this);
    }
  }

  /** An array's element. */
  public static final class ArrayAccess extends Expr {
    public final Expr indexed;
    public final Expr index;

    public ArrayAccess(Expr indexed, Expr index) {
      this.indexed = indexed;
      this.index = index;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitIndexed(this);
    }
  }

  /** A call; the method is an {@link Ident} or a {@link Select}. */
  public static final class Apply extends Expr {
    public final List<TypeTree> typeArguments;
    public final Expr meth;
    public final List<Expr> args;
    public @Nullable MethodSymbol sym;

    /** The type of the method as it is called here. */
    public Type.@Nullable Method methodType;

    /** The element type of the array that the last arguments are put into. */
    public @Nullable Type varargsElement;

    public Apply(List<TypeTree> typeArguments, Expr meth, List<Expr> args) {
      this.typeArguments = typeArguments;
      this.meth = meth;
      this.args = args;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitApply(this);
    }
  }

  /** The creation of an object. */
  public static final class NewClass extends Expr {
    public final @Nullable Expr encl;
    public final TypeTree clazz;
    public final List<Expr> args;
    public final Decl.@Nullable ClassDecl def;
    public @Nullable MethodSymbol constructor;
    public Type.@Nullable Method constructorType;
    public @Nullable Type varargsElement;

    public NewClass(
        @Nullable Expr encl, TypeTree clazz, List<Expr> args, Decl.@Nullable ClassDecl def) {
      this.encl = encl;
      this.clazz = clazz;
      this.args = args;
      this.def = def;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitNewClass(this);
    }
  }

  /** The creation of an array, by dimensions or by elements. */
  public static final class NewArray extends Expr {

    /** The type of the array; null for an initialiser in braces. */
    public final @Nullable TypeTree arrayType;

    public final List<Expr> dims;
    public final @Nullable List<Expr> elems;

    public NewArray(@Nullable TypeTree arrayType, List<Expr> dims, @Nullable List<Expr> elems) {
      this.arrayType = arrayType;
      this.dims = dims;
      this.elems = elems;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitNewArray(this);
    }
  }

  /** A lambda or a method reference. */
  public abstract static class Function extends Expr {

    /** The functional interface that it implements. */
    public @Nullable Type target;
  }

  /** A lambda; the body is an expression or a block. */
  public static final class Lambda extends Function {
    public final List<Decl.VariableDecl> params;
    public final boolean implicit;
    public final Tree body;

    public Lambda(List<Decl.VariableDecl> params, boolean implicit, Tree body) {
      this.params = params;
      this.implicit = implicit;
      this.body = body;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitLambda(this);
    }
  }

  /** A method reference. */
  public static final class Reference extends Function {

    /** How what stands before the colons is used. */
    public enum Kind {
      STATIC,
      BOUND,
      UNBOUND,
      SUPER,
      NEW,
      NEW_ARRAY
    }

    public final Expr expr;
    public final String name;
    public final List<TypeTree> typeArguments;
    public @Nullable MethodSymbol sym;
    public @Nullable Kind kind;
    public @Nullable Type varargsElement;

    public Reference(Expr expr, String name, List<TypeTree> typeArguments) {
      this.expr = expr;
      this.name = name;
      this.typeArguments = typeArguments;
    }

    /** Whether it makes something. */
    public boolean creates() {
      return name.equals("new");
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitReference(this);
    }
  }

  /** An assignment. */
  public static final class Assign extends Expr {
    public final Expr lhs;
    public final Expr rhs;

    public Assign(Expr lhs, Expr rhs) {
      this.lhs = lhs;
      this.rhs = rhs;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitAssign(this);
    }
  }

  /** A choice of two. */
  public static final class Conditional extends Expr {
    public final Expr cond;
    public final Expr truepart;
    public final Expr falsepart;

    public Conditional(Expr cond, Expr truepart, Expr falsepart) {
      this.cond = cond;
      this.truepart = truepart;
      this.falsepart = falsepart;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitConditional(this);
    }
  }

  /** A switch that gives a value. */
  public static final class SwitchExpression extends Expr {
    public final Expr selector;
    public final List<Stmt.Case> cases;

    public SwitchExpression(Expr selector, List<Stmt.Case> cases) {
      this.selector = selector;
      this.cases = cases;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitSwitchExpression(this);
    }
  }

  /** A type test, by a type or by a pattern. */
  public static final class InstanceOf extends Expr {
    public final Expr expr;
    public final @Nullable TypeTree clazz;
    public final @Nullable Pattern pattern;
    public @Nullable Type tested;

    public InstanceOf(Expr expr, @Nullable TypeTree clazz, @Nullable Pattern pattern) {
      this.expr = expr;
      this.clazz = clazz;
      this.pattern = pattern;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitTypeTest(this);
    }
  }

  /** A cast. */
  public static final class TypeCast extends Expr {
    public final TypeTree clazz;
    public final Expr expr;

    public TypeCast(TypeTree clazz, Expr expr) {
      this.clazz = clazz;
      this.expr = expr;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitTypeCast(this);
    }
  }
}
