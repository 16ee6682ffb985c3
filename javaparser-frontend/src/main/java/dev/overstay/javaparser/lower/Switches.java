package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Pattern;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Predefined;
import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Switches of all kinds. Each is one choice by its selector: the switches over hash codes that
 * compilers make of a string switch say nothing more.
 */
final class Switches {

  private final Lowering all;
  private final MethodCode code;
  private final Map<Tree, Integer> results = new HashMap<>();

  Switches(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  void write(Stmt.Switch tree) {
    code.flow.leavable(tree, () -> cases(tree, tree.selector, tree.cases, false));
  }

  /** A switch that gives a value. */
  int value(Expr.SwitchExpression tree) {
    int result = code.newVariable();
    results.put(tree, result);
    code.lines.write();
    code.flow.leavable(tree, () -> cases(tree, tree.selector, tree.cases, true));
    return code.body.read(result);
  }

  void give(Stmt.Yield tree) {
    Expr.SwitchExpression target = tree.target;
    if (target == null || !results.containsKey(target)) {
      all.expressions.value(tree.value);
      return;
    }
    int waiting = code.lines.waiting();
    Type wanted = target.type == null ? null : all.expressions.erased(target.type);
    int value = all.expressions.value(tree.value, wanted);
    code.flow.assign(results.get(target), value);
    code.flow.leave(target);
    code.lines.waitAgain(waiting);
  }

  /** One case while its switch is written. */
  private record Branch(Stmt.Case tree, int block) {}

  private void cases(Tree tree, Expr selector, List<Stmt.Case> cases, boolean givesValue) {
    Type type = selector.type == null ? null : all.expressions.erased(selector.type);
    int selected = all.expressions.value(selector, unboxed(type));
    if (type != null && !type.isPrimitive()) {
      code.flow.mayThrow();
    }
    // A case whose guard fails asks again.
    int choice = code.body.newBlock();
    code.flow.goTo(choice);
    code.body.begin(choice);
    List<Branch> branches = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    boolean hasDefault = false;
    for (Stmt.Case each : cases) {
      int block = code.body.newBlock();
      branches.add(new Branch(each, block));
      targets.add(block);
      hasDefault |= each.isDefault;
    }
    int otherwise = hasDefault ? -1 : code.body.newBlock();
    if (!hasDefault) {
      targets.add(otherwise);
    }
    code.lines.write();
    code.body.switchTo(selected, targets);
    for (int i = 0; i < branches.size(); i++) {
      Branch branch = branches.get(i);
      // Falls through from the case before.
      code.flow.goTo(branch.block());
      code.flow.goOnIn(branch.block());
      write(branch.tree(), tree, selected, type, choice);
    }
    code.body.seal(choice);
    if (!hasDefault) {
      int end = code.body.newBlock();
      code.flow.goTo(end);
      code.flow.goOnIn(otherwise);
      if (givesValue || isExhaustive(type, cases)) {
        fails(tree);
      }
      code.flow.goTo(end);
      code.flow.goOnIn(end);
    }
  }

  private @Nullable Type unboxed(@Nullable Type type) {
    Type.Basic unboxed = Predefined.unboxed(type);
    return unboxed == null ? type : unboxed;
  }

  /** Pattern switches must fit every value, though they may have no default. */
  private static boolean isExhaustive(@Nullable Type type, List<Stmt.Case> cases) {
    boolean patterns =
        cases.stream().anyMatch(it -> it.labels.stream().anyMatch(Pattern.class::isInstance));
    boolean simple =
        type == null
            || type.isPrimitive()
            || (type instanceof Type.Named it && it.symbol().isEnum());
    return patterns && !simple;
  }

  private void write(Stmt.Case tree, Tree target, int selected, @Nullable Type type, int choice) {
    for (Tree label : tree.labels) {
      if (label instanceof Pattern pattern) {
        all.patterns.bind(pattern, selected, all.patterns.typeOf(pattern), type, choice);
      }
    }
    if (tree.guard != null) {
      all.patterns.guard(tree.guard, choice);
    }
    all.statements.writeAll(tree.stats);
    if (tree.rule && code.flow.goesOn()) {
      code.flow.leave(target);
    }
  }

  /** What compilers throw for a value that was unknown when they compiled. */
  private void fails(Tree tree) {
    code.lines.note(tree.start);
    if (!code.java.hasMatchException()) {
      String error = "java.lang.IncompatibleClassChangeError";
      int made = code.newObject(error, tree);
      construct(new MethodRef(error, "<init>", "()V"), List.of(made), tree);
      return;
    }
    String error = "java.lang.MatchException";
    int made = code.newObject(error, tree);
    int message = code.constant(null, Body.ANY);
    int cause = code.constant(null, Body.ANY);
    String descriptor = "(Ljava/lang/String;Ljava/lang/Throwable;)V";
    construct(new MethodRef(error, "<init>", descriptor), List.of(made, message, cause), tree);
  }

  /** Constructs what its first argument is, and throws it. */
  private void construct(MethodRef constructor, List<Integer> arguments, Tree tree) {
    code.invoke(Effect.Call.CONSTRUCTOR, constructor, arguments, "void", tree);
    code.throwValue(arguments.get(0), tree);
  }
}
