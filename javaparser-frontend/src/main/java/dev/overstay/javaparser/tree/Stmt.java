package dev.overstay.javaparser.tree;

import dev.overstay.javaparser.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements. */
public abstract class Stmt extends Tree {

  /** Statements in braces; also an initialiser. */
  public static final class Block extends Stmt {
    public List<Stmt> stats;

    /** Where the closing brace is. */
    public int brace;

    /** Whether it is a static initialiser. */
    public boolean isStatic;

    public Block(List<Stmt> stats) {
      this.stats = stats;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitBlock(this);
    }
  }

  /** A declaration of a variable. */
  public static final class Local extends Stmt {
    public final Decl.VariableDecl var;

    public Local(Decl.VariableDecl var) {
      this.var = var;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitVarDef(var);
    }
  }

  /** A declaration of a class. */
  public static final class LocalClass extends Stmt {
    public final Decl.ClassDecl type;

    public LocalClass(Decl.ClassDecl type) {
      this.type = type;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitClassDef(type);
    }
  }

  /** An expression as a statement. */
  public static final class Exec extends Stmt {
    public final Expr expr;

    public Exec(Expr expr) {
      this.expr = expr;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitExec(this);
    }
  }

  /** Nothing. */
  public static final class Skip extends Stmt {
    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitSkip(this);
    }
  }

  /** A choice. */
  public static final class If extends Stmt {
    public final Expr cond;
    public final Stmt thenpart;
    public final @Nullable Stmt elsepart;

    public If(Expr cond, Stmt thenpart, @Nullable Stmt elsepart) {
      this.cond = cond;
      this.thenpart = thenpart;
      this.elsepart = elsepart;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitIf(this);
    }
  }

  /** A loop that tests first. */
  public static final class While extends Stmt {
    public final Expr cond;
    public final Stmt body;

    public While(Expr cond, Stmt body) {
      this.cond = cond;
      this.body = body;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitWhileLoop(this);
    }
  }

  /** A loop that tests last. */
  public static final class DoWhile extends Stmt {
    public final Stmt body;
    public final Expr cond;

    public DoWhile(Stmt body, Expr cond) {
      this.body = body;
      this.cond = cond;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitDoLoop(this);
    }
  }

  /** A loop that counts. */
  public static final class For extends Stmt {
    public final List<Stmt> init;
    public final @Nullable Expr cond;
    public final List<Stmt> step;
    public final Stmt body;

    public For(List<Stmt> init, @Nullable Expr cond, List<Stmt> step, Stmt body) {
      this.init = init;
      this.cond = cond;
      this.step = step;
      this.body = body;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitForLoop(this);
    }
  }

  /** A loop over all of something. */
  public static final class ForEach extends Stmt {
    public final Decl.VariableDecl var;
    public final Expr expr;
    public final Stmt body;

    public ForEach(Decl.VariableDecl var, Expr expr, Stmt body) {
      this.var = var;
      this.expr = expr;
      this.body = body;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitForeachLoop(this);
    }
  }

  /** A statement with a name. */
  public static final class Labelled extends Stmt {
    public final String label;
    public final Stmt body;

    public Labelled(String label, Stmt body) {
      this.label = label;
      this.body = body;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitLabelled(this);
    }
  }

  /** A switch. */
  public static final class Switch extends Stmt {
    public final Expr selector;
    public final List<Case> cases;

    public Switch(Expr selector, List<Case> cases) {
      this.selector = selector;
      this.cases = cases;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitSwitch(this);
    }
  }

  /** A case of a switch. */
  public static final class Case extends Tree {

    /** Constants and patterns; {@code null} among them is a literal. */
    public final List<Tree> labels;

    public final boolean isDefault;
    public final @Nullable Expr guard;

    /** Whether it stands before an arrow. */
    public final boolean rule;

    public final List<Stmt> stats;

    public Case(
        List<Tree> labels,
        boolean isDefault,
        @Nullable Expr guard,
        boolean rule,
        List<Stmt> stats) {
      this.labels = labels;
      this.isDefault = isDefault;
      this.guard = guard;
      this.rule = rule;
      this.stats = stats;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitCase(this);
    }
  }

  /** Leaves something. */
  public static final class Break extends Stmt {
    public final @Nullable String label;
    public @Nullable Tree target;

    public Break(@Nullable String label) {
      this.label = label;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitBreak(this);
    }
  }

  /** Goes on with the next round. */
  public static final class Continue extends Stmt {
    public final @Nullable String label;
    public @Nullable Tree target;

    public Continue(@Nullable String label) {
      this.label = label;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitContinue(this);
    }
  }

  /** Gives a switch its value. */
  public static final class Yield extends Stmt {
    public final Expr value;
    public Expr.@Nullable SwitchExpression target;

    public Yield(Expr value) {
      this.value = value;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitYield(this);
    }
  }

  /** Leaves the method. */
  public static final class Return extends Stmt {
    public final @Nullable Expr expr;

    public Return(@Nullable Expr expr) {
      this.expr = expr;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitReturn(this);
    }
  }

  /** Throws. */
  public static final class Throw extends Stmt {
    public final Expr expr;

    public Throw(Expr expr) {
      this.expr = expr;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitThrow(this);
    }
  }

  /** Tries. */
  public static final class Try extends Stmt {

    /** Each a {@link Decl.VariableDecl} or an expression. */
    public final List<Tree> resources;

    public final Block body;
    public final List<Catch> catchers;
    public final @Nullable Block finalizer;

    public Try(List<Tree> resources, Block body, List<Catch> catchers, @Nullable Block finalizer) {
      this.resources = resources;
      this.body = body;
      this.catchers = catchers;
      this.finalizer = finalizer;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitTry(this);
    }
  }

  /** Handles what was thrown. */
  public static final class Catch extends Tree {
    public final Decl.VariableDecl param;
    public final Block body;

    /** The types that it handles; empty before attribution. */
    public List<Type> handled = List.of();

    public Catch(Decl.VariableDecl param, Block body) {
      this.param = param;
      this.body = body;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitCatch(this);
    }
  }

  /** Holds a monitor. */
  public static final class Synchronized extends Stmt {
    public final Expr lock;
    public final Block body;

    public Synchronized(Expr lock, Block body) {
      this.lock = lock;
      this.body = body;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitSynchronized(this);
    }
  }

  /** Asserts. */
  public static final class Assert extends Stmt {
    public final Expr cond;
    public final @Nullable Expr detail;

    public Assert(Expr cond, @Nullable Expr detail) {
      this.cond = cond;
      this.detail = detail;
    }

    @Override
    public void accept(TreeVisitor visitor) {
      visitor.visitAssert(this);
    }
  }
}
