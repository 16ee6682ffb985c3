package dev.overstay.javac;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.util.Pair;
import dev.overstay.checks.ir.AnnotationFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The annotations that class files keep, those that are there at run time first. */
final class AnnotationValues {

  private final Compilation javac;

  AnnotationValues(Compilation javac) {
    this.javac = javac;
  }

  List<AnnotationFacts> of(Symbol symbol) {
    List<AnnotationFacts> visible = new ArrayList<>(1);
    List<AnnotationFacts> invisible = new ArrayList<>(0);
    for (Attribute.Compound each : symbol.getAnnotationMirrors()) {
      switch (javac.types().getRetention(each)) {
        case RUNTIME -> visible.add(facts(each));
        case CLASS -> invisible.add(facts(each));
        case SOURCE -> {}
      }
    }
    visible.addAll(invisible);
    return List.copyOf(visible);
  }

  private AnnotationFacts facts(Attribute.Compound annotation) {
    if (annotation.values.isEmpty()) {
      return new AnnotationFacts(javac.names().of(annotation.type), Map.of());
    }
    Map<String, Object> values = new LinkedHashMap<>(4);
    for (Pair<MethodSymbol, Attribute> each : annotation.values) {
      values.put(each.fst.name.toString(), value(each.snd));
    }
    return new AnnotationFacts(
        javac.names().of(annotation.type), Collections.unmodifiableMap(values));
  }

  private Object value(Attribute value) {
    if (value instanceof Attribute.Compound it) {
      return facts(it);
    } else if (value instanceof Attribute.Array it) {
      List<Object> elements = new ArrayList<>();
      for (Attribute element : it.values) {
        elements.add(value(element));
      }
      return List.copyOf(elements);
    } else if (value instanceof Attribute.Enum it) {
      return new AnnotationFacts.EnumConstant(javac.names().of(it.type), it.value.name.toString());
    } else if (value instanceof Attribute.Class it) {
      return new AnnotationFacts.ClassLiteral(javac.names().of(it.classType));
    } else if (value instanceof Attribute.Constant it) {
      return it.getValue();
    }
    // A value that the compiler could not make out.
    return new AnnotationFacts.ClassLiteral(javac.names().of(value.type));
  }
}
