package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.stream.Stream;

/** Loops that go on until a queue has nothing more: what waits there waits for one run at most. */
final class EmptyingLoops {

  private EmptyingLoops() {}

  /**
   * Whether what takes something out of a field's queue is in such a loop, or begins one, where it
   * is called or where it is done.
   */
  static boolean takes(FieldUses.Use use, FieldRef queue, ModuleView view) {
    return takes(use.in(), use.happening(), queue)
        || Deed.behind(use.happening(), view)
            .filter(deed -> deed.event().flow() instanceof Flow.Shrink)
            .anyMatch(deed -> takes(deed.in(), deed.event(), queue));
  }

  private static boolean takes(BodyFlow flow, Event event, FieldRef queue) {
    int at = event.position().block();
    ControlFlow control = flow.controlFlow();
    return flow.body().blocks().stream()
        .filter(block -> isAbout(block, queue, flow))
        .filter(block -> block.id() == at || control.leadsTo(at, block.id()))
        .flatMap(block -> block.edges().stream().map(edge -> List.of(block.id(), edge.target())))
        .anyMatch(way -> control.leavesLoop(way.get(0), way.get(1)));
  }

  /** Whether a block tests what the queue, or something that goes through it, has answered. */
  private static boolean isAbout(Block block, FieldRef queue, BodyFlow flow) {
    return block.guard().stream()
        .flatMap(guard -> guard.operands().stream())
        .flatMap(operand -> answers(operand, flow))
        .flatMap(answer -> answer.call().arguments().stream().limit(1))
        .flatMap(asked -> flow.origins(asked).stream())
        .flatMap(path -> FieldUses.fieldOf(path, true).stream())
        .anyMatch(target -> target.field().equals(queue));
  }

  private static Stream<Value.CallResult> answers(int value, BodyFlow flow) {
    Value tested = flow.body().value(value);
    List<Integer> all = tested instanceof Value.Phi phi ? phi.operands() : List.of(value);
    return all.stream()
        .map(id -> uncast(flow.body().value(id), flow))
        .filter(Value.CallResult.class::isInstance)
        .map(Value.CallResult.class::cast)
        .filter(result -> result.call().hasReceiver());
  }

  private static Value uncast(Value value, BodyFlow flow) {
    return value instanceof Value.Cast cast ? flow.body().value(cast.value()) : value;
  }
}
