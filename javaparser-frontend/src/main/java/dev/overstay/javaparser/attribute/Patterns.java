package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Pattern;
import dev.overstay.javaparser.tree.TypeTree;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.List;

/** The types of patterns and of what they bind. */
final class Patterns {

  private final Attribution all;
  private final Types types;

  Patterns(Attribution all) {
    this.all = all;
    this.types = all.types;
  }

  /** Declares what a pattern binds of a value of a type. */
  void attribute(Pattern tree, Type given, Env env) {
    if (tree instanceof Pattern.Binding it) {
      Decl.VariableDecl declared = it.var;
      Type type =
          declared.vartype instanceof TypeTree.Inferred
              ? types.upward(given)
              : all.resolver.type(declared.vartype, env);
      declared.sym = new VarSymbol(declared.name, env.owner(), declared.flags, type, true);
      env.scope().add(declared.sym);
      it.type = type;
    } else if (tree instanceof Pattern.OfRecord it) {
      Type type = all.resolver.type(it.record, env);
      type = withArgumentsOf(type, given);
      it.type = type;
      List<VarSymbol> components =
          type instanceof Type.Named known ? components(known.symbol()) : List.of();
      for (int i = 0; i < it.nested.size(); i++) {
        Type component =
            i < components.size()
                ? types.memberType(types.capture(type), components.get(i), components.get(i).type)
                : Type.Basic.UNKNOWN;
        attribute(it.nested.get(i), component, env);
      }
    }
  }

  private static List<VarSymbol> components(ClassSymbol type) {
    type.methods();
    return type.components;
  }

  /** A record pattern without arguments has those that the value has. */
  private Type withArgumentsOf(Type type, Type given) {
    if (type instanceof Type.Named it && Types.isRaw(it)) {
      List<Type> arguments = new ArrayList<>();
      List<Type.Undetermined> variables = new ArrayList<>();
      for (Type.Variable each : it.symbol().typeParameters()) {
        Type.Undetermined variable = new Type.Undetermined(each);
        arguments.add(variable);
        variables.add(variable);
      }
      Type.Named open = new Type.Named(it.symbol(), arguments, it.outer());
      if (types.upper(given) instanceof Type.Named value) {
        Type.Named seen = types.asSuper(open, value.symbol());
        if (seen != null) {
          types.isSame(seen, types.capture(value));
        }
      }
      types.solve(variables);
      return Types.settled(open);
    }
    return type;
  }
}
