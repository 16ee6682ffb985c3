package dev.overstay.javac;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCNewArray;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
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

  int object(JCNewClass tree) {
    return object(tree, List.of());
  }

  /**
   * A new object.
   *
   * @param added arguments that compilers put before all others, an enum constant's name and place
   */
  int object(JCNewClass tree, List<Integer> added) {
    if (!(tree.constructor instanceof MethodSymbol constructor)
        || !(constructor.owner instanceof ClassSymbol)
        || constructor.type == null
        || constructor.type.isErroneous()) {
      tree.args.forEach(all.expressions::value);
      return code.unknown("unresolved constructor");
    }
    ClassSymbol made = (ClassSymbol) constructor.owner;
    int object = code.newObject(code.javac.names().of(made), tree);
    List<Integer> arguments = new ArrayList<>();
    arguments.add(object);
    arguments.addAll(added);
    List<JCTree> given = new ArrayList<>(tree.args);
    JCExpression outer = tree.encl;
    if (outer != null && tree.def != null) {
      given.add(0, outer);
      outer = null;
    }
    if (made.hasOuterInstance()) {
      arguments.add(outer(made, outer, tree));
    }
    arguments.addAll(
        all.calls.arguments(given, parameters(tree, constructor), tree.varargsElement));
    arguments.addAll(carried(made, tree));
    construct(constructor, arguments, tree);
    return object;
  }

  private List<Type> parameters(JCNewClass tree, MethodSymbol constructor) {
    Type type = tree.constructorType;
    List<Type> declared = List.copyOf(constructor.erasure(code.javac.types()).getParameterTypes());
    if (type == null || type.isErroneous()) {
      return declared;
    }
    List<Type> instantiated = new ArrayList<>();
    type.getParameterTypes().forEach(it -> instantiated.add(all.expressions.erased(it)));
    return instantiated.size() == declared.size() ? instantiated : declared;
  }

  /** Calls a constructor with all that it takes. */
  void construct(MethodSymbol constructor, List<Integer> arguments, JCTree at) {
    MethodRef target = ClassShape.reference(constructor, "", code.index, code.javac);
    code.invoke(Effect.Call.CONSTRUCTOR, target, arguments, "void", at);
  }

  /** The outer instance of what is made. */
  int outer(ClassSymbol made, @Nullable JCExpression given, JCTree at) {
    if (given != null) {
      int value = all.expressions.value(given, all.expressions.erased(given.type));
      all.expressions.checked(given);
      return value;
    }
    Type wanted = made.type.getEnclosingType();
    if (made.isDirectlyOrIndirectlyLocal()) {
      return all.access.around(
          type -> type == wanted.tsym || type.isSubClass(wanted.tsym, code.javac.types()), at);
    }
    return all.access.around(type -> type.isSubClass(made.owner, code.javac.types()), at);
  }

  /** The values that instances of a local class take along. */
  List<Integer> carried(ClassSymbol made, JCTree at) {
    List<Integer> values = new ArrayList<>();
    code.index
        .find(made)
        .map(it -> code.index.shape(it).captured)
        .orElse(List.<VarSymbol>of())
        .forEach(it -> values.add(all.access.local(it, at)));
    return values;
  }

  // ---- Arrays

  int array(JCNewArray tree) {
    Type type = all.expressions.erased(tree.type);
    if (tree.elems != null) {
      Type element = code.javac.types().elemtype(type);
      return element == null ? code.unknown("no array") : arrayOf(element, tree.elems, tree);
    }
    tree.dims.forEach(it -> all.expressions.value(it, code.javac.symbols().intType));
    code.lines.write();
    return code.newObject(code.javac.names().of(type), tree);
  }

  /** An array with these elements. */
  int arrayOf(Type element, List<? extends JCTree> elements, JCTree at) {
    code.lines.write();
    int array = code.newObject(code.javac.names().of(element) + "[]", at);
    for (JCTree each : elements) {
      Type type = each.type;
      boolean nested = each instanceof JCNewArray && type == null;
      int value = nested ? code.unknown("not attributed") : all.expressions.value(each, element);
      if (type == null || !type.hasTag(TypeTag.VOID)) {
        code.storeArray(array, value, each);
      }
    }
    return array;
  }
}
