package dev.overstay.javac;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBindingPattern;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Patterns: type tests, bindings, the components of records. */
final class Patterns {

  private final Lowering all;
  private final MethodCode code;

  Patterns(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  /** A type test as a value. */
  int isInstance(int value) {
    return code.computed(Value.Operation.INSTANCE_OF, List.of(value), "boolean");
  }

  /** Goes on where a value matches, with the bindings made, and to a block where it does not. */
  void match(JCTree pattern, int value, @Nullable Type from, int otherwise) {
    Type type = typeOf(pattern);
    int then = code.body.newBlock();
    int tested = isInstance(value);
    code.body.branch(new Guard(Guard.Test.IS_TRUE, List.of(tested)), then, otherwise);
    code.flow.goOnIn(then);
    bind(pattern, value, type, from, otherwise);
  }

  /** Makes the bindings of a pattern whose type is known to fit. */
  void bind(JCTree pattern, int value, @Nullable Type type, @Nullable Type from, int otherwise) {
    JCTree inner = code.javac.newer().inner(pattern);
    List<JCTree> nested = code.javac.newer().nested(pattern);
    if (inner != null) {
      bind(inner, value, type, from, otherwise);
      JCTree guard = code.javac.newer().innerGuard(pattern);
      if (guard != null) {
        guard(guard, otherwise);
      }
    } else if (pattern instanceof JCBindingPattern it) {
      if (it.var.sym != null) {
        code.assign(it.var.sym, cast(value, type, from));
      }
    } else if (nested != null && type != null) {
      components(nested, cast(value, type, from), type, otherwise, pattern);
    }
  }

  private int cast(int value, @Nullable Type type, @Nullable Type from) {
    boolean fits = type == null || (from != null && code.javac.types().isSubtype(from, type));
    return fits || (type != null && type.isPrimitive())
        ? value
        : code.cast(value, code.javac.names().of(type));
  }

  /** Goes on where a condition holds. */
  void guard(JCTree condition, int otherwise) {
    int then = code.body.newBlock();
    all.conditions.test(condition, then, otherwise);
    code.flow.goOnIn(then);
  }

  /** The erased type that a pattern asks for. */
  @Nullable Type typeOf(JCTree pattern) {
    JCTree inner = code.javac.newer().inner(pattern);
    if (inner != null) {
      return typeOf(inner);
    }
    Type type =
        pattern instanceof JCBindingPattern it && it.var.sym != null
            ? it.var.sym.type
            : pattern.type;
    return type == null ? null : all.expressions.erased(type);
  }

  private void components(
      List<JCTree> nested, int record, Type type, int otherwise, JCTree pattern) {
    List<MethodSymbol> accessors = accessors(type);
    for (int i = 0; i < nested.size() && i < accessors.size(); i++) {
      MethodSymbol accessor = accessors.get(i);
      Type returned = accessor.erasure(code.javac.types()).getReturnType();
      MethodRef ref =
          new MethodRef(
              code.javac.names().of(type),
              accessor.name.toString(),
              code.javac.names().descriptor(accessor));
      int component =
          code.invoke(
              Effect.Call.VIRTUAL, ref, List.of(record), code.javac.names().of(returned), pattern);
      Type wanted = typeOf(nested.get(i));
      boolean fits =
          wanted == null || wanted.isPrimitive() || code.javac.types().isSubtype(returned, wanted);
      if (fits) {
        bind(nested.get(i), component, wanted, returned, otherwise);
      } else {
        match(nested.get(i), component, returned, otherwise);
      }
    }
  }

  private List<MethodSymbol> accessors(Type record) {
    List<MethodSymbol> accessors = new ArrayList<>();
    if (record.tsym instanceof com.sun.tools.javac.code.Symbol.ClassSymbol type) {
      type.getRecordComponents()
          .forEach(
              it -> {
                if (it.accessor != null) {
                  accessors.add(it.accessor);
                }
              });
    }
    return accessors;
  }
}
