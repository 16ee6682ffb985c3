package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Weakness;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Listeners, hooks and callbacks that are given to somebody who lives longer and calls them. */
public final class Registrations {

  /** A method that adds a listener may leave it to another one. */
  private static final int MOST_CALLS = 2;

  private final ModuleView view;
  private final Publishers publishers;
  private final LimitedValues values;
  private final Unregistrations unregistrations;
  private final FailedConstructors failed;
  private final MessageListeners messages;
  private final OwnProducts products;

  /** The registrations of a module. */
  public Registrations(ModuleView view) {
    this.view = view;
    this.publishers = view.only(Publishers.class, Publishers::new);
    this.values = view.only(LimitedValues.class, LimitedValues::new);
    this.unregistrations = view.unregistrations();
    this.failed = new FailedConstructors(view);
    this.messages = new MessageListeners(view);
    this.products = new OwnProducts(view);
  }

  /**
   * A listener that is registered again and again and never taken back.
   *
   * @param flow the body that registers it
   * @param event the call that does
   * @param listener the type of the listener
   * @param publisher whom it is registered with
   * @param inferred whether that this one lives longer is a guess
   * @param often how often that happens
   * @param captured whether it is the owner, or has it
   * @param alone whether nothing goes with it but what was made for it
   * @param connection whether it is registered for each message with the connection it came over
   * @param orphaned whether the constructor that registers it may fail behind that, so that nobody
   *     has the object that takes it back
   */
  public record Registration(
      BodyFlow flow,
      Event event,
      String listener,
      String publisher,
      boolean inferred,
      Recurrence.Often often,
      boolean captured,
      boolean alone,
      boolean connection,
      boolean orphaned) {}

  /** The registrations of one body that nothing excuses. */
  public List<Registration> in(BodyFlow flow) {
    List<Registration> found = new ArrayList<>();
    Set<ControlFlow.Position> seen = new HashSet<>();
    Set<ControlFlow.Position> grown = grown(flow);
    if (grown.isEmpty()) {
      return found;
    }
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Keep keep
          && !event.deferred()
          && grown.contains(event.position())
          && !seen.contains(event.position())
          && (isRegistration(flow, event) || isOwn(flow, event, keep))
          && !isAnsweredFor(event)) {
        AccessPath listener = products.of(madeHere(keep.value(), event, flow), flow);
        Flow.Keep kept = new Flow.Keep(listener, keep.holder());
        if (isOfThisBody(kept.value(), flow)) {
          registration(flow, event, kept)
              // A constructor that fails fails once, however many listeners it leaves.
              .filter(it -> !it.orphaned() || found.stream().noneMatch(Registration::orphaned))
              .filter(it -> seen.add(event.position()))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Registration> registration(BodyFlow flow, Event event, Flow.Keep keep) {
    if (isNew(keep.holder(), flow)
        || settles(keep.holder(), flow)
        || ConstantNames.isUnderOne(event, flow)) {
      return Optional.empty();
    }
    Recurrence.Often often = often(event, keep, flow);
    boolean takenBack = unregistrations.isTakenBack(flow, event, keep);
    boolean orphaned = takenBack && isOfNobody(flow, event, keep);
    boolean failed = orphaned && keep.holder().root() instanceof AccessPath.Param;
    if (often == Recurrence.Often.ONCE || (often == Recurrence.Often.UNKNOWN && !failed)) {
      return Optional.empty();
    }
    Optional<String> connection = messages.connection(event, keep, flow);
    Optional<Publishers.LongLived> publisher =
        connection
            .map(type -> new Publishers.LongLived("the " + Places.simpleName(type), type, false))
            .or(() -> publishers.of(whole(keep.holder()), flow))
            // What a constructor is given is there before its object, and stays when that fails.
            .or(() -> failed ? given(keep.holder(), flow) : Optional.empty());
    if (publisher.isEmpty() || isWeak(keep, flow) || (takenBack && !orphaned)) {
      return Optional.empty();
    }
    String listener = typeOf(keep.value(), flow);
    if (hasRequest(keep.value(), flow) || looksForOne(listener, flow)) {
      return Optional.empty();
    }
    return Optional.of(
        new Registration(
            flow,
            event,
            listener,
            nameOf(publisher.get(), event),
            publisher.get().inferred(),
            often,
            hasOwner(keep.value(), flow),
            isAlone(keep.value(), flow),
            connection.isPresent(),
            orphaned));
  }

  /** How often it is registered: as often as there is one more of the class whose part it is. */
  private Recurrence.Often often(Event event, Flow.Keep keep, BodyFlow flow) {
    Recurrence.Often often = view.recurrence().at(event.position(), flow);
    return often == Recurrence.Often.UNKNOWN && OwnProducts.is(keep.value(), flow)
        ? view.recurrence().ofInstances(flow.method().ref().owner())
        : often;
  }

  /**
   * Whether a constructor registers its object and then fails: nobody has the object that could be
   * taken back.
   */
  private boolean isOfNobody(BodyFlow flow, Event event, Flow.Keep keep) {
    AccessPath holder = whole(keep.holder());
    return hasOwner(keep.value(), flow)
        && failed.mayFailAfter(event.position(), flow, effect -> takesBack(effect, holder, flow));
  }

  /** A publisher that the body has just made: no call before has left one with it. */
  private static boolean isNew(AccessPath holder, BodyFlow flow) {
    return holder.root() instanceof AccessPath.Local local
        && flow.body().valueOrNull(local.value()) instanceof Value.New;
  }

  private Optional<Publishers.LongLived> given(AccessPath holder, BodyFlow flow) {
    return view.types().of(new AccessPath(holder.root(), List.of()), flow).stream()
        .map(TypeUse::name)
        .map(type -> new Publishers.LongLived("the " + Places.simpleName(type), type, false))
        .findFirst();
  }

  private static boolean takesBack(Effect effect, AccessPath holder, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Shrink shrink
                    && whole(shrink.holder()).equals(holder)
                    && flow.effect(event).filter(effect::equals).isPresent());
  }

  /** Whether the body looks through others for one of the class, before it makes another. */
  private boolean looksForOne(String listener, BodyFlow flow) {
    return view.program().isOwn(listener)
        && flow.body().values().stream()
            .anyMatch(
                value ->
                    value instanceof Value.Cast cast
                        && cast.type().equals(listener)
                        && !(flow.body().value(cast.value()) instanceof Value.New));
  }

  /** Whether a listener that has a request is taken back, or forgotten when it was called. */
  public boolean isTakenBack(Escapes.Escape escape) {
    Flow.Keep keep = (Flow.Keep) escape.event().flow();
    return settles(keep.holder(), escape.flow())
        || isWeak(keep, escape.flow())
        || unregistrations.isTakenBack(escape.flow(), escape.event(), keep);
  }

  /** Whether nobody has a listener that has a request, so that nobody can take it back alone. */
  public boolean isKnownToNobody(Escapes.Escape escape) {
    Flow.Keep keep = (Flow.Keep) escape.event().flow();
    return GivenOnce.isGivenOnly(keep.value(), escape.event(), escape.flow(), view);
  }

  /**
   * Whether what keeps a value has one more than before, and is told to call it later: what is kept
   * is a listener.
   */
  static boolean isRegistration(BodyFlow flow, Event event) {
    if (!(event.flow() instanceof Flow.Keep keep)
        || event.source().callee().isEmpty()
        || !isAdded(flow, event, keep)) {
      return false;
    }
    for (Event other : flow.events()) {
      if (other.flow() instanceof Flow.Run run
          && run.where() == Where.LATER
          && other.position().equals(event.position())
          && run.function().root().equals(keep.value().root())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what keeps a value is where a class of the module collects listeners. */
  private boolean isOwn(BodyFlow flow, Event event, Flow.Keep keep) {
    return event.source().frames().size() <= MOST_CALLS
        && field(keep.holder()).filter(view.publishers()::contains).isPresent()
        && isAdded(flow, event, keep);
  }

  /** Where a body calls something by which something grows. */
  static Set<ControlFlow.Position> grown(BodyFlow flow) {
    Set<ControlFlow.Position> grown = new HashSet<>();
    for (Event event : flow.events()) {
      if (event.flow() instanceof Flow.Grow && event.source().callee().isPresent()) {
        grown.add(event.position());
      }
    }
    return grown;
  }

  /** Whether the publisher has one listener more than before. */
  static boolean isAdded(BodyFlow flow, Event event, Flow.Keep keep) {
    AccessPath publisher = whole(keep.holder());
    for (Event other : flow.events()) {
      if (other.flow() instanceof Flow.Grow grow
          && other.position().equals(event.position())
          && whole(grow.holder()).equals(publisher)) {
        return true;
      }
    }
    return false;
  }

  /** A path without what is inside at its end. */
  static AccessPath whole(AccessPath path) {
    int length = path.steps().size();
    while (length > 0 && path.steps().get(length - 1) instanceof AccessPath.Content) {
      length--;
    }
    if (length == path.steps().size()) {
      return path;
    }
    return new AccessPath(path.root(), path.steps().subList(0, length));
  }

  /** Whether the listener is the body's own object or was made in the body. */
  private static boolean isOfThisBody(AccessPath listener, BodyFlow flow) {
    if (listener.root() instanceof AccessPath.Local local) {
      return listener.steps().isEmpty()
          && flow.body().has(local.value())
          && (flow.body().value(local.value()) instanceof Value.New
              || flow.body().value(local.value()) instanceof Value.Closure);
    }
    return listener.root() instanceof AccessPath.This && listener.steps().isEmpty();
  }

  /** Whether a callee of the module registers something of its own: it is asked itself. */
  private boolean isAnsweredFor(Event event) {
    if (event.isDirect()) {
      return false;
    }
    boolean given =
        event.source().calleeFlow().orElse(null) instanceof Flow.Keep keep
            && keep.value().root() instanceof AccessPath.Param
            && keep.value().steps().isEmpty();
    return !given
        || Deed.behind(event, view)
            .anyMatch(
                deed ->
                    deed.event().flow() instanceof Flow.Keep keep
                        && deed.event().isDirect()
                        && isRegistration(deed.in(), deed.event())
                        && isOfThisBody(keep.value(), deed.in()));
  }

  /** What a field of the body's own object has, where the body has put it there before. */
  private static AccessPath madeHere(AccessPath listener, Event registered, BodyFlow flow) {
    if (!(listener.root() instanceof AccessPath.This) || listener.steps().size() != 1) {
      return listener;
    }
    List<Event> stores =
        flow.events().stream()
            .filter(it -> it.flow() instanceof Flow.Keep keep && keep.holder().equals(listener))
            .toList();
    boolean before =
        stores.size() == 1
            && !stores.get(0).deferred()
            && flow.controlFlow().precedes(stores.get(0).position(), registered.position());
    return before ? ((Flow.Keep) stores.get(0).flow()).value() : listener;
  }

  /** A publisher that lets go of its listeners once it is done. */
  private boolean settles(AccessPath holder, BodyFlow flow) {
    return !Publishers.isOutliving(holder, flow)
        && view.types().of(whole(holder), flow).stream()
            .anyMatch(type -> view.program().is(type.name(), TypeModel.Trait.SETTLES));
  }

  private boolean isWeak(Flow.Keep keep, BodyFlow flow) {
    return isWeak(typeOf(keep.value(), flow))
        || view.types().of(whole(keep.holder()), flow).stream()
            .anyMatch(type -> isWeak(type.name()));
  }

  private boolean isWeak(String type) {
    return view.program()
        .fromTypeModel(type, TypeModel::weakness)
        .filter(it -> it == Weakness.CONTENT)
        .isPresent();
  }

  private static String typeOf(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        ? flow.typeOfLocal(local.value())
        : flow.method().ref().owner();
  }

  /** Whether a listener is the object whose body it is, or captured it. */
  private static boolean hasOwner(AccessPath listener, BodyFlow flow) {
    return OwnProducts.is(listener, flow)
        || flow.carried(listener).stream()
            .anyMatch(carried -> carried.path().root() instanceof AccessPath.This);
  }

  /** Whether it, and all that it carries, is made here, and none of that is one of its owners. */
  private static boolean isAlone(AccessPath listener, BodyFlow flow) {
    return flow.carried(listener).stream()
        .map(BodyFlow.Carried::path)
        .allMatch(
            path ->
                path.steps().isEmpty()
                    && path.root() instanceof AccessPath.Local local
                    && flow.body().has(local.value())
                    && !(flow.body().value(local.value()) instanceof Value.CallResult)
                    && !flow.typeOfLocal(local.value()).equals(flow.method().ref().owner()));
  }

  /** A field of a library says nothing to people: whom they called does. */
  private String nameOf(Publishers.LongLived publisher, Event event) {
    boolean hidden =
        ((Flow.Keep) event.flow()).holder().root() instanceof AccessPath.Static root
            && !view.program().isOwn(root.field().owner());
    return event
        .source()
        .callee()
        .filter(callee -> hidden && event.isDirect())
        .map(callee -> "the " + Places.simpleName(callee.owner()))
        .orElse(publisher.name());
  }

  /** Whether a listener has a request: that is the worse of the two, and reported as such. */
  private boolean hasRequest(AccessPath listener, BodyFlow flow) {
    return flow.carried(listener).stream()
        .flatMap(it -> values.of(it.path(), it.type(), flow).stream())
        .anyMatch(limited -> limited.lifetime() == Lifetime.REQUEST);
  }

  /** The field that a path ends in. */
  static Optional<FieldRef> field(AccessPath path) {
    return FieldUses.fieldOf(path, true).map(FieldUses.Target::field);
  }
}
