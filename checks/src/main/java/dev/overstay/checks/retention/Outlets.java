package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.stream.Stream;

/** By what the entries of a field that grows could leave it. */
public final class Outlets {

  /** So deep a helper is still seen as a part of the method that needs it. */
  private static final int MOST_HELPERS = 3;

  /** What nobody here calls, though others may. */
  public enum Outlet {
    /** There is nothing of the kind. */
    NONE,
    /** What is asked for again when it has become too old is taken out, and nothing else. */
    LATE,
    /** It is the module's own. */
    UNCALLED,
    /** It is a public method of a public class, for whoever uses the module. */
    OFFERED
  }

  private final ModuleView view;
  private final LateRemovals late;

  Outlets(ModuleView view) {
    this.view = view;
    this.late = new LateRemovals(view);
  }

  /**
   * Whether anything that is called takes entries out. Where nobody is known who puts entries in,
   * nobody needs to be known who takes them out.
   */
  boolean letsGo(FieldRef field, List<FieldUses.Use> sites) {
    boolean anybodysDeed =
        sites.stream().noneMatch(site -> view.lifecycles().isCalled(site.in().method()));
    return shrinks(field, sites)
        .filter(use -> !isAtTheEnd(use))
        .anyMatch(
            use ->
                (view.lifecycles().isCalled(use.in().method())
                        || (anybodysDeed && view.lifecycles().isReachable(use.in().method())))
                    && !late.is(use, field));
  }

  /** Whether whoever keeps the owner lets go of it, map and all, while the application runs. */
  boolean isDroppedWithItsOwner(FieldFacts field) {
    String type = field.ref().owner();
    return !field.modifiers().isStatic()
        && !view.holders().isShared(type)
        && view.holders().owner(type).stream()
            .filter(owner -> view.works().isPart(type, owner.owner()))
            .flatMap(
                owner ->
                    Stream.concat(
                        view.uses().of(owner, FieldUses.Kind.SHRINK),
                        view.uses().of(owner, FieldUses.Kind.REPLACE)))
            .filter(use -> !use.nested() && !isAtTheEnd(use))
            .anyMatch(use -> view.lifecycles().isCalled(use.in().method()));
  }

  /** What others may call to take entries out, though nobody here does. */
  Outlet of(FieldRef field, List<FieldUses.Use> sites) {
    List<FieldUses.Use> uncalled =
        shrinks(field, sites)
            .filter(use -> view.lifecycles().isReachable(use.in().method()) && !isAtTheEnd(use))
            .toList();
    List<FieldUses.Use> others = uncalled.stream().filter(use -> !late.is(use, field)).toList();
    if (others.isEmpty()) {
      return uncalled.isEmpty() ? Outlet.NONE : Outlet.LATE;
    }
    return others.stream().anyMatch(use -> isOffered(use.in().method(), MOST_HELPERS))
        ? Outlet.OFFERED
        : Outlet.UNCALLED;
  }

  /**
   * Whether a method, or one that calls it, is there for users of the module: objects that a
   * framework has made have none.
   */
  private boolean isOffered(MethodFacts method, int helpers) {
    String owner = method.ref().owner();
    boolean offered =
        method.modifiers().isPublic()
            && !view.components().isDeclared(owner)
            && view.program().find(owner).filter(type -> type.modifiers().isPublic()).isPresent();
    return offered
        || (helpers > 0
            && view.callers().of(method.ref()).stream()
                .anyMatch(caller -> isOffered(caller, helpers - 1)));
  }

  /** Whether everything is taken out when the owner ends, which is too late. */
  private boolean isAtTheEnd(FieldUses.Use use) {
    return isAtTheEnd(use.in().method(), MOST_HELPERS);
  }

  /** So it is in a private method, too, which nobody else calls. */
  private boolean isAtTheEnd(MethodFacts method, int helpers) {
    if (method.parameters().isEmpty()
        && !method.isLambdaBody()
        && view.lifecycles().phase(method).filter(it -> it == Phase.STOP).isPresent()) {
      return true;
    }
    List<Callers.Site> sites = view.callers().sites(method.ref());
    return helpers > 0
        && method.modifiers().isPrivate()
        && !method.isLambdaBody()
        && !sites.isEmpty()
        && !view.callers().isHandedOn(method.ref())
        && sites.stream().allMatch(site -> isAtTheEnd(site.caller(), helpers - 1));
  }

  /** What takes entries out, where it is done to the same depth as the growth. */
  private Stream<FieldUses.Use> shrinks(FieldRef field, List<FieldUses.Use> sites) {
    boolean nestedOnly = sites.stream().allMatch(FieldUses.Use::nested);
    Stream<FieldUses.Use> own =
        Stream.concat(
                view.uses().of(field, FieldUses.Kind.SHRINK),
                view.uses().of(field, FieldUses.Kind.REPLACE))
            .filter(use -> nestedOnly || !use.nested());
    Stream<FieldUses.Use> throughOthers =
        view.uses()
            .of(field, FieldUses.Kind.SHARE)
            .flatMap(this::sharers)
            .flatMap(
                target ->
                    view.uses()
                        .of(target.field(), FieldUses.Kind.SHRINK)
                        .filter(use -> target.nested() == use.nested()));
    return Stream.concat(own, throughOthers);
  }

  /** The fields by which the object can be reached as well, or through a collection in them. */
  private Stream<FieldUses.Target> sharers(FieldUses.Use share) {
    AccessPath holder = ((Flow.Keep) share.happening().flow()).holder();
    if (!(holder.root() instanceof AccessPath.Local)
        || FieldUses.fieldOf(holder, false).isPresent()) {
      return FieldUses.fieldOf(holder, true).stream();
    }
    AccessPath object = new AccessPath(holder.root(), List.of());
    return share.in().events().stream()
        .map(Event::flow)
        .filter(flow -> flow instanceof Flow.Keep keep && keep.value().equals(object))
        .flatMap(flow -> FieldUses.fieldOf(((Flow.Keep) flow).holder(), true).stream())
        .map(target -> new FieldUses.Target(target.field(), true));
  }
}
