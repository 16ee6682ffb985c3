package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Decl.ClassDecl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.TreeScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the blocks of lambdas end, by their form alone. */
final class Endings {

  private Endings() {}

  /** Whether a block returns something. */
  static boolean givesValue(Stmt.Block block) {
    return returns(block).withValue;
  }

  /** Whether a block can be that of a function with a result. */
  static boolean canGiveValue(Stmt.Block block) {
    Returns returns = returns(block);
    return !returns.withoutValue && !completes(block);
  }

  private static Returns returns(Stmt.Block block) {
    Returns returns = new Returns();
    returns.scan(block);
    return returns;
  }

  private static final class Returns extends TreeScanner {

    boolean withValue;
    boolean withoutValue;

    @Override
    public void visitReturn(Stmt.Return tree) {
      withValue |= tree.expr != null;
      withoutValue |= tree.expr == null;
    }

    @Override
    public void visitLambda(Expr.Lambda tree) {}

    @Override
    public void visitClassDef(ClassDecl tree) {}
  }

  /** Whether control can come to the end of a statement. */
  static boolean completes(@Nullable Stmt tree) {
    if (tree instanceof Stmt.Block it) {
      return completes(it.stats);
    } else if (tree instanceof Stmt.Return
        || tree instanceof Stmt.Throw
        || tree instanceof Stmt.Break
        || tree instanceof Stmt.Continue
        || tree instanceof Stmt.Yield) {
      return false;
    } else if (tree instanceof Stmt.If it) {
      return it.elsepart == null || completes(it.thenpart) || completes(it.elsepart);
    } else if (tree instanceof Stmt.While it) {
      return !isTrue(it.cond) || isLeft(it.body);
    } else if (tree instanceof Stmt.DoWhile it) {
      return (!isTrue(it.cond) && completes(it.body)) || isLeft(it.body);
    } else if (tree instanceof Stmt.For it) {
      return (it.cond != null && !isTrue(it.cond)) || isLeft(it.body);
    } else if (tree instanceof Stmt.Synchronized it) {
      return completes(it.body);
    } else if (tree instanceof Stmt.Labelled it) {
      return completes(it.body) || isLeft(it.body);
    } else if (tree instanceof Stmt.Try it) {
      boolean ends =
          completes(it.body) || it.catchers.stream().anyMatch(each -> completes(each.body));
      return ends && (it.finalizer == null || completes(it.finalizer));
    } else if (tree instanceof Stmt.Switch it) {
      return completes(it);
    }
    return true;
  }

  private static boolean completes(Stmt.Switch tree) {
    boolean hasDefault = tree.cases.stream().anyMatch(it -> it.isDefault);
    if (!hasDefault || tree.cases.isEmpty()) {
      return true;
    }
    for (Stmt.Case each : tree.cases) {
      boolean broken = each.stats.stream().anyMatch(Endings::isLeft);
      if (broken || (each.rule && completes(each.stats))) {
        return true;
      }
    }
    return completes(tree.cases.get(tree.cases.size() - 1).stats);
  }

  private static boolean completes(List<Stmt> statements) {
    return statements.stream().allMatch(Endings::completes);
  }

  private static boolean isTrue(Expr condition) {
    return Expr.bare(condition) instanceof Expr.Literal it && Boolean.TRUE.equals(it.value);
  }

  /** Whether something inside breaks out; loops inside have their own breaks. */
  private static boolean isLeft(Stmt body) {
    boolean[] found = new boolean[1];
    new TreeScanner() {
      private int loops;

      @Override
      public void visitBreak(Stmt.Break tree) {
        found[0] |= loops == 0 || tree.label != null;
      }

      private void inside(Runnable scan) {
        loops++;
        scan.run();
        loops--;
      }

      @Override
      public void visitWhileLoop(Stmt.While tree) {
        inside(() -> super.visitWhileLoop(tree));
      }

      @Override
      public void visitDoLoop(Stmt.DoWhile tree) {
        inside(() -> super.visitDoLoop(tree));
      }

      @Override
      public void visitForLoop(Stmt.For tree) {
        inside(() -> super.visitForLoop(tree));
      }

      @Override
      public void visitForeachLoop(Stmt.ForEach tree) {
        inside(() -> super.visitForeachLoop(tree));
      }

      @Override
      public void visitSwitch(Stmt.Switch tree) {
        inside(() -> super.visitSwitch(tree));
      }

      @Override
      public void visitLambda(Expr.Lambda tree) {}

      @Override
      public void visitClassDef(ClassDecl tree) {}
    }.scan(body);
    return found[0];
  }
}
