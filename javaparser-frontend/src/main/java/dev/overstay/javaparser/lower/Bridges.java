package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Modifiers;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bridges of a class: for each method that it overrides and whose erasure is another. */
final class Bridges {

  private final ClassShape type;
  private final Language java;

  Bridges(ClassShape type, Language java) {
    this.type = type;
    this.java = java;
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
    if (type.symbol.isInterface() && type.declared.tree.kind == Decl.Kind.ANNOTATION) {
      return List.of();
    }
    for (ClassSymbol declaring : above()) {
      // No interface has Object above it, though its methods are there to be called.
      if (type.symbol.isInterface() && !declaring.isInterface()) {
        continue;
      }
      for (MethodSymbol method : declaring.methods()) {
        if (canBeOverridden(method)) {
          add(method, found);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** All classes above this one, superclasses first. */
  private Set<ClassSymbol> above() {
    Set<ClassSymbol> all = new LinkedHashSet<>();
    above(type.symbol, all);
    return all;
  }

  private static void above(ClassSymbol of, Set<ClassSymbol> into) {
    for (Type each : of.supertypes()) {
      if (each instanceof Type.Named it && into.add(it.symbol())) {
        above(it.symbol(), into);
      }
    }
  }

  private static boolean canBeOverridden(MethodSymbol method) {
    return !method.isConstructor()
        && (method.flags & (Modifiers.PRIVATE | Modifiers.STATIC | Modifiers.SYNTHETIC)) == 0;
  }

  private void add(MethodSymbol method, Map<MethodRef, Bridge> found) {
    MethodSymbol implementation = implementation(method);
    if (implementation == null) {
      return;
    }
    boolean own = implementation.owner == type.symbol;
    if (implementation.isAbstract() && !own) {
      return;
    }
    String wantedDescriptor = java.names().descriptor(method);
    String descriptor = java.names().descriptor(implementation);
    boolean differs = !wantedDescriptor.equals(descriptor) || isHidden(implementation);
    boolean written =
        type.symbol.methods(method.name).stream()
            .anyMatch(it -> java.names().descriptor(it).equals(wantedDescriptor));
    if (!differs || written) {
      return;
    }
    MethodRef ref = new MethodRef(type.name, method.name, wantedDescriptor);
    String owner = own ? type.name : implementation.declaring().binaryName();
    int access = Modifiers.PUBLIC | Modifiers.PROTECTED | Modifiers.PRIVATE;
    found.putIfAbsent(
        ref,
        new Bridge(
            ref,
            (implementation.flags & access) | Modifiers.BRIDGE | Modifiers.SYNTHETIC,
            java.names().of(method.type.parameters()),
            java.names().of(method.type.returns()),
            new MethodRef(owner, implementation.name, descriptor),
            own ? Effect.Call.VIRTUAL : Effect.Call.SPECIAL,
            java.names().of(implementation.type.parameters()),
            java.names().of(implementation.type.returns()),
            java.names().of(method.type.thrown())));
  }

  /**
   * The method of this class, or one that it inherits from a superclass, that overrides another.
   */
  private @Nullable MethodSymbol implementation(MethodSymbol method) {
    ClassSymbol at = type.symbol;
    while (at != null) {
      for (MethodSymbol each : at.methods(method.name)) {
        if (each == method) {
          return isHidden(method) ? method : null;
        }
        if (canBeOverridden(each) && overrides(each, method)) {
          // What a superclass does is bridged there, unless it knows nothing of the interface.
          boolean bridgedAbove = at != type.symbol && at.isSubclass(method.owner);
          return bridgedAbove && !isHidden(each) ? null : each;
        }
      }
      at = at.superclass() instanceof Type.Named it ? it.symbol() : null;
    }
    return null;
  }

  private boolean overrides(MethodSymbol each, MethodSymbol method) {
    if (each.type.parameters().size() != method.type.parameters().size()) {
      return false;
    }
    Type.Named self = type.symbol.thisType();
    List<Type> a = parameters(self, each);
    List<Type> b = parameters(self, method);
    List<String> erased = java.names().of(a);
    return erased.equals(java.names().of(b))
        || erased.equals(java.names().of(method.type.parameters()));
  }

  private List<Type> parameters(Type.Named self, MethodSymbol method) {
    return ((Type.Method) java.types().memberType(self, method, method.type)).parameters();
  }

  /**
   * Whether reflection could not call a public method of this public class, because it is inherited
   * from one that is not: compilers then make one that forwards.
   */
  private boolean isHidden(MethodSymbol implementation) {
    int flags = Modifiers.FINAL | Modifiers.ABSTRACT | Modifiers.PUBLIC;
    ClassSymbol owner = implementation.declaring();
    return owner != type.symbol
        && !owner.isInterface()
        && (implementation.flags & flags) == Modifiers.PUBLIC
        && (type.symbol.modifiers() & Modifiers.PUBLIC) != 0
        && (owner.modifiers() & Modifiers.PUBLIC) == 0;
  }
}
