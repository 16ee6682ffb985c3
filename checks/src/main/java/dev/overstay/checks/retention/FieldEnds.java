package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who, besides one body, takes something out of what a field holds. */
final class FieldEnds {

  /** So deep a helper is still seen as a part of the method that needs it. */
  private static final int DEEPEST = 4;

  private final ModuleView view;

  FieldEnds(ModuleView view) {
    this.view = view;
  }

  /** Whether the object is in hands that nobody here can watch. */
  boolean isOutOfSight(FieldRef field) {
    return view.uses().of(field, FieldUses.Kind.PASS).anyMatch(use -> !use.nested())
        || view.uses()
            .of(field, FieldUses.Kind.SHARE)
            .filter(use -> !use.nested())
            .map(use -> ((Flow.Keep) use.happening().flow()).holder())
            .anyMatch(holder -> !(holder.root() instanceof AccessPath.Local));
  }

  /** Whether an event takes something, or everything, out of what a field has. */
  boolean takesOut(Event event, FieldRef field) {
    Optional<AccessPath> holder = Optional.empty();
    if (event.flow() instanceof Flow.Shrink shrink) {
      holder = Optional.of(shrink.holder());
    } else if (event.flow() instanceof Flow.Replace replace) {
      holder = Optional.of(replace.holder());
    }
    return holder
        .flatMap(path -> FieldUses.fieldOf(path, true))
        .filter(target -> view.holders().aliases().isSame(target.field(), field))
        .isPresent();
  }

  /** Whether anybody but a body, its private parts and the owner's end takes something out. */
  boolean isEmptiedElsewhere(FieldRef field, BodyFlow flow) {
    return endings(field)
        .anyMatch(use -> use.in() != flow && !isPartOf(use.in().method(), flow.method(), DEEPEST));
  }

  /**
   * One of the places where entries are taken out by their key, where there are no others, and
   * nobody who calls a method, or is called from time to time, takes any out. What a message, or a
   * request, takes out it has to name.
   */
  Optional<FieldUses.Use> onlyByKey(FieldRef field, MethodFacts method) {
    return onlyByKey(
        field,
        in ->
            !in.isLambdaBody()
                && view.lifecycles()
                    .entry(in)
                    .filter(kind -> kind == EntryKind.END || kind == EntryKind.PERIODIC)
                    .isEmpty()
                && !calls(in, method));
  }

  private Optional<FieldUses.Use> onlyByKey(FieldRef field, Predicate<MethodFacts> where) {
    List<FieldUses.Use> all = endings(field).toList();
    boolean keyed =
        all.stream()
            .allMatch(
                use ->
                    use.happening().flow() instanceof Flow.Shrink shrink
                        && shrink.key().isPresent()
                        && !use.happening().deferred()
                        && where.test(use.in().method()));
    return keyed ? all.stream().findFirst() : Optional.empty();
  }

  /**
   * The same where each of these places is in a function that a method only gives to another thread
   * to have it done in turn.
   */
  Optional<FieldUses.Use> onlyByKeyInTurn(FieldRef field) {
    return onlyByKey(field, in -> doer(in).isPresent());
  }

  /**
   * The method that does what a body does: itself, or the one that makes it and only gives it to
   * another thread; empty where it is done at another time.
   */
  Optional<MethodFacts> doer(MethodFacts method) {
    if (!method.isLambdaBody()) {
      return Optional.of(method);
    }
    List<MethodFacts> makers = List.copyOf(view.callers().of(method.ref()));
    return Optional.of(makers)
        .filter(it -> it.size() == 1)
        .map(it -> it.get(0))
        .filter(maker -> !maker.isLambdaBody())
        .filter(
            maker -> view.flow(maker).filter(flow -> isGivenToThread(method, flow)).isPresent());
  }

  /** The methods in which a body was written: itself, or those that make it as a function. */
  Stream<MethodFacts> doers(MethodFacts method) {
    return method.isLambdaBody()
        ? view.callers().of(method.ref()).stream()
            .flatMap(it -> it.isLambdaBody() ? Stream.of(method) : Stream.of(it))
        : Stream.of(method);
  }

  private static boolean isGivenToThread(MethodFacts function, BodyFlow maker) {
    return maker.events().stream()
            .filter(event -> event.flow() instanceof Flow.Run run && isOf(run, function, maker))
            .map(event -> (Flow.Run) event.flow())
            .allMatch(run -> run.where() == Where.ELSEWHERE)
        && maker.made().values().stream().noneMatch(made -> made.contains(Resource.SCHEDULED_TASK));
  }

  private static boolean isOf(Flow.Run run, MethodFacts function, BodyFlow maker) {
    return run.function().root() instanceof AccessPath.Local local
        && maker.body().valueOrNull(local.value()) instanceof Value.Closure closure
        && closure.target().equals(function.ref());
  }

  /** Where entries are taken out while the owner lives. */
  Stream<FieldUses.Use> all(FieldRef field) {
    return endings(field);
  }

  private boolean calls(MethodFacts caller, MethodFacts callee) {
    return view.callers().of(callee.ref()).stream().anyMatch(it -> it.ref().equals(caller.ref()));
  }

  /** What takes entries out while the owner lives. */
  private Stream<FieldUses.Use> endings(FieldRef field) {
    return Stream.concat(
            view.uses().of(field, FieldUses.Kind.SHRINK),
            view.uses().of(field, FieldUses.Kind.REPLACE))
        .filter(use -> use.happening().isDirect())
        .filter(use -> !isAtTheEnd(use.in().method()) || isOfAnother(use, field));
  }

  /**
   * Whether it is done to another object's field: what ends there is one of those that come and go,
   * and not the field's owner.
   */
  private static boolean isOfAnother(FieldUses.Use use, FieldRef field) {
    AccessPath holder =
        use.happening().flow() instanceof Flow.Shrink shrink
            ? shrink.holder()
            : ((Flow.Replace) use.happening().flow()).holder();
    return holder.root() instanceof AccessPath.This
        && !holder.steps().get(0).equals(new AccessPath.Field(field));
  }

  private boolean isAtTheEnd(MethodFacts method) {
    return method.parameters().isEmpty()
        && !method.isLambdaBody()
        && view.lifecycles().phase(method).filter(Phase.STOP::equals).isPresent();
  }

  /** Whether a method is a function of a body, or its private part, that nobody else calls. */
  private boolean isPartOf(MethodFacts part, MethodFacts whole, int depth) {
    if (depth == 0) {
      return false;
    }
    boolean inside =
        view.program()
            .find(part.ref().owner())
            .flatMap(type -> type.nesting().enclosingMethod())
            .filter(whole.ref()::equals)
            .isPresent();
    if (inside) {
      return true;
    }
    if (part.isLambdaBody()) {
      return view.callers().of(part.ref()).stream()
          .allMatch(it -> it.ref().equals(whole.ref()) || isPartOf(it, whole, depth - 1));
    }
    List<Callers.Site> sites = view.callers().sites(part.ref());
    return part.modifiers().isPrivate()
        && !sites.isEmpty()
        && sites.stream()
            .map(Callers.Site::caller)
            .allMatch(it -> it.ref().equals(whole.ref()) || isPartOf(it, whole, depth - 1));
  }
}
