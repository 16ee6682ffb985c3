package dev.overstay.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Modifiers;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.TypeUse;
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

  private static final int ADDED_STATIC = Modifiers.PRIVATE | Modifiers.STATIC;

  private final ClassShape type;
  private final ClassIndex index;
  private final Compilation javac;
  private final BodyBoundary boundary;
  private final AnnotationValues annotations;
  private final Bodies bodies;
  private final GeneratedMembers generated;
  private final List<MethodFacts> methods = new ArrayList<>();

  MethodHeaders(ClassShape type, ClassIndex index, Compilation javac, BodyBoundary boundary) {
    this.type = type;
    this.index = index;
    this.javac = javac;
    this.boundary = boundary;
    this.annotations = new AnnotationValues(javac);
    this.bodies = new Bodies(type, index, javac);
    this.generated = new GeneratedMembers(type, index, javac);
  }

  List<MethodFacts> all() {
    Set<Symbol> written = new HashSet<>();
    for (JCTree def : type.declared.tree.defs) {
      if (def instanceof JCMethodDecl method && method.sym != null) {
        written.add(method.sym);
        add(method);
      }
    }
    List<Symbol> members = new ArrayList<>();
    type.symbol.members().getSymbols().forEach(members::add);
    for (int i = members.size() - 1; i >= 0; i--) {
      if (members.get(i) instanceof MethodSymbol method && !written.contains(method)) {
        addGenerated(method);
      }
    }
    if (type.declared.isAttributed()) {
      compiled();
    }
    return List.copyOf(methods);
  }

  private void add(JCMethodDecl tree) {
    MethodSymbol method = tree.sym;
    MethodRef ref = ClassShape.reference(method, type.name, index, javac);
    MethodFacts.Code code = code(method, tree.body != null);
    add(method, ref, code, () -> bodies.method(tree, ref));
  }

  private MethodFacts.Code code(MethodSymbol method, boolean hasBody) {
    if ((method.flags() & Flags.NATIVE) != 0) {
      return MethodFacts.Code.NATIVE;
    } else if ((method.flags() & Flags.ABSTRACT) != 0 && !hasBody) {
      return MethodFacts.Code.ABSTRACT;
    }
    return hasBody && type.declared.isAttributed()
        ? MethodFacts.Code.PRESENT
        : MethodFacts.Code.STRIPPED;
  }

  /** Methods of enums and records that only the compiler knows of. */
  private void addGenerated(MethodSymbol method) {
    boolean isRecord = (type.symbol.flags() & Flags.RECORD) != 0;
    if (method.name == method.name.table.names.clinit
        || (method.flags() & (Flags.SYNTHETIC | Flags.ABSTRACT)) != 0
        || !(type.isEnum() || isRecord)) {
      return;
    }
    MethodRef ref = ClassShape.reference(method, type.name, index, javac);
    add(
        method,
        ref,
        MethodFacts.Code.PRESENT,
        () ->
            generated
                .body(method, ref)
                .orElseThrow(() -> new IllegalStateException("nobody wrote " + ref)));
  }

  private void add(MethodSymbol method, MethodRef ref, MethodFacts.Code code, Supplier<Body> body) {
    List<String> thrown = javac.names().of(method.erasure(javac.types()).getThrownTypes());
    methods.add(
        new MethodFacts(
            ref,
            new Modifiers(flags(method)),
            parameters(method),
            javac.names().use(method.type.getReturnType()),
            annotations.of(method),
            thrown,
            code,
            boundary.lazy(ref, body)));
  }

  private static int flags(MethodSymbol method) {
    int flags = (int) method.flags() & 0x7FFF;
    if (method.isDefault()) {
      // To the compiler, a default method is abstract, too.
      flags &= ~Modifiers.ABSTRACT;
    }
    return method.isVarArgs() ? flags | Flags.ACC_VARARGS : flags;
  }

  private List<ParameterFacts> parameters(MethodSymbol method) {
    List<ParameterFacts> parameters = new ArrayList<>();
    if (method.isConstructor()) {
      ClassShape.ConstructorParameters all = ClassShape.parameters(method, index, javac);
      for (int i = 0; i < all.before().size(); i++) {
        boolean isOuter = all.outer() && i == all.before().size() - 1;
        String name = isOuter ? type.outerFieldName() : i == 0 ? "$enum$name" : "$enum$ordinal";
        TypeUse added = TypeUse.of(javac.names().of(all.before().get(i)));
        parameters.add(new ParameterFacts(name, added, List.of()));
      }
      declared(method, parameters);
      for (VarSymbol captured : all.captured()) {
        parameters.add(
            new ParameterFacts(
                "val$" + captured.name, TypeUse.of(javac.names().of(captured.type)), List.of()));
      }
    } else {
      declared(method, parameters);
    }
    return List.copyOf(parameters);
  }

  private void declared(MethodSymbol method, List<ParameterFacts> parameters) {
    for (VarSymbol parameter : method.params()) {
      parameters.add(
          new ParameterFacts(
              javac.names().of(parameter.name),
              javac.names().use(parameter.type),
              annotations.of(parameter)));
    }
  }

  private static ParameterFacts added(int number, String name) {
    return new ParameterFacts("arg" + number, TypeUse.of(name), List.of());
  }

  // ---- What compilers add

  private void compiled() {
    if (type.isEnum()) {
      List<String> constants = new ArrayList<>();
      for (JCTree def : type.declared.tree.defs) {
        if (def instanceof JCVariableDecl field && (field.mods.flags & Flags.ENUM) != 0) {
          constants.add(field.name.toString());
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
    for (Bridges.Bridge bridge : new Bridges(type, javac).all()) {
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
