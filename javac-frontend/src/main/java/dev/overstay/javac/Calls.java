package dev.overstay.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.TreeInfo;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of methods. */
final class Calls {

  private final Lowering all;
  private final MethodCode code;

  Calls(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  /** The erased type of what a call gives before any cast. */
  @Nullable Type producedBy(JCMethodInvocation tree) {
    return TreeInfo.symbol(tree.meth) instanceof MethodSymbol method && isResolved(method)
        ? method.erasure(code.javac.types()).getReturnType()
        : null;
  }

  private static boolean isResolved(MethodSymbol method) {
    return method.type != null && !method.type.isErroneous() && method.owner instanceof ClassSymbol;
  }

  /** The result of a call, {@link Effect#NONE} for none. */
  int value(JCMethodInvocation tree) {
    if (!(TreeInfo.symbol(tree.meth) instanceof MethodSymbol method) || !isResolved(method)) {
      return unresolved(tree);
    }
    if (method.isConstructor()) {
      all.constructor.selfCall(tree, method);
      return Effect.NONE;
    }
    if (isBoxing(method)) {
      Type primitive = method.type.getParameterTypes().head;
      int value = all.expressions.value(tree.args.head, primitive);
      return code.boxed(value, code.javac.names().of(primitive));
    }
    if (tree.meth instanceof JCFieldAccess select && isUnboxing(method)) {
      Type box = method.owner.type;
      int value = all.expressions.value(select.selected, all.expressions.erased(box));
      code.lines.note(tree.pos);
      code.lines.write();
      code.flow.mayThrow();
      return value;
    }
    List<Integer> arguments = new ArrayList<>();
    JCExpression name = TreeInfo.skipParens(tree.meth);
    boolean onSuper = name instanceof JCFieldAccess select && isSuper(select.selected);
    String owner;
    if (name instanceof JCFieldAccess select) {
      owner = all.access.owner(method, select.selected.type);
      receiver(select, method, arguments);
    } else {
      owner = simple((JCIdent) name, method, arguments);
    }
    arguments.addAll(arguments(tree.args, parameters(tree, method), tree.varargsElement));
    code.lines.note(tree.pos);
    MethodRef target = code.javac.names().method(owner, method);
    String result = code.javac.names().of(method.erasure(code.javac.types()).getReturnType());
    return code.invoke(kind(method, owner, onSuper), target, arguments, result, tree);
  }

  /** What compilers write to box a value is none of the source's calls, and nor is its like. */
  private boolean isBoxing(MethodSymbol method) {
    return method.isStatic()
        && method.name.contentEquals("valueOf")
        && method.type.getParameterTypes().size() == 1
        && method.type.getParameterTypes().head.isPrimitive()
        && code.javac.types().unboxedType(method.owner.type).isPrimitive();
  }

  private boolean isUnboxing(MethodSymbol method) {
    // Asked of the name first: javac looks through all boxes for what is none.
    if (method.isStatic() || !code.javac.names().of(method.name).endsWith("Value")) {
      return false;
    }
    Type unboxed = code.javac.types().unboxedType(method.owner.type);
    return unboxed.isPrimitive()
        && method.name.contentEquals(code.javac.names().of(unboxed) + "Value");
  }

  /** A call whose method the compiler did not find: what it is given is still evaluated. */
  private int unresolved(JCMethodInvocation tree) {
    if (tree.meth instanceof JCFieldAccess select && select.selected.type != null) {
      Symbol of = TreeInfo.symbol(select.selected);
      if (of instanceof VarSymbol || of instanceof MethodSymbol) {
        all.expressions.value(select.selected);
      }
    }
    tree.args.forEach(all.expressions::value);
    return code.unknown("unresolved call");
  }

  private static boolean isSuper(JCExpression selected) {
    return (selected instanceof JCIdent ident && ident.name == ident.name.table.names._super)
        || (selected instanceof JCFieldAccess select
            && select.name == select.name.table.names._super);
  }

  private void receiver(JCFieldAccess select, MethodSymbol method, List<Integer> arguments) {
    Symbol of = TreeInfo.symbol(select.selected);
    boolean onType = of != null && !(of instanceof VarSymbol) && !(of instanceof MethodSymbol);
    if (!method.isStatic()) {
      Type wanted = receiverType(select.selected.type, method);
      arguments.add(all.expressions.value(select.selected, wanted));
    } else if (!onType) {
      all.expressions.value(select.selected);
    }
  }

  /** The erased type that an object is used as when a member of it is named. */
  Type receiverType(Type site, Symbol member) {
    Type bound = code.javac.types().skipTypeVars(site, false);
    return code.javac.types().erasure(bound.isCompound() ? member.owner.type : bound);
  }

  /** Adds the receiver of a call by simple name; gives the class that the reference names. */
  private String simple(JCIdent name, MethodSymbol method, List<Integer> arguments) {
    boolean isObject = method.owner == code.javac.symbols().objectType.tsym;
    if (method.isStatic()) {
      boolean inherited = ClassShape.isMember(method, code.type.symbol, code.javac);
      return inherited && !isObject ? code.type.name : code.javac.names().of(method.owner);
    }
    ClassSymbol in = all.access.declaring(method);
    arguments.add(all.access.around(type -> type == in, name));
    return code.javac.names().of(isObject ? method.owner : in);
  }

  private Effect.Call kind(MethodSymbol method, String owner, boolean onSuper) {
    if (method.isStatic()) {
      return Effect.Call.STATIC;
    }
    boolean ownPrivate = (method.flags() & Flags.PRIVATE) != 0 && owner.equals(code.type.name);
    return onSuper || ownPrivate ? Effect.Call.SPECIAL : Effect.Call.VIRTUAL;
  }

  /** The erased types that the arguments are used as. */
  private List<Type> parameters(JCMethodInvocation tree, MethodSymbol method) {
    List<Type> declared = List.copyOf(method.erasure(code.javac.types()).getParameterTypes());
    if (tree.meth.type == null || !tree.meth.type.hasTag(TypeTag.METHOD)) {
      return declared;
    }
    List<Type> instantiated = new ArrayList<>();
    tree.meth.type.getParameterTypes().forEach(it -> instantiated.add(all.expressions.erased(it)));
    return instantiated.size() == declared.size() ? instantiated : declared;
  }

  /** The values of arguments; those of a variable parameter are put into an array. */
  List<Integer> arguments(
      List<? extends JCTree> given, List<Type> parameters, @Nullable Type varargs) {
    List<Integer> values = new ArrayList<>();
    int fixed = varargs == null ? given.size() : parameters.size() - 1;
    for (int i = 0; i < fixed && i < given.size(); i++) {
      values.add(
          all.expressions.value(given.get(i), i < parameters.size() ? parameters.get(i) : null));
    }
    if (varargs != null && fixed >= 0) {
      JCTree at =
          given.isEmpty() ? code.type.declared.tree : given.get(Math.min(fixed, given.size() - 1));
      values.add(
          all.creations.arrayOf(
              all.expressions.erased(varargs),
              given.subList(Math.min(fixed, given.size()), given.size()),
              at));
    }
    return values;
  }
}
