package dev.overstay.javaparser.lower;

import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.tree.TreeScanner;
import dev.overstay.javaparser.type.Symbol;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a lambda or a local class captures: local variables of the code around, and this. */
final class Captures extends TreeScanner {

  private final ClassIndex index;
  private final Language java;
  private final Set<VarSymbol> used = new LinkedHashSet<>();
  private final Set<VarSymbol> declared = new HashSet<>();

  private final Progress progress;

  private final Deque<ClassSymbol> inside = new ArrayDeque<>();
  private boolean usesThis;

  /** Classes whose captures are being found: local classes may make one another. */
  private static final class Progress {
    private final Map<ClassSymbol, Integer> depths = new HashMap<>();

    /** The outermost of them that was met again. */
    private int met = Integer.MAX_VALUE;

    /** Whether a class is being looked into already; what it captures will be known to it. */
    boolean meets(ClassSymbol type) {
      Integer depth = depths.get(type);
      met = Math.min(met, depth == null ? Integer.MAX_VALUE : depth);
      return depth != null;
    }
  }

  private Captures(ClassIndex index, Language java, Progress progress) {
    this.index = index;
    this.java = java;
    this.progress = progress;
  }

  /** What a piece of code captures. */
  static Captures of(Tree tree, ClassIndex index, Language java) {
    Captures captures = new Captures(index, java, new Progress());
    captures.scan(tree);
    return captures;
  }

  /** Whether the code of a class uses the instance around it. */
  static boolean usesOuter(Decl.ClassDecl tree, ClassIndex index, Language java) {
    ClassSymbol type = tree.sym;
    if (type == null) {
      return false;
    }
    Captures captures = new Captures(index, java, new Progress());
    captures.inside.push(type);
    captures.scan(tree.defs);
    return captures.usesThis
        || captures.variables().stream().anyMatch(it -> !isOfSameClass(it, type));
  }

  /** Whether a variable belongs to the code in which a class is declared. */
  private static boolean isOfSameClass(VarSymbol variable, ClassSymbol type) {
    return variable.owner != null
        && type.owner != null
        && variable.owner.enclosingClass() == type.owner.enclosingClass();
  }

  /** The captured local variables, in the order of their first use. */
  List<VarSymbol> variables() {
    return used.stream().filter(it -> !declared.contains(it)).toList();
  }

  boolean capturesThis() {
    return usesThis;
  }

  /** The local variables that instances of a class carry with them. */
  static List<VarSymbol> ofClass(ClassSymbol type, ClassIndex index, Language java) {
    return ofClass(type, index, java, new Progress());
  }

  private static List<VarSymbol> ofClass(
      ClassSymbol type, ClassIndex index, Language java, Progress progress) {
    // A member of a local class reaches what that captured through its outer instance.
    boolean local = type.local && !(type.owner instanceof ClassSymbol);
    if (!local || type.isStatic()) {
      return List.of();
    }
    List<VarSymbol> known = index.captured.get(type);
    if (known != null || progress.meets(type)) {
      return known == null ? List.of() : known;
    }
    int depth = progress.depths.size();
    int before = progress.met;
    progress.met = Integer.MAX_VALUE;
    progress.depths.put(type, depth);
    Captures captures = new Captures(index, java, progress);
    index.find(type).ifPresent(it -> captures.scan(it.tree));
    progress.depths.remove(type);
    // Variables from further out are reached through the instances around.
    List<VarSymbol> found =
        captures.variables().stream().filter(it -> isOfSameClass(it, type)).toList();
    // What was found with a class around it left out holds for this question only.
    if (progress.met >= depth) {
      index.captured.put(type, found);
    }
    progress.met = Math.min(before, progress.met >= depth ? Integer.MAX_VALUE : progress.met);
    return found;
  }

  /** Whether a variable lives in a method's frame. */
  static boolean isLocal(Symbol symbol) {
    return symbol instanceof VarSymbol variable && variable.isLocal;
  }

  @Override
  public void visitIdent(Expr.Ident tree) {
    Symbol symbol = tree.sym;
    if (symbol == null) {
      return;
    }
    if (isLocal(symbol)) {
      VarSymbol variable = (VarSymbol) symbol;
      if (variable.constant() == null) {
        used.add(variable);
      }
    } else if (isSelf(tree.name)) {
      usesThis |= inside.isEmpty();
    } else if (!(symbol instanceof ClassSymbol)
        && symbol.owner instanceof ClassSymbol owner
        && !symbol.isStatic()
        && inside.stream().noneMatch(it -> it.isSubclass(owner))) {
      usesThis = true;
    }
  }

  private static boolean isSelf(String name) {
    return name.equals("this") || name.equals("super");
  }

  @Override
  public void visitSelect(Expr.Select tree) {
    if (isSelf(tree.name) && tree.sym instanceof ClassSymbol named && !inside.contains(named)) {
      usesThis = true;
    }
    super.visitSelect(tree);
  }

  @Override
  public void visitVarDef(Decl.VariableDecl tree) {
    if (tree.sym != null) {
      declared.add(tree.sym);
    }
    scan(tree.init);
  }

  @Override
  public void visitClassDef(Decl.ClassDecl tree) {
    if (tree.sym == null) {
      return;
    }
    needsOuter(tree.sym);
    inside.push(tree.sym);
    scan(tree.defs);
    inside.pop();
  }

  @Override
  public void visitNewClass(Expr.NewClass tree) {
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
  public void visitApply(Expr.Apply tree) {
    super.visitApply(tree);
    boolean toSuper =
        (tree.meth instanceof Expr.Ident it && it.name.equals("super"))
            || (tree.meth instanceof Expr.Select select && select.name.equals("super"));
    if (toSuper
        && tree.sym != null
        && tree.sym.isConstructor()
        && tree.sym.owner instanceof ClassSymbol parent) {
      carried(parent);
    }
  }

  /** A local class that is made here needs what it captured itself. */
  private void carried(ClassSymbol type) {
    used.addAll(ofClass(type, index, java, progress));
  }

  /** An instance of an inner class that is made here needs an outer one. */
  private void needsOuter(ClassSymbol type) {
    ClassSymbol outer = type.hasOuterInstance() ? type.outerClass() : null;
    if (outer != null && inside.stream().noneMatch(it -> it.isSubclass(outer))) {
      usesThis = true;
    }
  }
}
