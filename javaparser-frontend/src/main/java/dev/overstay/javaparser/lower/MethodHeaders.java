package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Modifiers;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.javaparser.attribute.Attribution;
import dev.overstay.javaparser.lower.AnnotationValues.Target;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The methods of a class: those of its source, those that compilers add, the bodies of its lambdas.
 * Their bodies are lowered when they are asked for.
 */
final class MethodHeaders {

  private static final int VARARGS = 0x80;
  private static final int ADDED_STATIC = Modifiers.PRIVATE | Modifiers.STATIC;

  private final ClassShape type;
  private final ClassIndex index;
  private final Language java;
  private final BodyBoundary boundary;
  private final AnnotationValues annotations;
  private final Bodies bodies;
  private final GeneratedMembers generated;
  private final List<MethodFacts> methods = new ArrayList<>();

  MethodHeaders(
      ClassShape type,
      ClassIndex index,
      Language java,
      Attribution attribution,
      BodyBoundary boundary) {
    this.type = type;
    this.index = index;
    this.java = java;
    this.boundary = boundary;
    this.annotations = new AnnotationValues(java, attribution);
    this.bodies = new Bodies(type, index, java);
    this.generated = new GeneratedMembers(type, index, java);
  }

  List<MethodFacts> all() {
    Set<MethodSymbol> written = new HashSet<>();
    type.symbol.methods();
    for (Tree def : type.declared.tree.defs) {
      if (def instanceof Decl.MethodDecl method && method.sym != null) {
        written.add(method.sym);
        add(method, method.sym);
      }
    }
    for (MethodSymbol method : type.symbol.methods()) {
      if (!written.contains(method) && method.tree == null) {
        addGenerated(method);
      }
    }
    if (type.declared.isAttributed()) {
      compiled();
    }
    return List.copyOf(methods);
  }

  private void add(Decl.MethodDecl tree, MethodSymbol method) {
    MethodRef ref = ClassShape.reference(method, type.name, index, java);
    Stmt.Block body = tree.body;
    add(
        method,
        ref,
        code(method, body != null),
        annotations.of(tree.annotations, type.symbol, Target.METHOD),
        () -> {
          if (body == null) {
            throw new IllegalStateException("no body of " + ref);
          }
          return bodies.method(tree, method, body, ref);
        });
  }

  private MethodFacts.Code code(MethodSymbol method, boolean hasBody) {
    if ((method.flags & Modifiers.NATIVE) != 0) {
      return MethodFacts.Code.NATIVE;
    } else if (method.isAbstract() && !hasBody) {
      return MethodFacts.Code.ABSTRACT;
    }
    return hasBody && type.declared.isAttributed()
        ? MethodFacts.Code.PRESENT
        : MethodFacts.Code.STRIPPED;
  }

  /** Methods of enums and records that only compilers know of. */
  private void addGenerated(MethodSymbol method) {
    MethodRef ref = ClassShape.reference(method, type.name, index, java);
    add(
        method,
        ref,
        MethodFacts.Code.PRESENT,
        annotations.of(ofComponent(method), type.symbol, Target.METHOD),
        () ->
            generated
                .body(method, ref)
                .orElseThrow(() -> new IllegalStateException("nobody wrote " + ref)));
  }

  /** A record's accessor has the annotations of its component that fit methods. */
  private List<Decl.Annotation> ofComponent(MethodSymbol method) {
    return method.type.parameters().isEmpty()
        ? type.declared.tree.components.stream()
            .filter(it -> it.name.equals(method.name))
            .findFirst()
            .map(it -> it.annotations)
            .orElse(List.of())
        : List.of();
  }

  private void add(
      MethodSymbol method,
      MethodRef ref,
      MethodFacts.Code code,
      List<AnnotationFacts> annotated,
      Supplier<Body> body) {
    methods.add(
        new MethodFacts(
            ref,
            new Modifiers(flags(method)),
            parameters(method),
            java.names().use(method.type.returns()),
            annotated,
            java.names().of(method.type.thrown()),
            code,
            boundary.lazy(ref, body)));
  }

  private static int flags(MethodSymbol method) {
    int flags = method.flags & 0x77FF;
    return method.varargs ? flags | VARARGS : flags;
  }

  private List<ParameterFacts> parameters(MethodSymbol method) {
    List<ParameterFacts> parameters = new ArrayList<>();
    if (method.isConstructor()) {
      ClassShape.ConstructorParameters all = ClassShape.parameters(method, index, java);
      for (int i = 0; i < all.before().size(); i++) {
        boolean isOuter = all.outer() && i == all.before().size() - 1;
        String name = isOuter ? type.outerFieldName() : i == 0 ? "$enum$name" : "$enum$ordinal";
        TypeUse added = TypeUse.of(java.names().of(all.before().get(i)));
        parameters.add(new ParameterFacts(name, added, List.of()));
      }
      declared(method, parameters);
      for (VarSymbol captured : all.captured()) {
        parameters.add(
            new ParameterFacts(
                "val$" + captured.name, TypeUse.of(java.names().of(captured.type)), List.of()));
      }
    } else {
      declared(method, parameters);
    }
    return List.copyOf(parameters);
  }

  private void declared(MethodSymbol method, List<ParameterFacts> parameters) {
    for (int i = 0; i < method.params.size(); i++) {
      VarSymbol parameter = method.params.get(i);
      List<Decl.Annotation> written =
          method.tree == null ? List.of() : method.tree.params.get(i).annotations;
      parameters.add(
          new ParameterFacts(
              parameter.name,
              java.names().use(parameter.type),
              annotations.of(written, type.symbol, Target.PARAMETER)));
    }
  }

  private static ParameterFacts added(int number, String name) {
    return new ParameterFacts("arg" + number, TypeUse.of(name), List.of());
  }

  // ---- What compilers add

  private void compiled() {
    if (type.isEnum()) {
      List<String> constants = new ArrayList<>();
      for (Tree def : type.declared.tree.defs) {
        if (def instanceof Decl.VariableDecl field && (field.flags & Modifiers.ENUM) != 0) {
          constants.add(field.name);
        }
      }
      synthetic(
          generated.valuesMethod(),
          ADDED_STATIC | Modifiers.SYNTHETIC,
          List.of(),
          type.name + "[]",
          List.of(),
          () -> generated.makeValues(constants));
    }
    // Inner lambdas come first, and class files have them in the opposite order.
    List<Hoisted> lambdas = type.lambdas();
    for (int i = lambdas.size() - 1; i >= 0; i--) {
      Hoisted lambda = lambdas.get(i);
      int flags = Modifiers.PRIVATE | Modifiers.SYNTHETIC;
      synthetic(
          lambda.ref(),
          lambda.capturesThis() ? flags : flags | Modifiers.STATIC,
          lambda.parameters(),
          lambda.returns(),
          List.of(),
          () -> bodies.lambda(lambda));
    }
    for (Bridges.Bridge bridge : new Bridges(type, java).all()) {
      synthetic(
          bridge.ref(),
          bridge.flags(),
          bridge.parameters(),
          bridge.returns(),
          bridge.thrown(),
          () -> generated.bridge(bridge));
    }
    if (ConstructorCode.initialisesStatics(type)) {
      MethodRef ref = new MethodRef(type.name, "<clinit>", "()V");
      synthetic(
          ref, Modifiers.STATIC, List.of(), "void", List.of(), () -> bodies.staticInitialiser(ref));
    }
  }

  private void synthetic(
      MethodRef ref,
      int flags,
      List<String> parameters,
      String returns,
      List<String> thrown,
      Supplier<Body> body) {
    List<ParameterFacts> facts = new ArrayList<>();
    parameters.forEach(it -> facts.add(added(facts.size(), it)));
    List<AnnotationFacts> none = List.of();
    methods.add(
        new MethodFacts(
            ref,
            new Modifiers(flags),
            List.copyOf(facts),
            TypeUse.of(returns),
            none,
            thrown,
            MethodFacts.Code.PRESENT,
            boundary.lazy(ref, body)));
  }
}
