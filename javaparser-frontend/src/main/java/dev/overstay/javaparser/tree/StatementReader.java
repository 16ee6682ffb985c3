package dev.overstay.javaparser.tree;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.List;

/** Statements. */
final class StatementReader {

  /** How deep statements may be in one another; each {@code else} is one in the one before. */
  private static final int DEPTH = 2_000;

  private final SourceReader all;
  private int depth;

  StatementReader(SourceReader all) {
    this.all = all;
  }

  Stmt.Block block(BlockStmt node) {
    Stmt.Block block = Tokens.at(new Stmt.Block(read(node.getStatements())), node);
    block.brace = Tokens.last(node);
    return block;
  }

  List<Stmt> read(NodeList<Statement> statements) {
    List<Stmt> trees = new ArrayList<>();
    statements.forEach(it -> read(it, trees));
    return List.copyOf(trees);
  }

  /** A declaration of several variables becomes several statements. */
  private void read(Statement node, List<Stmt> into) {
    if (node instanceof ExpressionStmt it
        && it.getExpression() instanceof VariableDeclarationExpr declared) {
      variables(declared, into);
    } else {
      into.add(read(node));
    }
  }

  private void variables(VariableDeclarationExpr declared, List<Stmt> into) {
    for (Decl.VariableDecl each : all.declarations.variables(declared)) {
      Stmt.Local local = new Stmt.Local(each);
      local.pos = each.pos;
      local.start = each.start;
      local.end = each.end;
      into.add(local);
    }
  }

  Stmt read(Statement node) {
    if (depth == DEPTH) {
      throw new UnreadableSource("a statement in more than " + DEPTH + " others", node);
    }
    all.count(node);
    depth++;
    try {
      return node instanceof BlockStmt it ? block(it) : Tokens.at(tree(node), node);
    } finally {
      depth--;
    }
  }

  /** Compilers see the parentheses that belong to a statement, too. */
  Expr parenthesized(Expr inner, Expression node) {
    Expr.Parens parens = Tokens.at(new Expr.Parens(inner), node);
    parens.pos = Tokens.before(node);
    parens.start = parens.pos;
    return parens;
  }

  private Expr parenthesized(Expression node) {
    return parenthesized(all.expressions.read(node), node);
  }

  private Stmt tree(Statement node) {
    if (node instanceof ExpressionStmt it) {
      if (it.getExpression() instanceof VariableDeclarationExpr declared) {
        List<Stmt> one = new ArrayList<>();
        variables(declared, one);
        return one.get(0);
      }
      return new Stmt.Exec(all.expressions.read(it.getExpression()));
    } else if (node instanceof IfStmt it) {
      return new Stmt.If(
          parenthesized(it.getCondition()),
          read(it.getThenStmt()),
          it.getElseStmt().map(this::read).orElse(null));
    } else if (node instanceof ReturnStmt it) {
      return new Stmt.Return(it.getExpression().map(all.expressions::read).orElse(null));
    } else if (node instanceof TryStmt it) {
      return tryStatement(it);
    } else if (node instanceof ForEachStmt it) {
      return new Stmt.ForEach(
          all.declarations.variables(it.getVariable()).get(0),
          all.expressions.read(it.getIterable()),
          read(it.getBody()));
    } else if (node instanceof ForStmt it) {
      return new Stmt.For(
          expressions(it.getInitialization()),
          it.getCompare().map(all.expressions::read).orElse(null),
          expressions(it.getUpdate()),
          read(it.getBody()));
    } else if (node instanceof WhileStmt it) {
      return new Stmt.While(parenthesized(it.getCondition()), read(it.getBody()));
    } else if (node instanceof DoStmt it) {
      return new Stmt.DoWhile(read(it.getBody()), parenthesized(it.getCondition()));
    } else if (node instanceof ThrowStmt it) {
      return new Stmt.Throw(all.expressions.read(it.getExpression()));
    } else if (node instanceof SynchronizedStmt it) {
      return new Stmt.Synchronized(parenthesized(it.getExpression()), block(it.getBody()));
    } else if (node instanceof SwitchStmt it) {
      return new Stmt.Switch(parenthesized(it.getSelector()), cases(it.getEntries(), false));
    } else if (node instanceof ExplicitConstructorInvocationStmt it) {
      return new Stmt.Exec(constructorCall(it));
    } else if (node instanceof BreakStmt it) {
      return new Stmt.Break(it.getLabel().map(Object::toString).orElse(null));
    } else if (node instanceof ContinueStmt it) {
      return new Stmt.Continue(it.getLabel().map(Object::toString).orElse(null));
    } else if (node instanceof YieldStmt it) {
      return new Stmt.Yield(all.expressions.read(it.getExpression()));
    } else if (node instanceof LabeledStmt it) {
      return new Stmt.Labelled(it.getLabel().getIdentifier(), read(it.getStatement()));
    } else if (node instanceof LocalClassDeclarationStmt it) {
      return new Stmt.LocalClass(all.declarations.read(it.getClassDeclaration()));
    } else if (node instanceof LocalRecordDeclarationStmt it) {
      return new Stmt.LocalClass(all.declarations.read(it.getRecordDeclaration()));
    } else if (node instanceof AssertStmt it) {
      return new Stmt.Assert(
          all.expressions.read(it.getCheck()),
          it.getMessage().map(all.expressions::read).orElse(null));
    } else if (node instanceof EmptyStmt) {
      return new Stmt.Skip();
    }
    throw new UnreadableSource("a " + node.getClass().getSimpleName(), node);
  }

  /** The parts of a for loop's head. */
  private List<Stmt> expressions(NodeList<Expression> nodes) {
    List<Stmt> trees = new ArrayList<>();
    for (Expression each : nodes) {
      if (each instanceof VariableDeclarationExpr declared) {
        variables(declared, trees);
      } else {
        trees.add(Tokens.at(new Stmt.Exec(all.expressions.read(each)), each));
      }
    }
    return List.copyOf(trees);
  }

  private Expr constructorCall(ExplicitConstructorInvocationStmt node) {
    String keyword = node.isThis() ? "this" : "super";
    Expr name;
    if (node.getExpression().isPresent()) {
      Expression outer = node.getExpression().get();
      name = new Expr.Select(all.expressions.read(outer), keyword);
    } else {
      name = new Expr.Ident(keyword);
    }
    Tokens.at(name, node);
    Expr.Apply call = new Expr.Apply(List.of(), name, all.expressions.read(node.getArguments()));
    Tokens.at(call, node);
    call.pos =
        node.getExpression().isPresent()
            ? Tokens.after(node.getExpression().get(), "(")
            : Tokens.within(node, "(");
    return call;
  }

  private Stmt tryStatement(TryStmt node) {
    List<Tree> resources = new ArrayList<>();
    for (Expression each : node.getResources()) {
      if (each instanceof VariableDeclarationExpr declared) {
        resources.addAll(all.declarations.variables(declared));
      } else {
        resources.add(all.expressions.read(each));
      }
    }
    List<Stmt.Catch> catches = new ArrayList<>();
    for (CatchClause each : node.getCatchClauses()) {
      catches.add(
          Tokens.at(
              new Stmt.Catch(
                  all.declarations.parameter(each.getParameter()), block(each.getBody())),
              each));
    }
    return new Stmt.Try(
        List.copyOf(resources),
        block(node.getTryBlock()),
        List.copyOf(catches),
        node.getFinallyBlock().map(this::block).orElse(null));
  }

  // ---- Switches

  List<Stmt.Case> cases(NodeList<SwitchEntry> entries, boolean givesValue) {
    List<Stmt.Case> cases = new ArrayList<>();
    entries.forEach(it -> cases.add(oneCase(it, givesValue)));
    return List.copyOf(cases);
  }

  private Stmt.Case oneCase(SwitchEntry node, boolean givesValue) {
    all.count(node);
    List<Tree> labels = new ArrayList<>();
    for (Expression each : node.getLabels()) {
      labels.add(
          each instanceof PatternExpr ? all.expressions.pattern(each) : all.expressions.read(each));
    }
    boolean rule = node.getType() != SwitchEntry.Type.STATEMENT_GROUP;
    List<Stmt> stats = read(node.getStatements());
    if (rule && givesValue && stats.size() == 1 && stats.get(0) instanceof Stmt.Exec it) {
      Stmt.Yield yield = new Stmt.Yield(it.expr);
      yield.pos = it.expr.pos;
      yield.start = it.start;
      yield.end = it.end;
      stats = List.of(yield);
    }
    boolean isDefault = node.isDefault() || node.getLabels().isEmpty();
    return Tokens.at(
        new Stmt.Case(
            List.copyOf(labels),
            isDefault,
            node.getGuard().map(all.expressions::read).orElse(null),
            rule,
            stats),
        node);
  }
}
