package dev.overstay.bytecode;

import dev.overstay.checks.ir.AnnotationFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one annotation, or one array in it, and hands it over when it ends. */
final class AnnotationReader extends AnnotationVisitor {

  private final Names names;
  private final Consumer<Map<String, Object>> whenDone;
  private final Map<String, Object> values = new LinkedHashMap<>(4);

  private AnnotationReader(Names names, Consumer<Map<String, Object>> whenDone) {
    super(Opcodes.ASM9);
    this.names = names;
    this.whenDone = whenDone;
  }

  /** A visitor that adds the annotation it sees. */
  static AnnotationVisitor into(List<AnnotationFacts> found, String descriptor, Names names) {
    String type = names.ofDescriptor(descriptor);
    return new AnnotationReader(names, values -> found.add(facts(type, values)));
  }

  private static AnnotationFacts facts(String type, Map<String, Object> values) {
    return new AnnotationFacts(
        type, values.isEmpty() ? Map.of() : Collections.unmodifiableMap(values));
  }

  private void put(@Nullable String name, Object value) {
    // Elements of an array have no name.
    values.put(name == null ? String.valueOf(values.size()) : name, value);
  }

  @Override
  public void visit(@Nullable String name, Object value) {
    if (value instanceof Type type) {
      put(name, new AnnotationFacts.ClassLiteral(names.ofDescriptor(type.getDescriptor())));
    } else if (value.getClass().isArray()) {
      List<Object> elements = new ArrayList<>();
      for (int i = 0; i < java.lang.reflect.Array.getLength(value); i++) {
        elements.add(java.lang.reflect.Array.get(value, i));
      }
      put(name, List.copyOf(elements));
    } else {
      put(name, value);
    }
  }

  @Override
  public void visitEnum(@Nullable String name, String descriptor, String value) {
    put(name, new AnnotationFacts.EnumConstant(names.ofDescriptor(descriptor), value));
  }

  @Override
  public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
    String type = names.ofDescriptor(descriptor);
    return new AnnotationReader(names, inner -> put(name, facts(type, inner)));
  }

  @Override
  public AnnotationVisitor visitArray(@Nullable String name) {
    return new AnnotationReader(names, inner -> put(name, List.copyOf(inner.values())));
  }

  @Override
  public void visitEnd() {
    whenDone.accept(values);
  }
}
