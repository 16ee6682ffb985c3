package dev.overstay.javac;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every class declared in some compilation units, local and anonymous ones included. */
final class ClassIndex {

  private final Compilation javac;
  private final Map<String, Declared> byName = new LinkedHashMap<>();
  private final Map<ClassSymbol, Declared> bySymbol = new HashMap<>();
  private final Map<ClassSymbol, ClassShape> shapes = new HashMap<>();

  private ClassIndex(Compilation javac) {
    this.javac = javac;
  }

  static ClassIndex of(List<JCCompilationUnit> units, Compilation javac) {
    ClassIndex index = new ClassIndex(javac);
    for (JCCompilationUnit unit : units) {
      index.new Collector(unit).scan(unit.defs);
    }
    return index;
  }

  /** A class and where its tree is. */
  static final class Declared {

    final JCCompilationUnit unit;
    final JCClassDecl tree;
    final ClassSymbol symbol;

    /** The lambda or, failing that, nothing, that is around it inside its outer class. */
    final @Nullable JCLambda lambda;

    /** Classes declared inside, at any depth. */
    final List<String> members = new ArrayList<>();

    private boolean attributed = true;

    Declared(JCCompilationUnit unit, JCClassDecl tree, @Nullable JCLambda lambda) {
      this.unit = unit;
      this.tree = tree;
      this.symbol = tree.sym;
      this.lambda = lambda;
    }

    /** Whether the compiler knows what the names in its bodies mean. */
    boolean isAttributed() {
      return attributed;
    }
  }

  /** Binary names in the order of the declarations. */
  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  Optional<Declared> find(String binaryName) {
    return Optional.ofNullable(byName.get(binaryName));
  }

  Optional<Declared> find(ClassSymbol symbol) {
    return Optional.ofNullable(bySymbol.get(symbol));
  }

  /** What becomes of a class of these units when its captures and lambdas are made explicit. */
  ClassShape shape(Declared type) {
    ClassShape known = shapes.get(type.symbol);
    if (known == null) {
      known = ClassShape.of(type, this, javac);
      shapes.put(type.symbol, known);
    }
    return known;
  }

  /** Collects the classes of one unit. */
  private final class Collector extends TreeScanner {

    private final JCCompilationUnit unit;
    private final Deque<Declared> around = new ArrayDeque<>();
    private @Nullable JCLambda lambda;

    Collector(JCCompilationUnit unit) {
      this.unit = unit;
    }

    @Override
    public void visitClassDef(JCClassDecl tree) {
      if (tree.sym == null) {
        // The compiler has not come so far: what is around it is not attributed either.
        unknown();
        return;
      }
      Declared declared = new Declared(unit, tree, lambda);
      String name = javac.names().of(tree.sym);
      byName.put(name, declared);
      bySymbol.put(tree.sym, declared);
      around.forEach(outer -> outer.members.add(name));
      around.push(declared);
      JCLambda before = lambda;
      lambda = null;
      // Types have no classes inside.
      scan(tree.defs);
      lambda = before;
      around.pop();
    }

    @Override
    public void visitLambda(JCLambda tree) {
      JCLambda before = lambda;
      lambda = tree;
      super.visitLambda(tree);
      lambda = before;
    }

    @Override
    public void visitApply(JCMethodInvocation tree) {
      check(tree);
      super.visitApply(tree);
    }

    @Override
    public void visitNewClass(JCNewClass tree) {
      check(tree);
      super.visitNewClass(tree);
    }

    @Override
    public void visitIdent(JCIdent tree) {
      if (tree.sym == null) {
        unknown();
      }
    }

    @Override
    public void visitAnnotation(JCAnnotation tree) {}

    @Override
    public void visitModifiers(JCTree.JCModifiers tree) {}

    private void check(JCExpression tree) {
      if (tree.type == null) {
        unknown();
      }
    }

    private void unknown() {
      Declared at = around.peek();
      if (at != null) {
        at.attributed = false;
      }
    }
  }
}
