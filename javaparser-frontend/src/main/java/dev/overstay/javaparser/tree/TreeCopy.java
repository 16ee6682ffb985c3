package dev.overstay.javaparser.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies trees as they were read. Attribution writes into trees, so each program that a file is
 * read for needs trees of its own; to copy them costs a small part of what parsing does.
 */
public final class TreeCopy extends TreeVisitor {

  private @Nullable Tree made;

  private TreeCopy() {}

  /** A file's trees anew; those given must not have been attributed. */
  public static Decl.Unit of(Decl.Unit unit) {
    TreeCopy copy = new TreeCopy();
    return new Decl.Unit(
        unit.file(),
        unit.packageName(),
        unit.packageEnd(),
        unit.imports(),
        copy.all(unit.classes()));
  }

  // ---- One, none or many

  /** A copy is of the kind that its original is of. */
  @SuppressWarnings("unchecked")
  private <T extends Tree> T one(T tree) {
    made = null;
    if (tree instanceof Stmt.Local it) {
      made = new Stmt.Local(one(it.var));
    } else if (tree instanceof Stmt.LocalClass it) {
      made = new Stmt.LocalClass(one(it.type));
    } else {
      tree.accept(this);
    }
    Tree copy = made;
    if (copy == null) {
      throw new AssertionError("no copy of " + tree.getClass());
    }
    copy.pos = tree.pos;
    copy.start = tree.start;
    copy.end = tree.end;
    return (T) copy;
  }

  private <T extends Tree> @Nullable T maybe(@Nullable T tree) {
    return tree == null ? null : one(tree);
  }

  private <T extends Tree> List<T> all(List<T> trees) {
    if (trees.isEmpty()) {
      return List.of();
    }
    List<T> copies = new ArrayList<>(trees.size());
    for (T tree : trees) {
      copies.add(one(tree));
    }
    return List.copyOf(copies);
  }

  private List<Decl.Annotation> annotations(List<Decl.Annotation> annotations) {
    return annotations.isEmpty() ? List.of() : annotations.stream().map(this::annotation).toList();
  }

  private Decl.Annotation annotation(Decl.Annotation annotation) {
    Map<String, Object> values = new LinkedHashMap<>();
    annotation.values().forEach((name, value) -> values.put(name, value(value)));
    return new Decl.Annotation(annotation.type(), values);
  }

  private Object value(Object value) {
    if (value instanceof Tree tree) {
      return one(tree);
    } else if (value instanceof Decl.Annotation annotation) {
      return annotation(annotation);
    } else if (value instanceof List<?> list) {
      List<Object> elements = new ArrayList<>();
      list.forEach(each -> elements.add(value(each)));
      return List.copyOf(elements);
    }
    throw new AssertionError("no copy of " + value.getClass());
  }

  // ---- Declarations

  @Override
  public void visitClassDef(Decl.ClassDecl tree) {
    Decl.ClassDecl copy = new Decl.ClassDecl(tree.kind, tree.name);
    copy.flags = tree.flags;
    copy.annotations = annotations(tree.annotations);
    copy.typeParameters = tree.typeParameters;
    copy.extending = tree.extending;
    copy.implementing = tree.implementing;
    copy.components = all(tree.components);
    copy.defs = all(tree.defs);
    made = copy;
  }

  @Override
  public void visitMethodDef(Decl.MethodDecl tree) {
    Decl.MethodDecl copy = new Decl.MethodDecl(tree.name, tree.returns);
    copy.flags = tree.flags;
    copy.annotations = annotations(tree.annotations);
    copy.typeParameters = tree.typeParameters;
    copy.params = all(tree.params);
    copy.thrown = tree.thrown;
    copy.body = maybe(tree.body);
    copy.compact = tree.compact;
    copy.generated = tree.generated;
    made = copy;
  }

  @Override
  public void visitVarDef(Decl.VariableDecl tree) {
    Decl.VariableDecl copy = new Decl.VariableDecl(tree.name, tree.vartype);
    copy.flags = tree.flags;
    copy.annotations = annotations(tree.annotations);
    copy.varargs = tree.varargs;
    copy.init = maybe(tree.init);
    made = copy;
  }

  // ---- Statements

  @Override
  public void visitBlock(Stmt.Block tree) {
    Stmt.Block copy = new Stmt.Block(all(tree.stats));
    copy.brace = tree.brace;
    copy.isStatic = tree.isStatic;
    made = copy;
  }

  @Override
  public void visitExec(Stmt.Exec tree) {
    made = new Stmt.Exec(one(tree.expr));
  }

  @Override
  public void visitSkip(Stmt.Skip tree) {
    made = new Stmt.Skip();
  }

  @Override
  public void visitIf(Stmt.If tree) {
    made = new Stmt.If(one(tree.cond), one(tree.thenpart), maybe(tree.elsepart));
  }

  @Override
  public void visitWhileLoop(Stmt.While tree) {
    made = new Stmt.While(one(tree.cond), one(tree.body));
  }

  @Override
  public void visitDoLoop(Stmt.DoWhile tree) {
    made = new Stmt.DoWhile(one(tree.body), one(tree.cond));
  }

  @Override
  public void visitForLoop(Stmt.For tree) {
    made = new Stmt.For(all(tree.init), maybe(tree.cond), all(tree.step), one(tree.body));
  }

  @Override
  public void visitForeachLoop(Stmt.ForEach tree) {
    made = new Stmt.ForEach(one(tree.var), one(tree.expr), one(tree.body));
  }

  @Override
  public void visitLabelled(Stmt.Labelled tree) {
    made = new Stmt.Labelled(tree.label, one(tree.body));
  }

  @Override
  public void visitSwitch(Stmt.Switch tree) {
    made = new Stmt.Switch(one(tree.selector), all(tree.cases));
  }

  @Override
  public void visitCase(Stmt.Case tree) {
    made =
        new Stmt.Case(
            all(tree.labels), tree.isDefault, maybe(tree.guard), tree.rule, all(tree.stats));
  }

  @Override
  public void visitBreak(Stmt.Break tree) {
    made = new Stmt.Break(tree.label);
  }

  @Override
  public void visitContinue(Stmt.Continue tree) {
    made = new Stmt.Continue(tree.label);
  }

  @Override
  public void visitYield(Stmt.Yield tree) {
    made = new Stmt.Yield(one(tree.value));
  }

  @Override
  public void visitReturn(Stmt.Return tree) {
    made = new Stmt.Return(maybe(tree.expr));
  }

  @Override
  public void visitThrow(Stmt.Throw tree) {
    made = new Stmt.Throw(one(tree.expr));
  }

  @Override
  public void visitTry(Stmt.Try tree) {
    made =
        new Stmt.Try(
            all(tree.resources), one(tree.body), all(tree.catchers), maybe(tree.finalizer));
  }

  @Override
  public void visitCatch(Stmt.Catch tree) {
    made = new Stmt.Catch(one(tree.param), one(tree.body));
  }

  @Override
  public void visitSynchronized(Stmt.Synchronized tree) {
    made = new Stmt.Synchronized(one(tree.lock), one(tree.body));
  }

  @Override
  public void visitAssert(Stmt.Assert tree) {
    made = new Stmt.Assert(one(tree.cond), maybe(tree.detail));
  }

  // ---- Expressions

  @Override
  public void visitLiteral(Expr.Literal tree) {
    made = new Expr.Literal(tree.value);
  }

  @Override
  public void visitIdent(Expr.Ident tree) {
    made = new Expr.Ident(tree.name);
  }

  @Override
  public void visitSelect(Expr.Select tree) {
    made = new Expr.Select(one(tree.selected), tree.name);
  }

  @Override
  public void visitTypeName(Expr.TypeName tree) {
    made = new Expr.TypeName(tree.tree);
  }

  @Override
  public void visitParens(Expr.Parens tree) {
    made = new Expr.Parens(one(tree.inner));
  }

  @Override
  public void visitIndexed(Expr.ArrayAccess tree) {
    made = new Expr.ArrayAccess(one(tree.indexed), one(tree.index));
  }

  @Override
  public void visitApply(Expr.Apply tree) {
    made = new Expr.Apply(tree.typeArguments, one(tree.meth), all(tree.args));
  }

  @Override
  public void visitNewClass(Expr.NewClass tree) {
    made = new Expr.NewClass(maybe(tree.encl), tree.clazz, all(tree.args), maybe(tree.def));
  }

  @Override
  public void visitNewArray(Expr.NewArray tree) {
    List<Expr> elements = tree.elems;
    made =
        new Expr.NewArray(tree.arrayType, all(tree.dims), elements == null ? null : all(elements));
  }

  @Override
  public void visitLambda(Expr.Lambda tree) {
    made = new Expr.Lambda(all(tree.params), tree.implicit, one(tree.body));
  }

  @Override
  public void visitReference(Expr.Reference tree) {
    made = new Expr.Reference(one(tree.expr), tree.name, tree.typeArguments);
  }

  @Override
  public void visitAssign(Expr.Assign tree) {
    made = new Expr.Assign(one(tree.lhs), one(tree.rhs));
  }

  @Override
  public void visitAssignop(Operation.AssignOp tree) {
    made = new Operation.AssignOp(tree.operator, one(tree.lhs), one(tree.rhs));
  }

  @Override
  public void visitUnary(Operation.Unary tree) {
    made = new Operation.Unary(tree.operator, tree.postfix, one(tree.arg));
  }

  @Override
  public void visitBinary(Operation.Binary tree) {
    made = new Operation.Binary(tree.operator, one(tree.lhs), one(tree.rhs));
  }

  @Override
  public void visitConditional(Expr.Conditional tree) {
    made = new Expr.Conditional(one(tree.cond), one(tree.truepart), one(tree.falsepart));
  }

  @Override
  public void visitSwitchExpression(Expr.SwitchExpression tree) {
    made = new Expr.SwitchExpression(one(tree.selector), all(tree.cases));
  }

  @Override
  public void visitTypeTest(Expr.InstanceOf tree) {
    made = new Expr.InstanceOf(one(tree.expr), tree.clazz, maybe(tree.pattern));
  }

  @Override
  public void visitTypeCast(Expr.TypeCast tree) {
    made = new Expr.TypeCast(tree.clazz, one(tree.expr));
  }

  // ---- Patterns

  @Override
  public void visitBinding(Pattern.Binding tree) {
    made = new Pattern.Binding(one(tree.var));
  }

  @Override
  public void visitRecordPattern(Pattern.OfRecord tree) {
    made = new Pattern.OfRecord(tree.record, all(tree.nested));
  }

  @Override
  public void visitAnyPattern(Pattern.Any tree) {
    made = new Pattern.Any();
  }
}
