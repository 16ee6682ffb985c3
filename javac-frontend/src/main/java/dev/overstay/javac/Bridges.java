package dev.overstay.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.util.Name;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Modifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bridges of a class: for each method that it overrides and whose erasure is another. */
final class Bridges {

  private final ClassShape type;
  private final Compilation javac;

  Bridges(ClassShape type, Compilation javac) {
    this.type = type;
    this.javac = javac;
  }

  /**
   * A bridge.
   *
   * @param ref the method as it was overridden
   * @param target the method that overrides it
   * @param wanted the types of the target's parameters
   */
  record Bridge(
      MethodRef ref,
      int flags,
      List<String> parameters,
      String returns,
      MethodRef target,
      Effect.Call kind,
      List<String> wanted,
      String returned,
      List<String> thrown) {}

  List<Bridge> all() {
    Map<MethodRef, Bridge> found = new LinkedHashMap<>();
    Set<Symbol> inherited = new HashSet<>();
    Type parent = javac.types().supertype(type.symbol.type);
    if (parent.hasTag(TypeTag.CLASS)) {
      javac.types().closure(parent).forEach(it -> inherited.add(it.tsym));
    }
    Set<Name> names = new LinkedHashSet<>();
    type.symbol.members().getSymbols().forEach(it -> names.add(it.name));
    for (Type supertype : javac.types().closure(type.symbol.type)) {
      if (supertype.tsym != type.symbol && supertype.tsym instanceof ClassSymbol declaring) {
        // What its superclass inherits concerns this class only where it declares the name itself.
        boolean known =
            inherited.contains(declaring)
                && ((type.symbol.flags() & Flags.PUBLIC) == 0
                    || (declaring.flags() & Flags.PUBLIC) != 0);
        Iterable<Symbol> members = declaring.members().getSymbols();
        for (Symbol member : members) {
          if ((!known || names.contains(member.name))
              && member instanceof MethodSymbol method
              && canBeOverridden(method)) {
            add(method, found);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean canBeOverridden(MethodSymbol method) {
    return !method.isConstructor()
        && method.name != method.name.table.names.clinit
        && (method.flags() & (Flags.PRIVATE | Flags.STATIC | Flags.SYNTHETIC)) == 0;
  }

  private void add(MethodSymbol method, Map<MethodRef, Bridge> found) {
    if (!method.isMemberOf(type.symbol, javac.types()) && !isOverriddenHere(method)) {
      return;
    }
    @Nullable MethodSymbol compiled = method.binaryImplementation(type.symbol, javac.types());
    MethodSymbol implementation = method.implementation(type.symbol, javac.types(), true);
    boolean none =
        compiled == null
            || compiled == method
            || (implementation != null
                && !compiled.owner.isSubClass(implementation.owner, javac.types()));
    boolean itself = compiled == method && implementation == method && !isHidden(method);
    if (implementation == null || !none || itself) {
      return;
    }
    if ((implementation.flags() & Flags.ABSTRACT) != 0 && implementation.owner != type.symbol) {
      return;
    }
    Type overridden = method.erasure(javac.types());
    Type overriding = implementation.erasure(javac.types());
    List<String> parameters = javac.names().of(overridden.getParameterTypes());
    String returns = javac.names().of(overridden.getReturnType());
    List<String> wanted = javac.names().of(overriding.getParameterTypes());
    String returned = javac.names().of(overriding.getReturnType());
    boolean differs =
        !parameters.equals(wanted) || !returns.equals(returned) || isHidden(implementation);
    if (differs && !overridden.hasTag(TypeTag.ERROR) && parameters.size() == wanted.size()) {
      MethodRef ref =
          new MethodRef(
              type.name, method.name.toString(), TypeNames.descriptor(parameters, returns));
      boolean own = implementation.owner == type.symbol;
      MethodRef target =
          new MethodRef(
              own ? type.name : javac.names().of(implementation.owner),
              implementation.name.toString(),
              TypeNames.descriptor(wanted, returned));
      int access = (int) implementation.flags() & Flags.AccessFlags;
      found.putIfAbsent(
          ref,
          new Bridge(
              ref,
              access | Modifiers.BRIDGE | Modifiers.SYNTHETIC,
              parameters,
              returns,
              target,
              own ? Effect.Call.VIRTUAL : Effect.Call.SPECIAL,
              wanted,
              returned,
              javac.names().of(overridden.getThrownTypes())));
    }
  }

  /**
   * Whether reflection could not call a public method of this public class, because it is inherited
   * from one that is not: compilers then make one that forwards.
   */
  private boolean isHidden(MethodSymbol implementation) {
    return implementation.owner != type.symbol
        && (implementation.flags() & (Flags.FINAL | Flags.ABSTRACT | Flags.PUBLIC)) == Flags.PUBLIC
        && (type.symbol.flags() & Flags.PUBLIC) != 0
        && (implementation.owner.flags() & Flags.PUBLIC) == 0;
  }

  private boolean isOverriddenHere(MethodSymbol method) {
    List<Symbol> same = new ArrayList<>();
    type.symbol.members().getSymbolsByName(method.name).forEach(same::add);
    return same.stream()
        .anyMatch(
            it ->
                it instanceof MethodSymbol own
                    && own.overrides(method, type.symbol, javac.types(), true));
  }
}
