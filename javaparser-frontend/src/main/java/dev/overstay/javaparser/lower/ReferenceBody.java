package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Expr.Reference.Kind;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of the lambda that compilers make of some method references. */
final class ReferenceBody {

  private final Lowering all;
  private final MethodCode code;
  private final Expr.Reference tree;

  ReferenceBody(Lowering all, Expr.Reference tree) {
    this.all = all;
    this.code = all.code;
    this.tree = tree;
  }

  /**
   * Writes it.
   *
   * @param first number of the first parameter that is not captured
   * @param types the types of all parameters
   */
  void write(int first, List<String> types) {
    code.lines.note(tree.pos);
    List<Integer> given = new ArrayList<>();
    for (int i = first; i < types.size(); i++) {
      given.add(code.parameter(i, types.get(i)));
    }
    List<Type> typesGiven = new ArrayList<>();
    if (tree.kind == Kind.BOUND && Expr.bare(tree.expr).type != null) {
      typesGiven.add(Expr.bare(tree.expr).type);
    }
    typesGiven.addAll(new MethodReferences(code.java).parameters(tree));
    int value = value(given, typesGiven);
    boolean gives = code.returns != null && !code.returns.isVoid();
    code.lines.note(tree.pos);
    code.returnValue(gives ? value : Effect.NONE, tree);
  }

  private int value(List<Integer> given, List<Type> types) {
    MethodSymbol method = tree.sym;
    if (tree.kind == Kind.NEW_ARRAY) {
      return code.newObject(code.java.names().of(Expr.bare(tree.expr).type), tree);
    }
    if (method == null) {
      return code.unknown("unresolved method reference");
    }
    List<Integer> arguments = new ArrayList<>();
    if (tree.kind == Kind.NEW) {
      ClassSymbol made = method.declaring();
      int object = code.newObject(code.java.names().of(made), tree);
      arguments.add(object);
      if (made.hasOuterInstance()) {
        arguments.add(all.creations.outer(made, null, tree));
      }
      addArguments(given, types, 0, method, arguments);
      arguments.addAll(all.creations.carried(made, tree));
      all.creations.construct(method, arguments, tree);
      return object;
    }
    int from = 0;
    String owner = all.access.owner(method, Expr.bare(tree.expr).type);
    if (tree.kind == Kind.SUPER) {
      arguments.add(code.self());
    } else if (tree.kind != Kind.STATIC) {
      Type wanted = all.calls.receiverType(Expr.bare(tree.expr).type, method);
      arguments.add(as(given.get(0), types.get(0), wanted));
      from = 1;
    }
    addArguments(given, types, from, method, arguments);
    return invoke(method, owner, arguments);
  }

  private int invoke(MethodSymbol method, String owner, List<Integer> arguments) {
    Effect.Call kind =
        tree.kind == Kind.SUPER
            ? Effect.Call.SPECIAL
            : method.isStatic() ? Effect.Call.STATIC : Effect.Call.VIRTUAL;
    Type returned = code.java.types().erasure(method.type.returns());
    MethodRef ref = new MethodRef(owner, method.name, code.java.names().descriptor(method));
    int result = code.invoke(kind, ref, arguments, code.java.names().of(returned), tree);
    return result == Effect.NONE ? result : as(result, returned, code.returns);
  }

  private void addArguments(
      List<Integer> given,
      List<Type> types,
      int from,
      MethodSymbol method,
      List<Integer> arguments) {
    List<Type> wanted = all.calls.parameters(null, method);
    Type varargs = tree.varargsElement;
    int fixed = varargs == null ? wanted.size() : wanted.size() - 1;
    int at = from;
    for (int i = 0; i < fixed && at < given.size(); i++, at++) {
      arguments.add(as(given.get(at), types.get(at), wanted.get(i)));
    }
    if (varargs != null) {
      String element = code.java.names().of(varargs);
      int array = code.newObject(element + "[]", tree);
      for (; at < given.size(); at++) {
        code.storeArray(array, as(given.get(at), types.get(at), varargs), tree);
      }
      arguments.add(array);
    }
  }

  private int as(int value, Type from, @Nullable Type wanted) {
    Type erased = all.expressions.erased(from);
    boolean fits =
        wanted == null
            || wanted.isVoid()
            || erased.isPrimitive()
            || wanted.isPrimitive()
            || code.java.types().isSubtype(erased, all.expressions.erased(wanted));
    return fits ? value : code.cast(value, code.java.names().of(wanted));
  }
}
