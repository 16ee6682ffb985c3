package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Predefined;
import dev.overstay.javaparser.type.Symbol;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Type;
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
  @Nullable Type producedBy(Expr.Apply tree) {
    return tree.sym == null ? null : code.java.types().erasure(tree.sym.type.returns());
  }

  /** The result of a call, {@link Effect#NONE} for none. */
  int value(Expr.Apply tree) {
    MethodSymbol method = tree.sym;
    if (method == null) {
      return unresolved(tree);
    }
    if (method.isConstructor()) {
      all.constructor.selfCall(tree, method);
      return Effect.NONE;
    }
    if (isBoxing(method)) {
      Type primitive = method.type.parameters().get(0);
      int value = all.expressions.value(tree.args.get(0), primitive);
      return code.boxed(value, code.java.names().of(primitive));
    }
    if (tree.meth instanceof Expr.Select select && isUnboxing(method)) {
      int value = all.expressions.value(select.selected, method.declaring().erasure());
      code.lines.note(tree.pos);
      code.lines.write();
      code.flow.mayThrow();
      return value;
    }
    List<Integer> arguments = new ArrayList<>();
    boolean onSuper = tree.meth instanceof Expr.Select select && isSuper(select.selected);
    String owner;
    if (tree.meth instanceof Expr.Select select) {
      owner = all.access.owner(method, Expr.bare(select.selected).type);
      receiver(select, method, arguments);
    } else {
      owner = simple(tree.meth, method, arguments);
    }
    arguments.addAll(
        arguments(tree.args, parameters(tree.methodType, method), tree.varargsElement, tree));
    code.lines.note(tree.pos);
    MethodRef target = new MethodRef(owner, method.name, code.java.names().descriptor(method));
    String result = code.java.names().of(method.type.returns());
    return code.invoke(kind(method, owner, onSuper), target, arguments, result, tree);
  }

  /** What compilers write to box a value is none of the source's calls, and nor is its like. */
  private static boolean isBoxing(MethodSymbol method) {
    return method.isStatic()
        && method.name.equals("valueOf")
        && method.type.parameters().size() == 1
        && method.type.parameters().get(0).isPrimitive()
        && Predefined.unboxed(method.declaring().erasure()) != null;
  }

  private static boolean isUnboxing(MethodSymbol method) {
    Type.Basic unboxed = Predefined.unboxed(method.declaring().erasure());
    return unboxed != null && !method.isStatic() && method.name.equals(unboxed.keyword + "Value");
  }

  /**
   * A call whose method is not known. That it is made, and what it is given, is: nobody may
   * conclude that it does nothing. So it is one of a method that nobody has, and what it is called
   * on is among what it is given: it may let go of that, too.
   */
  private int unresolved(Expr.Apply tree) {
    List<Integer> arguments = new ArrayList<>();
    String name = tree.meth instanceof Expr.Ident it ? it.name : "";
    String owner = code.type.name;
    if (tree.meth instanceof Expr.Select select) {
      name = select.name;
      owner = code.java.names().of(Expr.bare(select.selected).type);
      if (!Access.isOnType(select.selected)) {
        arguments.add(all.expressions.value(select.selected));
      }
    } else if (code.hasSelf()) {
      arguments.add(code.self());
    }
    if (name.equals("this") || name.equals("super")) {
      // What a class that is not known does with its parts is not asked: it is their owner.
      tree.args.forEach(all.expressions::value);
      return Effect.NONE;
    }
    return unknownMethod(Effect.Call.STATIC, owner, name, Body.ANY, arguments, tree.args, tree);
  }

  /** Calls what is only known by its name. */
  int unknownMethod(
      Effect.Call kind,
      String owner,
      String name,
      String result,
      List<Integer> before,
      List<Expr> given,
      Tree at) {
    List<Integer> arguments = new ArrayList<>(before);
    List<String> parameters = new ArrayList<>();
    if (kind == Effect.Call.STATIC) {
      before.forEach(it -> parameters.add(Body.ANY));
    }
    for (Expr each : given) {
      arguments.add(all.expressions.value(each));
      parameters.add(code.java.names().of(Expr.bare(each).type));
    }
    code.lines.note(at.pos);
    MethodRef target = new MethodRef(owner, name, TypeNames.descriptor(parameters, result));
    return code.invoke(kind, target, arguments, result, at);
  }

  static boolean isSuper(Expr selected) {
    return (selected instanceof Expr.Ident ident && ident.name.equals("super"))
        || (selected instanceof Expr.Select select && select.name.equals("super"));
  }

  private void receiver(Expr.Select select, MethodSymbol method, List<Integer> arguments) {
    if (!method.isStatic()) {
      Type wanted = receiverType(Expr.bare(select.selected).type, method);
      arguments.add(all.expressions.value(select.selected, wanted));
    } else if (!Access.isOnType(select.selected)) {
      all.expressions.value(select.selected);
    }
  }

  /** The erased type that an object is used as when a member of it is named. */
  Type receiverType(@Nullable Type site, Symbol member) {
    Type bound = site == null ? Type.Basic.UNKNOWN : code.java.types().upper(site);
    ClassSymbol declaring = member.enclosingClass();
    return bound instanceof Type.Intersection && declaring != null
        ? declaring.erasure()
        : code.java.types().erasure(bound);
  }

  /** Adds the receiver of a call by simple name; gives the class that the reference names. */
  private String simple(Expr name, MethodSymbol method, List<Integer> arguments) {
    boolean isObject = method.owner == code.java.predefined().object.symbol();
    if (method.isStatic()) {
      boolean inherited = ClassShape.isMember(method, code.type.symbol);
      return inherited && !isObject ? code.type.name : method.declaring().binaryName();
    }
    ClassSymbol in = all.access.declaring(method);
    arguments.add(all.access.around(type -> type == in, name));
    return isObject ? method.declaring().binaryName() : in.binaryName();
  }

  private Effect.Call kind(MethodSymbol method, String owner, boolean onSuper) {
    if (method.isStatic()) {
      return Effect.Call.STATIC;
    }
    boolean ownPrivate = method.isPrivate() && owner.equals(code.type.name);
    return onSuper || ownPrivate ? Effect.Call.SPECIAL : Effect.Call.VIRTUAL;
  }

  /** The erased types that the arguments are used as. */
  List<Type> parameters(Type.@Nullable Method called, MethodSymbol method) {
    List<Type> declared = method.type.parameters();
    List<Type> given =
        called != null && called.parameters().size() == declared.size()
            ? called.parameters()
            : declared;
    return given.stream().map(all.expressions::erased).toList();
  }

  /** The values of arguments; those of a variable parameter are put into an array. */
  List<Integer> arguments(
      List<Expr> given, List<Type> parameters, @Nullable Type varargs, Tree call) {
    List<Integer> values = new ArrayList<>();
    int fixed = varargs == null ? given.size() : parameters.size() - 1;
    for (int i = 0; i < fixed && i < given.size(); i++) {
      values.add(
          all.expressions.value(given.get(i), i < parameters.size() ? parameters.get(i) : null));
    }
    if (varargs != null && fixed >= 0) {
      Tree at = given.isEmpty() ? call : given.get(Math.min(fixed, given.size() - 1));
      values.add(
          all.creations.arrayOf(
              all.expressions.erased(varargs),
              given.subList(Math.min(fixed, given.size()), given.size()),
              at));
    }
    return values;
  }
}
