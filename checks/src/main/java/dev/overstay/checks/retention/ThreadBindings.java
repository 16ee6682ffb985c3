package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.ControlFlow.Position;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What code that runs on pooled threads leaves bound to its thread. */
public final class ThreadBindings {

  private final ModuleView view;
  private final WaysOut ways;
  private final PooledWork work;
  private final Unbindings unbindings;

  /** The bindings of a module. */
  public ThreadBindings(ModuleView view) {
    this.view = view;
    this.ways = new WaysOut(view);
    this.work = view.pooledWork();
    this.unbindings = view.unbindings();
  }

  /**
   * Something that a thread keeps when the work that it was bound for is over.
   *
   * @param flow the body that binds it
   * @param event the call that does
   * @param slot the thread-local, or the class that has one
   * @param way the way out on which nothing unbinds it
   * @param released whether other ways unbind it
   */
  public record Left(
      BodyFlow flow, Event event, AccessPath slot, WaysOut.Way way, boolean released) {}

  /** What a body leaves bound that runs on a pooled thread. */
  public List<Left> in(BodyFlow flow) {
    List<Left> found = new ArrayList<>();
    Set<Position> seen = new HashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Bind bind
          && !event.deferred()
          && isShared(bind.slot())
          && !seen.contains(event.position())
          && work.runs(flow.method())
          && isAnsweredHere(flow, event, bind)) {
        left(flow, event, bind).filter(it -> seen.add(event.position())).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A slot that is one for all objects, so that its thread has no more than one of them. */
  private static boolean isShared(AccessPath slot) {
    return slot.root() instanceof AccessPath.Static
        || (slot.root() instanceof AccessPath.This && slot.steps().size() == 1);
  }

  /**
   * Whether a body answers for what it binds: somebody else calls it, or it unbinds it on some ways
   * at least. Others leave that to their callers.
   */
  private boolean isAnsweredHere(BodyFlow flow, Event event, Flow.Bind bind) {
    Set<Position> given = unbindings.in(flow, bind);
    boolean byCallee = given.contains(event.position());
    return !byCallee && (!given.isEmpty() || work.isRoot(flow.method()));
  }

  private Optional<Left> left(BodyFlow flow, Event event, Flow.Bind bind) {
    if (isForGood(new Deed(flow, event))
        || Deed.behind(event, view).anyMatch(this::isForGood)
        || isSwept(bind.slot(), flow)
        || unbindings.isByAnotherCallback(bind, flow)) {
      return Optional.empty();
    }
    Set<Position> given = unbindings.in(flow, bind);
    WaysOut.Taking taking =
        new WaysOut.Taking(flow, event.position(), given, value -> false, Effect.NONE);
    Optional<WaysOut.Way> way = ways.without(taking);
    boolean byCallers =
        way.isPresent()
            && ways.isGivenBackByCallers(flow.method(), caller -> unbindings.in(caller, bind));
    return way.filter(it -> !byCallers)
        .map(it -> new Left(flow, event, bind.slot(), it, !given.isEmpty()));
  }

  /** Whether what is bound may stay: it says nothing, is used again, or was there before. */
  private boolean isForGood(Deed deed) {
    return deed.event().flow() instanceof Flow.Bind bind
        && (isHarmless(deed.event(), bind, deed.in())
            || isMadeOnce(deed.in(), deed.event(), bind)
            || unbindings.putsBack(bind));
  }

  /** A flag or number, or text that is always the same, says nothing about anybody. */
  private boolean isHarmless(Event event, Flow.Bind bind, BodyFlow flow) {
    boolean small =
        !event.valueType().isEmpty()
            && (event.valueType().indexOf('.') < 0
                || view.program().is(event.valueType(), TypeModel.Trait.VALUE)
                    && !event.valueType().equals("java.lang.String"));
    boolean constant =
        bind.value().root() instanceof AccessPath.Local local
            && local.value() >= 0
            && local.value() < flow.body().values().size()
            && flow.body().value(local.value()) instanceof Value.Constant;
    return small || constant;
  }

  /** Whether it is only bound where the thread has none yet, to be used again by its next work. */
  private static boolean isMadeOnce(BodyFlow flow, Event event, Flow.Bind bind) {
    Set<Integer> read = Unbindings.read(flow).getOrDefault(bind.slot(), Set.of());
    return !read.isEmpty()
        && flow.controlFlow().conditionsOf(event.position().block()).stream()
            .map(ControlFlow.Condition::guard)
            .flatMap(guard -> guard.operands().stream())
            .anyMatch(value -> Unbindings.isOf(value, read, flow));
  }

  /** Whether whoever serves the request empties the slot itself. */
  private boolean isSwept(AccessPath slot, BodyFlow flow) {
    return slot.root() instanceof AccessPath.Static root
        && view.program().is(root.field().owner(), TypeModel.Trait.SWEPT)
        && work.servesRequests(flow.method());
  }
}
