package dev.overstay.javac;

import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree.JCFunctionalExpression;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMemberReference.ReferenceKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which method references compilers make lambdas of, and with which parameters. */
// The compiler is asked itself: nothing here may know Error Prone.
@SuppressWarnings("ASTHelpersSuggestions")
final class MethodReferences {

  private final Compilation javac;

  MethodReferences(Compilation javac) {
    this.javac = javac;
  }

  /** Whether the compiler knows which interface a function implements. */
  boolean hasDescriptor(JCFunctionalExpression tree) {
    Type target = target(tree);
    return target != null
        && target.tsym != null
        && !target.isErroneous()
        && javac.types().isFunctionalInterface(target);
  }

  private static @Nullable Type target(JCFunctionalExpression tree) {
    return tree.target != null ? tree.target : tree.type;
  }

  /** The type of the method that a function implements. */
  Type descriptor(JCFunctionalExpression tree) {
    return javac.types().erasure(genericDescriptor(tree));
  }

  /** The same before erasure. */
  private Type genericDescriptor(JCFunctionalExpression tree) {
    return javac.types().findDescriptorType(target(tree));
  }

  /** Whether the reference cannot be a handle to the method itself. */
  boolean becomesLambda(JCMemberReference tree, ClassSymbol in) {
    ClassSymbol owner = tree.sym.owner instanceof ClassSymbol type ? type : null;
    boolean creates =
        tree.getMode() == ReferenceMode.NEW
            && tree.kind != ReferenceKind.ARRAY_CTOR
            && owner != null
            && (owner.isDirectlyOrIndirectlyLocal() || owner.isInner());
    boolean elsewhere =
        (tree.sym.flags() & Flags.PROTECTED) != 0 && tree.sym.packge() != in.packge();
    return tree.kind == ReferenceKind.SUPER
        || tree.kind == ReferenceKind.ARRAY_CTOR
        || tree.varargsElement != null
        || tree.sym.owner == javac.symbols().arrayClass
        || elsewhere
        || !tree.ownerAccessible
        || creates
        || takesIntersection(tree);
  }

  private boolean takesIntersection(JCMemberReference tree) {
    for (Type parameter : genericDescriptor(tree).getParameterTypes()) {
      if (isIntersection(parameter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIntersection(Type type) {
    Type at = type;
    while (at.hasTag(TypeTag.TYPEVAR)) {
      at = at.getUpperBound();
    }
    return at.isIntersection() || at.isUnion();
  }

  /** The parameters of the lambda, without a bound receiver. */
  List<Type> parameters(JCMemberReference tree) {
    List<Type> given = new ArrayList<>();
    genericDescriptor(tree).getParameterTypes().forEach(given::add);
    List<Type> parameters = new ArrayList<>();
    int at = 0;
    if (tree.kind == ReferenceKind.UNBOUND) {
      parameters.add(given.get(at++));
    }
    int declared = tree.sym.type.getParameterTypes().size();
    int last = tree.varargsElement != null ? declared - 1 : declared;
    List<Type> implemented = List.copyOf(tree.sym.type.getParameterTypes());
    for (int i = 0; i < last && at < given.size(); i++, at++) {
      parameters.add(
          javac.newer().referencesTakeWhatIsGiven() || isIntersection(given.get(at))
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
  boolean needsThis(JCMemberReference tree) {
    return tree.getMode() == ReferenceMode.NEW
        && tree.sym.owner instanceof ClassSymbol made
        && made.hasOuterInstance();
  }

  /** What instances that the reference makes carry with them. */
  List<VarSymbol> carried(JCMemberReference tree, ClassIndex index) {
    return tree.getMode() == ReferenceMode.NEW && tree.sym.owner instanceof ClassSymbol made
        ? Captures.ofClass(made, index, javac)
        : List.of();
  }
}
