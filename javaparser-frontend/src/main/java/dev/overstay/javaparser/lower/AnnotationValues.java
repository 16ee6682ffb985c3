package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ClassSource;
import dev.overstay.javaparser.attribute.Attribution;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The annotations that class files keep, those that are there at run time first. */
final class AnnotationValues {

  private static final String RETENTION = "java.lang.annotation.Retention";
  private static final String TARGET = "java.lang.annotation.Target";

  private final Language java;
  private final Attribution attribution;
  private final ClassSource world;

  AnnotationValues(Language java, Attribution attribution) {
    this.java = java;
    this.attribution = attribution;
    this.world = java.world();
  }

  /** What is annotated. */
  enum Target {
    TYPE,
    FIELD,
    METHOD,
    PARAMETER
  }

  List<AnnotationFacts> of(List<Decl.Annotation> written, ClassSymbol in, Target target) {
    if (written.isEmpty()) {
      return List.of();
    }
    List<AnnotationFacts> visible = new ArrayList<>(1);
    List<AnnotationFacts> invisible = new ArrayList<>(0);
    for (Decl.Annotation each : written) {
      Type type = attribution.type(each.type(), in);
      if (!(type instanceof Type.Named named) || isForTypesOnly(named.symbol(), target)) {
        continue;
      }
      switch (retention(named.symbol())) {
        case "RUNTIME" -> visible.add(facts(each, named.symbol(), in));
        case "CLASS" -> invisible.add(facts(each, named.symbol(), in));
        default -> {}
      }
    }
    visible.addAll(invisible);
    return List.copyOf(visible);
  }

  /** How long an annotation is kept; one that nobody knows is taken for one that stays. */
  private String retention(ClassSymbol type) {
    if (type.missing) {
      return "RUNTIME";
    }
    Decl.ClassDecl tree = type.tree;
    if (tree != null) {
      for (Decl.Annotation each : tree.annotations) {
        if (each.type().id().equals("Retention")
            && each.values().get("value") instanceof Expr value) {
          return lastName(value);
        }
      }
      return "CLASS";
    }
    return find(type, RETENTION).flatMap(it -> it.text("value")).orElse("CLASS");
  }

  private static String lastName(Expr value) {
    return value instanceof Expr.Select it
        ? it.name
        : value instanceof Expr.Ident it ? it.name : "";
  }

  private Optional<AnnotationFacts> find(ClassSymbol type, String annotation) {
    return world
        .find(type.binaryName())
        .map(ClassFacts::annotations)
        .flatMap(all -> all.stream().filter(it -> it.type().equals(annotation)).findFirst());
  }

  /** An annotation of types only is none of the declaration that has the type. */
  private boolean isForTypesOnly(ClassSymbol type, Target target) {
    if (type.missing || target == Target.TYPE) {
      return false;
    }
    List<String> targets = targets(type);
    return !targets.isEmpty() && !targets.contains(target.name());
  }

  private List<String> targets(ClassSymbol type) {
    Decl.ClassDecl tree = type.tree;
    List<String> names = new ArrayList<>();
    if (tree != null) {
      for (Decl.Annotation each : tree.annotations) {
        Object value = each.values().get("value");
        if (each.type().id().equals("Target") && value != null) {
          List<?> all = value instanceof List<?> list ? list : List.of(value);
          all.forEach(it -> names.add(it instanceof Expr name ? lastName(name) : ""));
        }
      }
      return names;
    }
    Object value =
        find(type, TARGET).map(AnnotationFacts::values).map(it -> it.get("value")).orElse(null);
    List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    for (Object each : all) {
      names.add(each instanceof AnnotationFacts.EnumConstant it ? it.name() : "");
    }
    return names;
  }

  // ---- Values

  private AnnotationFacts facts(Decl.Annotation written, ClassSymbol type, ClassSymbol in) {
    Map<String, Object> values = new LinkedHashMap<>(4);
    written
        .values()
        .forEach(
            (name, value) -> {
              List<MethodSymbol> elements = type.methods(name);
              Type expected = elements.isEmpty() ? null : elements.get(0).type.returns();
              values.put(name, value(value, expected, in));
            });
    return new AnnotationFacts(type.binaryName(), Collections.unmodifiableMap(values));
  }

  private Object value(Object value, @Nullable Type expected, ClassSymbol in) {
    if (expected instanceof Type.Array array) {
      List<?> elements = value instanceof List<?> it ? it : List.of(value);
      List<Object> values = new ArrayList<>();
      elements.forEach(it -> values.add(value(it, array.element(), in)));
      return List.copyOf(values);
    } else if (value instanceof List<?> it) {
      List<Object> values = new ArrayList<>();
      it.forEach(each -> values.add(value(each, null, in)));
      return List.copyOf(values);
    } else if (value instanceof Decl.Annotation it) {
      return attribution.type(it.type(), in) instanceof Type.Named named
          ? facts(it, named.symbol(), in)
          : new AnnotationFacts.ClassLiteral(it.type().qualified());
    }
    return value((Expr) value, expected, in);
  }

  private Object value(Expr tree, @Nullable Type expected, ClassSymbol in) {
    attribution.annotationValue(tree, in, expected);
    Object constant = tree.constant;
    if (constant != null) {
      return expected instanceof Type.Basic basic ? MethodCode.as(constant, basic) : constant;
    }
    Expr bare = Expr.bare(tree);
    if (bare instanceof Expr.Select it && it.name.equals("class")) {
      return new AnnotationFacts.ClassLiteral(java.names().of(Expr.bare(it.selected).type));
    }
    if (Expr.symbol(bare) instanceof VarSymbol field) {
      return new AnnotationFacts.EnumConstant(java.names().of(field.type), field.name);
    }
    if (!lastName(bare).isEmpty()) {
      // A constant of a class that is not known.
      return new AnnotationFacts.EnumConstant(java.names().of(tree.type), lastName(bare));
    }
    // A value that could not be made out.
    return new AnnotationFacts.ClassLiteral(java.names().of(tree.type));
  }
}
