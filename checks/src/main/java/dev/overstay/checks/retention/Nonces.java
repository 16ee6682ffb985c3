package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.Growable;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;

/**
 * Values that never come again, and text that has one in it. A point in time that is rounded does
 * come again, so arithmetic ends it.
 */
final class Nonces {

  /** Text made of text made of text is followed no further. */
  private static final int DEEPEST = 8;

  /** Into so many methods of the module. */
  private static final int MOST_CALLS = 2;

  private static final String TEXT = "java.lang.String";

  private final ModuleView view;

  Nonces(ModuleView view) {
    this.view = view;
  }

  /** Whether a value is such a one. */
  boolean is(int value, BodyFlow flow) {
    return is(value, flow, 0, 0);
  }

  private boolean is(int id, BodyFlow flow, int depth, int calls) {
    if (depth >= DEEPEST) {
      return false;
    }
    Value value = flow.body().value(id);
    // What it was made of is told of a number that comes of arithmetic, too.
    if (value instanceof Value.Computed computed) {
      return computed.operation() == Value.Operation.CONCAT
          && computed.operands().stream().anyMatch(it -> is(it, flow, depth + 1, calls));
    }
    if (value instanceof Value.Cast cast) {
      return is(cast.value(), flow, depth + 1, calls);
    }
    if (value instanceof Value.CallResult result
        && view.program().isOwn(result.call().method().owner())) {
      return isGivenByOwn(result.call(), calls);
    }
    if (flow.made(id).contains(Resource.NONCE)) {
      return true;
    }
    if (value instanceof Value.New made) {
      return isRecord(made.type())
          && given(made.id(), flow).stream().anyMatch(it -> is(it, flow, depth + 1, calls));
    }
    return value instanceof Value.CallResult result
        && (isText(result) || isBox(result))
        && result.call().arguments().stream().anyMatch(it -> is(it, flow, depth + 1, calls));
  }

  /** A record is as equal as what it is made of. */
  private boolean isRecord(String type) {
    return view.program()
        .find(type)
        .filter(it -> it.superclass().filter("java.lang.Record"::equals).isPresent())
        .isPresent();
  }

  /** What a constructor is given for an object. */
  private static List<Integer> given(int made, BodyFlow flow) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .filter(Effect.Invoke.class::isInstance)
        .map(Effect.Invoke.class::cast)
        .filter(call -> call.kind() == Effect.Call.CONSTRUCTOR && call.arguments().get(0) == made)
        .flatMap(call -> call.arguments().stream().skip(1))
        .toList();
  }

  /** Whether a library's method makes text of its arguments, or adds them to a text. */
  private boolean isText(Value.CallResult result) {
    return result.type().equals(TEXT)
        || view.program()
            .fromTypeModel(result.type(), TypeModel::growable)
            .filter(it -> it == Growable.BUFFER)
            .isPresent();
  }

  /** A number in an object is the number. */
  private static boolean isBox(Value.CallResult result) {
    return result.call().method().name().equals("valueOf")
        && result.call().kind() == Effect.Call.STATIC;
  }

  /** Whether a method of the module that can be no other gives such a value. */
  private boolean isGivenByOwn(Effect.Invoke call, int calls) {
    Optional<MethodFacts> method = view.program().declaration(call.method());
    return calls < MOST_CALLS
        && method.filter(it -> view.program().isOwn(it.ref().owner())).isPresent()
        && view.program().ownOverriders(call.method()).isEmpty()
        && method.flatMap(view::flow).filter(flow -> returnsOne(flow, calls + 1)).isPresent();
  }

  private boolean returnsOne(BodyFlow flow, int calls) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .filter(Effect.Return.class::isInstance)
        .map(Effect.Return.class::cast)
        .allMatch(it -> it.value() != Effect.NONE && is(it.value(), flow, 0, calls));
  }
}
