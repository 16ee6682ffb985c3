package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Modifiers;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Symbol.ClassSymbol;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
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
  void selfCall(Expr.Apply tree, MethodSymbol called) {
    ClassSymbol owner = called.declaring();
    boolean toSuper = owner != code.type.symbol;
    if (toSuper) {
      carryAlong(tree);
    }
    List<Integer> arguments = new ArrayList<>();
    arguments.add(code.self());
    boolean isEnum = isEnumItself(owner) || owner.isEnum();
    if (isEnum) {
      arguments.addAll(enumParameters);
    }
    if (owner.hasOuterInstance()) {
      arguments.add(outerInstance(tree.meth, owner, toSuper));
    }
    List<Type> parameters = all.calls.parameters(tree.methodType, called);
    if (isEnumItself(owner) && parameters.size() > tree.args.size()) {
      parameters = parameters.subList(parameters.size() - tree.args.size(), parameters.size());
    }
    arguments.addAll(all.calls.arguments(tree.args, parameters, tree.varargsElement, tree));
    arguments.addAll(toSuper ? all.creations.carried(owner, tree) : ownCaptured());
    code.lines.note(tree.pos);
    all.creations.construct(called, arguments, tree);
    if (toSuper) {
      initialisers(false);
    }
  }

  private static boolean isEnumItself(ClassSymbol type) {
    return type.binaryName().equals("java.lang.Enum");
  }

  private List<Integer> ownCaptured() {
    List<Integer> values = new ArrayList<>();
    code.type.captured.forEach(it -> values.add(captured.getOrDefault(it, code.self())));
    return values;
  }

  private int outerInstance(Expr name, ClassSymbol owner, boolean toSuper) {
    if (name instanceof Expr.Select select) {
      return all.expressions.value(select.selected, all.expressions.erasedTypeOf(select.selected));
    }
    if (!toSuper) {
      return code.outerParameter;
    }
    ClassSymbol self = code.type.symbol;
    // The instance under construction is no outer instance of its own superclass.
    return all.access.around(type -> type != self && type.isSubclass(owner.outerClass()), name);
  }

  /** Keeps the outer instance and what is captured in fields. */
  private void carryAlong(Tree at) {
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
    for (Tree def : code.type.declared.tree.defs) {
      if (def instanceof Decl.VariableDecl field && field.sym != null) {
        boolean isConstant = (field.flags & Modifiers.ENUM) != 0;
        Expr init = field.init;
        if (field.sym.isStatic() == ofStatics && init != null && isRun(field.sym)) {
          field(field, field.sym, init, isConstant ? place : -1);
        }
        place += isConstant ? 1 : 0;
        if (ofStatics && isConstant && place == constants()) {
          GeneratedMembers.storeValues(code, field);
        }
      } else if (def instanceof Stmt.Block block && block.isStatic == ofStatics) {
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
    for (Tree def : type.declared.tree.defs) {
      boolean runs =
          def instanceof Decl.VariableDecl field
              ? field.sym != null && field.sym.isStatic() && field.init != null && isRun(field.sym)
              : def instanceof Stmt.Block block && block.isStatic;
      if (runs) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRun(VarSymbol field) {
    return !field.isStatic() || field.constant() == null;
  }

  private void field(Decl.VariableDecl field, VarSymbol symbol, Expr init, int enumPlace) {
    if (!code.flow.goesOn()) {
      return;
    }
    boolean isStatic = symbol.isStatic();
    // A static field's initialiser begins at its name, that of others at the first modifier.
    code.lines.note(isStatic ? field.pos : field.start);
    FieldRef ref = new FieldRef(code.type.name, field.name);
    int self = isStatic ? -1 : code.self();
    int value =
        enumPlace >= 0 && Expr.bare(init) instanceof Expr.NewClass made && made.type != null
            ? enumConstant(made, field, enumPlace)
            : all.expressions.value(init, code.java.types().erasure(symbol.type));
    if (isStatic) {
      code.storeStatic(ref, value, field);
    } else {
      code.storeField(self, ref, value, field);
    }
  }

  // ---- Enums

  private int enumConstant(Expr.NewClass made, Decl.VariableDecl field, int place) {
    int name = code.constant(field.name, "java.lang.String");
    int ordinal = code.constant(place, "int");
    return all.creations.object(made, List.of(name, ordinal));
  }

  private int constants() {
    int count = 0;
    for (Tree def : code.type.declared.tree.defs) {
      boolean isConstant =
          def instanceof Decl.VariableDecl field && (field.flags & Modifiers.ENUM) != 0;
      count += isConstant ? 1 : 0;
    }
    return count;
  }
}
