package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whose duty it is to end what a body makes: the body's own, or another's that it is handed to. */
final class Ownership {

  private final ModuleView view;
  private final Statements statements;
  private final Makers makers;
  private final Teardowns teardowns;

  Ownership(ModuleView view) {
    this.view = view;
    this.statements = new Statements(view.program());
    this.makers = new Makers(view);
    this.teardowns = view.only(Teardowns.class, Teardowns::new);
  }

  /** Whether somebody else than the body that makes it has to end it. */
  boolean isOthers(BodyFlow flow, int local) {
    return isHandedOn(flow, AccessPath.local(local))
        || isKeptByMaker(flow, local)
        || isInherited(flow, local)
        || isOfItsLibrary(flow, local)
        || isProduced(flow, local);
  }

  /** Whether it is another's only once the body has returned it: until then it is the body's. */
  boolean isOthersWhenReturned(BodyFlow flow, int local) {
    AccessPath path = AccessPath.local(local);
    return isReturned(flow, path)
        && !isGivenAway(flow, path)
        && !isKeptByMaker(flow, local)
        && !isInherited(flow, local)
        && !isOfItsLibrary(flow, local)
        && !isProduced(flow, local)
        && flow.events().stream()
            .noneMatch(
                event ->
                    event.flow() instanceof Flow.Keep keep
                        && !(keep.holder().root() instanceof AccessPath.Local)
                        && carries(flow, keep.value(), path));
  }

  /**
   * Whether what an object inherits from a library makes it: that may keep what it made, and give
   * the same to the next who asks.
   */
  private boolean isInherited(BodyFlow flow, int local) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .anyMatch(
            effect ->
                effect instanceof Effect.Invoke call
                    && call.result() == local
                    && call.hasReceiver()
                    && flow.body().value(call.arguments().get(0)) instanceof Value.Receiver
                    && view.program()
                        .declaration(call.method())
                        .filter(method -> !view.program().isOwn(method.ref().owner()))
                        .isPresent());
  }

  /**
   * Whether the module is the library whose model says that it is made here: whoever declares a
   * type knows what becomes of its objects.
   */
  private boolean isOfItsLibrary(BodyFlow flow, int local) {
    return makers.of(flow, local).stream()
        .anyMatch(
            made ->
                made.flow().body().blocks().stream()
                    .flatMap(block -> block.effects().stream())
                    .anyMatch(
                        effect ->
                            effect instanceof Effect.Invoke call
                                && Starts.makes(call, made.local())
                                && view.program().isOwn(call.method().owner())
                                && view.program().models().method(call.method()).isPresent()));
  }

  /** Whether a factory method of the container makes it: it is the container's, whoever calls. */
  private boolean isProduced(BodyFlow flow, int local) {
    return flow.creation(local).stream()
        .map(frame -> view.program().declaration(frame.method()))
        .flatMap(Optional::stream)
        .anyMatch(
            method ->
                view.program()
                    .fromAnnotations(
                        method.annotations(),
                        row ->
                            row.is(AnnotationModel.Trait.PRODUCES)
                                ? Optional.of(row)
                                : Optional.empty())
                    .isPresent());
  }

  /** Whether a method on the way to where it is made keeps it as well: then it is that one's. */
  private boolean isKeptByMaker(BodyFlow flow, int local) {
    return makers.of(flow, local).stream()
        .filter(made -> made.flow() != flow)
        .anyMatch(
            made -> made.flow().events().stream().anyMatch(event -> keepsMade(event, made.flow())));
  }

  /** Kept as it is, or in something that is there to end it; a handle of a task is neither. */
  private static boolean keepsMade(Event event, BodyFlow body) {
    if (!(event.flow() instanceof Flow.Keep keep)
        || keep.holder().root() instanceof AccessPath.Local
        || isHandle(keep.value(), body)) {
      return false;
    }
    List<AccessPath> returned = body.returned();
    return body.carried(keep.value()).stream()
        .map(BodyFlow.Carried::path)
        .anyMatch(
            path ->
                path.root() instanceof AccessPath.Local
                    && path.steps().isEmpty()
                    && returned.contains(path));
  }

  private static boolean isHandle(AccessPath value, BodyFlow body) {
    return value.root() instanceof AccessPath.Local local
        && !Collections.disjoint(
            body.made(local.value()), Set.of(Resource.SUBSCRIPTION, Resource.SCHEDULED_TASK));
  }

  /** Returned, or given to code that nobody can read or that keeps it somewhere of its own. */
  private boolean isHandedOn(BodyFlow flow, AccessPath path) {
    return (isReturned(flow, path) && !isKeptAsOwn(flow, path) && !isPartOfOwnProduct(flow, path))
        || isGivenAway(flow, path);
  }

  private static boolean isReturned(BodyFlow flow, AccessPath path) {
    return flow.returned().stream().anyMatch(value -> carries(flow, value, path));
  }

  private boolean isGivenAway(BodyFlow flow, AccessPath path) {
    return isTakenOver(flow, path)
        || flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Pass pass && carries(flow, pass.value(), path));
  }

  /** Kept in a field of its maker's own: whoever asks for it again only borrows it. */
  private static boolean isKeptAsOwn(BodyFlow flow, AccessPath path) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Keep keep
                    && keep.value().equals(path)
                    && keep.holder().root() instanceof AccessPath.This
                    && keep.holder().steps().size() == 1
                    && keep.holder().steps().get(0) instanceof AccessPath.Field);
  }

  /**
   * Kept by a new object of the class whose factory method this is, or whose builder this is part
   * of, and returned in that alone: whoever gets the object can end it, and nobody can reach what
   * it was made with.
   */
  private boolean isPartOfOwnProduct(BodyFlow flow, AccessPath path) {
    List<AccessPath> products =
        flow.returned().stream().filter(value -> carries(flow, value, path)).toList();
    return !products.isEmpty()
        && products.stream().allMatch(product -> isOwnProduct(product, flow, path));
  }

  private boolean isOwnProduct(AccessPath product, BodyFlow flow, AccessPath path) {
    String maker = flow.method().ref().owner();
    if (product.equals(path)
        || !(product.root() instanceof AccessPath.Local local)
        || !product.steps().isEmpty()) {
      return false;
    }
    String type = flow.typeOfLocal(local.value());
    boolean factory =
        flow.method().modifiers().isStatic()
            ? type.equals(maker)
            : !type.equals(maker) && view.program().sameNest(type, maker);
    return factory
        && view.program().find(type).filter(teardowns::endsObject).isPresent()
        && fieldsOf(product, flow, path).findAny().isPresent()
        && fieldsOf(product, flow, path).noneMatch(this::isShown);
  }

  /** The fields of a new object that a body puts something in. */
  private static Stream<FieldRef> fieldsOf(AccessPath product, BodyFlow flow, AccessPath path) {
    return flow.events().stream()
        .map(Event::flow)
        .filter(it -> it instanceof Flow.Keep keep && keep.value().equals(path))
        .map(it -> ((Flow.Keep) it).holder())
        .filter(holder -> holder.root().equals(product.root()) && holder.steps().size() == 1)
        .flatMap(holder -> FieldUses.fieldOf(holder, false).stream())
        .map(FieldUses.Target::field);
  }

  /** Whether others may ask for what a field holds. */
  private boolean isShown(FieldRef field) {
    boolean open =
        view.program()
            .field(field)
            .filter(it -> it.modifiers().isPrivate() || it.modifiers().isPackagePrivate())
            .isEmpty();
    return open
        || view.uses()
            .of(field, FieldUses.Kind.RETURN)
            .anyMatch(use -> !use.nested() && !use.in().method().modifiers().isPrivate());
  }

  /** Given as an argument that the called method says it takes over. */
  private boolean isTakenOver(BodyFlow flow, AccessPath path) {
    return flow.body().blocks().stream()
        .flatMap(block -> block.effects().stream())
        .anyMatch(effect -> effect instanceof Effect.Invoke call && takesOver(call, flow, path));
  }

  private boolean takesOver(Effect.Invoke call, BodyFlow flow, AccessPath path) {
    Optional<MethodFacts> method = view.program().declaration(call.method());
    int first = call.hasReceiver() ? 1 : 0;
    for (int i = first; method.isPresent() && i < call.arguments().size(); i++) {
      boolean given =
          flow.origins(call.arguments().get(i)).stream()
              .anyMatch(origin -> carries(flow, origin, path) || isKeptIn(origin, path, flow));
      if (given && statements.takesOver(method.get(), i - first)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place is where a body keeps something. */
  private static boolean isKeptIn(AccessPath place, AccessPath path, BodyFlow flow) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Keep keep
                    && keep.holder().equals(place)
                    && keep.value().equals(path));
  }

  private static boolean carries(BodyFlow flow, AccessPath value, AccessPath path) {
    return flow.carried(value).stream().anyMatch(carried -> carried.path().equals(path));
  }
}
