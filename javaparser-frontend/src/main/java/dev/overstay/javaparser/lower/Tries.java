package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.StructuredBuilder;
import dev.overstay.checks.ir.StructuredBuilder.Catch;
import dev.overstay.checks.ir.StructuredBuilder.Last;
import dev.overstay.checks.ir.StructuredBuilder.Part;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Try statements, with resources or without, and synchronized ones. */
final class Tries {

  private static final String THROWABLE = "java.lang.Throwable";

  private final Lowering all;
  private final MethodCode code;

  Tries(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  void write(Stmt.Try tree) {
    boolean plain = tree.catchers.isEmpty() && tree.finalizer == null;
    if (!tree.resources.isEmpty() && plain) {
      resources(List.copyOf(tree.resources), tree);
      return;
    }
    code.lines.write();
    Part block =
        !tree.resources.isEmpty()
            ? () -> resources(List.copyOf(tree.resources), tree)
            : () -> block(tree.body);
    List<Catch> catches = new ArrayList<>();
    for (Stmt.Catch each : tree.catchers) {
      catches.add(new Catch(exceptions(each), caught -> handler(each, caught)));
    }
    Stmt.Block last = tree.finalizer;
    Optional<Last> finalizer =
        last == null || last.stats.isEmpty()
            ? Optional.empty()
            : Optional.of(new Last(() -> all.statements.write(last), true));
    code.flow.tryCatchFinally(block, catches, finalizer);
    code.lines.note(LineTable.endOf(tree));
  }

  private void block(Stmt.Block body) {
    all.statements.write(body);
    code.lines.note(LineTable.endOf(body));
  }

  private void handler(Stmt.Catch tree, int caught) {
    code.lines.note(tree.pos);
    if (tree.param.sym != null) {
      code.assign(tree.param.sym, caught);
    }
    code.lines.note(LineTable.firstIn(tree.body));
    all.statements.write(tree.body);
    code.lines.note(LineTable.endOf(tree.body));
  }

  private List<String> exceptions(Stmt.Catch tree) {
    return code.java.names().of(tree.handled);
  }

  // ---- Monitors

  void write(Stmt.Synchronized tree) {
    Expr lock = Expr.bare(tree.lock);
    int monitor =
        all.expressions.value(lock, lock.type == null ? null : all.expressions.erased(lock.type));
    Span taken = code.lines.span(tree);
    Span given =
        new Span(
            taken.line(), taken.column(), taken.endLine(), taken.endColumn(), taken.anchorLine());
    code.flow.synchronizedOn(monitor, taken, given, () -> block(tree.body));
    code.lines.note(LineTable.endOf(tree.body));
  }

  // ---- Resources

  /** The first resource, opened around a try statement over the rest and the body. */
  private void resources(List<Tree> rest, Stmt.Try tree) {
    if (rest.isEmpty()) {
      block(tree.body);
      return;
    }
    Resource resource = open(rest.get(0));
    int end = LineTable.endOf(tree.body);
    StructuredBuilder.Part close =
        () -> {
          code.lines.note(end);
          ifOpen(resource, () -> close(resource, tree));
        };
    code.lines.write();
    code.flow.tryCatchFinally(
        () -> resources(rest.subList(1, rest.size()), tree),
        List.of(new Catch(List.of(THROWABLE), caught -> closeAndThrow(resource, caught, tree))),
        Optional.of(new Last(close, false)));
    code.lines.note(LineTable.endOf(tree));
  }

  /**
   * A resource that was opened.
   *
   * @param mayBeNull whether it has to be asked first
   */
  private record Resource(int value, Type type, boolean mayBeNull) {}

  private Resource open(Tree tree) {
    if (tree instanceof Decl.VariableDecl variable) {
      all.statements.visitVarDef(variable);
      boolean made = variable.init != null && Expr.bare(variable.init) instanceof Expr.NewClass;
      return variable.sym == null
          ? new Resource(code.unknown("no resource"), Type.Basic.UNKNOWN, true)
          : new Resource(
              code.read(variable.sym), code.java.types().erasure(variable.sym.type), !made);
    }
    Expr expression = (Expr) tree;
    Type type = all.expressions.erasedTypeOf(expression);
    return new Resource(all.expressions.value(expression, type), type, true);
  }

  private void ifOpen(Resource resource, Part then) {
    if (!resource.mayBeNull()) {
      then.write();
      return;
    }
    code.flow.branch(
        (ifOpen, ifNot) -> {
          code.lines.write();
          Guard isNull = new Guard(Guard.Test.IS_NULL, List.of(resource.value()));
          code.body.branch(isNull, ifNot, ifOpen);
        },
        then,
        () -> {});
  }

  private void close(Resource resource, Stmt.Try tree) {
    code.invoke(
        Effect.Call.VIRTUAL,
        new MethodRef(code.java.names().of(resource.type()), "close", "()V"),
        List.of(resource.value()),
        "void",
        tree);
  }

  private void closeAndThrow(Resource resource, int caught, Stmt.Try tree) {
    code.lines.note(tree.pos);
    ifOpen(
        resource,
        () ->
            code.flow.tryCatchFinally(
                () -> close(resource, tree),
                List.of(
                    new Catch(
                        List.of(THROWABLE),
                        second ->
                            code.invoke(
                                Effect.Call.VIRTUAL,
                                new MethodRef(
                                    THROWABLE, "addSuppressed", "(Ljava/lang/Throwable;)V"),
                                List.of(caught, second),
                                "void",
                                tree))),
                Optional.empty()));
    code.throwValue(caught, tree);
  }
}
