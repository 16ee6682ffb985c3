package dev.overstay.javac;

import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What compilers make explicit in a class: fields for what it captures, its outer instance, methods
 * for lambda bodies, constructor parameters for all that.
 */
final class ClassShape {

  final ClassIndex.Declared declared;
  final ClassSymbol symbol;
  final String name;

  /** Captured local variables, each a field. */
  final List<VarSymbol> captured;

  /** Whether its constructors take an outer instance. */
  final boolean takesOuter;

  private final Compilation javac;
  private final ClassIndex index;
  private Map<JCTree, Hoisted> hoisted = Map.of();
  private List<Hoisted> lambdas = List.of();
  private Optional<FieldRef> outerField = Optional.empty();

  private ClassShape(ClassIndex.Declared declared, ClassIndex index, Compilation javac) {
    this.declared = declared;
    this.symbol = declared.symbol;
    this.name = javac.names().of(symbol);
    this.javac = javac;
    this.index = index;
    this.captured = Captures.ofClass(symbol, index, javac);
    this.takesOuter = symbol.hasOuterInstance();
  }

  static ClassShape of(ClassIndex.Declared declared, ClassIndex index, Compilation javac) {
    ClassShape shape = new ClassShape(declared, index, javac);
    if (shape.takesOuter && shape.keepsOuter()) {
      shape.outerField = Optional.of(new FieldRef(shape.name, shape.outerFieldName()));
    }
    if (declared.isAttributed()) {
      Map<JCTree, Hoisted> found = new HashMap<>();
      List<Hoisted> inOrder = new ArrayList<>();
      new LambdaHoisting(shape, index, javac)
          .all()
          .forEach(
              it -> {
                found.put(it.tree(), it);
                inOrder.add(it);
              });
      shape.hoisted = found;
      shape.lambdas = List.copyOf(inOrder);
    }
    return shape;
  }

  /** The lambda bodies of the class, in the order in which they end. */
  List<Hoisted> lambdas() {
    return lambdas;
  }

  /** The method that a lambda's body became; empty for a method reference that stays one. */
  Optional<Hoisted> hoisted(JCTree function) {
    return Optional.ofNullable(hoisted.get(function));
  }

  // ---- The outer instance

  /** The field that keeps the outer instance. */
  Optional<FieldRef> outerField() {
    return outerField;
  }

  /** Whether it is an enum, as opposed to the body of one of an enum's constants. */
  boolean isEnum() {
    return javac.types().supertype(symbol.type).tsym == javac.symbols().enumSym;
  }

  /** The type of the outer instance. */
  Type outerType() {
    return javac.types().erasure(symbol.type.getEnclosingType());
  }

  private boolean keepsOuter() {
    return !javac.newer().omitsOuterInstance()
        || isSerializable()
        || Captures.usesOuter(declared.tree, index, javac);
  }

  /** Of a serializable class the form must not change with what its code happens to use. */
  private boolean isSerializable() {
    return javac.types().asSuper(symbol.type, javac.symbols().serializableType.tsym) != null;
  }

  /** The name of the field that keeps the outer instance, or would. */
  String outerFieldName() {
    int level = 0;
    for (Type at = symbol.type.getEnclosingType().getEnclosingType();
        at.hasTag(TypeTag.CLASS);
        at = at.getEnclosingType()) {
      level++;
    }
    StringBuilder field = new StringBuilder("this$").append(level);
    while (symbol.members().findFirst(symbol.name.table.fromString(field.toString())) != null) {
      field.append('$');
    }
    return field.toString();
  }

  /** The field that keeps a captured variable. */
  FieldRef field(VarSymbol variable) {
    return new FieldRef(name, "val$" + variable.name);
  }

  // ---- Constructors

  /** What a constructor's parameters are, in order. */
  record ConstructorParameters(
      List<Type> before, List<Type> declared, List<VarSymbol> captured, boolean outer) {

    List<Type> all(Compilation javac) {
      List<Type> all = new ArrayList<>(before);
      all.addAll(declared);
      captured.forEach(it -> all.add(it.erasure(javac.types())));
      return all;
    }
  }

  /** The parameters of any constructor, with those that compilers add. */
  static ConstructorParameters parameters(
      MethodSymbol constructor, ClassIndex index, Compilation javac) {
    ClassSymbol type = (ClassSymbol) constructor.owner;
    Type erased = constructor.erasure(javac.types());
    List<Type> before = new ArrayList<>();
    boolean isEnum = (type.flags() & com.sun.tools.javac.code.Flags.ENUM) != 0;
    // Of an enum that is read from its class file the descriptor has them already.
    if (isEnum && index.find(type).isPresent()) {
      before.add(javac.symbols().stringType);
      before.add(javac.symbols().intType);
    }
    boolean outer = type.hasOuterInstance();
    if (outer) {
      before.add(javac.types().erasure(type.type.getEnclosingType()));
    }
    List<VarSymbol> captured =
        index.find(type).map(it -> index.shape(it).captured).orElse(List.of());
    return new ConstructorParameters(
        before, List.copyOf(erased.getParameterTypes()), captured, outer);
  }

  /** A reference to a method or constructor as class files have it. */
  static MethodRef reference(
      MethodSymbol method, String owner, ClassIndex index, Compilation javac) {
    if (method.isConstructor()) {
      return new MethodRef(
          javac.names().of(method.owner),
          "<init>",
          javac
              .names()
              .descriptor(parameters(method, index, javac).all(javac), javac.symbols().voidType));
    }
    return javac.names().method(owner, method);
  }

  /** Whether a symbol is a class's own member or one it inherits. */
  static boolean isMember(Symbol member, ClassSymbol of, Compilation javac) {
    return member.owner.kind == Kind.TYP && member.isMemberOf(of, javac.types());
  }
}
