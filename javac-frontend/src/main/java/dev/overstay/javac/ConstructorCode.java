package dev.overstay.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.overstay.checks.ir.FieldRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What compilers put into constructors and static initialisers: what instances carry with them
 * before the call of the superclass's constructor, the initialisers of fields after it.
 */
final class ConstructorCode {

  private final Lowering all;
  private final MethodCode code;

  /** The values of the parameters before those that are declared: an enum's name and place. */
  final List<Integer> enumParameters = new ArrayList<>();

  /** The parameters that are what the class captures. */
  final Map<VarSymbol, Integer> captured = new HashMap<>();

  ConstructorCode(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  /** {@code this(...)} or {@code super(...)}. */
  void selfCall(JCMethodInvocation tree, MethodSymbol called) {
    ClassSymbol owner = (ClassSymbol) called.owner;
    boolean toSuper = owner != code.type.symbol;
    if (toSuper) {
      carryAlong(tree);
    }
    List<Integer> arguments = new ArrayList<>();
    arguments.add(code.self());
    boolean isEnum = owner == code.javac.symbols().enumSym || (owner.flags() & Flags.ENUM) != 0;
    if (isEnum) {
      arguments.addAll(enumParameters);
    }
    if (owner.hasOuterInstance()) {
      arguments.add(outerInstance(tree.meth, owner, toSuper));
    }
    List<Type> parameters = List.copyOf(called.erasure(code.javac.types()).getParameterTypes());
    if (owner == code.javac.symbols().enumSym && parameters.size() > tree.args.size()) {
      parameters = parameters.subList(parameters.size() - tree.args.size(), parameters.size());
    }
    arguments.addAll(all.calls.arguments(tree.args, parameters, tree.varargsElement));
    arguments.addAll(toSuper ? all.creations.carried(owner, tree) : ownCaptured());
    code.lines.note(tree.pos);
    all.creations.construct(called, arguments, tree);
    if (toSuper) {
      initialisers(false);
    }
  }

  private List<Integer> ownCaptured() {
    List<Integer> values = new ArrayList<>();
    code.type.captured.forEach(it -> values.add(captured.getOrDefault(it, code.self())));
    return values;
  }

  private int outerInstance(JCExpression name, ClassSymbol owner, boolean toSuper) {
    if (name instanceof JCFieldAccess select) {
      return all.expressions.value(select.selected, all.expressions.erased(select.selected.type));
    }
    if (!toSuper) {
      return code.outerParameter;
    }
    ClassSymbol self = code.type.symbol;
    // The instance under construction is no outer instance of its own superclass.
    return all.access.around(
        type ->
            type != self
                && (owner.isDirectlyOrIndirectlyLocal()
                    ? type.isSubClass(owner.type.getEnclosingType().tsym, code.javac.types())
                    : type.isSubClass(owner.owner, code.javac.types())),
        name);
  }

  /** Keeps the outer instance and what is captured in fields. */
  private void carryAlong(JCTree at) {
    int waiting = code.lines.waiting();
    code.lines.note(code.begin);
    code.type
        .outerField()
        .filter(field -> code.outerParameter >= 0)
        .ifPresent(field -> code.storeField(code.self(), field, code.outerParameter, at));
    for (VarSymbol variable : code.type.captured) {
      Integer value = captured.get(variable);
      if (value != null) {
        code.storeField(code.self(), code.type.field(variable), value, at);
      }
    }
    code.lines.waitAgain(waiting);
  }

  // ---- Initialisers

  /** The initialisers of the class's static fields, or of those of instances. */
  void initialisers(boolean ofStatics) {
    boolean before = code.inInitialiser;
    code.inInitialiser = true;
    int place = 0;
    for (JCTree def : code.type.declared.tree.defs) {
      if (def instanceof JCVariableDecl field && field.sym != null) {
        boolean isConstant = (field.mods.flags & Flags.ENUM) != 0;
        if (field.sym.isStatic() == ofStatics && field.init != null && isRun(field)) {
          field(field, isConstant ? place : -1);
        }
        place += isConstant ? 1 : 0;
        if (ofStatics && isConstant && place == constants()) {
          GeneratedMembers.storeValues(code, field);
        }
      } else if (def instanceof JCBlock block && ((block.flags & Flags.STATIC) != 0) == ofStatics) {
        all.statements.write(block);
      }
    }
    if (ofStatics && constants() == 0 && code.type.isEnum()) {
      GeneratedMembers.storeValues(code, code.type.declared.tree);
    }
    code.inInitialiser = before;
  }

  /** Whether a class has anything to do when it is initialised. */
  static boolean initialisesStatics(ClassShape type) {
    if (type.isEnum()) {
      return true;
    }
    for (JCTree def : type.declared.tree.defs) {
      boolean runs =
          def instanceof JCVariableDecl field
              ? field.sym != null && field.sym.isStatic() && field.init != null && isRun(field)
              : def instanceof JCBlock block && (block.flags & Flags.STATIC) != 0;
      if (runs) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRun(JCVariableDecl field) {
    return !field.sym.isStatic() || field.sym.getConstValue() == null;
  }

  private void field(JCVariableDecl field, int enumPlace) {
    if (!code.flow.goesOn()) {
      return;
    }
    boolean isStatic = field.sym.isStatic();
    // A static field's initialiser begins at its name, that of others at the first modifier.
    code.lines.note(isStatic ? field.pos : TreeInfo.getStartPos(field));
    FieldRef ref = code.javac.names().field(code.type.name, field.sym);
    int self = isStatic ? -1 : code.self();
    int value =
        enumPlace >= 0
                && TreeInfo.skipParens(field.init) instanceof JCNewClass made
                && made.type != null
            ? enumConstant(made, field, enumPlace)
            : all.expressions.value(field.init, field.sym.erasure(code.javac.types()));
    if (isStatic) {
      code.storeStatic(ref, value, field);
    } else {
      code.storeField(self, ref, value, field);
    }
  }

  // ---- Enums

  private int enumConstant(JCNewClass made, JCVariableDecl field, int place) {
    int name = code.constant(field.name.toString(), "java.lang.String");
    int ordinal = code.constant(place, "int");
    return all.creations.object(made, List.of(name, ordinal));
  }

  private int constants() {
    int count = 0;
    for (JCTree def : code.type.declared.tree.defs) {
      boolean isConstant =
          def instanceof JCVariableDecl field && (field.mods.flags & Flags.ENUM) != 0;
      count += isConstant ? 1 : 0;
    }
    return count;
  }
}
