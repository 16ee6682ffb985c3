package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.MethodRef;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.tree.TreeScanner;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Makes methods of the lambda bodies of one class; the inner of two nested ones comes first. */
final class LambdaHoisting {

  private final ClassShape type;
  private final ClassIndex index;
  private final Language java;
  private final MethodReferences references;

  LambdaHoisting(ClassShape type, ClassIndex index, Language java) {
    this.type = type;
    this.index = index;
    this.java = java;
    this.references = new MethodReferences(java);
  }

  List<Hoisted> all() {
    List<Hoisted> found = new ArrayList<>();
    for (Tree def : type.declared.tree.defs) {
      if (!(def instanceof Decl.ClassDecl)) {
        new Finder(member(def), found).scan(def);
      }
    }
    return found;
  }

  /** How compilers name the member in a lambda's name. */
  private static String member(Tree def) {
    if (def instanceof Decl.MethodDecl method) {
      return method.sym != null && method.sym.isConstructor() ? "new" : method.name;
    }
    boolean isStatic =
        def instanceof Decl.VariableDecl field
            ? field.sym != null && field.sym.isStatic()
            : def instanceof Stmt.Block block && block.isStatic;
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
    public void visitLambda(Expr.Lambda tree) {
      super.visitLambda(tree);
      // One that is given to who knows whom has a body all the same.
      if (references.hasDescriptor(tree) || tree.type != null) {
        Captures captures = Captures.of(tree, index, java);
        List<Type> parameters = new ArrayList<>();
        tree.params.forEach(
            it -> parameters.add(it.sym == null ? Type.Basic.UNKNOWN : it.sym.type));
        add(tree, captures.variables(), parameters, captures.capturesThis());
      }
    }

    @Override
    public void visitReference(Expr.Reference tree) {
      super.visitReference(tree);
      if ((tree.sym != null || tree.kind == Expr.Reference.Kind.NEW_ARRAY)
          && references.hasDescriptor(tree)
          && references.becomesLambda(tree, type.symbol)) {
        // What stands before the colons is evaluated where the reference is made.
        boolean isBound = tree.kind == Expr.Reference.Kind.BOUND;
        boolean isSuper = tree.kind == Expr.Reference.Kind.SUPER;
        List<Type> parameters = new ArrayList<>();
        if (isBound && Expr.bare(tree.expr).type != null) {
          parameters.add(Expr.bare(tree.expr).type);
        }
        parameters.addAll(references.parameters(tree));
        boolean capturesThis = isSuper || (!isBound && references.needsThis(tree));
        add(tree, references.carried(tree, index), parameters, capturesThis);
      }
    }

    private void add(
        Expr.Function tree, List<VarSymbol> captured, List<Type> declared, boolean capturesThis) {
      List<String> parameters = new ArrayList<>();
      captured.forEach(it -> parameters.add(java.names().of(it.type)));
      declared.forEach(it -> parameters.add(java.names().of(it)));
      String returns = java.names().of(references.descriptor(tree).returns());
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
    public void visitClassDef(Decl.ClassDecl tree) {
      // Its lambdas are its own.
    }
  }
}
