package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names declared in a block, over those of the block around it. */
final class Scope {

  private final @Nullable Scope outer;
  private final Map<String, VarSymbol> variables = new HashMap<>(4);
  private final Map<String, ClassSymbol> classes = new HashMap<>(0);
  private final Map<String, Type.Variable> typeVariables = new HashMap<>(0);

  Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  void add(VarSymbol variable) {
    variables.put(variable.name, variable);
  }

  void add(ClassSymbol type) {
    classes.put(type.name, type);
  }

  void add(Type.Variable variable) {
    typeVariables.put(variable.name, variable);
  }

  @Nullable VarSymbol variable(String name) {
    for (Scope at = this; at != null; at = at.outer) {
      VarSymbol found = at.variables.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Nullable ClassSymbol type(String name) {
    for (Scope at = this; at != null; at = at.outer) {
      ClassSymbol found = at.classes.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  Type.@Nullable Variable typeVariable(String name) {
    for (Scope at = this; at != null; at = at.outer) {
      Type.Variable found = at.typeVariables.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
