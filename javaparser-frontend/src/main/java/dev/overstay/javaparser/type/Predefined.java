package dev.overstay.javaparser.type;

import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import org.jspecify.annotations.Nullable;

/** The classes that the language itself names. */
public final class Predefined {

  /** All classes. */
  public final ClassTable table;

  public final Type.Named object;
  public final Type.Named string;

  /** What declares an array's length. */
  public final VarSymbol length;

  /** What declares an array's own members. */
  public final ClassSymbol arrayClass;

  /** Those of a table. */
  public Predefined(ClassTable table) {
    this.table = table;
    this.object = table.get("java.lang.Object").erasure();
    this.string = table.get("java.lang.String").erasure();
    this.arrayClass = new ClassSymbol("Array", "Array", null, 1);
    this.arrayClass.setSupertypes(object, java.util.List.of());
    Type.Method clone =
        new Type.Method(java.util.List.of(), java.util.List.of(), object, java.util.List.of());
    this.arrayClass.add(new Symbol.MethodSymbol("clone", arrayClass, 1, clone));
    this.length = new VarSymbol("length", arrayClass, 0x11, Type.Basic.INT, false);
  }

  /** A class without arguments. */
  public Type.Named type(String binaryName) {
    return table.get(binaryName).erasure();
  }

  /** The class that a primitive type is boxed in. */
  public Type boxed(Type type) {
    if (!(type instanceof Type.Basic basic)) {
      return type;
    }
    return switch (basic) {
      case BOOLEAN -> type("java.lang.Boolean");
      case BYTE -> type("java.lang.Byte");
      case SHORT -> type("java.lang.Short");
      case CHAR -> type("java.lang.Character");
      case INT -> type("java.lang.Integer");
      case LONG -> type("java.lang.Long");
      case FLOAT -> type("java.lang.Float");
      case DOUBLE -> type("java.lang.Double");
      case VOID -> type("java.lang.Void");
      default -> type;
    };
  }

  /** The primitive type that a class boxes; null for other types. */
  public static Type.@Nullable Basic unboxed(@Nullable Type type) {
    if (!(type instanceof Type.Named it)) {
      return null;
    }
    return switch (it.symbol().binaryName()) {
      case "java.lang.Boolean" -> Type.Basic.BOOLEAN;
      case "java.lang.Byte" -> Type.Basic.BYTE;
      case "java.lang.Short" -> Type.Basic.SHORT;
      case "java.lang.Character" -> Type.Basic.CHAR;
      case "java.lang.Integer" -> Type.Basic.INT;
      case "java.lang.Long" -> Type.Basic.LONG;
      case "java.lang.Float" -> Type.Basic.FLOAT;
      case "java.lang.Double" -> Type.Basic.DOUBLE;
      default -> null;
    };
  }
}
