package dev.overstay.javaparser.lower;

import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.TreeScanner;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every class declared in the sources, local and anonymous ones included. */
final class ClassIndex {

  private final Language java;
  private final Map<String, Declared> byName = new LinkedHashMap<>();
  private final Map<ClassSymbol, ClassShape> shapes = new HashMap<>();

  /** What local classes capture, as far as it was asked. */
  final Map<ClassSymbol, List<VarSymbol>> captured = new HashMap<>();

  private ClassIndex(Language java) {
    this.java = java;
  }

  static ClassIndex of(Iterable<Decl.Unit> units, Language java) {
    ClassIndex index = new ClassIndex(java);
    units.forEach(index::add);
    return index;
  }

  /** Adds the classes of a file. */
  void add(Decl.Unit unit) {
    new Collector(unit).scan(unit.classes());
  }

  /** A class and where its tree is. */
  static final class Declared {

    final Decl.Unit unit;
    final Decl.ClassDecl tree;
    final ClassSymbol symbol;

    /** The lambda or, failing that, nothing, that is around it inside its outer class. */
    final Expr.@Nullable Lambda lambda;

    /** Classes declared inside, at any depth. */
    final List<String> members = new ArrayList<>();

    Declared(
        Decl.Unit unit, Decl.ClassDecl tree, ClassSymbol symbol, Expr.@Nullable Lambda lambda) {
      this.unit = unit;
      this.tree = tree;
      this.symbol = symbol;
      this.lambda = lambda;
    }

    /** Whether it is known what the names in its bodies mean. */
    boolean isAttributed() {
      return tree.attributed;
    }
  }

  /** Binary names in the order of the declarations. */
  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  Optional<Declared> find(String binaryName) {
    return Optional.ofNullable(byName.get(binaryName));
  }

  Optional<Declared> find(@Nullable ClassSymbol symbol) {
    return symbol == null || symbol.tree == null ? Optional.empty() : find(symbol.binaryName());
  }

  /** What becomes of a class when its captures and lambdas are made explicit. */
  ClassShape shape(Declared type) {
    ClassShape known = shapes.get(type.symbol);
    if (known == null) {
      known = ClassShape.of(type, this, java);
      shapes.put(type.symbol, known);
    }
    return known;
  }

  /** Collects the classes of one file. */
  private final class Collector extends TreeScanner {

    private final Decl.Unit unit;
    private final Deque<Declared> around = new ArrayDeque<>();
    private Expr.@Nullable Lambda lambda;

    Collector(Decl.Unit unit) {
      this.unit = unit;
    }

    @Override
    public void visitClassDef(Decl.ClassDecl tree) {
      ClassSymbol symbol = tree.sym;
      if (symbol == null) {
        return;
      }
      Declared declared = new Declared(unit, tree, symbol, lambda);
      byName.put(symbol.binaryName(), declared);
      around.forEach(outer -> outer.members.add(symbol.binaryName()));
      around.push(declared);
      Expr.Lambda before = lambda;
      lambda = null;
      scan(tree.defs);
      lambda = before;
      around.pop();
    }

    @Override
    public void visitLambda(Expr.Lambda tree) {
      Expr.Lambda before = lambda;
      lambda = tree;
      super.visitLambda(tree);
      lambda = before;
    }
  }
}
