package dev.overstay.bytecode;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Modifiers;
import dev.overstay.checks.ir.Nesting;
import dev.overstay.checks.ir.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads all of a class but its code. */
final class HeaderVisitor extends ClassVisitor {

  /** ASM keeps flags of its own above those of class files. */
  private static final int FLAGS = 0xFFFF;

  private static final String KOTLIN = "Lkotlin/Metadata;";

  private final Names names;
  private final ClassFileShape shape;
  private final Accessors accessors;
  private final ClassFileReader.Bodies bodies;
  private final Function<String, ClassBodies> bodiesOf;

  private String internalName = "";
  private String name = "";
  private int flags;
  private Optional<String> superclass = Optional.empty();
  private List<String> interfaces = List.of();
  private List<TypeUse> supertypes = List.of();
  private Map<String, String> variables = Map.of();
  private Optional<String> sourceFile = Optional.empty();
  private ClassFacts.Language language = ClassFacts.Language.JAVA;
  private Nesting nesting = Nesting.TOP_LEVEL;
  private @Nullable Nesting enclosing;
  private final List<AnnotationFacts> annotations = new ArrayList<>(2);
  private final List<FieldFacts> fields = new ArrayList<>();
  private final List<MethodFacts> methods = new ArrayList<>();
  private final Set<String> memberClasses = new LinkedHashSet<>();
  private @Nullable ClassBodies classBodies;
  private int methodCount;

  HeaderVisitor(
      Names names,
      ClassFileShape shape,
      Accessors accessors,
      ClassFileReader.Bodies bodies,
      Function<String, ClassBodies> bodiesOf) {
    super(Opcodes.ASM9);
    this.names = names;
    this.shape = shape;
    this.accessors = accessors;
    this.bodies = bodies;
    this.bodiesOf = bodiesOf;
  }

  ClassFacts facts() {
    if (name.isEmpty()) {
      throw new IllegalStateException("Nothing was visited");
    }
    return new ClassFacts(
        name,
        new Modifiers(flags),
        superclass,
        interfaces,
        supertypes,
        nesting,
        List.copyOf(annotations),
        List.copyOf(fields),
        List.copyOf(methods),
        List.copyOf(memberClasses),
        sourceFile,
        language);
  }

  // ---- The class

  @Override
  public void visit(
      int version,
      int access,
      String internal,
      @Nullable String signature,
      @Nullable String superName,
      String[] interfaceNames) {
    internalName = internal;
    name = names.ofInternal(internal);
    classBodies = bodiesOf.apply(name);
    // The bit that means synchronized on methods is set on every class, for the JVM alone.
    flags = access & FLAGS & ~Opcodes.ACC_SUPER;
    superclass = Optional.ofNullable(superName).map(names::ofInternal);
    interfaces = names.ofInternals(List.of(interfaceNames));
    supertypes = erasedSupertypes();
    if (signature != null) {
      AsmBoundary.run(
          () -> {
            Signatures.OfClass generic = Signatures.ofClass(signature);
            variables = generic.variables();
            if (generic.supertypes().size() == supertypes.size()) {
              supertypes = generic.supertypes();
            }
          });
    }
  }

  private List<TypeUse> erasedSupertypes() {
    List<TypeUse> erased = new ArrayList<>();
    superclass.ifPresent(it -> erased.add(TypeUse.of(it)));
    interfaces.forEach(it -> erased.add(TypeUse.of(it)));
    return List.copyOf(erased);
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {
    sourceFile = Optional.ofNullable(source);
    if (source != null && language == ClassFacts.Language.JAVA) {
      if (source.endsWith(".kt")) {
        language = ClassFacts.Language.KOTLIN;
      } else if (!source.endsWith(".java") && source.indexOf('.') > 0) {
        language = ClassFacts.Language.OTHER;
      }
    }
  }

  @Override
  public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
    String outer = names.ofInternal(owner);
    Optional<MethodRef> in =
        method == null || descriptor == null
            ? Optional.empty()
            : Optional.of(new MethodRef(outer, method, descriptor));
    enclosing = new Nesting(Nesting.Kind.LOCAL, Optional.of(outer), in);
    // Until its entry among the inner classes says whether it has a name.
    nesting = enclosing;
  }

  @Override
  public void visitInnerClass(
      String inner, @Nullable String outer, @Nullable String simpleName, int access) {
    if (inner.equals(internalName)) {
      flags = access & FLAGS & ~Opcodes.ACC_SUPER;
      nesting = nesting(outer, simpleName);
    } else if (inner.startsWith(internalName + "$")) {
      memberClasses.add(names.ofInternal(inner));
    }
  }

  private Nesting nesting(@Nullable String outer, @Nullable String simpleName) {
    if (outer != null && simpleName != null) {
      return new Nesting(
          Nesting.Kind.MEMBER, Optional.of(names.ofInternal(outer)), Optional.empty());
    }
    Nesting.Kind kind = simpleName == null ? Nesting.Kind.ANONYMOUS : Nesting.Kind.LOCAL;
    if (enclosing != null) {
      return new Nesting(kind, enclosing.outer(), enclosing.enclosingMethod());
    }
    // Compilers before Java 5 did not say where: the name does.
    int dollar = name.lastIndexOf('$');
    Optional<String> by = dollar > 0 ? Optional.of(name.substring(0, dollar)) : Optional.empty();
    return new Nesting(kind, by, Optional.empty());
  }

  @Override
  public void visitNestMember(String member) {
    memberClasses.add(names.ofInternal(member));
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    if (descriptor.equals(KOTLIN)) {
      language = ClassFacts.Language.KOTLIN;
      annotations.add(new AnnotationFacts(names.ofDescriptor(descriptor), Map.of()));
      return null;
    }
    return AnnotationReader.into(annotations, descriptor, names);
  }

  @Override
  public void visitAttribute(Attribute attribute) {}

  // ---- Members

  @Override
  public FieldVisitor visitField(
      int access,
      String fieldName,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    String erased = names.ofDescriptor(descriptor);
    TypeUse type = genericField(signature, erased);
    List<AnnotationFacts> found = new ArrayList<>(1);
    Optional<Object> constant = constant(fieldName, erased, value);
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return AnnotationReader.into(found, annotation, names);
      }

      @Override
      public void visitEnd() {
        fields.add(
            new FieldFacts(
                new FieldRef(name, fieldName),
                new Modifiers(access & FLAGS),
                type,
                List.copyOf(found),
                constant));
      }
    };
  }

  private TypeUse genericField(@Nullable String signature, String erased) {
    List<TypeUse> found = new ArrayList<>(1);
    if (signature != null) {
      AsmBoundary.run(() -> found.add(Signatures.ofField(signature, variables)));
    }
    return found.isEmpty() || !found.get(0).name().equals(erased)
        ? TypeUse.of(erased)
        : found.get(0);
  }

  private static Optional<Object> constant(String field, String type, @Nullable Object value) {
    if (field.equals("$assertionsDisabled")) {
      return Optional.of(false);
    }
    if (value == null) {
      return Optional.empty();
    }
    return Frame.as(type, new Operand.Literal(value, type, 1)) instanceof Operand.Literal it
        ? Optional.ofNullable(it.value())
        : Optional.of(value);
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String methodName,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    int number = methodCount++;
    if (methodName.equals("$deserializeLambda$") && (access & Opcodes.ACC_SYNTHETIC) != 0) {
      return null;
    }
    if (accessors.isSeenThrough(access, internalName, methodName, descriptor)) {
      return null;
    }
    MethodFacts.Code code = code(access, number);
    ClassBodies lowered = classBodies;
    MethodFacts.BodySource source =
        code == MethodFacts.Code.PRESENT && lowered != null
            ? new LazyBody(lowered, number)
            : Optional::empty;
    MethodTypes.Of of =
        new MethodTypes.Of(
            new MethodRef(name, methodName, descriptor),
            Optional.ofNullable(signature),
            variables,
            (flags & Opcodes.ACC_ENUM) != 0);
    Modifiers modifiers = new Modifiers(access & FLAGS);
    List<String> thrown = exceptions == null ? List.of() : names.ofInternals(List.of(exceptions));
    Names.requireMethod(descriptor);
    if (!shape.hasMore(number)) {
      // Not this visitor, which has the whole file.
      Names spelled = names;
      methods.add(
          MethodFacts.withTypesLater(
              of.ref(),
              modifiers,
              () -> MethodTypes.of(of, spelled),
              List.of(),
              false,
              thrown,
              code,
              source));
      return null;
    }
    return new MethodHeader(names, of, modifiers, thrown, code, source, methods);
  }

  private MethodFacts.Code code(int access, int number) {
    if ((access & Opcodes.ACC_ABSTRACT) != 0) {
      return MethodFacts.Code.ABSTRACT;
    } else if ((access & Opcodes.ACC_NATIVE) != 0) {
      return MethodFacts.Code.NATIVE;
    }
    return bodies == ClassFileReader.Bodies.LOWERED && shape.hasCode(number)
        ? MethodFacts.Code.PRESENT
        : MethodFacts.Code.STRIPPED;
  }
}
