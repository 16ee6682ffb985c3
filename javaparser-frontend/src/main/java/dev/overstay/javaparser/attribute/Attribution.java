package dev.overstay.javaparser.attribute;

import dev.overstay.checks.ir.Modifiers;
import dev.overstay.javaparser.attribute.Results.Target;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Decl.ClassDecl;
import dev.overstay.javaparser.tree.Decl.MethodDecl;
import dev.overstay.javaparser.tree.Decl.VariableDecl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.tree.TypeTree;
import dev.overstay.javaparser.type.ClassTable;
import dev.overstay.javaparser.type.Predefined;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the names in source trees mean and which types expressions have, and writes it
 * into the trees. What cannot be found out stays open; nothing is refused.
 */
public final class Attribution {

  final Types types;
  final TypeResolver resolver;
  final Lookup lookup;
  final Entering entering;
  final Expressions expressions;
  final Statements statements;
  final Calls calls;
  final Functions functions;
  final Creations creations;
  final Names names;
  final Patterns patterns;
  final Solver solver;

  /** All classes of the sources, in the order in which they were found. */
  final List<ClassSymbol> declared = new ArrayList<>();

  private final Function<String, Optional<Decl.Unit>> beside;
  private final Map<String, Neighbour> neighbours = new HashMap<>();
  private final BiConsumer<ClassSymbol, Throwable> failures;
  private int speculation;

  /** A file of sources that these use, and the classes in it. */
  private record Neighbour(Decl.Unit unit, List<ClassSymbol> classes) {}

  /**
   * @param beside gives sources that these use by the binary name of a top-level class; they are
   *     read when they are asked for
   * @param failures is told each class that could not be attributed, and why
   */
  public Attribution(
      Iterable<Decl.Unit> units,
      ClassTable table,
      Function<String, Optional<Decl.Unit>> beside,
      BiConsumer<ClassSymbol, Throwable> failures) {
    this.beside = beside;
    this.types = new Types(new Predefined(table));
    this.resolver = new TypeResolver(types);
    this.lookup = new Lookup(types, resolver);
    this.entering = new Entering(this);
    this.failures = failures;
    this.names = new Names(this);
    this.patterns = new Patterns(this);
    this.solver = new Solver(this);
    this.functions = new Functions(this);
    this.calls = new Calls(this);
    this.creations = new Creations(this);
    this.expressions = new Expressions(this);
    this.statements = new Statements(this);
    units.forEach(entering::enter);
    table.addedBy(this::enterNeighbour);
  }

  private boolean enterNeighbour(String topLevel) {
    Optional<Decl.Unit> unit = beside.apply(topLevel);
    if (unit.isEmpty()) {
      return false;
    }
    int before = declared.size();
    entering.enter(unit.get());
    List<ClassSymbol> entered = declared.subList(before, declared.size());
    neighbours.put(topLevel, new Neighbour(unit.get(), List.copyOf(entered)));
    entered.clear();
    return true;
  }

  /**
   * The file that declares a class which is none of these sources but used by them, attributed;
   * empty where it is not known from sources.
   */
  public Optional<Decl.Unit> neighbour(String topLevel) {
    types.predefined.table.find(topLevel);
    Neighbour found = neighbours.get(topLevel);
    if (found == null) {
      return Optional.empty();
    }
    found.classes().forEach(this::attribute);
    return Optional.of(found.unit());
  }

  /** The relations of types. */
  public Types types() {
    return types;
  }

  /** The type of an expression in an annotation of a class or of its members. */
  public Type annotationValue(Expr value, ClassSymbol in, @Nullable Type expected) {
    return expressions.check(value, entering.inside(in), Target.of(expected));
  }

  /** The type that a tree of a type has inside of a class. */
  public Type type(TypeTree tree, ClassSymbol in) {
    return resolver.type(tree, entering.inside(in));
  }

  /** Attributes all classes; gives them, those in bodies included. */
  public List<ClassSymbol> run() {
    // Classes in bodies are found, and attributed, while those around them are.
    for (ClassSymbol each : List.copyOf(declared)) {
      attribute(each);
    }
    return List.copyOf(declared);
  }

  /** Whether what is attributed will be attributed again: nothing may be declared then. */
  boolean isSpeculative() {
    return speculation > 0;
  }

  /** Attributes something to see what type it would have. */
  Type speculate(java.util.function.Supplier<Type> attributed) {
    if (speculation >= 3) {
      return Type.Basic.UNKNOWN;
    }
    speculation++;
    try {
      return attributed.get();
    } finally {
      speculation--;
    }
  }

  /** Attributes a class that a body declares, with all inside of it. */
  void attributeLocal(ClassSymbol type, int firstDeclared) {
    attribute(type);
    for (int i = firstDeclared; i < declared.size(); i++) {
      attribute(declared.get(i));
    }
  }

  void attribute(ClassSymbol type) {
    ClassDecl tree = type.tree;
    if (tree == null || tree.attributed) {
      return;
    }
    try {
      tree.attributed = true;
      type.methods();
      members(type, tree, entering.inside(type));
    } catch (StackOverflowError | RuntimeException | AssertionError e) {
      tree.attributed = false;
      failures.accept(type, e);
    }
  }

  // ---- Members

  private void members(ClassSymbol type, ClassDecl tree, Env env) {
    for (Tree each : tree.defs) {
      if (each instanceof VariableDecl field) {
        field(field, env);
      } else if (each instanceof MethodDecl method) {
        method(method, env);
      } else if (each instanceof Stmt.Block block) {
        int flags = block.isStatic ? Modifiers.STATIC : 0;
        VarSymbol initialiser = new VarSymbol("", type, flags, Type.Basic.VOID, false);
        statements.attribute(block, env.member(initialiser, block.isStatic, null));
      }
    }
  }

  private void field(VariableDecl tree, Env env) {
    VarSymbol field = tree.sym;
    Expr init = tree.init;
    if (field != null && init != null) {
      expressions.check(init, env.member(field, field.isStatic(), null), Target.of(field.type));
    }
  }

  void method(MethodDecl tree, Env env) {
    Stmt.Block body = tree.body;
    if (tree.sym == null || body == null) {
      return;
    }
    boolean isStatic = (tree.flags & Modifiers.STATIC) != 0;
    Env inner = env.member(tree.sym, isStatic, new Results(Target.of(tree.sym.type.returns())));
    tree.sym.type.variables().forEach(inner.scope()::add);
    tree.sym.params.forEach(inner.scope()::add);
    statements.attribute(body, inner);
  }

  // ---- Constants

  /** The value of an initialiser where it is a constant of that type. */
  @Nullable Object constantOf(Expr init, Type type, Env env) {
    Type at = Types.prune(type);
    boolean possible = at.isPrimitive() || at.equals(types.predefined.string);
    if (!possible || !Constants.mayBe(init)) {
      return null;
    }
    expressions.check(init, env, Target.of(type));
    return init.constant == null ? null : Constants.as(init.constant, at);
  }
}
