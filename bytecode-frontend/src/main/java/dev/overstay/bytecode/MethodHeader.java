package dev.overstay.bytecode;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Modifiers;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads all of a method but its code, and adds it to its class's methods when it ends. */
final class MethodHeader extends MethodVisitor {

  private final Names names;
  private final Of of;
  private final MethodFacts.Code code;
  private final MethodFacts.BodySource source;
  private final List<MethodFacts> methods;
  private final List<AnnotationFacts> annotations = new ArrayList<>(1);
  private final List<@Nullable String> parameterNames = new ArrayList<>(0);
  private final Map<Integer, List<AnnotationFacts>> ofParameters = new HashMap<>(0);
  private int visibleCount = -1;
  private int invisibleCount = -1;

  /**
   * What is known when a method begins.
   *
   * @param variables erasures of the class's type variables
   */
  record Of(
      MethodRef ref,
      int flags,
      Optional<String> signature,
      List<String> thrown,
      Map<String, String> variables,
      boolean inEnum) {}

  MethodHeader(
      Names names,
      Of of,
      MethodFacts.Code code,
      MethodFacts.BodySource source,
      List<MethodFacts> methods) {
    super(Opcodes.ASM9);
    this.names = names;
    this.of = of;
    this.code = code;
    this.source = source;
    this.methods = methods;
  }

  @Override
  public void visitParameter(@Nullable String name, int access) {
    parameterNames.add(name);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return AnnotationReader.into(annotations, descriptor, names);
  }

  @Override
  public void visitAnnotableParameterCount(int count, boolean visible) {
    if (visible) {
      visibleCount = count;
    } else {
      invisibleCount = count;
    }
  }

  @Override
  public AnnotationVisitor visitParameterAnnotation(
      int parameter, String descriptor, boolean visible) {
    int total = names.ofMethod(of.ref().descriptor()).parameters().size();
    int count = visible ? visibleCount : invisibleCount;
    int at = parameter + (count < 0 ? 0 : before(total - count));
    return AnnotationReader.into(
        ofParameters.computeIfAbsent(at, key -> new ArrayList<>(1)), descriptor, names);
  }

  @Override
  public void visitAttribute(Attribute attribute) {}

  @Override
  public void visitEnd() {
    Names.Shape erased = names.ofMethod(of.ref().descriptor());
    Optional<Signatures.OfMethod> generic = generic(erased);
    methods.add(
        new MethodFacts(
            of.ref(),
            new Modifiers(of.flags()),
            parameters(erased.parameters(), generic),
            generic
                .map(Signatures.OfMethod::returns)
                .filter(it -> it.name().equals(erased.returns()))
                .orElseGet(() -> TypeUse.of(erased.returns())),
            List.copyOf(annotations),
            of.thrown(),
            code,
            source));
  }

  private Optional<Signatures.OfMethod> generic(Names.Shape erased) {
    List<Signatures.OfMethod> found = new ArrayList<>(1);
    of.signature()
        .ifPresent(
            text -> AsmBoundary.run(() -> found.add(Signatures.ofMethod(text, of.variables()))));
    return found.stream()
        .filter(it -> it.parameters().size() <= erased.parameters().size())
        .findFirst();
  }

  private List<ParameterFacts> parameters(
      List<String> erased, Optional<Signatures.OfMethod> generic) {
    List<ParameterFacts> parameters = new ArrayList<>(erased.size());
    List<TypeUse> types = generic.map(Signatures.OfMethod::parameters).orElse(List.of());
    int shift = before(erased.size() - types.size());
    boolean named = parameterNames.size() == erased.size();
    for (int i = 0; i < erased.size(); i++) {
      String name = named ? parameterNames.get(i) : null;
      int at = i - shift;
      TypeUse type =
          at >= 0 && at < types.size() && types.get(at).name().equals(erased.get(i))
              ? types.get(at)
              : TypeUse.of(erased.get(i));
      parameters.add(
          new ParameterFacts(
              name == null ? "arg" + i : name,
              type,
              List.copyOf(ofParameters.getOrDefault(i, List.of()))));
    }
    return List.copyOf(parameters);
  }

  /**
   * How many of the parameters that the compiler added come before those of the source: an enum's
   * name and ordinal, an inner class's outer instance. Captured variables come after them.
   */
  private int before(int added) {
    if (added <= 0 || !of.ref().isConstructor()) {
      return 0;
    }
    if (of.inEnum()) {
      return Math.min(2, added);
    }
    List<String> types = names.ofMethod(of.ref().descriptor()).parameters();
    return of.ref().owner().startsWith(types.get(0) + "$") ? 1 : 0;
  }
}
