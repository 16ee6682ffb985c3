package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Modifiers;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Expr.Reference.Kind;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which method references compilers make lambdas of, and with which parameters. */
final class MethodReferences {

  private static final Type.Method NOTHING =
      new Type.Method(List.of(), List.of(), Type.Basic.VOID, List.of());

  private final Language java;

  MethodReferences(Language java) {
    this.java = java;
  }

  /** Whether it is known which interface a function implements. */
  boolean hasDescriptor(Expr.Function tree) {
    Type target = target(tree);
    return target != null && !target.isUnknown() && java.types().descriptor(target) != null;
  }

  private static @Nullable Type target(Expr.Function tree) {
    return tree.target != null ? tree.target : tree.type;
  }

  /** The type of the method that a function implements, erased as it is seen here. */
  Type.Method descriptor(Expr.Function tree) {
    return (Type.Method) java.types().erasure(genericDescriptor(tree));
  }

  /** The same before erasure. */
  private Type.Method genericDescriptor(Expr.Function tree) {
    Type target = target(tree);
    Type.Method descriptor = target == null ? null : java.types().descriptor(target);
    return descriptor == null ? NOTHING : descriptor;
  }

  /** Whether the reference cannot be a handle to the method itself. */
  boolean becomesLambda(Expr.Reference tree, ClassSymbol in) {
    MethodSymbol method = tree.sym;
    if (tree.kind == Kind.SUPER || tree.kind == Kind.NEW_ARRAY || method == null) {
      return true;
    }
    ClassSymbol owner = method.declaring();
    boolean creates = tree.kind == Kind.NEW && (owner.local || owner.hasOuterInstance());
    boolean elsewhere =
        (method.flags & Modifiers.PROTECTED) != 0 && !owner.packageName().equals(in.packageName());
    return tree.varargsElement != null
        || owner == java.predefined().arrayClass
        || Expr.bare(tree.expr).type instanceof Type.Array
        || elsewhere
        || !isAccessible(owner, in)
        || creates
        || takesIntersection(tree);
  }

  /** Whether a class can be named from another. */
  private static boolean isAccessible(ClassSymbol owner, ClassSymbol in) {
    return (owner.modifiers() & Modifiers.PUBLIC) != 0
        || owner.packageName().equals(in.packageName());
  }

  private boolean takesIntersection(Expr.Reference tree) {
    for (Type parameter : genericDescriptor(tree).parameters()) {
      if (isIntersection(parameter)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIntersection(Type type) {
    return java.types().upper(type) instanceof Type.Intersection;
  }

  /** The parameters of the lambda, without a bound receiver. */
  List<Type> parameters(Expr.Reference tree) {
    List<Type> given = genericDescriptor(tree).parameters();
    List<Type> implemented = tree.sym == null ? List.of() : tree.sym.type.parameters();
    List<Type> parameters = new ArrayList<>();
    int at = 0;
    if (tree.kind == Kind.UNBOUND && !given.isEmpty()) {
      parameters.add(given.get(at++));
    }
    int last = tree.varargsElement != null ? implemented.size() - 1 : implemented.size();
    for (int i = 0; i < last && at < given.size(); i++, at++) {
      parameters.add(
          java.referencesTakeWhatIsGiven() || isIntersection(given.get(at))
              ? given.get(at)
              : implemented.get(i));
    }
    while (at < given.size()) {
      parameters.add(tree.varargsElement != null ? tree.varargsElement : given.get(at));
      at++;
    }
    return parameters;
  }

  /** Whether making what the reference names needs an instance around. */
  boolean needsThis(Expr.Reference tree) {
    return tree.kind == Kind.NEW && tree.sym != null && tree.sym.declaring().hasOuterInstance();
  }

  /** What instances that the reference makes carry with them. */
  List<VarSymbol> carried(Expr.Reference tree, ClassIndex index) {
    return tree.kind == Kind.NEW && tree.sym != null
        ? Captures.ofClass(tree.sym.declaring(), index, java)
        : List.of();
  }
}
