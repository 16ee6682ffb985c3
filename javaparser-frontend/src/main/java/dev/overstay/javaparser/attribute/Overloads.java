package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Operation;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of several methods a call means, after section 15.12.2 of the language's specification.
 * What type variables of a method stand for is left open: a parameter that names them takes
 * whatever fits its erasure.
 */
final class Overloads {

  private final Attribution all;
  private final Types types;

  /** Variables of the class whose constructor is chosen. */
  private List<Type.Variable> open = List.of();

  /** What the source says that type variables of methods stand for. */
  private List<Type> given = List.of();

  Overloads(Attribution all) {
    this.all = all;
    this.types = all.types;
  }

  /**
   * The method that is meant.
   *
   * @param varargs whether the last arguments are put into an array
   */
  record Chosen(MethodSymbol method, boolean varargs) {}

  private enum Phase {
    STRICT,
    LOOSE,
    VARARGS
  }

  @Nullable Chosen choose(
      List<MethodSymbol> candidates, @Nullable Type site, List<Argument> arguments) {
    return choose(candidates, site, arguments, List.of());
  }

  /**
   * The same where the source says what the method's type variables stand for.
   *
   * @param explicit as many types as the method has variables, or else they are of no concern
   */
  @Nullable Chosen chooseWith(
      List<Type> explicit,
      List<MethodSymbol> candidates,
      @Nullable Type site,
      List<Argument> arguments) {
    List<Type> before = given;
    given = explicit;
    try {
      return choose(candidates, site, arguments);
    } finally {
      given = before;
    }
  }

  /**
   * The same for constructors of a class whose arguments are to be inferred.
   *
   * @param inferred type variables that are left open besides those of the method
   */
  @Nullable Chosen choose(
      List<MethodSymbol> candidates,
      @Nullable Type site,
      List<Argument> arguments,
      List<Type.Variable> inferred) {
    List<Type.Variable> before = open;
    open = inferred;
    try {
      return chooseOf(candidates, site, arguments);
    } finally {
      open = before;
    }
  }

  private @Nullable Chosen chooseOf(
      List<MethodSymbol> candidates, @Nullable Type site, List<Argument> arguments) {
    List<MethodSymbol> possible = new ArrayList<>();
    for (MethodSymbol each : candidates) {
      int declared = each.type.parameters().size();
      if (declared == arguments.size() || (each.varargs && arguments.size() >= declared - 1)) {
        possible.add(each);
      }
    }
    if (possible.size() == 1 && !possible.get(0).varargs) {
      return new Chosen(possible.get(0), false);
    }
    for (Phase phase : Phase.values()) {
      List<MethodSymbol> applicable = new ArrayList<>();
      for (MethodSymbol each : possible) {
        if (isApplicable(each, site, arguments, phase)) {
          applicable.add(each);
        }
      }
      if (!applicable.isEmpty()) {
        return new Chosen(mostSpecific(applicable, site, arguments, phase), phase == Phase.VARARGS);
      }
    }
    // Something is not known well enough; where there is no choice it does not matter.
    for (MethodSymbol each : possible) {
      if (possible.size() == 1 || each.type.parameters().size() == arguments.size()) {
        boolean one = possible.size() == 1 || hasUnknown(arguments);
        return one ? new Chosen(each, each.type.parameters().size() != arguments.size()) : null;
      }
    }
    return null;
  }

  private static boolean hasUnknown(List<Argument> arguments) {
    return arguments.stream()
        .anyMatch(it -> it instanceof Argument.Typed typed && typed.type().isUnknown());
  }

  /** The types of a method's parameters, one for each argument; its own variables stay open. */
  private List<Type> formals(MethodSymbol method, @Nullable Type site, int count, Phase phase) {
    Type.Method type =
        (Type.Method)
            types.memberType(site == null ? null : types.capture(site), method, method.type);
    List<Type> declared = type.parameters();
    Map<Type, Type> unknown = new HashMap<>();
    List<Type.Variable> own = method.type.variables();
    boolean said = !own.isEmpty() && given.size() == own.size();
    for (int i = 0; i < own.size(); i++) {
      unknown.put(own.get(i), said ? given.get(i) : Type.Basic.UNKNOWN);
    }
    open.forEach(it -> unknown.put(it, Type.Basic.UNKNOWN));
    List<Type> formals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Type formal = i < declared.size() ? declared.get(i) : declared.get(declared.size() - 1);
      if (phase == Phase.VARARGS
          && i >= declared.size() - 1
          && declared.get(declared.size() - 1) instanceof Type.Array array) {
        formal = array.element();
      }
      formals.add(opened(formal, unknown));
    }
    return formals;
  }

  private Type opened(Type formal, Map<Type, Type> unknown) {
    if (formal instanceof Type.Variable it && unknown.containsKey(it)) {
      Type known = unknown.get(it);
      return known != null && !known.isUnknown() ? known : bound(it, unknown);
    } else if (formal instanceof Type.Array it) {
      return new Type.Array(opened(it.element(), unknown));
    }
    return Types.substitute(formal, unknown);
  }

  private Type bound(Type.Variable variable, Map<Type, Type> unknown) {
    Type bound = types.upper(variable);
    if (bound instanceof Type.Intersection it) {
      return Types.substitute(it.parts().get(0), unknown);
    }
    return bound instanceof Type.Named it ? Types.substitute(it, unknown) : types.predefined.object;
  }

  // ---- Applicability

  private boolean isApplicable(
      MethodSymbol method, @Nullable Type site, List<Argument> arguments, Phase phase) {
    int declared = method.type.parameters().size();
    if (phase == Phase.VARARGS ? !method.varargs : declared != arguments.size()) {
      return false;
    }
    List<Type> formals = formals(method, site, arguments.size(), phase);
    for (int i = 0; i < arguments.size(); i++) {
      Type written = i < declared ? method.type.parameters().get(i) : Type.Basic.UNKNOWN;
      boolean open = written instanceof Type.Variable it && method.type.variables().contains(it);
      if (!fits(arguments.get(i), formals.get(i), open, phase)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Argument argument, Type formal, boolean isOpen, Phase phase) {
    if (argument instanceof Argument.Typed it) {
      return fits(it.type(), formal, phase);
    } else if (argument instanceof Argument.Open it) {
      boolean boxes = formal.isPrimitive() && !Types.prune(it.result()).isPrimitive();
      return !(boxes && phase == Phase.STRICT) && fits(closed(it.result()), formal, phase);
    } else if (argument instanceof Argument.Choice it) {
      return it.parts().stream().allMatch(part -> fits(part, formal, isOpen, phase));
    }
    return isOpen || all.functions.fits((Argument.Function) argument, formal);
  }

  private boolean fits(Type type, Type formal, Phase phase) {
    Type given = types.capture(type);
    return phase == Phase.STRICT
        ? given.isUnknown()
            || formal.isUnknown()
            || (given.isNull()
                ? !formal.isPrimitive()
                : given.isPrimitive() == formal.isPrimitive() && types.isSubtype(given, formal))
        : types.isCompatible(given, formal);
  }

  /** A type with what is still to be inferred left out, so that no bound is made. */
  private Type closed(Type type) {
    Set<Type.Undetermined> variables = new HashSet<>();
    Types.undetermined(type, variables);
    if (Types.prune(type) instanceof Type.Undetermined it) {
      Type bound = types.erasure(it.declared);
      return bound.equals(types.predefined.object) ? Type.Basic.UNKNOWN : bound;
    }
    Map<Type, Type> unknown = new HashMap<>();
    variables.forEach(it -> unknown.put(it, Type.Basic.UNKNOWN));
    return Types.substitute(type, unknown);
  }

  // ---- The most specific

  private MethodSymbol mostSpecific(
      List<MethodSymbol> applicable, @Nullable Type site, List<Argument> arguments, Phase phase) {
    if (applicable.size() == 1) {
      return applicable.get(0);
    }
    List<MethodSymbol> best = new ArrayList<>();
    for (MethodSymbol each : applicable) {
      boolean beatsAll = true;
      for (MethodSymbol other : applicable) {
        beatsAll &= other == each || isMoreSpecific(each, other, site, arguments, phase);
      }
      if (beatsAll) {
        best.add(each);
      }
    }
    if (best.isEmpty()) {
      return applicable.get(0);
    }
    for (MethodSymbol each : best) {
      if (!each.isAbstract()) {
        return each;
      }
    }
    // Several interfaces declare it: the narrowest result is the one.
    MethodSymbol narrowest = best.get(0);
    for (MethodSymbol each : best) {
      if (types.isSubtype(
          types.erasure(each.type.returns()), types.erasure(narrowest.type.returns()))) {
        narrowest = each;
      }
    }
    return best.get(0).declaring().isSubclass(narrowest.owner) ? best.get(0) : narrowest;
  }

  private boolean isMoreSpecific(
      MethodSymbol method,
      MethodSymbol other,
      @Nullable Type site,
      List<Argument> arguments,
      Phase phase) {
    int count = arguments.size();
    if (phase == Phase.VARARGS) {
      count =
          Math.max(
              count, Math.max(method.type.parameters().size(), other.type.parameters().size()));
    }
    List<Type> ours = formals(method, site, count, phase);
    List<Type> theirs = formals(other, site, count, phase);
    for (int i = 0; i < count; i++) {
      Argument argument = i < arguments.size() ? arguments.get(i) : null;
      if (!isMoreSpecific(argument, ours.get(i), theirs.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isMoreSpecific(@Nullable Argument argument, Type ours, Type theirs) {
    if (argument instanceof Argument.Function function) {
      return all.functions.isMoreSpecific(function, ours, theirs);
    }
    if (argument instanceof Argument.Choice choice) {
      return choice.parts().stream().allMatch(it -> isMoreSpecific(it, ours, theirs));
    }
    if (ours.isUnknown() && !theirs.isUnknown()) {
      return theirs.equals(types.predefined.object);
    }
    return ours.isPrimitive() == theirs.isPrimitive()
        ? types.isSubtype(ours, theirs)
        : argument instanceof Argument.Typed it && it.type().isPrimitive() == ours.isPrimitive();
  }

  /** Whether an expression is a call without which nothing would happen. */
  static boolean isStatement(Expr tree) {
    return tree instanceof Expr.Apply
        || tree instanceof Expr.NewClass
        || tree instanceof Expr.Assign
        || tree instanceof Operation.AssignOp
        || (tree instanceof Operation.Unary it && it.steps());
  }
}
