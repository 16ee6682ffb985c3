package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Operation;
import dev.overstay.javaparser.type.Predefined;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which types operators take and give. */
final class Operators {

  private final Types types;

  Operators(Types types) {
    this.types = types;
  }

  /** The primitive type of a value or of what it boxes; null for others. */
  Type.@Nullable Basic primitive(@Nullable Type type) {
    if (type == null) {
      return null;
    }
    Type at = types.upper(type);
    return at instanceof Type.Basic it && it.isPrimitive() ? it : Predefined.unboxed(at);
  }

  private static Type promoted(Type.Basic a, Type.Basic b) {
    if (a == Type.Basic.DOUBLE || b == Type.Basic.DOUBLE) {
      return Type.Basic.DOUBLE;
    } else if (a == Type.Basic.FLOAT || b == Type.Basic.FLOAT) {
      return Type.Basic.FLOAT;
    }
    return a == Type.Basic.LONG || b == Type.Basic.LONG ? Type.Basic.LONG : Type.Basic.INT;
  }

  /** Resolves an operator on two operands; gives the type of the result. */
  Type binary(Operation tree, Type left, Type right) {
    String operator = tree.operator;
    Type.Basic a = primitive(left);
    Type.Basic b = primitive(right);
    Type both = a != null && b != null && a.isNumeric() && b.isNumeric() ? promoted(a, b) : null;
    switch (operator) {
      case "&&", "||" -> {
        return set(tree, Type.Basic.BOOLEAN, Type.Basic.BOOLEAN, Type.Basic.BOOLEAN);
      }
      case "==", "!=" -> {
        boolean bothReferences = !left.isPrimitive() && !right.isPrimitive();
        if (bothReferences || a == null || b == null) {
          return set(tree, types.predefined.object, types.predefined.object, Type.Basic.BOOLEAN);
        }
        Type operands = both != null ? both : Type.Basic.BOOLEAN;
        return set(tree, operands, operands, Type.Basic.BOOLEAN);
      }
      case "<", ">", "<=", ">=" -> {
        Type operands = both != null ? both : Type.Basic.INT;
        return set(tree, operands, operands, Type.Basic.BOOLEAN);
      }
      case "<<", ">>", ">>>" -> {
        Type first = a == null ? Type.Basic.INT : promoted(a, Type.Basic.INT);
        Type second = b == null ? Type.Basic.INT : promoted(b, Type.Basic.INT);
        return set(tree, first, second, first);
      }
      case "+" -> {
        if (isText(left) || isText(right)) {
          return set(tree, inText(left), inText(right), types.predefined.string);
        }
        return both == null ? unknown() : set(tree, both, both, both);
      }
      default -> {
        if (a == Type.Basic.BOOLEAN && b == Type.Basic.BOOLEAN) {
          return set(tree, Type.Basic.BOOLEAN, Type.Basic.BOOLEAN, Type.Basic.BOOLEAN);
        }
        return both == null ? unknown() : set(tree, both, both, both);
      }
    }
  }

  private static Type unknown() {
    return Type.Basic.UNKNOWN;
  }

  private static Type set(Operation tree, Type left, Type right, Type result) {
    tree.operands = List.of(left, right);
    tree.result = result;
    return result;
  }

  boolean isText(Type type) {
    return types.upper(type).equals(types.predefined.string);
  }

  private Type inText(Type type) {
    if (type instanceof Type.Basic basic && basic.isPrimitive()) {
      return basic == Type.Basic.BYTE || basic == Type.Basic.SHORT ? Type.Basic.INT : basic;
    }
    return isText(type) ? types.predefined.string : types.predefined.object;
  }

  /** Resolves an operator on one operand. */
  Type unary(Operation.Unary tree, Type operand) {
    Type.Basic of = primitive(operand);
    Type result;
    if (tree.is("!")) {
      result = Type.Basic.BOOLEAN;
    } else if (of == null) {
      return unknown();
    } else if (tree.steps()) {
      tree.operands = List.of(of);
      tree.result = promoted(of, Type.Basic.INT);
      return operand;
    } else {
      result = promoted(of, Type.Basic.INT);
    }
    tree.operands = List.of(result);
    tree.result = result;
    return result;
  }
}
