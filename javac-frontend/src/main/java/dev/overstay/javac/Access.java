package dev.overstay.javac;

import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.TreeInfo;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Variables, fields, {@code this} and the instances around it. */
// The compiler is asked itself: nothing here may know Error Prone.
@SuppressWarnings("ASTHelpersSuggestions")
final class Access {

  private final Lowering all;
  private final MethodCode code;

  Access(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  /** The erased type that reading a symbol gives. */
  @Nullable Type producedBy(@Nullable Symbol symbol, Type type) {
    if (symbol instanceof VarSymbol declared && !isSelf(declared)) {
      return declared.erasure(code.javac.types());
    }
    return code.javac.types().erasure(type);
  }

  private static boolean isSelf(Symbol symbol) {
    return symbol.name == symbol.name.table.names._this
        || symbol.name == symbol.name.table.names._super;
  }

  // ---- Reading

  int ident(JCIdent tree) {
    Symbol symbol = tree.sym;
    if (!(symbol instanceof VarSymbol variable) || symbol.kind != Kind.VAR) {
      return code.unknown("unresolved: " + tree.name);
    }
    if (isSelf(symbol)) {
      return code.self();
    }
    if (Captures.isLocal(symbol)) {
      return local(variable, tree);
    }
    return read(place(tree, variable), variable, tree);
  }

  int select(JCFieldAccess tree) {
    Symbol symbol = tree.sym;
    if (tree.name == tree.name.table.names._class) {
      Type named = tree.selected.type;
      if (named != null && (named.isPrimitive() || named.hasTag(TypeTag.VOID))) {
        // Class files have no constant for it.
        String box =
            named.hasTag(TypeTag.VOID)
                ? "java.lang.Void"
                : code.javac.names().of(code.javac.types().boxedClass(named));
        return code.loadStatic(new FieldRef(box, "TYPE"), "java.lang.Class", tree);
      }
      return code.constant(
          TypeUse.of(code.javac.names().of(tree.selected.type)), "java.lang.Class");
    }
    if (symbol instanceof VarSymbol && isSelf(symbol) && tree.selected.type != null) {
      Symbol wanted = tree.selected.type.tsym;
      boolean isInterface = wanted instanceof ClassSymbol type && type.isInterface();
      // Iface.super is this instance, Outer.super the one around it.
      return isInterface && symbol.name == symbol.name.table.names._super
          ? code.self()
          : around(type -> type == wanted, tree);
    }
    if (!(symbol instanceof VarSymbol field) || symbol.kind != Kind.VAR) {
      return code.unknown("unresolved: " + tree.name);
    }
    if (field == code.javac.symbols().lengthVar) {
      int array = all.expressions.value(tree.selected, all.expressions.erased(tree.selected.type));
      code.lines.write();
      code.flow.mayThrow();
      return code.computed(Value.Operation.ARRAY_LENGTH, List.of(array), "int");
    }
    return read(place(tree, field), field, tree);
  }

  private int read(FieldPlace place, VarSymbol field, JCTree at) {
    String type = code.javac.names().of(field.type);
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

  /** The field that a simple or qualified name means; evaluates the object. */
  FieldPlace place(JCTree tree, VarSymbol field) {
    TypeNames names = code.javac.names();
    if (tree instanceof JCFieldAccess select) {
      Symbol of = TreeInfo.symbol(select.selected);
      boolean onType = of != null && (of.kind == Kind.TYP || of.kind == Kind.PCK);
      String owner = owner(field, select.selected.type);
      if (field.isStatic()) {
        if (!onType) {
          all.expressions.value(select.selected);
        }
        return new FieldPlace(-1, names.field(owner, field));
      }
      int object =
          all.expressions.value(
              select.selected, all.calls.receiverType(select.selected.type, field));
      return new FieldPlace(object, names.field(owner, field));
    }
    boolean inherited = ClassShape.isMember(field, code.type.symbol, code.javac);
    if (field.isStatic()) {
      String owner = inherited ? code.type.name : code.javac.names().of(field.owner);
      return new FieldPlace(-1, names.field(owner, field));
    }
    ClassSymbol in = declaring(field);
    return new FieldPlace(around(type -> type == in, tree), names.field(names.of(in), field));
  }

  /** The class that a reference names: the one it is made through, not the declaring one. */
  String owner(Symbol member, @Nullable Type site) {
    if (member.owner == code.javac.symbols().objectType.tsym || site == null) {
      return code.javac.names().of(member.owner);
    }
    Type erased = code.javac.types().erasure(code.javac.types().skipTypeVars(site, false));
    if (erased.hasTag(TypeTag.ARRAY)) {
      return member.owner == code.javac.symbols().arrayClass
          ? code.javac.names().of(erased)
          : code.javac.names().of(member.owner);
    }
    boolean compound = code.javac.types().skipTypeVars(site, false).isCompound();
    return erased.hasTag(TypeTag.CLASS) && !compound
        ? code.javac.names().of(erased)
        : code.javac.names().of(member.owner);
  }

  /** The innermost class around that has a member. */
  ClassSymbol declaring(Symbol member) {
    ClassSymbol at = code.type.symbol;
    while (at != null && !ClassShape.isMember(member, at, code.javac)) {
      at = at.owner.enclClass();
    }
    return at != null ? at : (ClassSymbol) member.owner;
  }

  // ---- Instances around

  /** This instance, or the nearest one around it of a class that is asked for. */
  int around(Predicate<ClassSymbol> wanted, JCTree at) {
    ClassShape type = code.type;
    int value = code.self();
    boolean first = true;
    while (!wanted.test(type.symbol)) {
      Optional<FieldRef> field = type.outerField();
      Type outer = type.outerType();
      if (first && code.outerParameter >= 0 && !code.inInitialiser) {
        value = code.outerParameter;
      } else if (field.isPresent()) {
        value = code.loadField(value, field.get(), code.javac.names().of(outer), at);
      } else {
        return code.unknown("no instance of an outer class");
      }
      first = false;
      Optional<ClassIndex.Declared> next =
          outer.tsym instanceof ClassSymbol symbol ? code.index.find(symbol) : Optional.empty();
      if (next.isEmpty()) {
        return value;
      }
      type = code.index.shape(next.get());
    }
    return value;
  }

  // ---- Local variables

  /** A local variable, of this code or captured. */
  int local(VarSymbol variable, JCTree at) {
    boolean asField = code.inInitialiser && code.type.captured.contains(variable);
    if (code.isDeclared(variable) && !asField) {
      return code.read(variable);
    }
    // The value that an instance of a local class took along when it was made.
    ClassShape type = code.type;
    int object = code.self();
    while (true) {
      if (type.captured.contains(variable)) {
        String name = code.javac.names().of(variable.type);
        return code.loadField(object, type.field(variable), name, at);
      }
      Optional<ClassIndex.Declared> next =
          type.outerField().isPresent() && type.outerType().tsym instanceof ClassSymbol symbol
              ? code.index.find(symbol)
              : Optional.empty();
      if (next.isEmpty()) {
        return code.unknown("not captured: " + variable.name);
      }
      boolean asParameter = type == code.type && code.outerParameter >= 0 && !code.inInitialiser;
      object =
          asParameter
              ? code.outerParameter
              : code.loadField(
                  object, type.outerField().get(), code.javac.names().of(type.outerType()), at);
      type = code.index.shape(next.get());
    }
  }
}
