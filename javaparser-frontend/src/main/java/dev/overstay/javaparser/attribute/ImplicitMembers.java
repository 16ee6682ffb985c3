package dev.overstay.javaparser.attribute;

import dev.overstay.checks.ir.Modifiers;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.List;

/** Methods that enums and records have without declaring them. */
final class ImplicitMembers {

  private final Attribution all;

  ImplicitMembers(Attribution all) {
    this.all = all;
  }

  /** Those of an enum. */
  void ofEnum(ClassSymbol type) {
    int flags = Modifiers.PUBLIC | Modifiers.STATIC;
    type.add(
        new MethodSymbol(
            "values",
            type,
            flags,
            new Type.Method(List.of(), List.of(), new Type.Array(type.erasure()), List.of())));
    MethodSymbol valueOf =
        new MethodSymbol(
            "valueOf",
            type,
            flags,
            new Type.Method(
                List.of(), List.of(all.types.predefined.string), type.erasure(), List.of()));
    valueOf.params = List.of(new VarSymbol("name", valueOf, 0, all.types.predefined.string, true));
    type.add(valueOf);
  }

  /** Those of a record, as far as it does not declare them. */
  void ofRecord(ClassSymbol type) {
    for (VarSymbol each : type.components) {
      boolean written =
          type.methods(each.name).stream().anyMatch(it -> it.type.parameters().isEmpty());
      if (!written) {
        implicit(type, each.name, Modifiers.PUBLIC, List.of(), each.type);
      }
    }
    int flags = Modifiers.PUBLIC | Modifiers.FINAL;
    implicit(type, "toString", flags, List.of(), all.types.predefined.string);
    implicit(type, "hashCode", flags, List.of(), Type.Basic.INT);
    implicit(type, "equals", flags, List.of(all.types.predefined.object), Type.Basic.BOOLEAN);
  }

  private void implicit(
      ClassSymbol type, String name, int flags, List<Type> parameters, Type returns) {
    boolean written =
        type.methods(name).stream().anyMatch(it -> it.type.parameters().equals(parameters));
    if (written) {
      return;
    }
    MethodSymbol method =
        new MethodSymbol(
            name, type, flags, new Type.Method(List.of(), parameters, returns, List.of()));
    if (!parameters.isEmpty()) {
      method.params = List.of(new VarSymbol("o", method, 0, parameters.get(0), true));
    }
    type.add(method);
  }
}
