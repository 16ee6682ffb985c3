package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
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

  private final Language java;
  private final ClassIndex index;
  private Map<Tree, Hoisted> hoisted = Map.of();
  private List<Hoisted> lambdas = List.of();
  private Optional<FieldRef> outerField = Optional.empty();

  private ClassShape(ClassIndex.Declared declared, ClassIndex index, Language java) {
    this.declared = declared;
    this.symbol = declared.symbol;
    this.name = java.names().of(symbol);
    this.java = java;
    this.index = index;
    this.captured = Captures.ofClass(symbol, index, java);
    this.takesOuter = symbol.hasOuterInstance();
  }

  static ClassShape of(ClassIndex.Declared declared, ClassIndex index, Language java) {
    ClassShape shape = new ClassShape(declared, index, java);
    if (shape.takesOuter && shape.keepsOuter()) {
      shape.outerField = Optional.of(new FieldRef(shape.name, shape.outerFieldName()));
    }
    if (declared.isAttributed()) {
      Map<Tree, Hoisted> found = new HashMap<>();
      List<Hoisted> inOrder = new ArrayList<>();
      new LambdaHoisting(shape, index, java)
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
  Optional<Hoisted> hoisted(Tree function) {
    return Optional.ofNullable(hoisted.get(function));
  }

  // ---- The outer instance

  /** The field that keeps the outer instance. */
  Optional<FieldRef> outerField() {
    return outerField;
  }

  /** Whether it is an enum, as opposed to the body of one of an enum's constants. */
  boolean isEnum() {
    return symbol.superclass() instanceof Type.Named parent
        && parent.symbol().binaryName().equals("java.lang.Enum");
  }

  /** The type of the outer instance. */
  Type outerType() {
    ClassSymbol outer = symbol.hasOuterInstance() ? symbol.outerClass() : null;
    return outer == null ? Type.Basic.UNKNOWN : outer.erasure();
  }

  /** The class of the outer instance, where it is one of the sources. */
  Optional<ClassIndex.Declared> outer() {
    return symbol.hasOuterInstance() ? index.find(symbol.outerClass()) : Optional.empty();
  }

  private boolean keepsOuter() {
    return !java.omitsOuterInstance()
        || isSerializable()
        || Captures.usesOuter(declared.tree, index, java);
  }

  /** Of a serializable class the form must not change with what its code happens to use. */
  private boolean isSerializable() {
    return symbol.isSubclass(java.predefined().table.get("java.io.Serializable"));
  }

  /** The name of the field that keeps the outer instance, or would. */
  String outerFieldName() {
    int level = 0;
    ClassSymbol at = symbol.outerClass();
    while (at != null && at.hasOuterInstance()) {
      level++;
      at = at.outerClass();
    }
    StringBuilder field = new StringBuilder("this$").append(level);
    while (symbol.field(field.toString()) != null) {
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

    List<Type> all(Language java) {
      List<Type> all = new ArrayList<>(before);
      all.addAll(declared);
      captured.forEach(it -> all.add(java.types().erasure(it.type)));
      return all;
    }
  }

  /** The parameters of any constructor, with those that compilers add. */
  static ConstructorParameters parameters(
      MethodSymbol constructor, ClassIndex index, Language java) {
    ClassSymbol type = constructor.declaring();
    Type.Method erased = (Type.Method) java.types().erasure(constructor.type);
    List<Type> before = new ArrayList<>();
    boolean isEnum = type.isEnum();
    // Of an enum that is read from its class file the descriptor has them already.
    if (isEnum && index.find(type).isPresent()) {
      before.add(java.predefined().string);
      before.add(Type.Basic.INT);
    }
    ClassSymbol around = type.hasOuterInstance() ? type.outerClass() : null;
    boolean outer = around != null;
    if (around != null) {
      before.add(around.erasure());
    }
    List<VarSymbol> captured =
        index.find(type).map(it -> index.shape(it).captured).orElse(List.of());
    return new ConstructorParameters(before, List.copyOf(erased.parameters()), captured, outer);
  }

  /** A reference to a method or constructor as class files have it. */
  static MethodRef reference(MethodSymbol method, String owner, ClassIndex index, Language java) {
    if (method.isConstructor()) {
      return new MethodRef(
          method.declaring().binaryName(), "<init>", constructorDescriptor(method, index, java));
    }
    return new MethodRef(owner, method.name, java.names().descriptor(method));
  }

  private static String constructorDescriptor(
      MethodSymbol method, ClassIndex index, Language java) {
    String known = method.descriptor;
    return known != null
        ? known
        : java.names().descriptorOf(parameters(method, index, java).all(java), Type.Basic.VOID);
  }

  /** Whether a symbol is a class's own member or one it inherits. */
  static boolean isMember(Symbol member, ClassSymbol of) {
    return member.owner instanceof ClassSymbol owner
        && (owner == of || (!member.isPrivate() && of.isSubclass(owner)));
  }
}
