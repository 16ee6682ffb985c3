package dev.overstay.javaparser.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wildcards made variables, and back again: sections 5.1.10 and 4.10.5 of the specification. */
final class Captures {

  private final Types types;

  Captures(Types types) {
    this.types = types;
  }

  /** The type with its wildcards captured. */
  Type capture(Type type) {
    Type at = Types.prune(type);
    if (!(at instanceof Type.Named it)
        || it.arguments().stream().noneMatch(Type.Wildcard.class::isInstance)) {
      return at;
    }
    List<Type.Variable> parameters = it.symbol().typeParameters();
    if (parameters.size() != it.arguments().size()) {
      return at;
    }
    List<Type> arguments = new ArrayList<>();
    Map<Type, Type> by = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      Type argument = it.arguments().get(i);
      Type replaced =
          argument instanceof Type.Wildcard ? new Type.Variable("capture", true) : argument;
      arguments.add(replaced);
      by.put(parameters.get(i), replaced);
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (it.arguments().get(i) instanceof Type.Wildcard wildcard
          && arguments.get(i) instanceof Type.Variable captured) {
        captured.lower = wildcard.lower();
        captured.bounds =
            capturedBounds(wildcard, Types.substitute(List.copyOf(parameters.get(i).bounds), by));
      }
    }
    return new Type.Named(it.symbol(), arguments, it.outer());
  }

  private List<Type> capturedBounds(Type.Wildcard wildcard, List<Type> declared) {
    List<Type> all = new ArrayList<>();
    if (wildcard.upper() != null) {
      all.add(wildcard.upper());
    }
    for (Type each : declared) {
      boolean known =
          all.stream().anyMatch(it -> Types.isSubclass(types.erasure(it), types.erasure(each)));
      if (!known) {
        // A class before interfaces, as in any intersection.
        boolean narrower =
            all.size() == 1 && Types.isSubclass(types.erasure(each), types.erasure(all.get(0)));
        if (narrower) {
          all.set(0, each);
        } else {
          all.add(each);
        }
      }
    }
    return all;
  }

  /** A type that names no captured wildcard: what the type of a variable is inferred as. */
  Type upward(Type type) {
    return upward(type, 0);
  }

  private Type upward(Type type, int steps) {
    Type at = Types.prune(type);
    if (at instanceof Type.Variable it && it.captured) {
      return steps > 4 ? types.erasure(it) : upward(types.upper(it), steps + 1);
    }
    if (at instanceof Type.Named it && !it.arguments().isEmpty()) {
      List<Type> arguments = new ArrayList<>();
      for (Type each : it.arguments()) {
        Type argument = Types.prune(each);
        if (argument instanceof Type.Variable v && v.captured) {
          arguments.add(
              v.lower != null
                  ? new Type.Wildcard(null, v.lower)
                  : steps > 2 || v.bounds.isEmpty()
                      ? new Type.Wildcard(null, null)
                      : new Type.Wildcard(upward(types.upper(v), steps + 1), null));
        } else {
          arguments.add(argument instanceof Type.Named ? upward(argument, steps + 1) : argument);
        }
      }
      return new Type.Named(it.symbol(), arguments, it.outer());
    }
    if (at instanceof Type.Array it) {
      return new Type.Array(upward(it.element(), steps + 1));
    }
    return at;
  }
}
