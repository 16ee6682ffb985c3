package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Modifiers;
import dev.overstay.checks.ir.Nesting;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.javaparser.attribute.Attribution;
import dev.overstay.javaparser.lower.AnnotationValues.Target;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All of a class but its methods, equal to what its class file will say. */
final class ClassHeader {

  /** What class files keep of flags. */
  private static final int FLAGS = 0x77FF & ~Modifiers.SYNCHRONIZED;

  private final ClassShape type;
  private final ClassIndex index;
  private final Language java;
  private final AnnotationValues annotations;

  ClassHeader(ClassShape type, ClassIndex index, Language java, Attribution attribution) {
    this.type = type;
    this.index = index;
    this.java = java;
    this.annotations = new AnnotationValues(java, attribution);
  }

  ClassFacts facts(MethodHeaders methods) {
    ClassSymbol symbol = type.symbol;
    Type parent = symbol.superclass();
    boolean hasParent = parent != null && !symbol.isInterface();
    List<String> interfaces = new ArrayList<>();
    List<TypeUse> supertypes = new ArrayList<>();
    if (parent != null) {
      supertypes.add(java.names().use(hasParent ? parent : java.predefined().object));
    }
    for (Type each : symbol.interfaces()) {
      interfaces.add(java.names().of(each));
      supertypes.add(java.names().use(each));
    }
    return new ClassFacts(
        type.name,
        new Modifiers(flags(symbol) | (leavesToConstants(symbol) ? Modifiers.ABSTRACT : 0)),
        parent == null ? Optional.empty() : Optional.of(java.names().of(parent)),
        List.copyOf(interfaces),
        List.copyOf(supertypes),
        nesting(symbol),
        annotations.of(type.declared.tree.annotations, symbol, Target.TYPE),
        fields(),
        methods.all(),
        List.copyOf(type.declared.members),
        Optional.of(type.declared.unit.file()),
        ClassFacts.Language.JAVA);
  }

  private static int flags(ClassSymbol symbol) {
    int flags = symbol.modifiers() & FLAGS;
    if (!symbol.name.isEmpty()) {
      return flags;
    }
    // The body of an enum's constant has no subclass, and its class file says so.
    return (flags & Modifiers.ENUM) != 0 ? flags | Modifiers.FINAL : flags & ~Modifiers.FINAL;
  }

  /** Whether an enum leaves a method of an interface to the bodies of its constants. */
  private boolean leavesToConstants(ClassSymbol symbol) {
    if (type.declared.tree.kind != Decl.Kind.ENUM || (symbol.modifiers() & Modifiers.FINAL) != 0) {
      return false;
    }
    Set<ClassSymbol> above = new LinkedHashSet<>();
    interfaces(symbol, above);
    return above.stream()
        .flatMap(it -> it.methods().stream())
        .filter(MethodSymbol::isAbstract)
        .anyMatch(it -> !isImplemented(it, symbol, above));
  }

  private static void interfaces(ClassSymbol of, Set<ClassSymbol> into) {
    for (Type each : of.interfaces()) {
      if (each instanceof Type.Named it && into.add(it.symbol())) {
        interfaces(it.symbol(), into);
      }
    }
  }

  private static boolean isImplemented(
      MethodSymbol method, ClassSymbol symbol, Set<ClassSymbol> above) {
    List<MethodSymbol> others = new ArrayList<>(symbol.methods(method.name));
    others.addAll(
        symbol.superclass() instanceof Type.Named it
            ? it.symbol().methods(method.name)
            : List.of());
    above.forEach(it -> others.addAll(it.methods(method.name)));
    return others.stream()
        .anyMatch(
            it ->
                !it.isAbstract() && it.type.parameters().size() == method.type.parameters().size());
  }

  // ---- Nesting

  private Nesting nesting(ClassSymbol symbol) {
    ClassSymbol outer = symbol.outerClass();
    if (outer == null) {
      return Nesting.TOP_LEVEL;
    }
    Optional<String> around = Optional.of(outer.binaryName());
    if (symbol.owner instanceof ClassSymbol && !symbol.name.isEmpty()) {
      return new Nesting(Nesting.Kind.MEMBER, around, Optional.empty());
    }
    Nesting.Kind kind = symbol.name.isEmpty() ? Nesting.Kind.ANONYMOUS : Nesting.Kind.LOCAL;
    return new Nesting(kind, around, enclosing(symbol, outer));
  }

  /** The method around a local class, or the lambda where it stands in an initialiser. */
  private Optional<MethodRef> enclosing(ClassSymbol symbol, ClassSymbol outer) {
    if (symbol.owner instanceof MethodSymbol method) {
      return Optional.of(ClassShape.reference(method, outer.binaryName(), index, java));
    }
    return type.declared.lambda == null
        ? Optional.empty()
        : index
            .find(outer)
            .flatMap(it -> index.shape(it).hoisted(type.declared.lambda))
            .map(Hoisted::ref);
  }

  // ---- Fields

  private List<FieldFacts> fields() {
    List<FieldFacts> fields = new ArrayList<>();
    for (Tree def : type.declared.tree.defs) {
      if (def instanceof Decl.VariableDecl field && field.sym != null) {
        fields.add(field(field, field.sym));
      }
    }
    int kept = Modifiers.FINAL | Modifiers.SYNTHETIC;
    for (VarSymbol captured : type.captured) {
      fields.add(added(type.field(captured), kept, java.names().of(captured.type)));
    }
    type.outerField()
        .ifPresent(it -> fields.add(added(it, kept, java.names().of(type.outerType()))));
    if (type.isEnum()) {
      FieldRef values = new GeneratedMembers(type, index, java).valuesField();
      int flags = Modifiers.PRIVATE | Modifiers.STATIC | Modifiers.FINAL | Modifiers.SYNTHETIC;
      fields.add(added(values, flags, type.name + "[]"));
    }
    return List.copyOf(fields);
  }

  private static FieldFacts added(FieldRef ref, int flags, String fieldType) {
    return new FieldFacts(
        ref, new Modifiers(flags), TypeUse.of(fieldType), List.of(), Optional.empty());
  }

  private FieldFacts field(Decl.VariableDecl tree, VarSymbol symbol) {
    return new FieldFacts(
        new FieldRef(type.name, symbol.name),
        new Modifiers(symbol.flags & 0x7FFF),
        java.names().use(symbol.type),
        annotations.of(tree.annotations, type.symbol, Target.FIELD),
        Optional.ofNullable(symbol.constant()));
  }
}
