package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Expr.Reference.Kind;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Type;
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

  int lambda(Expr.Lambda tree) {
    Optional<Hoisted> body = code.type.hoisted(tree);
    return body.isEmpty() ? code.unknown("a lambda of no type") : made(tree, body.get());
  }

  /** A function whose body became a method. */
  private int made(Expr.Function tree, Hoisted body) {
    List<Integer> captured = new ArrayList<>();
    if (body.capturesThis()) {
      captured.add(code.self());
    }
    body.captured().forEach(it -> captured.add(all.access.local(it, tree)));
    if (tree instanceof Expr.Reference it && it.kind == Kind.BOUND) {
      captured.add(receiver(it));
    }
    Effect.Call kind = body.capturesThis() ? Effect.Call.SPECIAL : Effect.Call.STATIC;
    return code.closure(functionType(tree), kind, body.ref(), captured, true, tree);
  }

  private int receiver(Expr.Reference tree) {
    Type wanted =
        tree.sym == null ? null : all.calls.receiverType(Expr.bare(tree.expr).type, tree.sym);
    int value = all.expressions.value(tree.expr, wanted);
    all.expressions.checked(tree.expr);
    return value;
  }

  private String functionType(Expr.Function tree) {
    Type type = tree.type;
    if (type instanceof Type.Intersection) {
      MethodSymbol method = code.java.types().function(type);
      return method == null ? code.java.names().of(type) : method.declaring().binaryName();
    }
    return code.java.names().of(type);
  }

  int reference(Expr.Reference tree) {
    Optional<Hoisted> body = code.type.hoisted(tree);
    if (body.isPresent()) {
      return made(tree, body.get());
    }
    MethodSymbol method = tree.sym;
    if (method == null || !code.references.hasDescriptor(tree)) {
      // What it is bound to goes where the function would.
      return tree.kind == Kind.BOUND ? receiver(tree) : code.unknown("unresolved method reference");
    }
    List<Integer> captured = new ArrayList<>();
    if (tree.kind == Kind.BOUND) {
      captured.add(receiver(tree));
    }
    Effect.Call kind =
        tree.kind == Kind.NEW
            ? Effect.Call.CONSTRUCTOR
            : method.isStatic() ? Effect.Call.STATIC : Effect.Call.VIRTUAL;
    MethodRef target =
        ClassShape.reference(method, method.declaring().binaryName(), code.index, code.java);
    return code.closure(functionType(tree), kind, target, captured, false, tree);
  }
}
