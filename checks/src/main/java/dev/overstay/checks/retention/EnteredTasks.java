package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tasks that are entered in a collection before they run, or while they are made, and that take
 * themselves out again when they come to a good end, and not when they fail.
 */
final class EnteredTasks {

  private static final List<String> TASKS =
      List.of("java.lang.Runnable", "java.util.concurrent.Callable");

  /** By more calls than this nobody is asked who calls a helper. */
  private static final int MOST_CALLS = 3;

  private final ModuleView view;
  private final FieldEnds ends;
  private final PendingFailures failures;

  EnteredTasks(ModuleView view, FieldEnds ends, PendingFailures failures) {
    this.view = view;
    this.ends = ends;
    this.failures = failures;
  }

  /**
   * An entry that stays.
   *
   * @param task what runs
   * @param removal where it takes the entry out
   * @param way the way on which it does not
   */
  record Stranded(BodyFlow task, Event removal, UnpassedWays.Way way) {}

  /** What is known of an entry that only its own task takes out. */
  Optional<Stranded> of(FieldFacts field, BodyFlow flow, Event put) {
    return entered(flow, put).stream()
        .flatMap(type -> tasks(type).stream())
        .filter(task -> isTakenOutBy(task.method(), field.ref()))
        .flatMap(task -> stranded(task, field.ref()).stream())
        .findFirst();
  }

  /** The classes of the tasks that are put in, each by the body that makes it or as it is made. */
  private Set<String> entered(BodyFlow flow, Event put) {
    AccessPath content = ((Flow.Grow) put.flow()).holder().content();
    return flow.events().stream()
        .filter(it -> it.position().equals(put.position()))
        .filter(it -> it.flow() instanceof Flow.Keep keep && keep.holder().equals(content))
        .map(it -> ((Flow.Keep) it.flow()).value())
        .filter(it -> it.steps().isEmpty())
        .flatMap(it -> typeOf(it, flow).stream())
        .filter(it -> TASKS.stream().anyMatch(task -> view.program().isSubtype(it, task)))
        .collect(Collectors.toSet());
  }

  private static Optional<String> typeOf(AccessPath value, BodyFlow flow) {
    if (value.root() instanceof AccessPath.This && flow.method().ref().isConstructor()) {
      return Optional.of(flow.method().ref().owner());
    }
    return value.root() instanceof AccessPath.Local local
            && flow.body().valueOrNull(local.value()) instanceof Value.New made
        ? Optional.of(made.type())
        : Optional.empty();
  }

  private Optional<BodyFlow> tasks(String type) {
    return view.program().find(type).stream()
        .flatMap(it -> it.methods().stream())
        .filter(it -> it.parameters().isEmpty() && !it.modifiers().isStatic())
        .filter(it -> it.ref().name().equals("run") || it.ref().name().equals("call"))
        .filter(it -> !it.modifiers().isSynthetic())
        .findFirst()
        .flatMap(view::flow);
  }

  /** Whether nobody but a task takes anything out, itself or by what it alone calls. */
  private boolean isTakenOutBy(MethodFacts task, FieldRef field) {
    List<FieldUses.Use> all = ends.all(field).toList();
    return !all.isEmpty()
        && !ends.isOutOfSight(field)
        && all.stream().allMatch(use -> isPartOf(use.in().method(), task, MOST_CALLS));
  }

  private boolean isPartOf(MethodFacts part, MethodFacts task, int depth) {
    if (part.equals(task)) {
      return true;
    }
    List<Callers.Site> sites = view.callers().sites(part.ref());
    return depth > 0
        && !part.isLambdaBody()
        && !view.callers().isHandedOn(part.ref())
        && view.lifecycles().entry(part).isEmpty()
        && !sites.isEmpty()
        && sites.stream().allMatch(site -> isPartOf(site.caller(), task, depth - 1));
  }

  private Optional<Stranded> stranded(BodyFlow task, FieldRef field) {
    List<Event> removals = task.events().stream().filter(it -> ends.takesOut(it, field)).toList();
    if (removals.isEmpty() || removals.stream().anyMatch(Event::deferred)) {
      return Optional.empty();
    }
    Set<Effect> wanted = new HashSet<>();
    removals.forEach(it -> task.effect(it).ifPresent(wanted::add));
    Event last = removals.get(removals.size() - 1);
    return new UnpassedWays(
            view.program(), task, wanted::contains, failures.in(task), (block, edge) -> true)
        .unpassed(new ControlFlow.Position(0, 0))
        .filter(way -> way.failed().isPresent() || PendingEntries.isBefore(way.exit(), last.span()))
        .map(way -> new Stranded(task, last, way));
  }
}
