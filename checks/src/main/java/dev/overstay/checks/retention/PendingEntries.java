package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entries that are put in while something is under way and taken out when it is done, on the way on
 * which all goes well and on no other.
 */
public final class PendingEntries {

  private final ModuleView view;
  private final SuccessOnly successOnly;
  private final FieldEnds ends;
  private final AnsweredEntries answers;
  private final PendingFailures failures;
  private final EntriesByHelpers helpers;
  private final EnteredTasks tasks;

  /** The entries of a module. */
  public PendingEntries(ModuleView view) {
    this.view = view;
    this.successOnly = new SuccessOnly(view);
    this.ends = new FieldEnds(view);
    this.answers = new AnsweredEntries(view);
    this.failures = new PendingFailures(view);
    this.helpers = new EntriesByHelpers(view, ends);
    this.tasks = new EnteredTasks(view, ends, failures);
  }

  /** The entries of a class that may stay, one for each field. */
  public List<LeftEntry> in(ClassFacts type) {
    List<LeftEntry> found = new ArrayList<>();
    for (FieldFacts field : type.fields()) {
      if (view.program().fromTypeModel(field.type().name(), TypeModel::growable).isPresent()
          && view.longLife().mayBe(type, field)
          && !view.works().isOwnedThrough(type.name())) {
        of(field).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<LeftEntry> of(FieldFacts field) {
    return puts(field, true)
        .flatMap(use -> left(field, use.in(), use.happening()).stream())
        .filter(this::mayBeMany)
        .findFirst()
        .or(() -> leftByCallers(field));
  }

  private Stream<FieldUses.Use> puts(FieldFacts field, boolean direct) {
    return view.uses()
        .of(field.ref(), FieldUses.Kind.GROW)
        .filter(use -> !use.nested() && !use.happening().deferred())
        .filter(use -> use.happening().isDirect() == direct)
        .filter(
            use ->
                !view.lifecycles().isStartOnly(use.in().method())
                    || (direct && isOfEachOfMany(use.in().method().ref())));
  }

  /** The entries that others put in and take out by the methods of the object that has them. */
  private Optional<LeftEntry> leftByCallers(FieldFacts field) {
    if (ends.isOutOfSight(field.ref())) {
      return Optional.empty();
    }
    return puts(field, false)
        .flatMap(
            use ->
                helpers.entered(field.ref(), use.in(), use.happening()).stream()
                    .flatMap(deed -> leftByCaller(field, use, deed).stream()))
        .filter(this::mayBeMany)
        .findFirst();
  }

  private Optional<LeftEntry> leftByCaller(FieldFacts field, FieldUses.Use use, Deed deed) {
    List<Event> removals = removals(field, use.in(), use.happening());
    boolean keyed =
        removals.stream()
            .allMatch(it -> it.flow() instanceof Flow.Shrink shrink && shrink.key().isPresent());
    return removals.isEmpty() || !keyed || helpers.isEmptiedByOthers(field.ref())
        ? Optional.empty()
        : key(use.happening(), use.in())
            .filter(key -> removals.stream().anyMatch(it -> isOfKey(it, key)))
            .flatMap(key -> left(field, use.in(), use.happening(), key, removals))
            .map(left -> left.by(deed));
  }

  /** Whether it is done while an object is made of which the module makes more while it runs. */
  private boolean isOfEachOfMany(MethodRef maker) {
    return maker.isConstructor()
        && view.only(Populations.class, Populations::new).areMadeAnew(maker.owner());
  }

  private boolean mayBeMany(LeftEntry left) {
    return key(left.put(), left.in())
        .filter(key -> view.keys().of(key, left.in()) != KeyDomains.Domain.FINITE)
        .isPresent();
  }

  private Optional<LeftEntry> left(FieldFacts field, BodyFlow flow, Event put) {
    Optional<AccessPath> key = key(put, flow);
    if (key.isEmpty() || ends.isOutOfSight(field.ref())) {
      return Optional.empty();
    }
    List<Event> removals = removals(field, flow, put);
    // What a task does that the body hands over is done some time.
    Optional<LeftEntry> ofTask =
        removals.stream().allMatch(Event::deferred) ? ofTask(field, flow, put) : Optional.empty();
    if (removals.isEmpty() || ofTask.isPresent()) {
      return waited(field, flow, put).or(() -> answered(field, flow, put)).or(() -> ofTask);
    }
    return ends.isEmptiedElsewhere(field.ref(), flow)
        ? Optional.empty()
        : left(field, flow, put, key.get(), removals);
  }

  /** What takes an entry out behind where it is put in. */
  private List<Event> removals(FieldFacts field, BodyFlow flow, Event put) {
    return flow.events().stream()
        .filter(it -> ends.takesOut(it, field.ref()))
        .filter(it -> it.deferred() || Escapes.isAfter(it.position(), put.position()))
        .filter(it -> it.deferred() || !isBefore(it.span(), put.span()))
        .toList();
  }

  private Optional<LeftEntry> left(
      FieldFacts field, BodyFlow flow, Event put, AccessPath key, List<Event> removals) {
    Set<Effect> wanted = new HashSet<>();
    List<Event> lucky = new ArrayList<>();
    for (Event removal : removals) {
      if (successOnly.is(removal, flow)) {
        lucky.add(removal);
      } else if (!removal.deferred()) {
        flow.effect(removal).ifPresent(wanted::add);
      } else {
        Optional<Integer> function = SuccessOnly.function(removal, flow);
        if (function.isEmpty()) {
          return Optional.empty();
        }
        wanted.addAll(SuccessOnly.takers(function.get(), flow));
      }
    }
    if (!lucky.isEmpty()) {
      return Optional.of(lucky.get(0))
          .filter(it -> wanted.isEmpty() && lucky.size() == removals.size())
          .map(
              it ->
                  new LeftEntry(
                      field,
                      put,
                      it,
                      flow.method().ref(),
                      flow,
                      LeftEntry.Way.FAILURE_CALLBACK,
                      Optional.empty(),
                      true,
                      Optional.empty(),
                      Optional.empty()));
    }
    return removals.stream()
        .filter(it -> !it.deferred() && isOfKey(it, key))
        .findFirst()
        .flatMap(removal -> failing(field, flow, put, removal, wanted));
  }

  /** Whether all normal ways out take the entry out, and one by an exception does not. */
  private Optional<LeftEntry> failing(
      FieldFacts field, BodyFlow flow, Event put, Event removal, Set<Effect> wanted) {
    ControlFlow.Position after = after(put);
    Optional<UnpassedWays.Way> normal =
        new UnpassedWays(
                view.program(),
                flow,
                wanted::contains,
                UnpassedWays.Failures.NONE,
                (block, edge) -> isPut(block, edge, put, flow))
            .unpassed(after)
            .filter(way -> way.failed().isEmpty());
    if (normal.isPresent()) {
      // Where the way that leaves the entry comes last, the entry is to stay, and the removal
      // undoes.
      return normal
          .filter(
              way -> view.keys().of(key(put, flow).orElseThrow(), flow) == KeyDomains.Domain.OPEN)
          .filter(way -> isBefore(way.exit(), removal.span()))
          .map(
              way ->
                  new LeftEntry(
                      field,
                      put,
                      removal,
                      flow.method().ref(),
                      flow,
                      LeftEntry.Way.EARLY_RETURN,
                      Optional.empty(),
                      true,
                      Optional.empty(),
                      Optional.empty()));
    }
    boolean rounds = areBehind(wanted, put, flow);
    Set<Effect> replacing = replacing(put, flow);
    return new UnpassedWays(
            view.program(),
            flow,
            effect -> wanted.contains(effect) || replacing.contains(effect),
            failures.in(flow, put),
            (block, edge) ->
                isPut(block, edge, put, flow) || (rounds && isNextRound(edge, put, flow)))
        .unpassed(after)
        .filter(way -> !rounds || way.failed().isPresent())
        .map(
            way ->
                new LeftEntry(
                    field,
                    put,
                    removal,
                    flow.method().ref(),
                    flow,
                    LeftEntry.Way.EXCEPTION,
                    way.failed(),
                    way.handled(),
                    Optional.empty(),
                    Optional.empty()));
  }

  /** An answer that is waited for no longer than some time, and that only the answer takes out. */
  private Optional<LeftEntry> waited(FieldFacts field, BodyFlow flow, Event put) {
    Optional<Event> wait = LimitedWaits.of(put, flow);
    if (isAskedBefore(flow, put)) {
      return Optional.empty();
    }
    return wait.flatMap(
        event ->
            ends.onlyByKey(field.ref(), flow.method())
                .filter(answer -> !answer.in().method().isLambdaBody())
                .map(
                    answer ->
                        new LeftEntry(
                            field,
                            put,
                            answer.happening(),
                            answer.in().method().ref(),
                            flow,
                            LeftEntry.Way.TIMEOUT,
                            flow.effect(event),
                            true,
                            Optional.empty(),
                            Optional.empty())));
  }

  /**
   * Whether the body takes out what is left under the key before it puts the next in: then the key
   * comes again, and there is one entry for each.
   */
  private static boolean isAskedBefore(BodyFlow flow, Event put) {
    Optional<AccessPath> key = key(put, flow);
    AccessPath holder = ((Flow.Grow) put.flow()).holder();
    return flow.events().stream()
        .filter(it -> isBefore(it.span(), put.span()))
        .anyMatch(
            it ->
                it.flow() instanceof Flow.Shrink shrink
                    && shrink.holder().equals(holder)
                    && shrink.key().equals(key));
  }

  private Optional<LeftEntry> answered(FieldFacts field, BodyFlow flow, Event put) {
    return answers
        .of(field, flow, put)
        .map(
            it ->
                new LeftEntry(
                    field,
                    put,
                    it.removal().happening(),
                    it.removal().in().method().ref(),
                    flow,
                    it.leaver().isPresent()
                        ? LeftEntry.Way.LEFT_BY_ANOTHER
                        : LeftEntry.Way.NOT_SENT,
                    it.failed(),
                    true,
                    it.leaver(),
                    Optional.empty()));
  }

  private Optional<LeftEntry> ofTask(FieldFacts field, BodyFlow flow, Event put) {
    return tasks
        .of(field, flow, put)
        .map(
            it ->
                new LeftEntry(
                    field,
                    put,
                    it.removal(),
                    it.task().method().ref(),
                    flow,
                    it.way().failed().isPresent()
                        ? LeftEntry.Way.TASK_FAILS
                        : LeftEntry.Way.TASK_RETURNS,
                    it.way().failed(),
                    true,
                    Optional.empty(),
                    Optional.empty()));
  }

  /** The key, or the element, that is put in. */
  private static Optional<AccessPath> key(Event put, BodyFlow flow) {
    Flow.Grow grow = (Flow.Grow) put.flow();
    if (grow.key().isPresent()) {
      return grow.key();
    }
    return flow.events().stream()
        .filter(
            it ->
                it.position().equals(put.position())
                    && it.flow() instanceof Flow.Keep keep
                    && keep.holder().equals(grow.holder().content()))
        .map(it -> ((Flow.Keep) it.flow()).value())
        .findFirst();
  }

  private static boolean isOfKey(Event removal, AccessPath key) {
    return removal.flow() instanceof Flow.Shrink shrink
        && shrink.key().filter(key::equals).isPresent();
  }

  /**
   * Whether entries are only taken out behind where they are put in, in the same round of a loop.
   */
  private static boolean areBehind(Set<Effect> removals, Event put, BodyFlow flow) {
    return flow.controlFlow().isInLoop(put.position().block())
        && removals.stream()
            .allMatch(
                effect ->
                    effect instanceof Effect.Invoke call
                        && flow.positionOf(call)
                            .filter(at -> flow.controlFlow().precedes(put.position(), at))
                            .isPresent());
  }

  /** Whether an edge leads to the next round of the loop in which the entry is put in. */
  private static boolean isNextRound(Edge edge, Event put, BodyFlow flow) {
    return edge.isNormal() && flow.controlFlow().dominates(edge.target(), put.position().block());
  }

  /** What puts something else in the entry's place, under its key: then that is to stay. */
  private static Set<Effect> replacing(Event put, BodyFlow flow) {
    Flow.Grow first = (Flow.Grow) put.flow();
    return flow.events().stream()
        .filter(
            it ->
                first.key().isPresent()
                    && !it.position().equals(put.position())
                    && it.flow() instanceof Flow.Grow grow
                    && grow.holder().equals(first.holder())
                    && grow.key().equals(first.key()))
        .flatMap(it -> flow.effect(it).stream())
        .collect(Collectors.toSet());
  }

  /** Whether an edge leads on where the entry was put in, and was not there before. */
  private static boolean isPut(Block block, Edge edge, Event put, BodyFlow flow) {
    // The next round of a loop has an entry of its own.
    boolean again = flow.controlFlow().dominates(edge.target(), put.position().block());
    return !again && NewEntries.isPut(block, edge, put, flow);
  }

  static boolean isBefore(Span one, Span other) {
    return one.anchorLine() > 0 && one.anchorLine() < other.anchorLine();
  }

  static ControlFlow.Position after(Event put) {
    return new ControlFlow.Position(put.position().block(), put.position().index() + 1);
  }
}
