package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.PackageSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Variables, fields, {@code this} and the instances around it. */
final class Access {

  private final Lowering all;
  private final MethodCode code;

  Access(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  /** The erased type that reading a symbol gives. */
  @Nullable Type producedBy(@Nullable Symbol symbol, @Nullable Type type) {
    if (symbol instanceof VarSymbol declared) {
      return code.java.types().erasure(declared.type);
    }
    return type == null ? null : code.java.types().erasure(type);
  }

  // ---- Reading

  int ident(Expr.Ident tree) {
    if (Expressions.isSelf(tree.name)) {
      return code.self();
    }
    if (!(tree.sym instanceof VarSymbol variable)) {
      return code.unknown("unresolved: " + tree.name);
    }
    if (variable.isLocal) {
      return local(variable, tree);
    }
    return read(place(tree, variable), variable, tree);
  }

  int select(Expr.Select tree) {
    if (tree.name.equals("class")) {
      return classLiteral(tree);
    }
    if (Expressions.isSelf(tree.name) && tree.sym instanceof ClassSymbol wanted) {
      // Iface.super is this instance, Outer.super the one around it.
      return wanted.isInterface() && tree.name.equals("super")
          ? code.self()
          : around(type -> type == wanted, tree);
    }
    if (!(tree.sym instanceof VarSymbol field)) {
      return code.unknown("unresolved: " + tree.name);
    }
    if (field == code.java.predefined().length) {
      int array = all.expressions.value(tree.selected, all.expressions.erasedTypeOf(tree.selected));
      code.lines.write();
      code.flow.mayThrow();
      return code.computed(Value.Operation.ARRAY_LENGTH, List.of(array), "int");
    }
    return read(place(tree, field), field, tree);
  }

  private int classLiteral(Expr.Select tree) {
    Type named = Expr.bare(tree.selected).type;
    if (named != null && (named.isPrimitive() || named.isVoid())) {
      // Class files have no constant for it.
      String box = code.java.names().of(code.java.predefined().boxed(named));
      return code.loadStatic(new FieldRef(box, "TYPE"), "java.lang.Class", tree);
    }
    return code.constant(TypeUse.of(code.java.names().of(named)), "java.lang.Class");
  }

  private int read(FieldPlace place, VarSymbol field, Tree at) {
    String type = code.java.names().of(field.type);
    return place.object() < 0
        ? code.loadStatic(place.ref(), type, at)
        : code.loadField(place.object(), place.ref(), type, at);
  }

  // ---- Fields

  /**
   * A field, with the object it is in.
   *
   * @param object -1 for a static field
   */
  record FieldPlace(int object, FieldRef ref) {}

  /** Whether what stands before a dot names a type or a package. */
  static boolean isOnType(Expr selected) {
    Expr bare = Expr.bare(selected);
    if (bare instanceof Expr.TypeName) {
      return true;
    }
    boolean self =
        (bare instanceof Expr.Ident it && Expressions.isSelf(it.name))
            || (bare instanceof Expr.Select select && Expressions.isSelf(select.name));
    Symbol of = Expr.symbol(bare);
    return !self && (of instanceof ClassSymbol || of instanceof PackageSymbol);
  }

  /** The field that a simple or qualified name means; evaluates the object. */
  FieldPlace place(Expr tree, VarSymbol field) {
    if (tree instanceof Expr.Select select) {
      String owner = owner(field, Expr.bare(select.selected).type);
      if (field.isStatic()) {
        if (!isOnType(select.selected)) {
          all.expressions.value(select.selected);
        }
        return new FieldPlace(-1, new FieldRef(owner, field.name));
      }
      int object =
          all.expressions.value(
              select.selected, all.calls.receiverType(Expr.bare(select.selected).type, field));
      return new FieldPlace(object, new FieldRef(owner, field.name));
    }
    boolean inherited = ClassShape.isMember(field, code.type.symbol);
    if (field.isStatic()) {
      String owner = inherited ? code.type.name : declaringName(field);
      return new FieldPlace(-1, new FieldRef(owner, field.name));
    }
    ClassSymbol in = declaring(field);
    return new FieldPlace(
        around(type -> type == in, tree), new FieldRef(in.binaryName(), field.name));
  }

  private String declaringName(Symbol member) {
    ClassSymbol declaring = member.enclosingClass();
    return declaring == null ? code.type.name : declaring.binaryName();
  }

  /** The class that a reference names: the one it is made through, not the declaring one. */
  String owner(Symbol member, @Nullable Type site) {
    if (member.owner == code.java.predefined().object.symbol() || site == null) {
      return declaringName(member);
    }
    Type bound = code.java.types().upper(site);
    Type erased = code.java.types().erasure(bound);
    if (erased instanceof Type.Array) {
      return member.owner == code.java.predefined().arrayClass
          ? code.java.names().of(erased)
          : declaringName(member);
    }
    return erased instanceof Type.Named && !(bound instanceof Type.Intersection)
        ? code.java.names().of(erased)
        : declaringName(member);
  }

  /** The innermost class around that has a member. */
  ClassSymbol declaring(Symbol member) {
    ClassSymbol at = code.type.symbol;
    while (at != null && !ClassShape.isMember(member, at)) {
      at = at.outerClass();
    }
    ClassSymbol declaring = member.enclosingClass();
    return at != null ? at : declaring != null ? declaring : code.type.symbol;
  }

  // ---- Instances around

  /** This instance, or the nearest one around it of a class that is asked for. */
  int around(Predicate<ClassSymbol> wanted, Tree at) {
    ClassShape type = code.type;
    int value = code.self();
    boolean first = true;
    while (!wanted.test(type.symbol)) {
      Optional<FieldRef> field = type.outerField();
      Type outer = type.outerType();
      if (first && code.outerParameter >= 0 && !code.inInitialiser) {
        value = code.outerParameter;
      } else if (field.isPresent()) {
        value = code.loadField(value, field.get(), code.java.names().of(outer), at);
      } else {
        return code.unknown("no instance of an outer class");
      }
      first = false;
      Optional<ClassIndex.Declared> next = type.outer();
      if (next.isEmpty()) {
        return value;
      }
      type = code.index.shape(next.get());
    }
    return value;
  }

  // ---- Local variables

  /** A local variable, of this code or captured. */
  int local(VarSymbol variable, Tree at) {
    boolean asField = code.inInitialiser && code.type.captured.contains(variable);
    if (code.isDeclared(variable) && !asField) {
      return code.read(variable);
    }
    // The value that an instance of a local class took along when it was made.
    ClassShape type = code.type;
    int object = code.self();
    while (true) {
      if (type.captured.contains(variable)) {
        String name = code.java.names().of(variable.type);
        return code.loadField(object, type.field(variable), name, at);
      }
      Optional<ClassIndex.Declared> next =
          type.outerField().isPresent() ? type.outer() : Optional.empty();
      if (next.isEmpty()) {
        return code.unknown("not captured: " + variable.name);
      }
      boolean asParameter = type == code.type && code.outerParameter >= 0 && !code.inInitialiser;
      object =
          asParameter
              ? code.outerParameter
              : code.loadField(
                  object, type.outerField().get(), code.java.names().of(type.outerType()), at);
      type = code.index.shape(next.get());
    }
  }
}
