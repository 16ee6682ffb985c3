package dev.overstay.javac;

import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCCatch;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCSynchronized;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCTypeUnion;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.ir.StructuredBuilder;
import dev.overstay.checks.ir.StructuredBuilder.Catch;
import dev.overstay.checks.ir.StructuredBuilder.Last;
import dev.overstay.checks.ir.StructuredBuilder.Part;
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

  void write(JCTry tree) {
    boolean plain = tree.catchers.isEmpty() && tree.finalizer == null;
    if (tree.resources.nonEmpty() && plain) {
      resources(List.copyOf(tree.resources), tree);
      return;
    }
    code.lines.write();
    Part block =
        tree.resources.nonEmpty()
            ? () -> resources(List.copyOf(tree.resources), tree)
            : () -> block(tree.body);
    List<Catch> catches = new ArrayList<>();
    for (JCCatch each : tree.catchers) {
      catches.add(new Catch(exceptions(each), caught -> handler(each, caught)));
    }
    JCBlock last = tree.finalizer;
    Optional<Last> finalizer =
        last == null || last.stats.isEmpty()
            ? Optional.empty()
            : Optional.of(new Last(() -> all.statements.write(last), true));
    code.flow.tryCatchFinally(block, catches, finalizer);
    code.lines.note(TreeInfo.endPos(tree));
  }

  private void block(JCBlock body) {
    all.statements.write(body);
    code.lines.note(TreeInfo.endPos(body));
  }

  private void handler(JCCatch tree, int caught) {
    code.lines.note(tree.pos);
    if (tree.param.sym != null) {
      code.assign(tree.param.sym, caught);
    }
    code.lines.note(TreeInfo.firstStatPos(tree.body));
    all.statements.write(tree.body);
    code.lines.note(TreeInfo.endPos(tree.body));
  }

  private List<String> exceptions(JCCatch tree) {
    if (tree.param.vartype instanceof JCTypeUnion union) {
      List<String> names = new ArrayList<>();
      union.alternatives.forEach(it -> names.add(code.javac.names().of(it.type)));
      return List.copyOf(names);
    }
    return List.of(code.javac.names().of(tree.param.vartype.type));
  }

  // ---- Monitors

  void write(JCSynchronized tree) {
    JCExpression lock = TreeInfo.skipParens(tree.lock);
    int monitor =
        all.expressions.value(lock, lock.type == null ? null : all.expressions.erased(lock.type));
    Span taken = code.lines.span(tree);
    Span given =
        new Span(
            taken.line(), taken.column(), taken.endLine(), taken.endColumn(), taken.anchorLine());
    code.flow.synchronizedOn(monitor, taken, given, () -> block(tree.body));
    code.lines.note(TreeInfo.endPos(tree.body));
  }

  // ---- Resources

  /** The first resource, opened around a try statement over the rest and the body. */
  private void resources(List<JCTree> rest, JCTry tree) {
    if (rest.isEmpty()) {
      block(tree.body);
      return;
    }
    Resource resource = open(rest.get(0));
    int end = TreeInfo.endPos(tree.body);
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
    code.lines.note(TreeInfo.endPos(tree));
  }

  /**
   * A resource that was opened.
   *
   * @param mayBeNull whether it has to be asked first
   */
  private record Resource(int value, Type type, boolean mayBeNull) {}

  private Resource open(JCTree tree) {
    if (tree instanceof JCVariableDecl variable) {
      all.statements.write(variable);
      boolean made =
          variable.init != null && TreeInfo.skipParens(variable.init) instanceof JCNewClass;
      return new Resource(code.read(variable.sym), variable.sym.erasure(code.javac.types()), !made);
    }
    Type type = all.expressions.erased(tree.type);
    return new Resource(all.expressions.value(tree, type), type, true);
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

  private void close(Resource resource, JCTry tree) {
    code.invoke(
        Effect.Call.VIRTUAL,
        new MethodRef(code.javac.names().of(resource.type()), "close", "()V"),
        List.of(resource.value()),
        "void",
        tree);
  }

  private void closeAndThrow(Resource resource, int caught, JCTry tree) {
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
