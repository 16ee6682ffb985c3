package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** New objects and arrays. */
final class Creations {

  private final Lowering all;
  private final MethodCode code;

  Creations(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  int object(Expr.NewClass tree) {
    return object(tree, List.of());
  }

  /**
   * A new object.
   *
   * @param added arguments that compilers put before all others, an enum constant's name and place
   */
  int object(Expr.NewClass tree, List<Integer> added) {
    MethodSymbol constructor = tree.constructor;
    if (constructor == null) {
      Type type = tree.type == null ? Type.Basic.UNKNOWN : code.java.types().erasure(tree.type);
      int made = code.newObject(code.java.names().of(type), tree);
      all.calls.unknownMethod(
          Effect.Call.CONSTRUCTOR,
          code.java.names().of(type),
          "<init>",
          "void",
          List.of(made),
          tree.args,
          tree);
      return made;
    }
    ClassSymbol made = constructor.declaring();
    int object = code.newObject(made.binaryName(), tree);
    List<Integer> arguments = new ArrayList<>();
    arguments.add(object);
    arguments.addAll(added);
    List<Expr> given = new ArrayList<>(tree.args);
    Expr outer = tree.encl;
    if (outer != null && tree.def != null) {
      given.add(0, outer);
      outer = null;
    }
    if (made.hasOuterInstance()) {
      arguments.add(outer(made, outer, tree));
    }
    arguments.addAll(
        all.calls.arguments(
            given,
            all.calls.parameters(tree.constructorType, constructor),
            tree.varargsElement,
            tree));
    arguments.addAll(carried(made, tree));
    construct(constructor, arguments, tree);
    return object;
  }

  /** Calls a constructor with all that it takes. */
  void construct(MethodSymbol constructor, List<Integer> arguments, Tree at) {
    MethodRef target = ClassShape.reference(constructor, "", code.index, code.java);
    code.invoke(Effect.Call.CONSTRUCTOR, target, arguments, "void", at);
  }

  /** The outer instance of what is made. */
  int outer(ClassSymbol made, @Nullable Expr given, Tree at) {
    if (given != null) {
      int value = all.expressions.value(given, all.expressions.erasedTypeOf(given));
      all.expressions.checked(given);
      return value;
    }
    ClassSymbol wanted = made.outerClass();
    return all.access.around(type -> type.isSubclass(wanted), at);
  }

  /** The values that instances of a local class take along. */
  List<Integer> carried(ClassSymbol made, Tree at) {
    List<Integer> values = new ArrayList<>();
    code.index
        .find(made)
        .map(it -> code.index.shape(it).captured)
        .orElse(List.<VarSymbol>of())
        .forEach(it -> values.add(all.access.local(it, at)));
    return values;
  }

  // ---- Arrays

  int array(Expr.NewArray tree) {
    Type type = all.expressions.erasedTypeOf(tree);
    if (tree.elems != null) {
      return type instanceof Type.Array it
          ? arrayOf(it.element(), tree.elems, tree)
          : code.unknown("no array");
    }
    tree.dims.forEach(it -> all.expressions.value(it, Type.Basic.INT));
    code.lines.write();
    return code.newObject(code.java.names().of(type), tree);
  }

  /** An array with these elements. */
  int arrayOf(Type element, List<Expr> elements, Tree at) {
    code.lines.write();
    int array = code.newObject(code.java.names().of(element) + "[]", at);
    for (Expr each : elements) {
      int value = all.expressions.value(each, element);
      if (each.type == null || !each.type.isVoid()) {
        code.storeArray(array, value, each);
      }
    }
    return array;
  }
}
