package dev.overstay.javac;

import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what a lambda or a local class captures: local variables of the code around, and this. */
// The compiler is asked itself: nothing here may know Error Prone.
@SuppressWarnings("ASTHelpersSuggestions")
final class Captures extends TreeScanner {

  private final ClassIndex index;
  private final Compilation javac;
  private final Set<VarSymbol> used = new LinkedHashSet<>();
  private final Set<VarSymbol> declared = new HashSet<>();

  /** Classes whose captures are being found: local classes may make one another. */
  private final Set<ClassSymbol> inProgress;

  private final Deque<ClassSymbol> inside = new ArrayDeque<>();
  private boolean usesThis;

  private Captures(ClassIndex index, Compilation javac, Set<ClassSymbol> inProgress) {
    this.index = index;
    this.javac = javac;
    this.inProgress = inProgress;
  }

  /** What a piece of code captures. */
  static Captures of(JCTree tree, ClassIndex index, Compilation javac) {
    Captures captures = new Captures(index, javac, new HashSet<>());
    captures.scan(tree);
    return captures;
  }

  /** Whether the code of a class uses the instance around it. */
  static boolean usesOuter(JCClassDecl tree, ClassIndex index, Compilation javac) {
    Captures captures = new Captures(index, javac, new HashSet<>());
    captures.inside.push(tree.sym);
    captures.scan(tree.defs);
    return captures.usesThis
        || captures.variables().stream().anyMatch(it -> !isOfSameClass(it, tree.sym));
  }

  /** Whether a variable belongs to the code in which a class is declared. */
  private static boolean isOfSameClass(VarSymbol variable, ClassSymbol type) {
    return variable.owner.enclClass() == type.owner.enclClass();
  }

  /** The captured local variables, in the order of their first use. */
  List<VarSymbol> variables() {
    return used.stream().filter(it -> !declared.contains(it)).toList();
  }

  boolean capturesThis() {
    return usesThis;
  }

  /** The local variables that instances of a class carry with them. */
  static List<VarSymbol> ofClass(ClassSymbol type, ClassIndex index, Compilation javac) {
    return ofClass(type, index, javac, new HashSet<>());
  }

  private static List<VarSymbol> ofClass(
      ClassSymbol type, ClassIndex index, Compilation javac, Set<ClassSymbol> inProgress) {
    // A member of a local class reaches what that captured through its outer instance.
    boolean local = type.isDirectlyOrIndirectlyLocal() && type.owner.kind != Kind.TYP;
    if (!local || type.isStatic() || !inProgress.add(type)) {
      return List.of();
    }
    Captures captures = new Captures(index, javac, inProgress);
    index.find(type).ifPresent(it -> captures.scan(it.tree));
    inProgress.remove(type);
    // Variables from further out are reached through the instances around.
    return captures.variables().stream().filter(it -> isOfSameClass(it, type)).toList();
  }

  /** Whether a variable lives in a method's frame. */
  static boolean isLocal(Symbol symbol) {
    return symbol instanceof VarSymbol
        && (symbol.owner.kind == Kind.MTH || symbol.owner.kind == Kind.VAR)
        && symbol.name != symbol.name.table.names._this
        && symbol.name != symbol.name.table.names._super;
  }

  @Override
  public void visitIdent(JCIdent tree) {
    Symbol symbol = tree.sym;
    if (symbol == null) {
      return;
    }
    if (isLocal(symbol)) {
      VarSymbol variable = (VarSymbol) symbol;
      if (variable.getConstValue() == null) {
        used.add(variable);
      }
    } else if ((symbol.kind == Kind.VAR || symbol.kind == Kind.MTH)
        && symbol.owner.kind == Kind.TYP
        && !symbol.isStatic()
        && !isMemberInside(symbol)) {
      usesThis = true;
    }
  }

  /** Whether a simple name means a member of a class declared inside. */
  private boolean isMemberInside(Symbol member) {
    boolean self =
        member.name == member.name.table.names._this
            || member.name == member.name.table.names._super;
    if (self || member.isConstructor()) {
      return !inside.isEmpty();
    }
    return inside.stream().anyMatch(it -> it.isSubClass(member.owner, javac.types()));
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    boolean self =
        tree.name == tree.name.table.names._this || tree.name == tree.name.table.names._super;
    if (self && tree.selected.type != null && !inside.contains(tree.selected.type.tsym)) {
      usesThis = true;
    }
    super.visitSelect(tree);
  }

  @Override
  public void visitVarDef(JCVariableDecl tree) {
    if (tree.sym != null) {
      declared.add(tree.sym);
    }
    scan(tree.init);
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    if (tree.sym == null) {
      return;
    }
    needsOuter(tree.sym);
    inside.push(tree.sym);
    scan(tree.defs);
    inside.pop();
  }

  @Override
  public void visitNewClass(JCNewClass tree) {
    scan(tree.encl);
    scan(tree.args);
    scan(tree.def);
    if (tree.constructor != null && tree.constructor.owner instanceof ClassSymbol made) {
      if (tree.encl == null && tree.def == null) {
        needsOuter(made);
      }
      carried(made);
    }
  }

  @Override
  public void visitApply(JCMethodInvocation tree) {
    super.visitApply(tree);
    if (TreeInfo.name(tree.meth) == TreeInfo.name(tree.meth).table.names._super
        && TreeInfo.symbol(tree.meth) != null
        && TreeInfo.symbol(tree.meth).owner instanceof ClassSymbol parent) {
      carried(parent);
    }
  }

  /** A local class that is made here needs what it captured itself. */
  private void carried(ClassSymbol type) {
    used.addAll(ofClass(type, index, javac, inProgress));
  }

  /** An instance of an inner class that is made here needs an outer one. */
  private void needsOuter(ClassSymbol type) {
    if (type.hasOuterInstance()
        && type.type.getEnclosingType().hasTag(TypeTag.CLASS)
        && inside.stream()
            .noneMatch(it -> it.isSubClass(type.type.getEnclosingType().tsym, javac.types()))) {
      usesThis = true;
    }
  }

  @Override
  public void visitAnnotation(JCAnnotation tree) {}

  @Override
  public void visitModifiers(JCTree.JCModifiers tree) {}
}
