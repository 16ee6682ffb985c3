package dev.overstay.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import java.util.List;

/** Lowers the bodies of one class. */
final class Bodies {

  private final ClassShape type;
  private final ClassIndex index;
  private final Compilation javac;

  Bodies(ClassShape type, ClassIndex index, Compilation javac) {
    this.type = type;
    this.index = index;
    this.javac = javac;
  }

  private MethodCode code(MethodRef ref) {
    return new MethodCode(ref, type, index, javac);
  }

  /** A method or constructor with a body in the source. */
  Body method(JCMethodDecl tree, MethodRef ref) {
    MethodCode code = code(ref);
    Lowering all = new Lowering(code);
    code.returns = javac.types().erasure(tree.sym.type.getReturnType());
    if (!tree.sym.isStatic()) {
      code.receiver();
    }
    if (tree.sym.isConstructor()) {
      code.begin = tree.body.pos;
      constructorParameters(tree, all);
    } else {
      int i = 0;
      for (JCVariableDecl parameter : tree.params) {
        int value = code.parameter(i++, javac.names().of(parameter.sym.type));
        code.assign(parameter.sym, value);
      }
    }
    all.statements.write(tree.body);
    if (code.flow.goesOn()) {
      recordFields(tree, all);
      code.lines.note(TreeInfo.endPos(tree.body));
      code.returnValue(Effect.NONE, tree.body);
    }
    return code.body.build();
  }

  private void constructorParameters(JCMethodDecl tree, Lowering all) {
    MethodCode code = all.code;
    ClassShape.ConstructorParameters parameters = ClassShape.parameters(tree.sym, index, javac);
    int i = 0;
    int before = parameters.before().size() - (parameters.outer() ? 1 : 0);
    for (Type added : parameters.before()) {
      int value = code.parameter(i, javac.names().of(added));
      if (i++ < before) {
        all.constructor.enumParameters.add(value);
      } else {
        code.outerParameter = value;
      }
    }
    for (JCVariableDecl parameter : tree.params) {
      code.assign(parameter.sym, code.parameter(i++, javac.names().of(parameter.sym.type)));
    }
    for (VarSymbol captured : parameters.captured()) {
      int value = code.parameter(i++, javac.names().of(captured.type));
      all.constructor.captured.put(captured, value);
      code.assign(captured, value);
    }
  }

  /** A record's canonical constructor that does not say so assigns all fields at its end. */
  private void recordFields(JCMethodDecl tree, Lowering all) {
    boolean implicit =
        tree.sym.isConstructor()
            && (type.symbol.flags() & Flags.RECORD) != 0
            && (tree.sym.flags() & (Flags.COMPACT_RECORD_CONSTRUCTOR | Flags.GENERATEDCONSTR)) != 0;
    if (!implicit) {
      return;
    }
    MethodCode code = all.code;
    for (JCVariableDecl field : recordFields()) {
      for (JCVariableDecl parameter : tree.params) {
        if (parameter.name == field.name) {
          code.lines.note(tree.pos);
          FieldRef ref = javac.names().field(type.name, field.sym);
          code.storeField(code.self(), ref, code.read(parameter.sym), tree);
        }
      }
    }
  }

  private List<JCVariableDecl> recordFields() {
    return type.declared.tree.defs.stream()
        .filter(JCVariableDecl.class::isInstance)
        .map(JCVariableDecl.class::cast)
        .filter(it -> it.sym != null && !it.sym.isStatic())
        .toList();
  }

  /** The static initialiser. */
  Body staticInitialiser(MethodRef ref) {
    MethodCode code = code(ref);
    Lowering all = new Lowering(code);
    all.constructor.initialisers(true);
    if (code.flow.goesOn()) {
      code.returnValue(Effect.NONE, type.declared.tree);
    }
    return code.body.build();
  }

  /** The method that a lambda's body, or a method reference, became. */
  Body lambda(Hoisted lambda) {
    MethodCode code = code(lambda.ref());
    Lowering all = new Lowering(code);
    code.returns = new MethodReferences(javac).descriptor(lambda.tree()).getReturnType();
    if (lambda.capturesThis()) {
      code.receiver();
    }
    int i = 0;
    for (VarSymbol captured : lambda.captured()) {
      code.assign(captured, code.parameter(i, lambda.parameters().get(i)));
      i++;
    }
    if (lambda.tree() instanceof JCLambda tree) {
      for (JCVariableDecl parameter : tree.params) {
        code.assign(parameter.sym, code.parameter(i, lambda.parameters().get(i)));
        i++;
      }
      lambda(tree, all);
    } else {
      new ReferenceBody(all, (JCMemberReference) lambda.tree()).write(i, lambda.parameters());
    }
    return code.body.build();
  }

  private static void lambda(JCLambda tree, Lowering all) {
    MethodCode code = all.code;
    if (tree.body instanceof JCBlock block) {
      all.statements.write(block);
      if (code.flow.goesOn()) {
        code.lines.note(TreeInfo.endPos(block));
        code.returnValue(Effect.NONE, block);
      }
      return;
    }
    JCTree expression = tree.body;
    int start = TreeInfo.getStartPos(expression);
    code.lines.note(start);
    boolean gives = code.returns != null && !code.returns.hasTag(TypeTag.VOID);
    int value = all.expressions.value(expression, gives ? code.returns : null);
    boolean isVoid = expression.type != null && expression.type.hasTag(TypeTag.VOID);
    all.statements.leave(gives && !isVoid ? value : Effect.NONE, start, expression);
  }
}
