package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keys that are used only where a collection has them that is filled once and for all; a constant
 * stands for all others. There are no more of them than that collection has elements.
 */
final class VettedKeys {

  /** Values that stand for values, and methods that ask methods, are followed no further. */
  private static final int DEEPEST = 6;

  private final ModuleView view;

  VettedKeys(ModuleView view) {
    this.view = view;
  }

  /** Whether something is put in under such a key. */
  boolean decideAbout(FieldUses.Use site) {
    return CallArguments.putUnder(site.happening(), site.in())
        .filter(key -> isChosen(key, site.in()))
        .filter(key -> isFew(key, site.happening().position().block(), site.in()))
        .isPresent();
  }

  /** Whether a call is given such a key. */
  boolean isGiven(int argument, Effect.Invoke call, BodyFlow flow) {
    return isChosen(argument, flow)
        && flow.positionOf(call).filter(at -> isFew(argument, at.block(), flow)).isPresent();
  }

  /** Whether there is anything to ask: a value that was chosen, here or by a method, or a test. */
  private static boolean isChosen(int value, BodyFlow flow) {
    return flow.body().value(value) instanceof Value.Phi
        || flow.body().value(value) instanceof Value.CallResult
        || flow.events().stream().anyMatch(event -> event.flow() instanceof Flow.Lookup);
  }

  private boolean isFew(int value, int block, BodyFlow flow) {
    return isFew(value, flow.controlFlow().conditionsOf(block), flow, 0);
  }

  private boolean isFew(int id, List<ControlFlow.Condition> tests, BodyFlow flow, int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    Value value = flow.body().value(id);
    if (value instanceof Value.Constant
        || (value instanceof Value.LoadStatic load && isFixed(load.field()))
        || tests.stream().anyMatch(it -> finds(it, id, flow))) {
      return true;
    }
    if (value instanceof Value.Cast cast) {
      return isFew(cast.value(), tests, flow, depth + 1);
    }
    if (value instanceof Value.Phi phi) {
      return areFew(phi, flow, depth);
    }
    return value instanceof Value.CallResult result && answersFew(result.call(), depth);
  }

  private boolean isFixed(FieldRef field) {
    return view.program().field(field).filter(it -> it.modifiers().isFinal()).isPresent();
  }

  /** Whether each of several values is one of few on the way on which it is taken. */
  private boolean areFew(Value.Phi phi, BodyFlow flow, int depth) {
    int join = flow.body().definedIn().get(phi.id());
    List<Way> ways = flow.body().blocks().stream().flatMap(block -> Way.to(join, block)).toList();
    // Without one value for each way it is not known which comes by which.
    if (ways.size() != phi.operands().size()) {
      return false;
    }
    for (int i = 0; i < ways.size(); i++) {
      int operand = phi.operands().get(i);
      boolean there =
          flow.controlFlow()
              .dominates(flow.body().definedIn().get(operand), ways.get(i).from().id());
      if (!there || !isFew(operand, ways.get(i).tests(flow), flow, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  /** A way from the end of a block to the one that follows. */
  private record Way(Block from, Edge edge) {

    static Stream<Way> to(int join, Block from) {
      return from.edges().stream()
          .filter(edge -> edge.target() == join && edge.isNormal())
          .map(edge -> new Way(from, edge));
    }

    List<ControlFlow.Condition> tests(BodyFlow flow) {
      List<ControlFlow.Condition> tests =
          new ArrayList<>(flow.controlFlow().conditionsOf(from.id()));
      if (edge.kind() == Edge.Kind.TRUE || edge.kind() == Edge.Kind.FALSE) {
        from.guard()
            .map(guard -> new ControlFlow.Condition(guard, edge.kind() == Edge.Kind.TRUE))
            .ifPresent(tests::add);
      }
      return tests;
    }
  }

  /** Whether a method of the module that can be no other answers with one of few alone. */
  private boolean answersFew(Effect.Invoke call, int depth) {
    Optional<BodyFlow> callee =
        view.program()
            .declaration(call.method())
            .filter(it -> view.program().isOwn(it.ref().owner()))
            .filter(it -> view.program().ownOverriders(it.ref()).isEmpty())
            .flatMap(view::flow);
    return callee.isPresent()
        && !callee.get().returns().isEmpty()
        && callee.get().body().blocks().stream()
            .allMatch(
                block ->
                    block.effects().stream()
                        .filter(Effect.Return.class::isInstance)
                        .map(Effect.Return.class::cast)
                        .allMatch(it -> isFew(it, block, callee.get(), depth + 1)));
  }

  private boolean isFew(Effect.Return answer, Block block, BodyFlow flow, int depth) {
    return answer.value() != Effect.NONE
        && isFew(answer.value(), flow.controlFlow().conditionsOf(block.id()), flow, depth);
  }

  /** Whether a test came out so that a steady collection has a value. */
  private boolean finds(ControlFlow.Condition test, int value, BodyFlow flow) {
    if (test.holds() == (test.guard().test() == Guard.Test.IS_NULL)) {
      return false;
    }
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Lookup lookup
          && event.isDirect()
          && !event.deferred()
          && flow.effect(event).orElse(null) instanceof Effect.Invoke call
          && call.arguments().stream().skip(1).anyMatch(it -> isSame(it, value, flow))
          && test.guard().operands().stream().anyMatch(it -> isSame(it, call.result(), flow))
          && FieldUses.fieldOf(lookup.holder(), true)
              .map(FieldUses.Target::field)
              .filter(this::isSteady)
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(int one, int other, BodyFlow flow) {
    return one == other
        || (flow.body().value(one) instanceof Value.Cast cast && isSame(cast.value(), other, flow));
  }

  /** Whether nothing is put in a field's collection, nor another in its place, after the start. */
  private boolean isSteady(FieldRef field) {
    return Stream.of(FieldUses.Kind.GROW, FieldUses.Kind.STORE)
        .flatMap(kind -> view.uses().of(field, kind))
        .allMatch(use -> view.lifecycles().isStartOnly(use.in().method()));
  }
}
