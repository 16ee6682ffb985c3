package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Lifecycles;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What runs again and again: for each request or message, or from time to time. */
public final class RequestPaths {

  private final ModuleView view;
  private final Map<MethodRef, Boolean> known = new HashMap<>();
  private final Map<String, Boolean> ofPrograms = new HashMap<>();

  /** The paths of a module. */
  public RequestPaths(ModuleView view) {
    this.view = view;
  }

  /** Whether something is done each time, and not the first time alone. */
  public boolean isDoneEachTime(FieldUses.Use use) {
    return leadsTo(use.in().method())
        && !isFirstTimeOnly(use.in(), use.happening().position().block())
        && Deed.behind(use.happening(), view)
            .noneMatch(deed -> isFirstTimeOnly(deed.in(), deed.event().position().block()));
  }

  /** Whether a block of a body is come to each time, and not the first time alone. */
  public boolean isComeToEachTime(int block, BodyFlow flow) {
    return leadsTo(flow.method()) && !isFirstTimeOnly(flow, block);
  }

  /** Whether a framework calls a method again and again, or something that it calls so does. */
  private boolean leadsTo(MethodFacts method) {
    Boolean answer = known.get(method.ref());
    if (answer == null) {
      answer = find(method);
      known.put(method.ref(), answer);
    }
    return answer;
  }

  private boolean find(MethodFacts start) {
    Set<MethodRef> seen = new HashSet<>();
    Deque<MethodFacts> work = new ArrayDeque<>();
    seen.add(start.ref());
    work.add(start);
    while (!work.isEmpty()) {
      MethodFacts at = work.poll();
      if (view.lifecycles().entry(at).isPresent()) {
        return true;
      }
      List<MethodFacts> makers = makers(at);
      makers.stream().filter(maker -> seen.add(maker.ref())).forEach(work::add);
      for (MethodFacts caller : view.callers().of(at.ref())) {
        if ((makers.isEmpty() || !view.callers().isByForeignName(caller, at.ref()))
            && (caller.modifiers().isStatic() || !StartedOnce.is(caller, view))
            && !isFirstTimeOnly(caller, at)
            && seen.add(caller.ref())) {
          work.add(caller);
        }
      }
    }
    return false;
  }

  /**
   * The constructors, which stand for a method that implements an interface that others declare:
   * whoever has such an object calls it, and where a program makes them it is those who do that
   * tell how often. None where it is called as what it is alone, or such objects are kept.
   */
  private List<MethodFacts> makers(MethodFacts method) {
    boolean named =
        view.callers().of(method.ref()).stream()
            .anyMatch(it -> view.callers().isByForeignName(it, method.ref()));
    return named && !isKept(method.ref().owner()) && isOfProgram(method.ref().owner())
        ? view.program().find(method.ref().owner()).stream()
            .flatMap(type -> type.methods().stream())
            .filter(it -> it.ref().isConstructor() && !view.callers().of(it.ref()).isEmpty())
            .toList()
        : List.of();
  }

  /** Whether a program that is called from the command line comes to make objects of a class. */
  private boolean isOfProgram(String type) {
    return ofPrograms.computeIfAbsent(type, this::isMadeByProgram);
  }

  private boolean isMadeByProgram(String type) {
    Set<MethodRef> seen = new HashSet<>();
    Deque<MethodFacts> work = new ArrayDeque<>();
    view.program().find(type).stream()
        .flatMap(it -> it.methods().stream())
        .filter(it -> it.ref().isConstructor())
        .forEach(work::add);
    while (!work.isEmpty()) {
      MethodFacts at = work.poll();
      if (Lifecycles.isMain(at)) {
        return true;
      }
      view.callers().of(at.ref()).stream()
          .filter(caller -> !view.callers().isByForeignName(caller, at.ref()))
          .filter(caller -> seen.add(caller.ref()))
          .forEach(work::add);
    }
    return false;
  }

  /** Whether something long-lived has such an object: it may be run again whenever that likes. */
  private boolean isKept(String type) {
    return view.holders().owner(type).isPresent();
  }

  /** Whether a method calls another, or makes a function of it, the first time alone. */
  private boolean isFirstTimeOnly(MethodFacts caller, MethodFacts callee) {
    Optional<BodyFlow> flow = view.flow(caller);
    if (flow.isEmpty()) {
      return false;
    }
    List<Integer> blocks = new ArrayList<>();
    for (Block block : flow.get().body().blocks()) {
      if (block.effects().stream().anyMatch(it -> leadsTo(it, callee.ref(), flow.get()))) {
        blocks.add(block.id());
      }
    }
    return !blocks.isEmpty() && blocks.stream().allMatch(it -> isFirstTimeOnly(flow.get(), it));
  }

  private static boolean leadsTo(Effect effect, MethodRef callee, BodyFlow flow) {
    return effect instanceof Effect.Invoke call
        && (call.method().equals(callee)
            || call.arguments().stream()
                .anyMatch(
                    argument ->
                        flow.body().value(argument) instanceof Value.Closure made
                            && made.target().equals(callee)));
  }

  /**
   * Whether a test of a field that the body itself sets stands before a block, and there is one
   * such field.
   */
  private boolean isFirstTimeOnly(BodyFlow flow, int block) {
    boolean one = StartedOnce.isOne(flow.method().ref().owner(), view);
    Set<FieldRef> set = OwnStores.of(flow, view);
    return flow.controlFlow().conditionsOf(block).stream()
        // What is there already is made again, and not for the first time.
        .filter(condition -> condition.guard().test() != Guard.Test.IS_NULL || condition.holds())
        .flatMap(condition -> condition.guard().operands().stream())
        .map(operand -> flow.body().value(operand))
        .anyMatch(
            value ->
                (one && value instanceof Value.LoadField load && set.contains(load.field()))
                    || (value instanceof Value.LoadStatic it && set.contains(it.field())));
  }
}
