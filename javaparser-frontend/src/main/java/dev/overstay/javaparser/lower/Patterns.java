package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Pattern;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
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
  void match(Pattern pattern, int value, @Nullable Type from, int otherwise) {
    int then = code.body.newBlock();
    int tested = isInstance(value);
    code.body.branch(new Guard(Guard.Test.IS_TRUE, List.of(tested)), then, otherwise);
    code.flow.goOnIn(then);
    bind(pattern, value, typeOf(pattern), from, otherwise);
  }

  /** Makes the bindings of a pattern whose type is known to fit. */
  void bind(Pattern pattern, int value, @Nullable Type type, @Nullable Type from, int otherwise) {
    if (pattern instanceof Pattern.Binding it) {
      if (it.var.sym != null) {
        code.assign(it.var.sym, cast(value, type, from));
      }
    } else if (pattern instanceof Pattern.OfRecord it && type != null) {
      components(it.nested, cast(value, type, from), type, otherwise, pattern);
    }
  }

  private int cast(int value, @Nullable Type type, @Nullable Type from) {
    boolean fits = type == null || (from != null && code.java.types().isSubtype(from, type));
    return fits || (type != null && type.isPrimitive())
        ? value
        : code.cast(value, code.java.names().of(type));
  }

  /** Goes on where a condition holds. */
  void guard(Expr condition, int otherwise) {
    int then = code.body.newBlock();
    all.conditions.test(condition, then, otherwise);
    code.flow.goOnIn(then);
  }

  /** The erased type that a pattern asks for. */
  @Nullable Type typeOf(Pattern pattern) {
    Type type = pattern.type;
    return type == null ? null : all.expressions.erased(type);
  }

  private void components(
      List<Pattern> nested, int record, Type type, int otherwise, Tree pattern) {
    List<VarSymbol> components = components(type);
    for (int i = 0; i < nested.size() && i < components.size(); i++) {
      VarSymbol accessed = components.get(i);
      Type returned = code.java.types().erasure(accessed.type);
      MethodRef ref =
          new MethodRef(
              code.java.names().of(type),
              accessed.name,
              code.java.names().descriptorOf(List.of(), returned));
      int component =
          code.invoke(
              Effect.Call.VIRTUAL, ref, List.of(record), code.java.names().of(returned), pattern);
      Type wanted = typeOf(nested.get(i));
      boolean fits =
          wanted == null || wanted.isPrimitive() || code.java.types().isSubtype(returned, wanted);
      if (fits) {
        bind(nested.get(i), component, wanted, returned, otherwise);
      } else {
        match(nested.get(i), component, returned, otherwise);
      }
    }
  }

  private static List<VarSymbol> components(Type record) {
    if (record instanceof Type.Named it) {
      it.symbol().methods();
      return it.symbol().components;
    }
    return List.of();
  }
}
