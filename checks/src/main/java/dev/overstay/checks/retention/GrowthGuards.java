package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Guard;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import dev.overstay.checks.summary.MethodSummary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tests that keep a collection from growing without end. */
final class GrowthGuards {

  private final ModuleView view;
  private final CountedLimits limits;
  private final FoundNames names;
  private final CopiedKeys copied;
  private final VettedKeys vetted;
  private final NumberedKeys numbered;

  GrowthGuards(ModuleView view) {
    this.view = view;
    this.limits = new CountedLimits(view);
    this.names = new FoundNames(view);
    this.copied = new CopiedKeys(view);
    this.vetted = new VettedKeys(view);
    this.numbered = new NumberedKeys(view);
  }

  /**
   * Whether a test decides about all growth: of the size, of a count, of the key, or whether there
   * was an object left to use again.
   */
  boolean decideAbout(FieldRef field, List<FieldUses.Use> sites) {
    List<FieldUses.Use> direct =
        sites.stream()
            .filter(site -> site.happening().isDirect() && !isAtBirth(field, site.in().method()))
            .toList();
    return direct.isEmpty()
        ? !sites.isEmpty() && sites.stream().allMatch(this::isMeasuredByHelper)
        : direct.stream().allMatch(site -> isGuarded(field, site, sites, 0));
  }

  /** Whether who is given the collection to put something in looks at its size before. */
  private boolean isMeasuredByHelper(FieldUses.Use site) {
    List<Deed> puts =
        Deed.behind(site.happening(), view)
            .filter(deed -> deed.event().isDirect() && deed.event().flow() instanceof Flow.Grow)
            .toList();
    return !puts.isEmpty()
        && puts.stream()
            .allMatch(
                put ->
                    put.in().controlFlow().conditionsOf(put.event().position().block()).stream()
                        .flatMap(condition -> condition.guard().operands().stream())
                        .anyMatch(it -> measures(it, (Flow.Grow) put.event().flow(), put.in())));
  }

  private static boolean measures(int value, Flow.Grow put, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Measure measure
                    && measure.holder().equals(put.holder())
                    && isTestOf(value, event, flow));
  }

  /** Whether a value is a collection's size, or what a test of the module says of that. */
  private static boolean isTestOf(int value, Event event, BodyFlow flow) {
    return isResultOf(value, event, flow)
        || (flow.body().valueOrNull(value) instanceof Value.CallResult result
            && result.type().equals("boolean")
            && result.call().arguments().stream().anyMatch(it -> isResultOf(it, event, flow)));
  }

  /** Whether a method fills a new object's own collection, or a static one, once. */
  private boolean isAtBirth(FieldRef field, MethodFacts method) {
    boolean shared =
        view.program().field(field).filter(it -> it.modifiers().isStatic()).isPresent();
    return method.ref().owner().equals(field.owner())
        && (shared ? method.ref().name().equals("<clinit>") : method.ref().isConstructor());
  }

  /**
   * Whether such a test stands before a growth, or before each call of the private method that it
   * is in.
   *
   * @param calls how many calls away the growth is
   */
  private boolean isGuarded(
      FieldRef field, FieldUses.Use site, List<FieldUses.Use> sites, int calls) {
    if (isGuarded(field, site)
        || isMeasuredForNewKeys(field, site)
        || names.decideAbout(site)
        || copied.decideAbout(field, site)
        || vetted.decideAbout(site)
        || numbered.decideAbout(field, site)
        || limits.decideAbout(field, site)) {
      return true;
    }
    MethodFacts method = site.in().method();
    List<FieldUses.Use> callers =
        sites.stream().filter(use -> isCallOf(use.happening(), method, calls + 1)).toList();
    return method.modifiers().isPrivate()
        && !callers.isEmpty()
        && callers.size() == view.callers().sites(method.ref()).size()
        && callers.stream().allMatch(call -> isGuarded(field, call, sites, calls + 1));
  }

  private static boolean isCallOf(Event event, MethodFacts method, int calls) {
    List<MethodSummary.Frame> frames = event.source().frames();
    return frames.size() == calls && frames.get(0).method().equals(method.ref());
  }

  private boolean isGuarded(FieldRef field, FieldUses.Use site) {
    BodyFlow flow = site.in();
    return flow.controlFlow().conditionsOf(site.happening().position().block()).stream()
        .anyMatch(
            condition ->
                condition.guard().operands().stream()
                    .anyMatch(
                        operand ->
                            measures(operand, field, flow)
                                || (finds(condition)
                                    && isKnownKey(operand, condition.guard(), field, site))
                                || (misses(condition) && isFromPool(operand, field, flow))));
  }

  /**
   * Whether a test of the size decides wherever no other test has shown that the key is there
   * already: what is there may be replaced, however full it is.
   */
  private boolean isMeasuredForNewKeys(FieldRef field, FieldUses.Use site) {
    if (!(site.happening().flow() instanceof Flow.Grow grow) || grow.key().isEmpty()) {
      return false;
    }
    BodyFlow flow = site.in();
    Set<WayOn> small =
        waysOn(flow, it -> it.operands().stream().anyMatch(at -> measures(at, field, flow)));
    if (small.isEmpty()) {
      return false;
    }
    Set<WayOn> known =
        waysOn(flow, it -> it.operands().stream().anyMatch(at -> isKnownKey(at, it, field, site)));
    known.removeIf(it -> !finds(it.outcome()));
    int block = site.happening().position().block();
    return !known.isEmpty()
        && small.stream()
            .anyMatch(
                it ->
                    !flow.controlFlow()
                        .isReachedWithout(
                            block,
                            (from, edge) -> {
                              Optional<WayOn> way = WayOn.of(from, edge);
                              return way.filter(on -> on.equals(it) || known.contains(on))
                                  .isPresent();
                            }));
  }

  /** The ways on from the tests of a body that are of a kind. */
  private static Set<WayOn> waysOn(BodyFlow flow, Predicate<Guard> kind) {
    Set<WayOn> found = new HashSet<>();
    for (Block block : flow.body().blocks()) {
      if (block.guard().filter(kind).isPresent()) {
        block.edges().forEach(edge -> WayOn.of(block, edge).ifPresent(found::add));
      }
    }
    return found;
  }

  /** One of the two ways on from a test at the end of a block. */
  private record WayOn(int block, ControlFlow.Condition outcome) {

    static Optional<WayOn> of(Block block, Edge edge) {
      return block
          .guard()
          .filter(it -> edge.kind() == Edge.Kind.TRUE || edge.kind() == Edge.Kind.FALSE)
          .map(
              it ->
                  new WayOn(
                      block.id(), new ControlFlow.Condition(it, edge.kind() == Edge.Kind.TRUE)));
    }
  }

  /** Whether a test came out so that there is something: it holds, or it is not null. */
  private static boolean finds(ControlFlow.Condition condition) {
    return condition.holds() != (condition.guard().test() == Guard.Test.IS_NULL);
  }

  static boolean misses(ControlFlow.Condition condition) {
    return condition.holds() && condition.guard().test() == Guard.Test.IS_NULL;
  }

  /**
   * Whether a value tells that the key is there already, or is one of another collection's. Where
   * only what is found under the key is tested, that is no guard by itself: the other collection
   * must keep its keys.
   */
  private boolean isKnownKey(int value, Guard guard, FieldRef field, FieldUses.Use site) {
    boolean found = guard.test() == Guard.Test.IS_NULL;
    return site.happening().flow() instanceof Flow.Grow grow
        && grow.key().isPresent()
        && site.in().events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Lookup lookup
                        && SameAnswers.are(lookup.key(), grow.key().get(), site.in())
                        && FieldUses.fieldOf(lookup.holder(), true)
                            .map(FieldUses.Target::field)
                            .filter(other -> other.equals(field) || !found || keepsItsKeys(other))
                            .isPresent()
                        && isResultOf(value, event, site.in()));
  }

  /** Keys that come and go in one collection are new ones for ever in another. */
  private boolean keepsItsKeys(FieldRef field) {
    return view.uses().of(field, FieldUses.Kind.SHRINK).allMatch(FieldUses.Use::nested);
  }

  /** Whether a value is taken out of a pool, to which it goes back. */
  private boolean isFromPool(int value, FieldRef field, BodyFlow flow) {
    return flow.origins(value).stream()
        .flatMap(path -> FieldUses.fieldOf(path, true).stream())
        .anyMatch(
            target ->
                target.nested()
                    && !target.field().equals(field)
                    && view.holders().isPool(target.field()));
  }

  static boolean isResultOf(int value, Event event, BodyFlow flow) {
    Value at = flow.body().value(value);
    if (at instanceof Value.Cast cast) {
      return isResultOf(cast.value(), event, flow);
    }
    return at instanceof Value.CallResult result
        && flow.effect(event).filter(result.call()::equals).isPresent();
  }

  private boolean measures(int value, FieldRef field, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Measure measure
                    && FieldUses.fieldOf(measure.holder(), true)
                        .filter(target -> view.holders().aliases().isSame(target.field(), field))
                        .isPresent()
                    && isTestOf(value, event, flow));
  }
}
