package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.type.Symbol;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.PackageSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import org.jspecify.annotations.Nullable;

/** What simple and qualified names mean: variables first, then types, then packages. */
final class Names {

  private final Attribution all;

  Names(Attribution all) {
    this.all = all;
  }

  Type ident(Expr.Ident tree, Env env) {
    if (tree.name.equals("this") || tree.name.equals("super")) {
      return self(tree, env);
    }
    VarSymbol variable = all.lookup.variable(tree.name, env);
    if (variable != null) {
      tree.sym = variable;
      tree.constant = variable.constant();
      return variableType(variable, env);
    }
    Type type = type(tree.name, env);
    if (type != null) {
      tree.sym = type instanceof Type.Named it ? it.symbol() : null;
      return type;
    }
    ClassSymbol missing = all.resolver.importedButMissing(tree.name, env);
    tree.sym = missing != null ? missing : new PackageSymbol(tree.name);
    return missing != null ? missing.erasure() : Type.Basic.UNKNOWN;
  }

  private Type self(Expr.Ident tree, Env env) {
    ClassSymbol type = env.type();
    if (type == null) {
      return Type.Basic.UNKNOWN;
    }
    tree.sym = type;
    if (tree.name.equals("this")) {
      return type.thisType();
    }
    Type parent = type.superclass();
    return parent == null ? all.types.predefined.object : parent;
  }

  /** A field that a class around inherits has the arguments that it is inherited with. */
  private Type variableType(VarSymbol variable, Env env) {
    if (variable.isLocal || variable.isStatic()) {
      return variable.type;
    }
    for (Env at = env; at != null; at = at.outer()) {
      ClassSymbol type = at.type();
      if (type != null && type.isSubclass(variable.owner) && variable.owner != type) {
        return all.types.memberType(type.thisType(), variable, variable.type);
      } else if (type == variable.owner) {
        return variable.type;
      }
    }
    return variable.type;
  }

  private @Nullable Type type(String name, Env env) {
    Type.Variable variable = all.resolver.typeVariable(name, env);
    if (variable != null) {
      return variable;
    }
    ClassSymbol symbol = all.resolver.find(name, env);
    return symbol == null ? null : symbol.erasure();
  }

  Type select(Expr.Select tree, Env env) {
    if (tree.name.equals("class")) {
      Type of = all.expressions.name(tree.selected, env);
      ClassSymbol symbol = all.types.predefined.table.get("java.lang.Class");
      Type argument = all.types.erasure(all.types.predefined.boxed(of));
      return new Type.Named(symbol, java.util.List.of(argument), null);
    }
    Type site = all.expressions.name(tree.selected, env);
    Symbol of = Expr.symbol(tree.selected);
    if (tree.name.equals("this") || tree.name.equals("super")) {
      return outerSelf(tree, site, of, env);
    }
    if (of instanceof PackageSymbol outer && site.isUnknown()) {
      String qualified = outer.name + "." + tree.name;
      ClassSymbol type = all.types.predefined.table.find(qualified);
      tree.sym = type != null ? type : new PackageSymbol(qualified);
      return type != null ? type.erasure() : Type.Basic.UNKNOWN;
    }
    VarSymbol field = all.lookup.field(all.types.capture(site), tree.name, env);
    if (field != null) {
      tree.sym = field;
      tree.constant = isType(tree.selected) || field.isStatic() ? field.constant() : null;
      return all.types.memberType(all.types.capture(site), field, field.type);
    }
    if (site instanceof Type.Named it && isType(tree.selected)) {
      ClassSymbol member = all.resolver.memberType(it.symbol(), tree.name);
      if (member != null) {
        tree.sym = member;
        return member.erasure();
      }
    }
    tree.sym = null;
    return Type.Basic.UNKNOWN;
  }

  private Type outerSelf(Expr.Select tree, Type site, @Nullable Symbol of, Env env) {
    if (!(of instanceof ClassSymbol named)) {
      return Type.Basic.UNKNOWN;
    }
    tree.sym = named;
    if (tree.name.equals("this")) {
      return named.thisType();
    }
    if (named.isInterface() && env.type() != null) {
      Type.Named seen = all.types.asSuper(env.type().thisType(), named);
      return seen == null ? site : seen;
    }
    Type parent = named.superclass();
    return parent == null ? all.types.predefined.object : parent;
  }

  /** Whether an expression names a type. */
  static boolean isType(Expr tree) {
    Expr bare = Expr.bare(tree);
    if (bare instanceof Expr.Ident it && (it.name.equals("this") || it.name.equals("super"))) {
      return false;
    } else if (bare instanceof Expr.Select it
        && (it.name.equals("this") || it.name.equals("super") || it.name.equals("class"))) {
      return false;
    }
    return bare instanceof Expr.TypeName
        || Expr.symbol(bare) instanceof ClassSymbol
        || (bare instanceof Expr.Ident it && it.sym == null && it.type instanceof Type.Variable);
  }
}
