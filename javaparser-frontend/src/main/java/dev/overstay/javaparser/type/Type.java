package dev.overstay.javaparser.type;

import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type of the Java language. */
public sealed interface Type {

  /** Whether it is one of the eight that are no references. */
  default boolean isPrimitive() {
    return false;
  }

  /** Whether it is the absence of a value. */
  default boolean isVoid() {
    return this == Basic.VOID;
  }

  /** Whether it is the type of {@code null}. */
  default boolean isNull() {
    return this == Basic.NULL;
  }

  /** Whether nothing is known about it. */
  default boolean isUnknown() {
    return this == Basic.UNKNOWN;
  }

  /** Whether values of it are references. */
  default boolean isReference() {
    return !isPrimitive() && !isVoid();
  }

  /** Types without parts. */
  enum Basic implements Type {
    BOOLEAN("boolean", 0),
    BYTE("byte", 1),
    SHORT("short", 2),
    CHAR("char", 2),
    INT("int", 4),
    LONG("long", 5),
    FLOAT("float", 6),
    DOUBLE("double", 7),
    VOID("void", -1),
    NULL("null", -1),
    UNKNOWN("?", -1);

    /** The keyword. */
    public final String keyword;

    /** Numbers by how much they hold; 0 for no number, less for what is not primitive. */
    public final int width;

    Basic(String keyword, int width) {
      this.keyword = keyword;
      this.width = width;
    }

    @Override
    public boolean isPrimitive() {
      return width >= 0;
    }

    /** Whether it is a number or a character. */
    public boolean isNumeric() {
      return width > 0;
    }

    /** The type of a keyword; null for other words. */
    public static @Nullable Basic of(String keyword) {
      for (Basic each : values()) {
        if (each != NULL && each != UNKNOWN && each.keyword.equals(keyword)) {
          return each;
        }
      }
      return null;
    }

    @Override
    public String toString() {
      return keyword;
    }
  }

  /**
   * A class with its arguments; raw where it is generic and there are none.
   *
   * @param outer the type of the instance around it, where that has arguments
   */
  record Named(ClassSymbol symbol, List<Type> arguments, @Nullable Named outer) implements Type {

    /** Whether it or what is around it has arguments. */
    public boolean isParameterized() {
      return !arguments.isEmpty() || outer != null;
    }

    @Override
    public String toString() {
      return symbol.binaryName() + (arguments.isEmpty() ? "" : arguments.toString());
    }
  }

  /** An array. */
  record Array(Type element) implements Type {
    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /** A wildcard; one of the bounds at most is there. */
  record Wildcard(@Nullable Type upper, @Nullable Type lower) implements Type {
    @Override
    public String toString() {
      return upper != null ? "? extends " + upper : lower != null ? "? super " + lower : "?";
    }
  }

  /** Several types at once; the first decides the erasure. */
  record Intersection(List<Type> parts) implements Type {}

  /** A method's type. */
  record Method(List<Variable> variables, List<Type> parameters, Type returns, List<Type> thrown)
      implements Type {}

  /** A type variable, or one that a wildcard was captured in. */
  final class Variable implements Type {

    /** Its name. */
    public final String name;

    /** What it must be below; set once when its declaration is read. */
    public List<Type> bounds = List.of();

    /** What it is above, of a captured wildcard. */
    public @Nullable Type lower;

    /** Whether it stands for a wildcard. */
    public final boolean captured;

    /** One that a declaration has. */
    public Variable(String name) {
      this(name, false);
    }

    /** One of either kind. */
    public Variable(String name, boolean captured) {
      this.name = name;
      this.captured = captured;
    }

    @Override
    public String toString() {
      return captured ? "capture of " + bounds : name;
    }
  }

  /** A variable of an inference in progress. */
  final class Undetermined implements Type {

    /** The type variable that is to be replaced. */
    public final Variable declared;

    /** What was found; null until then. */
    public @Nullable Type found;

    final List<Type> equal = new ArrayList<>(2);
    final List<Type> lower = new ArrayList<>(2);
    final List<Type> upper = new ArrayList<>(2);
    boolean beingSolved;

    /** One that nothing is known about. */
    public Undetermined(Variable declared) {
      this.declared = declared;
    }

    @Override
    public String toString() {
      return found != null ? found.toString() : "?" + declared.name;
    }
  }
}
