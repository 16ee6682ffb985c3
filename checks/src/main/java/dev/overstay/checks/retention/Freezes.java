package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Objects that are filled until they are frozen: a private flag is set once and never reset, and
 * from then on whoever would fill the object is refused by an exception. A flag that says that the
 * object was closed is another thing: it was filled for as long as it was of use.
 */
final class Freezes {

  /** How many calls lie between the test and what fills the object, on either side. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;
  private final Map<FieldRef, Boolean> flags = new HashMap<>();

  Freezes(ModuleView view) {
    this.view = view;
  }

  /** Whether a growth can happen only before its object is frozen. */
  boolean precedes(FieldUses.Use site) {
    return isRefused(site.in(), site.happening().position(), 0)
        || Deed.behind(site.happening(), view)
            .filter(deed -> deed.event().flow() instanceof Flow.Grow)
            .anyMatch(deed -> isRefused(deed.in(), deed.event().position(), 0));
  }

  /**
   * Whether a place is reached only while the object is not frozen: by what stands before it, or
   * before every call of the private method that it is in.
   */
  private boolean isRefused(BodyFlow flow, ControlFlow.Position at, int calls) {
    return isBehindTest(flow, at.block())
        || isBehindCheck(flow, at, calls)
        || (calls < MOST_CALLS && isRefusedInCallers(flow.method(), calls));
  }

  private boolean isRefusedInCallers(MethodFacts method, int calls) {
    List<Callers.Site> sites = view.callers().sites(method.ref());
    return method.modifiers().isPrivate()
        && !sites.isEmpty()
        && !view.callers().isHandedOn(method.ref())
        && sites.stream().allMatch(site -> isRefused(site, calls + 1));
  }

  private boolean isRefused(Callers.Site site, int calls) {
    BodyFlow flow = view.flow(site.caller()).orElse(null);
    return flow != null
        && isOnItself(site.call(), flow)
        && flow.positionOf(site.call()).filter(at -> isRefused(flow, at, calls)).isPresent();
  }

  /** Whether a block runs only while a flag of the object is not set, and else it throws. */
  private boolean isBehindTest(BodyFlow flow, int block) {
    for (Block tested : flow.body().blocks()) {
      Optional<Guard> guard = tested.guard().filter(it -> it.test() == Guard.Test.IS_TRUE);
      if (guard.isEmpty() || !flow.controlFlow().dominates(tested.id(), block)) {
        continue;
      }
      boolean throwsWhenSet =
          tested.edges().stream()
              .anyMatch(
                  edge ->
                      edge.kind() == Edge.Kind.TRUE
                          && edge.target() != block
                          && endsInThrow(flow, edge.target()));
      if (throwsWhenSet && isFlag(guard.get().operands().get(0), flow)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInThrow(BodyFlow flow, int block) {
    return flow.body().blocks().get(block).effects().stream()
        .anyMatch(effect -> effect instanceof Effect.Throw);
  }

  /** Whether a method of the same object is called first that does nothing but such a test. */
  private boolean isBehindCheck(BodyFlow flow, ControlFlow.Position at, int calls) {
    for (Block block : flow.body().blocks()) {
      for (int i = 0; i < block.effects().size(); i++) {
        if (block.effects().get(i) instanceof Effect.Invoke call
            && isOnItself(call, flow)
            && flow.controlFlow().precedes(new ControlFlow.Position(block.id(), i), at)
            && isCheck(call, calls + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOnItself(Effect.Invoke call, BodyFlow flow) {
    return call.hasReceiver()
        && flow.body().value(call.arguments().get(0)) instanceof Value.Receiver;
  }

  /** Whether a method returns only while the object is not frozen. */
  private boolean isCheck(Effect.Invoke call, int calls) {
    BodyFlow check = view.program().declaration(call.method()).flatMap(view::flow).orElse(null);
    if (check == null || calls > MOST_CALLS) {
      return false;
    }
    List<ControlFlow.Position> returns =
        check.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .filter(effect -> effect instanceof Effect.Return)
            .flatMap(effect -> check.positionOf(effect).stream())
            .toList();
    return !returns.isEmpty()
        && returns.stream()
            .allMatch(at -> isBehindTest(check, at.block()) || isBehindCheck(check, at, calls));
  }

  private boolean isFlag(int value, BodyFlow flow) {
    return flow.body().value(value) instanceof Value.LoadField load
        && flow.body().value(load.object()) instanceof Value.Receiver
        && flags.computeIfAbsent(view.program().canonical(load.field()), this::freezes);
  }

  /** Whether a flag is only ever set after construction, and not by what ends the object. */
  private boolean freezes(FieldRef flag) {
    boolean known =
        view.program()
            .field(flag)
            .map(FieldFacts::modifiers)
            .filter(it -> it.isPrivate())
            .isPresent();
    Optional<ClassFacts> owner = view.program().find(flag.owner());
    if (!known || owner.isEmpty()) {
      return false;
    }
    boolean set = false;
    for (BodyFlow flow : view.flows(owner.get())) {
      for (int value : stored(flag, flow)) {
        boolean initial = flow.method().ref().isConstructor();
        if (!initial && (!isTrue(flow.body().value(value)) || ends(flow))) {
          return false;
        }
        set |= !initial;
      }
    }
    return set;
  }

  private List<Integer> stored(FieldRef flag, BodyFlow flow) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .filter(
            effect ->
                effect instanceof Effect.StoreField store
                    && view.program().canonical(store.field()).equals(flag))
        .map(effect -> ((Effect.StoreField) effect).value())
        .toList();
  }

  private static boolean isTrue(Value value) {
    return value instanceof Value.Constant constant
        && (Boolean.TRUE.equals(constant.value()) || Integer.valueOf(1).equals(constant.value()));
  }

  /** Whether a body ends its object: by its name or its callers, or because it lets things go. */
  private boolean ends(BodyFlow flow) {
    return view.lifecycles().phase(flow.method()).filter(it -> it == Phase.STOP).isPresent()
        || view.callers().of(flow.method().ref()).stream()
            .anyMatch(
                caller ->
                    view.lifecycles().phase(caller).filter(it -> it == Phase.STOP).isPresent())
        || flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Shrink
                        || event.flow() instanceof Flow.Stop
                        || event.flow() instanceof Flow.Complete);
  }
}
