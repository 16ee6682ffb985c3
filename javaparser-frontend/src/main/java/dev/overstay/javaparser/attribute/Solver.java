package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.tree.Expr;
import dev.overstay.javaparser.type.Type;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings inferences to their end, in the order of chapter 18 of the language's specification: what
 * arguments say, then what is expected of the result, then functions, each once the types of its
 * parameters are known.
 */
final class Solver {

  private final Attribution all;
  private final Types types;

  Solver(Attribution all) {
    this.all = all;
    this.types = all.types;
  }

  /** Uses an argument as something of a type, in an inference that goes on. */
  void apply(Argument argument, Type wanted, Inference session) {
    if (argument instanceof Argument.Typed it) {
      types.isCompatible(types.capture(it.type()), wanted);
    } else if (argument instanceof Argument.Function it) {
      session.waiting.add(new Inference.Waiting(it, wanted));
    } else if (argument instanceof Argument.Open it) {
      session.merge(it.inference());
      types.isCompatible(it.result(), wanted);
    } else if (argument instanceof Argument.Choice it) {
      it.parts().forEach(part -> apply(part, wanted, session));
      session.afterwards.add(() -> it.tree().type = Types.settled(wanted));
    }
  }

  /** Ends the inference of an argument that is used as something; gives its type. */
  Type complete(Argument argument, @Nullable Type wanted, Env env) {
    Inference session = new Inference();
    if (wanted != null && !wanted.isVoid()) {
      apply(argument, wanted, session);
    } else if (argument instanceof Argument.Open it) {
      session.merge(it.inference());
    } else if (argument instanceof Argument.Choice it) {
      return choice(it, env);
    } else if (argument instanceof Argument.Function it) {
      all.functions.withoutType(it);
      return Type.Basic.UNKNOWN;
    }
    run(session);
    if (argument instanceof Argument.Open it) {
      return Types.settled(it.result());
    }
    Type type = argument.tree().type;
    return type == null ? Type.Basic.UNKNOWN : type;
  }

  private Type choice(Argument.Choice choice, Env env) {
    List<Type> branches = new ArrayList<>();
    for (Argument each : choice.parts()) {
      branches.add(each instanceof Argument.Typed it ? it.type() : complete(each, null, env));
    }
    Type type = all.expressions.joined(branches);
    choice.tree().type = type;
    return type;
  }

  /** Solves all that is open. */
  void run(Inference session) {
    while (!session.waiting.isEmpty()) {
      Inference.Waiting next = next(session);
      session.waiting.remove(next);
      types.solve(inputs(next));
      all.functions.attribute(next.function(), next.type(), session);
    }
    types.solve(session.variables);
    // Running some may add others.
    for (int i = 0; i < session.afterwards.size(); i++) {
      session.afterwards.get(i).run();
    }
  }

  /** A function that nothing has to be guessed for, else the first. */
  private Inference.Waiting next(Inference session) {
    for (Inference.Waiting each : session.waiting) {
      if (inputs(each).isEmpty()) {
        return each;
      }
    }
    // One whose parameters depend on what another will give comes later.
    for (int i = 0; i < session.waiting.size(); i++) {
      Set<Type.Undetermined> inputs = inputs(session.waiting.get(i));
      boolean waits = false;
      for (int j = 0; j < session.waiting.size(); j++) {
        if (i != j) {
          Set<Type.Undetermined> outputs = outputs(session.waiting.get(j));
          waits |= inputs.stream().anyMatch(outputs::contains);
        }
      }
      if (!waits) {
        return session.waiting.get(i);
      }
    }
    return session.waiting.get(0);
  }

  /** What must be known before a function is looked at. */
  private Set<Type.Undetermined> inputs(Inference.Waiting waiting) {
    Set<Type.Undetermined> found = new LinkedHashSet<>();
    Type type = Types.prune(waiting.type());
    if (type instanceof Type.Undetermined it) {
      found.add(it);
      return found;
    }
    Type.Method descriptor = types.descriptor(type);
    if (descriptor == null || all.functions.isExact(waiting.function())) {
      return found;
    }
    descriptor.parameters().forEach(it -> Types.undetermined(it, found));
    return found;
  }

  private Set<Type.Undetermined> outputs(Inference.Waiting waiting) {
    Set<Type.Undetermined> found = new LinkedHashSet<>();
    Type.Method descriptor = types.descriptor(waiting.type());
    if (descriptor != null) {
      Types.undetermined(descriptor.returns(), found);
    }
    return found;
  }

  /** Says what a tree's type is once all is known. */
  static void afterwards(Inference session, Expr tree, Type type) {
    session.afterwards.add(() -> tree.type = Types.settled(type));
  }
}
