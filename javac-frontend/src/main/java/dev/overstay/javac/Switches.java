package dev.overstay.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCase;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCSwitch;
import com.sun.tools.javac.tree.JCTree.JCSwitchExpression;
import com.sun.tools.javac.tree.JCTree.JCYield;
import com.sun.tools.javac.tree.TreeInfo;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
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
  private final Map<JCTree, Integer> results = new HashMap<>();

  Switches(Lowering all) {
    this.all = all;
    this.code = all.code;
  }

  void write(JCSwitch tree) {
    code.flow.leavable(tree, () -> cases(tree, tree.selector, tree.cases, false));
  }

  /** A switch that gives a value. */
  int value(JCSwitchExpression tree) {
    int result = code.newVariable();
    results.put(tree, result);
    code.lines.write();
    code.flow.leavable(tree, () -> cases(tree, tree.selector, tree.cases, true));
    return code.body.read(result);
  }

  void give(JCYield tree) {
    JCTree target = tree.target;
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
  private record Branch(JCCase tree, int block) {}

  private void cases(JCTree tree, JCExpression selector, List<JCCase> cases, boolean givesValue) {
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
    for (JCCase each : cases) {
      int block = code.body.newBlock();
      branches.add(new Branch(each, block));
      targets.add(block);
      hasDefault |= isDefault(each);
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
    if (type == null || type.isPrimitive()) {
      return type;
    }
    Type unboxed = code.javac.types().unboxedType(type);
    return unboxed.isPrimitive() ? unboxed : type;
  }

  /** Pattern switches must fit every value, though they may have no default. */
  private boolean isExhaustive(@Nullable Type type, List<JCCase> cases) {
    boolean patterns =
        cases.stream()
            .anyMatch(
                it -> labels(it).stream().anyMatch(l -> code.javac.newer().pattern(l) != null));
    boolean simple = type == null || type.isPrimitive() || (type.tsym.flags() & Flags.ENUM) != 0;
    return patterns && !simple;
  }

  private static List<JCTree> labels(JCCase tree) {
    return new ArrayList<JCTree>(tree.labels);
  }

  private boolean isDefault(JCCase tree) {
    // In older trees, and in old-style switches of all, a default has no label that is a constant.
    return tree.labels.isEmpty()
        || labels(tree).stream().anyMatch(it -> code.javac.newer().isDefault(it));
  }

  private void write(JCCase tree, JCTree target, int selected, @Nullable Type type, int choice) {
    for (JCTree label : labels(tree)) {
      JCTree pattern = code.javac.newer().pattern(label);
      if (pattern != null) {
        all.patterns.bind(pattern, selected, all.patterns.typeOf(pattern), type, choice);
      }
    }
    JCTree guard = code.javac.newer().guard(tree);
    if (guard != null) {
      all.patterns.guard(guard, choice);
    }
    all.statements.writeAll(tree.stats == null ? List.of() : tree.stats);
    if (tree.caseKind == JCCase.RULE && code.flow.goesOn()) {
      code.flow.leave(target);
    }
  }

  /** What compilers throw for a value that was unknown when they compiled. */
  private void fails(JCTree tree) {
    code.lines.note(TreeInfo.getStartPos(tree));
    if (Runtime.version().feature() < 21) {
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
  private void construct(MethodRef constructor, List<Integer> arguments, JCTree tree) {
    code.invoke(Effect.Call.CONSTRUCTOR, constructor, arguments, "void", tree);
    code.throwValue(arguments.get(0), tree);
  }
}
