package dev.overstay.javac;

import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree.JCFunctionalExpression;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMemberReference.ReferenceKind;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lambdas and method references as values. */
final class Functions {

  private final Lowering all;
  private final MethodCode code;

  Functions(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  int lambda(JCLambda tree) {
    Optional<Hoisted> body = code.type.hoisted(tree);
    return body.isEmpty() ? code.unknown("a lambda of no type") : made(tree, body.get());
  }

  /** A function whose body became a method. */
  private int made(JCFunctionalExpression tree, Hoisted body) {
    List<Integer> captured = new ArrayList<>();
    if (body.capturesThis()) {
      captured.add(code.self());
    }
    body.captured().forEach(it -> captured.add(all.access.local(it, tree)));
    if (tree instanceof JCMemberReference it && it.kind == ReferenceKind.BOUND) {
      captured.add(receiver(it));
    }
    Effect.Call kind = body.capturesThis() ? Effect.Call.SPECIAL : Effect.Call.STATIC;
    return code.closure(functionType(tree), kind, body.ref(), captured, true, tree);
  }

  private int receiver(JCMemberReference tree) {
    int value = all.expressions.value(tree.expr, all.calls.receiverType(tree.expr.type, tree.sym));
    all.expressions.checked(tree.expr);
    return value;
  }

  private String functionType(JCFunctionalExpression tree) {
    Type type = tree.type;
    if (type.isIntersection()) {
      return code.javac.names().of(code.javac.types().findDescriptorSymbol(type.tsym).owner);
    }
    return code.javac.names().of(type);
  }

  int reference(JCMemberReference tree) {
    Optional<Hoisted> body = code.type.hoisted(tree);
    if (body.isPresent()) {
      return made(tree, body.get());
    }
    if (!(tree.sym instanceof MethodSymbol method) || !(method.owner instanceof ClassSymbol)) {
      return code.unknown("unresolved method reference");
    }
    List<Integer> captured = new ArrayList<>();
    if (tree.kind == ReferenceKind.BOUND) {
      captured.add(receiver(tree));
    }
    Effect.Call kind =
        tree.getMode() == ReferenceMode.NEW
            ? Effect.Call.CONSTRUCTOR
            : method.isStatic() ? Effect.Call.STATIC : Effect.Call.VIRTUAL;
    MethodRef target =
        ClassShape.reference(method, code.javac.names().of(method.owner), code.index, code.javac);
    return code.closure(functionType(tree), kind, target, captured, false, tree);
  }
}
