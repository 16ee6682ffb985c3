package dev.overstay.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCFunctionalExpression;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeScanner;
import dev.overstay.checks.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;

/** Makes methods of the lambda bodies of one class; the inner of two nested ones comes first. */
final class LambdaHoisting {

  private final ClassShape type;
  private final ClassIndex index;
  private final Compilation javac;
  private final MethodReferences references;

  LambdaHoisting(ClassShape type, ClassIndex index, Compilation javac) {
    this.type = type;
    this.index = index;
    this.javac = javac;
    this.references = new MethodReferences(javac);
  }

  List<Hoisted> all() {
    List<Hoisted> found = new ArrayList<>();
    for (JCTree def : type.declared.tree.defs) {
      if (!(def instanceof JCClassDecl)) {
        new Finder(member(def), found).scan(def);
      }
    }
    return found;
  }

  /** How compilers name the member in a lambda's name. */
  private static String member(JCTree def) {
    if (def instanceof JCMethodDecl method) {
      return method.sym != null && method.sym.isConstructor() ? "new" : method.name.toString();
    }
    boolean isStatic =
        def instanceof JCVariableDecl field
            ? field.sym != null && field.sym.isStatic()
            : def instanceof JCBlock block && (block.flags & Flags.STATIC) != 0;
    return isStatic ? "static" : "new";
  }

  private final class Finder extends TreeScanner {

    private final String member;
    private final List<Hoisted> found;

    Finder(String member, List<Hoisted> found) {
      this.member = member;
      this.found = found;
    }

    @Override
    public void visitLambda(JCLambda tree) {
      super.visitLambda(tree);
      if (references.hasDescriptor(tree)) {
        Captures captures = Captures.of(tree, index, javac);
        List<Type> parameters = new ArrayList<>();
        tree.params.forEach(it -> parameters.add(it.sym.type));
        add(tree, captures.variables(), parameters, captures.capturesThis());
      }
    }

    @Override
    public void visitReference(JCMemberReference tree) {
      super.visitReference(tree);
      if (tree.sym instanceof MethodSymbol
          && references.hasDescriptor(tree)
          && references.becomesLambda(tree, type.symbol)) {
        // What stands before the colons is evaluated where the reference is made.
        boolean isBound = tree.kind == JCMemberReference.ReferenceKind.BOUND;
        boolean isSuper = tree.kind == JCMemberReference.ReferenceKind.SUPER;
        List<Type> parameters = new ArrayList<>();
        if (isBound) {
          parameters.add(tree.expr.type);
        }
        parameters.addAll(references.parameters(tree));
        boolean capturesThis = isSuper || (!isBound && references.needsThis(tree));
        add(tree, references.carried(tree, index), parameters, capturesThis);
      }
    }

    private void add(
        JCFunctionalExpression tree,
        List<VarSymbol> captured,
        List<Type> declared,
        boolean capturesThis) {
      List<String> parameters = new ArrayList<>();
      captured.forEach(it -> parameters.add(javac.names().of(it.type)));
      declared.forEach(it -> parameters.add(javac.names().of(it)));
      String returns = javac.names().of(references.descriptor(tree).getReturnType());
      MethodRef ref =
          new MethodRef(
              type.name,
              "lambda$" + member + "$" + found.size(),
              TypeNames.descriptor(parameters, returns));
      found.add(
          new Hoisted(
              tree, ref, List.copyOf(captured), List.copyOf(parameters), returns, capturesThis));
    }

    @Override
    public void visitClassDef(JCClassDecl tree) {
      // Its lambdas are its own.
    }

    @Override
    public void visitAnnotation(JCAnnotation tree) {}

    @Override
    public void visitModifiers(JCTree.JCModifiers tree) {}
  }
}
