package dev.overstay.javaparser.attribute;

import dev.overstay.checks.ir.Modifiers;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Decl.ClassDecl;
import dev.overstay.javaparser.tree.Decl.MethodDecl;
import dev.overstay.javaparser.tree.Decl.VariableDecl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.tree.TypeTree;
import dev.overstay.javaparser.type.Symbol;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes symbols of the classes that sources declare, their members when they are asked for. */
final class Entering {

  private static final int ACCESS = Modifiers.PUBLIC | Modifiers.PROTECTED | Modifiers.PRIVATE;

  private final Attribution all;
  private final ImplicitMembers implicit;
  private final Map<ClassSymbol, Env> inside = new HashMap<>();

  Entering(Attribution all) {
    this.all = all;
    this.implicit = new ImplicitMembers(all);
  }

  /** Where the members of a class stand. */
  Env inside(ClassSymbol type) {
    Env env = inside.get(type);
    if (env == null) {
      throw new IllegalStateException("a class that was not entered: " + type.binaryName());
    }
    return env;
  }

  void enter(Decl.Unit unit) {
    Env env = Env.of(unit);
    String prefix = unit.packageName().isEmpty() ? "" : unit.packageName() + ".";
    for (ClassDecl each : unit.classes()) {
      enter(each, prefix + each.name, null, env);
    }
  }

  /** Makes a class known that a body declares. */
  ClassSymbol enterLocal(ClassDecl tree, Env env) {
    if (tree.sym != null) {
      return tree.sym;
    }
    ClassSymbol around = env.type();
    if (around == null) {
      throw new IllegalStateException("a body outside of all classes");
    }
    Symbol owner = env.owner() == null ? around : env.owner();
    for (int i = 1; ; i++) {
      String name = around.binaryName() + "$" + i + tree.name;
      if (!all.types.predefined.table.isDeclared(name)) {
        ClassSymbol type = enter(tree, name, owner, env);
        if (type != null) {
          type.noOuter = env.isStatic();
          return type;
        }
      }
    }
  }

  /** Makes a class known, and those inside of it. */
  @Nullable ClassSymbol enter(ClassDecl tree, String binaryName, @Nullable Symbol owner, Env env) {
    ClassSymbol type = new ClassSymbol(tree.name, binaryName, owner, tree.flags);
    type.tree = tree;
    if (!all.types.predefined.table.add(type)) {
      // Declared twice: the first stays.
      return null;
    }
    tree.sym = type;
    type.unit = env.unit();
    type.local = owner != null && (!(owner instanceof ClassSymbol it) || it.local);
    Env body = env.within(type);
    inside.put(type, body);
    all.declared.add(type);
    for (Tree each : tree.defs) {
      if (each instanceof ClassDecl member) {
        ClassSymbol symbol = enter(member, binaryName + "$" + member.name, type, body);
        if (symbol != null) {
          type.add(symbol);
        }
      }
    }
    type.completedBy(it -> head(it, tree, env), it -> members(it, tree, body));
    return type;
  }

  // ---- Heads

  private void head(ClassSymbol type, ClassDecl tree, Env outside) {
    Env env = outside.nested();
    type.setTypeParameters(typeParameters(tree.typeParameters, env));
    type.setSupertypes(all.types.predefined.object, List.of());
    boundsOf(tree.typeParameters, type.typeParameters(), env);
    if (tree.name.isEmpty()) {
      return;
    }
    Type parent =
        switch (tree.kind) {
          case ENUM ->
              new Type.Named(
                  all.types.predefined.table.get("java.lang.Enum"), List.of(type.erasure()), null);
          case RECORD -> all.types.predefined.type("java.lang.Record");
          default ->
              tree.extending
                  .map(it -> all.resolver.type(it, env))
                  .orElse(all.types.predefined.object);
        };
    List<Type> interfaces = all.resolver.all(tree.implementing, env);
    if (tree.kind == Decl.Kind.ANNOTATION) {
      interfaces = List.of(all.types.predefined.type("java.lang.annotation.Annotation"));
    }
    boolean inCircle = isAbove(type, parent, new HashSet<>());
    for (Type each : interfaces) {
      inCircle |= isAbove(type, each, new HashSet<>());
    }
    if (inCircle) {
      // Broken sources only.
      type.setSupertypes(all.types.predefined.object, List.of());
    } else {
      type.setSupertypes(parent, interfaces);
    }
  }

  /** Whether a class is a type or above it. */
  private static boolean isAbove(ClassSymbol type, Type of, Set<ClassSymbol> seen) {
    if (!(of instanceof Type.Named it) || !seen.add(it.symbol())) {
      return false;
    }
    return it.symbol() == type
        || it.symbol().supertypes().stream().anyMatch(each -> isAbove(type, each, seen));
  }

  private static List<Type.Variable> typeParameters(List<Decl.TypeParameter> trees, Env env) {
    List<Type.Variable> variables = new ArrayList<>();
    for (Decl.TypeParameter each : trees) {
      Type.Variable variable = new Type.Variable(each.name());
      env.scope().add(variable);
      variables.add(variable);
    }
    return List.copyOf(variables);
  }

  private void boundsOf(List<Decl.TypeParameter> trees, List<Type.Variable> variables, Env env) {
    for (int i = 0; i < trees.size(); i++) {
      variables.get(i).bounds = all.resolver.all(trees.get(i).bounds(), env);
    }
    for (Type.Variable each : variables) {
      if (isBoundedByItself(each)) {
        each.bounds = List.of();
      }
    }
  }

  private static boolean isBoundedByItself(Type.Variable variable) {
    Type at = variable;
    for (int i = 0; i < 100 && at instanceof Type.Variable it; i++) {
      at = it.bounds.isEmpty() ? Type.Basic.UNKNOWN : it.bounds.get(0);
    }
    return at instanceof Type.Variable;
  }

  // ---- Members

  private void members(ClassSymbol type, ClassDecl tree, Env env) {
    if (tree.kind == Decl.Kind.RECORD) {
      components(type, tree, env);
    }
    for (Tree each : tree.defs) {
      if (each instanceof VariableDecl field) {
        field(type, field, env);
      } else if (each instanceof MethodDecl method) {
        method(type, method, env);
      }
    }
    if (tree.kind == Decl.Kind.RECORD) {
      implicit.ofRecord(type);
    } else if (tree.kind == Decl.Kind.ENUM) {
      implicit.ofEnum(type);
    }
    boolean hasConstructor = !type.methods("<init>").isEmpty();
    boolean isClass = tree.kind == Decl.Kind.CLASS || tree.kind == Decl.Kind.ENUM;
    if (isClass && !hasConstructor && !tree.name.isEmpty()) {
      defaultConstructor(type, tree, env);
    }
  }

  private void field(ClassSymbol type, VariableDecl tree, Env env) {
    VarSymbol field =
        new VarSymbol(tree.name, type, tree.flags, all.resolver.type(tree.vartype, env), false);
    tree.sym = field;
    Expr init = tree.init;
    boolean isFinal = (tree.flags & Modifiers.FINAL) != 0;
    if (isFinal && init != null && (tree.flags & Modifiers.ENUM) == 0) {
      field.constantIs(
          () -> all.constantOf(init, field.type, env.member(field, field.isStatic(), null)));
    }
    type.add(field);
  }

  /** Makes a method known. */
  MethodSymbol method(ClassSymbol type, MethodDecl tree, Env outside) {
    Env env = outside.nested();
    List<Type.Variable> variables = typeParameters(tree.typeParameters, env);
    boundsOf(tree.typeParameters, variables, env);
    List<Type> parameters = new ArrayList<>();
    tree.params.forEach(it -> parameters.add(all.resolver.type(it.vartype, env)));
    MethodSymbol method =
        new MethodSymbol(
            tree.name,
            type,
            isEnumConstructor(type, tree) ? Modifiers.PRIVATE : tree.flags,
            new Type.Method(
                variables,
                parameters,
                tree.returns == null ? Type.Basic.VOID : all.resolver.type(tree.returns, env),
                all.resolver.all(tree.thrown, env)));
    method.tree = tree;
    if (tree.isConstructor() && tree.body != null && !callsAnother(tree.body)) {
      List<Stmt> statements = new ArrayList<>();
      Stmt.Block place = tree.body;
      statements.add(GeneratedTrees.selfCall("super", List.of(), place));
      statements.addAll(place.stats);
      place.stats = List.copyOf(statements);
    }
    method.varargs = !tree.params.isEmpty() && tree.params.get(tree.params.size() - 1).varargs;
    List<VarSymbol> params = new ArrayList<>();
    for (int i = 0; i < tree.params.size(); i++) {
      VariableDecl each = tree.params.get(i);
      VarSymbol param = new VarSymbol(each.name, method, each.flags, parameters.get(i), true);
      each.sym = param;
      params.add(param);
    }
    method.params = List.copyOf(params);
    tree.sym = method;
    type.add(method);
    return method;
  }

  private static boolean isEnumConstructor(ClassSymbol type, MethodDecl method) {
    ClassDecl tree = type.tree;
    return method.isConstructor() && tree != null && tree.kind == Decl.Kind.ENUM;
  }

  /** Whether a constructor begins with another; newer sources may say something before. */
  private static boolean callsAnother(Stmt.Block body) {
    for (Stmt each : body.stats) {
      if (each instanceof Stmt.Exec exec && exec.expr instanceof Expr.Apply call) {
        String name =
            call.meth instanceof Expr.Ident it
                ? it.name
                : call.meth instanceof Expr.Select select ? select.name : "";
        if (name.equals("this") || name.equals("super")) {
          return true;
        }
      }
    }
    return false;
  }

  private void defaultConstructor(ClassSymbol type, ClassDecl tree, Env env) {
    int access = tree.kind == Decl.Kind.ENUM ? Modifiers.PRIVATE : tree.flags & ACCESS;
    MethodDecl made = GeneratedTrees.generated("<init>", null, access, List.of(), tree);
    made.body =
        GeneratedTrees.block(List.of(GeneratedTrees.selfCall("super", List.of(), tree)), tree);
    GeneratedTrees.prepend(tree, made);
    method(type, made, env);
  }

  // ---- Anonymous classes

  /** The constructor of an anonymous class hands on what it is given. */
  void anonymousConstructor(
      ClassSymbol type, ClassDecl tree, List<Type> given, boolean varargs, boolean withOuter) {
    // Its other members first, which would be made of its declaration once more.
    type.methods();
    List<VariableDecl> params = new ArrayList<>();
    List<Expr> arguments = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      VariableDecl param = new VariableDecl("x" + i, new TypeTree.Inferred());
      GeneratedTrees.at(param, tree);
      params.add(param);
      Expr.Ident argument = new Expr.Ident("x" + i);
      GeneratedTrees.at(argument, tree);
      argument.start = tree.pos;
      arguments.add(argument);
    }
    MethodDecl made = GeneratedTrees.generated("<init>", null, 0, List.copyOf(params), tree);
    Stmt call =
        GeneratedTrees.selfCall(
            "super", withOuter ? arguments.subList(1, arguments.size()) : arguments, tree);
    if (withOuter) {
      Expr.Select name = new Expr.Select(arguments.get(0), "super");
      GeneratedTrees.at(name, tree);
      Expr.Apply apply =
          new Expr.Apply(List.of(), name, List.copyOf(arguments.subList(1, arguments.size())));
      GeneratedTrees.at(apply, tree);
      apply.start = tree.pos;
      Stmt.Exec exec = new Stmt.Exec(apply);
      GeneratedTrees.at(exec, tree);
      call = exec;
    }
    made.body = GeneratedTrees.block(List.of(call), tree);
    GeneratedTrees.prepend(tree, made);
    MethodSymbol symbol =
        new MethodSymbol(
            "<init>",
            type,
            tree.flags == Modifiers.ENUM ? Modifiers.PRIVATE : 0,
            new Type.Method(List.of(), given, Type.Basic.VOID, List.of()));
    symbol.tree = made;
    symbol.varargs = varargs;
    List<VarSymbol> symbols = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      VarSymbol param = new VarSymbol("x" + i, symbol, 0, given.get(i), true);
      params.get(i).sym = param;
      symbols.add(param);
    }
    symbol.params = List.copyOf(symbols);
    made.sym = symbol;
    type.add(symbol);
  }

  // ---- Enums and records

  private void components(ClassSymbol type, ClassDecl tree, Env env) {
    List<VarSymbol> components = new ArrayList<>();
    List<Tree> defs = new ArrayList<>();
    for (VariableDecl each : tree.components) {
      VariableDecl field = new VariableDecl(each.name, each.vartype);
      GeneratedTrees.at(field, each);
      field.flags = Modifiers.PRIVATE | Modifiers.FINAL;
      field.annotations = each.annotations;
      field(type, field, env);
      defs.add(field);
      if (field.sym != null) {
        components.add(field.sym);
      }
    }
    type.components = List.copyOf(components);
    defs.addAll(tree.defs);
    tree.defs = List.copyOf(defs);
    boolean canonical =
        tree.defs.stream()
            .anyMatch(
                it ->
                    it instanceof MethodDecl method
                        && method.isConstructor()
                        && (method.compact || isCanonical(method, components, env)));
    if (!canonical) {
      List<VariableDecl> params = new ArrayList<>();
      for (VariableDecl each : tree.components) {
        VariableDecl param = new VariableDecl(each.name, each.vartype);
        GeneratedTrees.at(param, each);
        param.varargs = each.varargs;
        param.annotations = each.annotations;
        params.add(param);
      }
      MethodDecl made =
          GeneratedTrees.generated("<init>", null, tree.flags & ACCESS, List.copyOf(params), tree);
      made.body =
          GeneratedTrees.block(List.of(GeneratedTrees.selfCall("super", List.of(), tree)), tree);
      GeneratedTrees.prepend(tree, made);
    }
  }

  private boolean isCanonical(MethodDecl method, List<VarSymbol> components, Env env) {
    if (method.params.size() != components.size()) {
      return false;
    }
    for (int i = 0; i < components.size(); i++) {
      Type type = all.resolver.type(method.params.get(i).vartype, env);
      if (!all.types.erasure(type).equals(all.types.erasure(components.get(i).type))) {
        return false;
      }
    }
    return true;
  }
}
