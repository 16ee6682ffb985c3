package dev.overstay.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.util.Constants;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Modifiers;
import dev.overstay.checks.ir.Nesting;
import dev.overstay.checks.ir.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All of a class but its methods, equal to what its class file will say. */
// The compiler is asked itself: nothing here may know Error Prone.
@SuppressWarnings("ASTHelpersSuggestions")
final class ClassHeader {

  /** What class files keep of flags. */
  private static final int FLAGS = 0x7FFF & ~Modifiers.SYNCHRONIZED & ~Flags.STRICTFP;

  private final ClassShape type;
  private final ClassIndex index;
  private final Compilation javac;
  private final AnnotationValues annotations;

  ClassHeader(ClassShape type, ClassIndex index, Compilation javac) {
    this.type = type;
    this.index = index;
    this.javac = javac;
    this.annotations = new AnnotationValues(javac);
  }

  ClassFacts facts(MethodHeaders methods) {
    ClassSymbol symbol = type.symbol;
    Type parent = javac.types().supertype(symbol.type);
    boolean hasParent = parent.hasTag(TypeTag.CLASS) || parent.hasTag(TypeTag.ERROR);
    List<String> interfaces = new ArrayList<>();
    List<TypeUse> supertypes = new ArrayList<>();
    if (hasParent) {
      supertypes.add(javac.names().use(parent));
    }
    for (Type each : javac.types().interfaces(symbol.type)) {
      interfaces.add(javac.names().of(each));
      supertypes.add(javac.names().use(each));
    }
    return new ClassFacts(
        type.name,
        new Modifiers(flags(symbol)),
        hasParent ? Optional.of(javac.names().of(parent)) : Optional.empty(),
        List.copyOf(interfaces),
        List.copyOf(supertypes),
        nesting(symbol),
        annotations.of(symbol),
        fields(),
        methods.all(),
        List.copyOf(type.declared.members),
        sourceFile(),
        ClassFacts.Language.JAVA);
  }

  private static int flags(ClassSymbol symbol) {
    int flags = (int) symbol.flags() & FLAGS;
    if (!symbol.name.isEmpty()) {
      return flags;
    }
    // The body of an enum's constant has no subclass, and its class file says so.
    return (flags & Modifiers.ENUM) != 0 ? flags | Modifiers.FINAL : flags & ~Modifiers.FINAL;
  }

  private Optional<String> sourceFile() {
    if (type.declared.unit.sourcefile == null) {
      return Optional.empty();
    }
    String name = type.declared.unit.sourcefile.getName().replace('\\', '/');
    return Optional.of(name.substring(name.lastIndexOf('/') + 1));
  }

  // ---- Nesting

  private Nesting nesting(ClassSymbol symbol) {
    if (symbol.owner.kind == Kind.PCK) {
      return Nesting.TOP_LEVEL;
    }
    Optional<String> outer = Optional.of(javac.names().of(symbol.owner.enclClass()));
    if (symbol.owner.kind == Kind.TYP && !symbol.name.isEmpty()) {
      return new Nesting(Nesting.Kind.MEMBER, outer, Optional.empty());
    }
    Nesting.Kind kind = symbol.name.isEmpty() ? Nesting.Kind.ANONYMOUS : Nesting.Kind.LOCAL;
    return new Nesting(kind, outer, enclosing(symbol));
  }

  /** The method around a local class, or the lambda where it stands in an initialiser. */
  private Optional<MethodRef> enclosing(ClassSymbol symbol) {
    ClassSymbol outer = symbol.owner.enclClass();
    if (symbol.owner instanceof MethodSymbol method
        && method.type != null
        && method.name != method.name.table.names.clinit
        && !method.isStaticOrInstanceInit()
        && !isFake(method)) {
      return Optional.of(ClassShape.reference(method, javac.names().of(outer), index, javac));
    }
    return type.declared.lambda == null
        ? Optional.empty()
        : index
            .find(outer)
            .flatMap(it -> index.shape(it).hoisted(type.declared.lambda))
            .map(Hoisted::ref);
  }

  /** The compiler gives lambdas in initialisers a method of its own making as their owner. */
  private static boolean isFake(MethodSymbol method) {
    for (Symbol member : method.owner.members().getSymbolsByName(method.name)) {
      if (member == method) {
        return false;
      }
    }
    return true;
  }

  // ---- Fields

  private List<FieldFacts> fields() {
    List<FieldFacts> fields = new ArrayList<>();
    for (JCTree def : type.declared.tree.defs) {
      if (def instanceof JCVariableDecl field && field.sym != null) {
        fields.add(field(field.sym));
      }
    }
    int kept = Modifiers.FINAL | Modifiers.SYNTHETIC;
    for (VarSymbol captured : type.captured) {
      fields.add(added(type.field(captured), kept, javac.names().of(captured.type)));
    }
    type.outerField()
        .ifPresent(it -> fields.add(added(it, kept, javac.names().of(type.outerType()))));
    if (type.isEnum()) {
      FieldRef values = new GeneratedMembers(type, index, javac).valuesField();
      int flags = Modifiers.PRIVATE | Modifiers.STATIC | Modifiers.FINAL | Modifiers.SYNTHETIC;
      fields.add(added(values, flags, type.name + "[]"));
    }
    return List.copyOf(fields);
  }

  private static FieldFacts added(FieldRef ref, int flags, String fieldType) {
    return new FieldFacts(
        ref, new Modifiers(flags), TypeUse.of(fieldType), List.of(), Optional.empty());
  }

  private FieldFacts field(VarSymbol symbol) {
    Object constant = symbol.getConstValue();
    return new FieldFacts(
        javac.names().field(type.name, symbol),
        new Modifiers((int) symbol.flags() & 0x7FFF),
        javac.names().use(symbol.type),
        annotations.of(symbol),
        Optional.ofNullable(constant == null ? null : Constants.decode(constant, symbol.type)));
  }
}
