package dev.overstay.bytecode;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Modifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads all of a method but its code, and adds it to its class's methods when it ends. */
final class MethodHeader extends MethodVisitor {

  private final Names names;
  private final MethodTypes.Of of;
  private final Modifiers modifiers;
  private final List<String> thrown;
  private final MethodFacts.Code code;
  private final MethodFacts.BodySource source;
  private final List<MethodFacts> methods;
  private final List<AnnotationFacts> annotations = new ArrayList<>(1);
  private final List<@Nullable String> parameterNames = new ArrayList<>(0);
  private final Map<Integer, List<AnnotationFacts>> ofParameters = new HashMap<>(0);
  private int visibleCount = -1;
  private int invisibleCount = -1;

  MethodHeader(
      Names names,
      MethodTypes.Of of,
      Modifiers modifiers,
      List<String> thrown,
      MethodFacts.Code code,
      MethodFacts.BodySource source,
      List<MethodFacts> methods) {
    super(Opcodes.ASM9);
    this.names = names;
    this.of = of;
    this.modifiers = modifiers;
    this.thrown = thrown;
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
    int at = parameter + (count < 0 ? 0 : MethodTypes.before(of, total - count, names));
    return AnnotationReader.into(
        ofParameters.computeIfAbsent(at, key -> new ArrayList<>(1)), descriptor, names);
  }

  @Override
  public void visitAttribute(Attribute attribute) {}

  @Override
  public void visitEnd() {
    // Not this visitor, which has more than is asked for later.
    MethodTypes.Of method = of;
    Names spelled = names;
    List<@Nullable String> named = parameterNames.isEmpty() ? List.of() : parameterNames;
    Map<Integer, List<AnnotationFacts>> annotated =
        ofParameters.isEmpty() ? Map.of() : ofParameters;
    methods.add(
        MethodFacts.withTypesLater(
            of.ref(),
            modifiers,
            () -> MethodTypes.of(method, spelled, named, annotated),
            List.copyOf(annotations),
            !ofParameters.isEmpty(),
            thrown,
            code,
            source));
  }
}
