package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Operation;
import dev.overstay.javaparser.tree.TypeTree;
import dev.overstay.javaparser.type.Type;
import org.jspecify.annotations.Nullable;

/** Constant expressions, after section 15.29 of the language's specification. */
final class Constants {

  private Constants() {}

  /** Whether an expression has a form that constants can have. */
  static boolean mayBe(Expr tree) {
    if (tree instanceof Expr.Parens it) {
      return mayBe(it.inner);
    } else if (tree instanceof Operation.Binary it) {
      return mayBe(it.lhs) && mayBe(it.rhs);
    } else if (tree instanceof Operation.Unary it) {
      return !it.steps() && mayBe(it.arg);
    } else if (tree instanceof Expr.Conditional it) {
      return mayBe(it.cond) && mayBe(it.truepart) && mayBe(it.falsepart);
    } else if (tree instanceof Expr.TypeCast it) {
      boolean simple =
          it.clazz instanceof TypeTree.Primitive
              || (it.clazz instanceof TypeTree.Name name && name.id().equals("String"));
      return simple && mayBe(it.expr);
    }
    return tree instanceof Expr.Literal it
        ? it.value != null
        : tree instanceof Expr.Ident || (tree instanceof Expr.Select it && mayBeName(it));
  }

  private static boolean mayBeName(Expr.Select tree) {
    return !tree.name.equals("class")
        && (tree.selected instanceof Expr.Ident
            || (tree.selected instanceof Expr.Select it && mayBeName(it)));
  }

  /** A constant as one of another type. */
  static @Nullable Object as(@Nullable Object value, @Nullable Type type) {
    if (!(type instanceof Type.Basic basic) || value == null) {
      return value instanceof String || type == null || !type.isPrimitive() ? value : null;
    }
    Object number = value instanceof Character c ? Integer.valueOf(c) : value;
    if (!(number instanceof Number n)) {
      return value;
    }
    return switch (basic) {
      case BYTE -> n.byteValue();
      case SHORT -> n.shortValue();
      case CHAR -> (char) n.intValue();
      case INT -> n.intValue();
      case LONG -> n.longValue();
      case FLOAT -> n.floatValue();
      case DOUBLE -> n.doubleValue();
      default -> value;
    };
  }

  /** The text of a constant in a concatenation. */
  private static String text(Object value) {
    return String.valueOf(value);
  }

  static @Nullable Object unary(String operator, @Nullable Object operand, @Nullable Type type) {
    if (operand instanceof Boolean it) {
      return operator.equals("!") ? !it : null;
    }
    Object value = as(operand, type);
    if (value instanceof Integer it) {
      return switch (operator) {
        case "-" -> -it;
        case "+" -> it;
        case "~" -> ~it;
        default -> null;
      };
    } else if (value instanceof Long it) {
      return switch (operator) {
        case "-" -> -it;
        case "+" -> it;
        case "~" -> ~it;
        default -> null;
      };
    } else if (value instanceof Double it) {
      return operator.equals("-") ? (Object) (-it) : operator.equals("+") ? it : null;
    } else if (value instanceof Float it) {
      return operator.equals("-") ? (Object) (-it) : operator.equals("+") ? it : null;
    }
    return null;
  }

  static @Nullable Object binary(
      String operator, @Nullable Object left, @Nullable Object right, @Nullable Type operands) {
    if (left == null || right == null) {
      return null;
    }
    if (left instanceof String || right instanceof String) {
      return switch (operator) {
        case "+" -> text(left) + text(right);
        case "==" -> left.equals(right);
        case "!=" -> !left.equals(right);
        default -> null;
      };
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return switch (operator) {
        case "&&", "&" -> a && b;
        case "||", "|" -> a || b;
        case "^", "!=" -> a != b.booleanValue();
        case "==" -> a == b.booleanValue();
        default -> null;
      };
    }
    Object a = as(left, operands);
    Object b = as(right, operands);
    if (a instanceof Integer x && b instanceof Integer y) {
      return ints(operator, x, y);
    } else if (a instanceof Long x && b instanceof Long y) {
      return longs(operator, x, y);
    } else if (a instanceof Number x && b instanceof Number y) {
      return a instanceof Float
          ? floats(operator, x.floatValue(), y.floatValue())
          : doubles(operator, x.doubleValue(), y.doubleValue());
    }
    return null;
  }

  private static @Nullable Object ints(String operator, int a, int b) {
    return switch (operator) {
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "/" -> b == 0 ? null : (Object) (a / b);
      case "%" -> b == 0 ? null : (Object) (a % b);
      case "<<" -> a << b;
      case ">>" -> a >> b;
      case ">>>" -> a >>> b;
      case "&" -> a & b;
      case "|" -> a | b;
      case "^" -> a ^ b;
      default -> compared(operator, Integer.compare(a, b));
    };
  }

  private static @Nullable Object longs(String operator, long a, long b) {
    return switch (operator) {
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "/" -> b == 0 ? null : (Object) (a / b);
      case "%" -> b == 0 ? null : (Object) (a % b);
      case "<<" -> a << b;
      case ">>" -> a >> b;
      case ">>>" -> a >>> b;
      case "&" -> a & b;
      case "|" -> a | b;
      case "^" -> a ^ b;
      default -> compared(operator, Long.compare(a, b));
    };
  }

  private static @Nullable Object floats(String operator, float a, float b) {
    return switch (operator) {
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "/" -> a / b;
      case "%" -> a % b;
      default -> doubles(operator, a, b);
    };
  }

  private static @Nullable Object doubles(String operator, double a, double b) {
    return switch (operator) {
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "/" -> a / b;
      case "%" -> a % b;
      case "==" -> a == b;
      case "!=" -> a != b;
      case "<" -> a < b;
      case "<=" -> a <= b;
      case ">" -> a > b;
      case ">=" -> a >= b;
      default -> null;
    };
  }

  private static @Nullable Object compared(String operator, int order) {
    return switch (operator) {
      case "==" -> order == 0;
      case "!=" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      default -> null;
    };
  }
}
