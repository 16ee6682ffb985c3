package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.tree.Stmt;
import dev.overstay.javaparser.type.Symbol.MethodSymbol;
import dev.overstay.javaparser.type.Symbol.VarSymbol;
import dev.overstay.javaparser.type.Type;
import java.util.List;

/** Lowers the bodies of one class. */
final class Bodies {

  private final ClassShape type;
  private final ClassIndex index;
  private final Language java;

  Bodies(ClassShape type, ClassIndex index, Language java) {
    this.type = type;
    this.index = index;
    this.java = java;
  }

  private MethodCode code(MethodRef ref) {
    return new MethodCode(ref, type, index, java);
  }

  /** A method or constructor with a body in the source. */
  Body method(Decl.MethodDecl tree, MethodSymbol method, Stmt.Block body, MethodRef ref) {
    MethodCode code = code(ref);
    Lowering all = new Lowering(code);
    code.returns = java.types().erasure(method.type.returns());
    if (!method.isStatic()) {
      code.receiver();
    }
    if (method.isConstructor()) {
      code.begin = body.pos;
      constructorParameters(method, all);
    } else {
      int i = 0;
      for (VarSymbol parameter : method.params) {
        code.assign(parameter, code.parameter(i++, java.names().of(parameter.type)));
      }
    }
    all.statements.write(body);
    if (code.flow.goesOn()) {
      if (method.isConstructor() && (tree.compact || tree.generated)) {
        recordFields(tree, method, all);
      }
      code.lines.note(LineTable.endOf(body));
      code.returnValue(Effect.NONE, body);
    }
    return code.body.build();
  }

  private void constructorParameters(MethodSymbol method, Lowering all) {
    MethodCode code = all.code;
    ClassShape.ConstructorParameters parameters = ClassShape.parameters(method, index, java);
    int i = 0;
    int before = parameters.before().size() - (parameters.outer() ? 1 : 0);
    for (Type added : parameters.before()) {
      int value = code.parameter(i, java.names().of(added));
      if (i++ < before) {
        all.constructor.enumParameters.add(value);
      } else {
        code.outerParameter = value;
      }
    }
    for (VarSymbol parameter : method.params) {
      code.assign(parameter, code.parameter(i++, java.names().of(parameter.type)));
    }
    for (VarSymbol captured : parameters.captured()) {
      int value = code.parameter(i++, java.names().of(captured.type));
      all.constructor.captured.put(captured, value);
      code.assign(captured, value);
    }
  }

  /** A record's canonical constructor that does not say so assigns all fields at its end. */
  private void recordFields(Decl.MethodDecl tree, MethodSymbol method, Lowering all) {
    if (type.declared.tree.kind != Decl.Kind.RECORD) {
      return;
    }
    MethodCode code = all.code;
    for (Decl.VariableDecl field : recordFields()) {
      for (VarSymbol parameter : method.params) {
        if (parameter.name.equals(field.name)) {
          code.lines.note(tree.pos);
          FieldRef ref = new FieldRef(type.name, field.name);
          code.storeField(code.self(), ref, code.read(parameter), tree);
        }
      }
    }
  }

  private List<Decl.VariableDecl> recordFields() {
    return type.declared.tree.defs.stream()
        .filter(Decl.VariableDecl.class::isInstance)
        .map(Decl.VariableDecl.class::cast)
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
    code.returns = new MethodReferences(java).descriptor(lambda.tree()).returns();
    if (lambda.capturesThis()) {
      code.receiver();
    }
    int i = 0;
    for (VarSymbol captured : lambda.captured()) {
      code.assign(captured, code.parameter(i, lambda.parameters().get(i)));
      i++;
    }
    if (lambda.tree() instanceof Expr.Lambda tree) {
      for (Decl.VariableDecl parameter : tree.params) {
        int value = code.parameter(i, lambda.parameters().get(i));
        if (parameter.sym != null) {
          code.assign(parameter.sym, value);
        }
        i++;
      }
      lambda(tree, all);
    } else {
      new ReferenceBody(all, (Expr.Reference) lambda.tree()).write(i, lambda.parameters());
    }
    return code.body.build();
  }

  private static void lambda(Expr.Lambda tree, Lowering all) {
    MethodCode code = all.code;
    if (tree.body instanceof Stmt.Block block) {
      all.statements.write(block);
      if (code.flow.goesOn()) {
        code.lines.note(LineTable.endOf(block));
        code.returnValue(Effect.NONE, block);
      }
      return;
    }
    Expr expression = (Expr) tree.body;
    int start = expression.start;
    code.lines.note(start);
    boolean gives = code.returns != null && !code.returns.isVoid();
    int value = all.expressions.value(expression, gives ? code.returns : null);
    boolean isVoid = expression.type != null && expression.type.isVoid();
    all.statements.leave(gives && !isVoid ? value : Effect.NONE, start, expression);
  }
}
