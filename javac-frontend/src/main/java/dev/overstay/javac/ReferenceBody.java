package dev.overstay.javac;

import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMemberReference.ReferenceKind;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of the lambda that compilers make of some method references. */
final class ReferenceBody {

  private final Lowering all;
  private final MethodCode code;
  private final JCMemberReference tree;

  ReferenceBody(Lowering all, JCMemberReference tree) {
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
    if (tree.kind == ReferenceKind.BOUND) {
      typesGiven.add(tree.expr.type);
    }
    typesGiven.addAll(new MethodReferences(code.javac).parameters(tree));
    int value = value(given, typesGiven);
    boolean gives = code.returns != null && !code.returns.hasTag(TypeTag.VOID);
    code.lines.note(tree.pos);
    code.returnValue(gives ? value : Effect.NONE, tree);
  }

  private int value(List<Integer> given, List<Type> types) {
    MethodSymbol method = (MethodSymbol) tree.sym;
    if (tree.kind == ReferenceKind.ARRAY_CTOR) {
      return code.newObject(code.javac.names().of(tree.expr.type), tree);
    }
    List<Integer> arguments = new ArrayList<>();
    if (tree.getMode() == ReferenceMode.NEW) {
      ClassSymbol made = (ClassSymbol) method.owner;
      int object = code.newObject(code.javac.names().of(made), tree);
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
    String owner = all.access.owner(method, tree.expr.type);
    if (tree.kind == ReferenceKind.SUPER) {
      arguments.add(code.self());
    } else if (tree.kind != ReferenceKind.STATIC) {
      Type wanted = all.calls.receiverType(tree.expr.type, method);
      arguments.add(as(given.get(0), types.get(0), wanted));
      from = 1;
    }
    addArguments(given, types, from, method, arguments);
    return invoke(method, owner, arguments);
  }

  private int invoke(MethodSymbol method, String owner, List<Integer> arguments) {
    Effect.Call kind =
        tree.kind == ReferenceKind.SUPER
            ? Effect.Call.SPECIAL
            : method.isStatic() ? Effect.Call.STATIC : Effect.Call.VIRTUAL;
    Type returned = method.erasure(code.javac.types()).getReturnType();
    MethodRef ref = code.javac.names().method(owner, method);
    int result = code.invoke(kind, ref, arguments, code.javac.names().of(returned), tree);
    return result == Effect.NONE ? result : as(result, returned, code.returns);
  }

  private void addArguments(
      List<Integer> given,
      List<Type> types,
      int from,
      MethodSymbol method,
      List<Integer> arguments) {
    List<Type> wanted = List.copyOf(method.erasure(code.javac.types()).getParameterTypes());
    Type varargs = tree.varargsElement;
    int fixed = varargs == null ? wanted.size() : wanted.size() - 1;
    int at = from;
    for (int i = 0; i < fixed && at < given.size(); i++, at++) {
      arguments.add(as(given.get(at), types.get(at), wanted.get(i)));
    }
    if (varargs != null) {
      String element = code.javac.names().of(varargs);
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
            || wanted.hasTag(TypeTag.VOID)
            || erased.isPrimitive()
            || wanted.isPrimitive()
            || code.javac.types().isSubtype(erased, all.expressions.erased(wanted));
    return fits ? value : code.cast(value, code.javac.names().of(wanted));
  }
}
