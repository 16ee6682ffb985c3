package dev.overstay.javaparser.type;

import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import org.jspecify.annotations.Nullable;

/**
 * Which types are the same, below one another, or fit: sections 4.10 and 5.3 of the specification.
 * What is asked of the variables of an inference becomes a bound.
 */
final class Subtypes {

  private final Types types;
  private final Bounds bounds;
  private int depth;

  Subtypes(Types types, Bounds bounds) {
    this.types = types;
    this.bounds = bounds;
  }

  /** Whether two types are the same; makes bounds. */
  boolean isSame(Type first, Type second) {
    Type a = Types.prune(first);
    Type b = Types.prune(second);
    if (a == b || a.isUnknown() || b.isUnknown()) {
      return true;
    }
    if (depth > Types.DEEPEST) {
      return true;
    }
    depth++;
    try {
      return same(a, b);
    } finally {
      depth--;
    }
  }

  private boolean same(Type a, Type b) {
    if (a instanceof Type.Undetermined it) {
      return bounds.equal(it, b);
    } else if (b instanceof Type.Undetermined it) {
      return bounds.equal(it, a);
    } else if (a instanceof Type.Named x && b instanceof Type.Named y) {
      if (x.symbol() != y.symbol()) {
        return false;
      }
      if (x.arguments().size() != y.arguments().size()) {
        return x.arguments().isEmpty() || y.arguments().isEmpty();
      }
      boolean same = true;
      for (int i = 0; i < x.arguments().size(); i++) {
        same &= isSame(x.arguments().get(i), y.arguments().get(i));
      }
      return same;
    } else if (a instanceof Type.Array x && b instanceof Type.Array y) {
      return isSame(x.element(), y.element());
    } else if (a instanceof Type.Wildcard x && b instanceof Type.Wildcard y) {
      return sameBound(x.upper(), y.upper()) && sameBound(x.lower(), y.lower());
    } else if (a instanceof Type.Intersection x && b instanceof Type.Intersection y) {
      return x.parts().size() == y.parts().size() && isSame(x.parts().get(0), y.parts().get(0));
    }
    return false;
  }

  private boolean sameBound(@Nullable Type a, @Nullable Type b) {
    if (a != null && b != null) {
      return isSame(a, b);
    }
    boolean neither = a == null && b == null;
    return neither || isObject(a) || isObject(b);
  }

  private boolean isObject(@Nullable Type type) {
    return type != null && Types.prune(type).equals(types.predefined.object);
  }

  /** Whether a type is a subtype of another, unchecked conversion included; makes bounds. */
  boolean isSubtype(Type sub, Type of) {
    Type a = Types.prune(sub);
    Type b = Types.prune(of);
    if (a == b || a.isUnknown() || b.isUnknown()) {
      return true;
    }
    if (depth > Types.DEEPEST) {
      return true;
    }
    depth++;
    try {
      return subtype(a, b);
    } finally {
      depth--;
    }
  }

  private boolean subtype(Type a, Type b) {
    if (b instanceof Type.Undetermined it) {
      return a.isPrimitive()
          ? isSubtype(types.predefined.boxed(a), b)
          : a.isNull() || bounds.lower(it, a);
    } else if (a instanceof Type.Undetermined it) {
      return bounds.upper(it, b);
    } else if (a.isPrimitive() || b.isPrimitive()) {
      return a.isPrimitive() && b.isPrimitive() && widens((Type.Basic) a, (Type.Basic) b);
    } else if (a.isVoid() || b.isVoid()) {
      return false;
    } else if (a.isNull()) {
      return true;
    } else if (b instanceof Type.Intersection it) {
      boolean all = true;
      for (Type each : it.parts()) {
        all &= isSubtype(a, each);
      }
      return all;
    } else if (b instanceof Type.Variable it) {
      return (it.lower != null && isSubtype(a, it.lower)) || belowVariable(a, it);
    } else if (b instanceof Type.Wildcard it) {
      return it.lower() != null
          ? isSubtype(a, it.lower())
          : it.upper() == null || isSubtype(a, it.upper());
    } else if (a instanceof Type.Array x) {
      return b instanceof Type.Array y
          ? isArraySubtype(x, y)
          : (b instanceof Type.Named c && isArraySupertype(c));
    } else if (b instanceof Type.Array) {
      Type bound = types.upper(a);
      return bound instanceof Type.Array && isSubtype(bound, b);
    } else if (b instanceof Type.Named wanted) {
      Type.Named found = types.asSuper(a, wanted.symbol());
      return found == null ? isMissing(a) : contains(wanted, found);
    }
    return false;
  }

  private boolean isArraySubtype(Type.Array x, Type.Array y) {
    boolean primitives = x.element().isPrimitive() || Types.prune(y.element()).isPrimitive();
    return primitives ? isSame(x.element(), y.element()) : isSubtype(x.element(), y.element());
  }

  private boolean belowVariable(Type a, Type.Variable variable) {
    if (a instanceof Type.Variable it) {
      for (Type each : it.bounds) {
        if (Types.prune(each) == variable
            || (Types.prune(each) instanceof Type.Variable && isSubtype(each, variable))) {
          return true;
        }
      }
    } else if (a instanceof Type.Intersection it) {
      return it.parts().stream().anyMatch(each -> isSubtype(each, variable));
    }
    return false;
  }

  private boolean isMissing(Type type) {
    Type at = types.upper(type);
    return at instanceof Type.Named it && hasMissingSupertype(it.symbol(), 0);
  }

  private boolean hasMissingSupertype(ClassSymbol type, int steps) {
    if (type.missing) {
      return true;
    }
    if (steps > Types.DEEPEST) {
      return false;
    }
    for (Type each : type.supertypes()) {
      if (each instanceof Type.Named it && hasMissingSupertype(it.symbol(), steps + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArraySupertype(Type.Named type) {
    String name = type.symbol().binaryName();
    return name.equals("java.lang.Object")
        || name.equals("java.lang.Cloneable")
        || name.equals("java.io.Serializable");
  }

  private static boolean widens(Type.Basic from, Type.Basic to) {
    if (from == to) {
      return true;
    }
    if (!from.isNumeric() || !to.isNumeric() || to == Type.Basic.CHAR) {
      return false;
    }
    return from.width < to.width;
  }

  /** Whether the arguments of one type lie in those of another of the same class. */
  private boolean contains(Type.Named wanted, Type.Named found) {
    if (wanted.arguments().isEmpty() || found.arguments().isEmpty()) {
      return true;
    }
    boolean all = true;
    for (int i = 0; i < wanted.arguments().size() && i < found.arguments().size(); i++) {
      all &= containedBy(found.arguments().get(i), wanted.arguments().get(i));
    }
    return all;
  }

  private boolean containedBy(Type argument, Type wanted) {
    Type w = Types.prune(wanted);
    Type a = Types.prune(argument);
    if (!(w instanceof Type.Wildcard wildcard)) {
      boolean open = w instanceof Type.Undetermined;
      Type bound = a instanceof Type.Wildcard it && !open ? it.upper() : null;
      return isSame(bound == null ? a : bound, w);
    }
    if (wildcard.upper() != null) {
      Type upper =
          a instanceof Type.Wildcard it
              ? it.upper() == null ? types.predefined.object : it.upper()
              : a;
      return isSubtype(upper, wildcard.upper());
    }
    if (wildcard.lower() != null) {
      if (a instanceof Type.Wildcard it) {
        return it.lower() != null && isSubtype(wildcard.lower(), it.lower());
      }
      return isSubtype(wildcard.lower(), a);
    }
    return true;
  }

  /** Whether a value of a type can be given where another is wanted; makes bounds. */
  boolean isCompatible(Type from, Type to) {
    Type a = Types.prune(from);
    Type b = Types.prune(to);
    if (a.isVoid() || b.isVoid()) {
      return b.isVoid();
    }
    if (a.isPrimitive() == b.isPrimitive() || a.isNull()) {
      return a.isNull() ? !b.isPrimitive() : isSubtype(a, b);
    }
    if (a.isPrimitive()) {
      return isSubtype(types.predefined.boxed(a), b);
    }
    if (a instanceof Type.Undetermined) {
      return isSubtype(a, types.predefined.boxed(b));
    }
    Type.Basic unboxed = Predefined.unboxed(types.upper(a));
    return a.isUnknown() || b.isUnknown() || (unboxed != null && isSubtype(unboxed, b));
  }
}
