package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Modifiers;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Members that no source declares: those of enums and records, and bridges. */
final class GeneratedMembers {

  private static final String VALUES = "$VALUES";

  private final ClassShape type;
  private final ClassIndex index;
  private final Language java;

  GeneratedMembers(ClassShape type, ClassIndex index, Language java) {
    this.type = type;
    this.index = index;
    this.java = java;
  }

  /** Writes the code that a member consists of. */
  @FunctionalInterface
  interface Writer {
    void write(MethodCode code, Tree at);
  }

  private Body body(MethodRef ref, boolean isStatic, Writer writer) {
    MethodCode code = new MethodCode(ref, type, index, java);
    Tree at = type.declared.tree;
    code.lines.note(at.start);
    if (!isStatic) {
      code.receiver();
    }
    writer.write(code, at);
    return code.body.build();
  }

  // ---- Enums

  private static String arrayOf(String name) {
    return name + "[]";
  }

  private static MethodRef valuesMethod(String name) {
    return new MethodRef(name, "$values", TypeNames.descriptor(List.of(), arrayOf(name)));
  }

  /** Fills the array of an enum's constants. */
  static void storeValues(MethodCode code, Tree at) {
    String name = code.type.name;
    code.lines.note(code.type.declared.tree.start);
    int array = code.invoke(Effect.Call.STATIC, valuesMethod(name), List.of(), arrayOf(name), at);
    code.storeStatic(new FieldRef(name, VALUES), array, at);
  }

  /** The field and method that hold and make an enum's constants. */
  FieldRef valuesField() {
    return new FieldRef(type.name, VALUES);
  }

  MethodRef valuesMethod() {
    return valuesMethod(type.name);
  }

  /** {@code $values()}: all constants in an array. */
  Body makeValues(List<String> constants) {
    return body(
        valuesMethod(),
        true,
        (code, at) -> {
          int array = code.newObject(arrayOf(type.name), at);
          for (String constant : constants) {
            int value = code.loadStatic(new FieldRef(type.name, constant), type.name, at);
            code.storeArray(array, value, at);
          }
          code.returnValue(array, at);
        });
  }

  /** The body of a method that is among a class's symbols and not in its tree. */
  Optional<Body> body(MethodSymbol method, MethodRef ref) {
    String name = method.name;
    if (type.isEnum() && method.isStatic()) {
      return name.equals("values") ? Optional.of(copyOfValues(ref)) : Optional.of(valueOf(ref));
    }
    if (type.declared.tree.kind != Decl.Kind.RECORD) {
      return Optional.empty();
    }
    boolean isAccessor =
        method.type.parameters().isEmpty()
            && type.symbol.components.stream().anyMatch(it -> it.name.equals(method.name));
    return Optional.of(isAccessor ? accessor(method, ref) : ofComponents(method, ref));
  }

  private Body copyOfValues(MethodRef ref) {
    String array = arrayOf(type.name);
    return body(
        ref,
        true,
        (code, at) -> {
          int values = code.loadStatic(valuesField(), array, at);
          MethodRef copy = new MethodRef(array, "clone", "()Ljava/lang/Object;");
          int copied =
              code.invoke(Effect.Call.VIRTUAL, copy, List.of(values), "java.lang.Object", at);
          code.returnValue(code.cast(copied, array), at);
        });
  }

  private Body valueOf(MethodRef ref) {
    return body(
        ref,
        true,
        (code, at) -> {
          int name = code.parameter(0, "java.lang.String");
          int self = code.constant(TypeUse.of(type.name), "java.lang.Class");
          MethodRef valueOf =
              new MethodRef(
                  "java.lang.Enum",
                  "valueOf",
                  "(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;");
          int constant =
              code.invoke(Effect.Call.STATIC, valueOf, List.of(self, name), "java.lang.Enum", at);
          code.returnValue(code.cast(constant, type.name), at);
        });
  }

  // ---- Records

  private Body accessor(MethodSymbol method, MethodRef ref) {
    return body(
        ref,
        false,
        (code, at) -> {
          FieldRef field = new FieldRef(type.name, method.name);
          String fieldType = java.names().of(method.type.returns());
          code.returnValue(code.loadField(code.self(), field, fieldType, at), at);
        });
  }

  /** {@code equals}, {@code hashCode} and {@code toString} are made at run time. */
  private Body ofComponents(MethodSymbol method, MethodRef ref) {
    return body(
        ref,
        false,
        (code, at) -> {
          List<String> types = new ArrayList<>(List.of(type.name));
          List<Integer> arguments = new ArrayList<>(List.of(code.self()));
          int i = 0;
          for (var parameter : method.type.parameters()) {
            types.add(java.names().of(parameter));
            arguments.add(code.parameter(i++, java.names().of(parameter)));
          }
          String returns = java.names().of(method.type.returns());
          MethodRef target =
              new MethodRef(
                  "java.lang.runtime.ObjectMethods",
                  ref.name(),
                  TypeNames.descriptor(types, returns));
          code.returnValue(code.invoke(Effect.Call.DYNAMIC, target, arguments, returns, at), at);
        });
  }

  // ---- Bridges

  /** A bridge: calls the method that overrides, its arguments cast. */
  Body bridge(Bridges.Bridge bridge) {
    return body(
        bridge.ref(),
        false,
        (code, at) -> {
          List<Integer> arguments = new ArrayList<>(List.of(code.self()));
          for (int i = 0; i < bridge.parameters().size(); i++) {
            int value = code.parameter(i, bridge.parameters().get(i));
            arguments.add(code.cast(value, bridge.wanted().get(i)));
          }
          int result =
              code.invoke(bridge.kind(), bridge.target(), arguments, bridge.returned(), at);
          code.returnValue(result, at);
        });
  }

  static Modifiers synthetic(int flags) {
    return new Modifiers(flags | Modifiers.SYNTHETIC);
  }
}
