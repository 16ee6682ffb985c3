package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Growth that a counter limits: whatever is put in is counted, and only so many are. A counter that
 * is counted down again, or set back, limits something else: how many there are at a time.
 */
final class CountedLimits {

  private final ModuleView view;
  private final SteadyFields steady;

  CountedLimits(ModuleView view) {
    this.view = view;
    this.steady = view.only(SteadyFields.class, SteadyFields::new);
  }

  /** Whether a test of a counter, which counts what is put in here, decides about a growth. */
  boolean decideAbout(FieldRef field, FieldUses.Use site) {
    int block = site.happening().position().block();
    return site.in().controlFlow().conditionsOf(block).stream()
        .filter(condition -> condition.guard().test().orders())
        .anyMatch(condition -> limits(condition, field, site));
  }

  private boolean limits(ControlFlow.Condition condition, FieldRef field, FieldUses.Use site) {
    BodyFlow flow = site.in();
    List<Integer> operands = condition.guard().operands();
    for (int i = 0; i < operands.size(); i++) {
      int tested = operands.get(i);
      Optional<FieldRef> counter = counter(tested, field, flow);
      if (counter.isPresent() && isLimit(operands.get(1 - i), flow)) {
        boolean below = isBelow(condition, i);
        return ((below && isCounting(tested, flow)) || countsUnder(condition, counter.get(), site))
            && onlyCounts(counter.get(), condition, flow);
      }
    }
    return false;
  }

  /** Whether an operand is on the smaller side where a condition came out so. */
  private static boolean isBelow(ControlFlow.Condition condition, int operand) {
    Guard.Test test = condition.guard().test();
    boolean less = test == Guard.Test.LESS || test == Guard.Test.LESS_OR_EQUAL;
    return (less == condition.holds()) == (operand == 0);
  }

  private boolean isLimit(int value, BodyFlow flow) {
    Value at = flow.body().value(value);
    return at instanceof Value.Constant
        || (at instanceof Value.LoadField load && steady.isSteady(load.field()))
        || (at instanceof Value.LoadStatic load && steady.isSteady(load.field()));
  }

  /** The field whose number a value tells, if that is there as long as what grows. */
  private Optional<FieldRef> counter(int tested, FieldRef grown, BodyFlow flow) {
    Value value = flow.body().value(tested);
    if (value instanceof Value.CallResult result && result.call().hasReceiver()) {
      return numberIn(result.call().arguments().get(0), flow).filter(it -> lastsAsLong(it, grown));
    }
    return loaded(tested, flow)
        .filter(it -> isNumber(typeOf(it)))
        .filter(it -> lastsAsLong(it, grown));
  }

  /** The field of the object's own, or the static one, that a value is read from. */
  private Optional<FieldRef> loaded(int value, BodyFlow flow) {
    Value at = flow.body().value(value);
    if (at instanceof Value.LoadField load
        && flow.body().value(load.object()) instanceof Value.Receiver) {
      return Optional.of(view.program().canonical(load.field()));
    }
    return at instanceof Value.LoadStatic load
        ? Optional.of(view.program().canonical(load.field()))
        : Optional.empty();
  }

  /** The field with the number that can be counted on, whose object a value is. */
  private Optional<FieldRef> numberIn(int value, BodyFlow flow) {
    return loaded(value, flow)
        .filter(field -> view.program().isSubtype(typeOf(field), "java.lang.Number"));
  }

  private String typeOf(FieldRef field) {
    return view.program().field(field).map(it -> it.type().name()).orElse("");
  }

  private static boolean isNumber(String type) {
    return type.equals("int") || type.equals("long");
  }

  private boolean lastsAsLong(FieldRef counter, FieldRef grown) {
    return view.program().isOwn(counter.owner())
        && (view.program().field(counter).filter(it -> it.modifiers().isStatic()).isPresent()
            || counter.owner().equals(grown.owner())
            || view.holders().isShared(counter.owner())
            || view.holders().isOwned(counter.owner()));
  }

  /** Whether the very call whose answer is tested counts one more. */
  private static boolean isCounting(int tested, BodyFlow flow) {
    return flow.domain(tested).filter(Flow.Open.class::isInstance).isPresent();
  }

  /** Whether it is counted where the test came out so, each time that something is put in. */
  private boolean countsUnder(
      ControlFlow.Condition condition, FieldRef counter, FieldUses.Use site) {
    BodyFlow flow = site.in();
    ControlFlow order = flow.controlFlow();
    int grown = site.happening().position().block();
    return flow.body().blocks().stream()
        .filter(block -> order.dominates(block.id(), grown) || order.dominates(grown, block.id()))
        .filter(block -> order.conditionsOf(block.id()).contains(condition))
        .anyMatch(
            block ->
                !changes(block, counter, flow).isEmpty()
                    || functionsMadeIn(block, flow).anyMatch(it -> isChangedIn(it, counter)));
  }

  /** The functions of a body that are made in a block, as those that make what is put in. */
  private Stream<BodyFlow> functionsMadeIn(Block block, BodyFlow flow) {
    return flow.body().values().stream()
        .filter(it -> it instanceof Value.Closure closure && closure.lambda())
        .filter(it -> Integer.valueOf(block.id()).equals(flow.body().definedIn().get(it.id())))
        .flatMap(it -> view.program().declaration(((Value.Closure) it).target()).stream())
        .flatMap(it -> view.flow(it).stream());
  }

  private boolean isChangedIn(BodyFlow flow, FieldRef counter) {
    return flow.body().blocks().stream()
        .anyMatch(block -> !changes(block, counter, flow).isEmpty());
  }

  /** Whether one place counts, here or in a function made here, and others only take that back. */
  private boolean onlyCounts(FieldRef counter, ControlFlow.Condition condition, BodyFlow here) {
    if (view.program().field(counter).filter(it -> it.modifiers().isPrivate()).isEmpty()) {
      return false;
    }
    ControlFlow.Condition refused =
        new ControlFlow.Condition(condition.guard(), !condition.holds());
    int steps = 0;
    for (BodyFlow flow : nest(counter.owner())) {
      for (Block block : flow.body().blocks()) {
        boolean takesBack =
            flow == here && flow.controlFlow().conditionsOf(block.id()).contains(refused);
        for (Effect change : takesBack ? List.<Effect>of() : changes(block, counter, flow)) {
          boolean part = flow == here || isFunctionOf(flow, here);
          if (!part || !isStep(change, flow)) {
            return false;
          }
          steps++;
        }
      }
    }
    return steps == 1;
  }

  private List<BodyFlow> nest(String owner) {
    return view.program().module().stream()
        .filter(type -> view.program().sameNest(type.name(), owner))
        .flatMap(type -> view.flows(type).stream())
        .filter(flow -> !view.lifecycles().isStartOnly(flow.method()))
        .toList();
  }

  private boolean isFunctionOf(BodyFlow flow, BodyFlow here) {
    return flow.method().isLambdaBody()
        && view.callers().of(flow.method().ref()).stream().allMatch(here.method()::equals);
  }

  private List<Effect> changes(Block block, FieldRef counter, BodyFlow flow) {
    return block.effects().stream().filter(effect -> changes(effect, counter, flow)).toList();
  }

  private boolean changes(Effect effect, FieldRef counter, BodyFlow flow) {
    if (effect instanceof Effect.Invoke call) {
      return call.hasReceiver()
          && call.kind() != Effect.Call.CONSTRUCTOR
          && numberIn(call.arguments().get(0), flow).filter(counter::equals).isPresent()
          && !isRead(call.method().name());
    }
    return (effect instanceof Effect.StoreField store
            && view.program().canonical(store.field()).equals(counter))
        || (effect instanceof Effect.StoreStatic kept
            && view.program().canonical(kept.field()).equals(counter));
  }

  /** Whether a change counts one more, as far as that can be seen. */
  private static boolean isStep(Effect effect, BodyFlow flow) {
    if (effect instanceof Effect.Invoke call) {
      return call.result() == Effect.NONE
          ? call.arguments().size() == 1
          : isCounting(call.result(), flow);
    }
    int value =
        effect instanceof Effect.StoreField store
            ? store.value()
            : ((Effect.StoreStatic) effect).value();
    return flow.body().value(value) instanceof Value.Computed computed
        && computed.operation() == Value.Operation.ARITHMETIC;
  }

  private static boolean isRead(String method) {
    return (method.startsWith("get") && !method.startsWith("getAnd"))
        || method.startsWith("to")
        || method.endsWith("Value")
        || method.equals("sum");
  }
}
