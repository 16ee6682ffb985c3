package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.lifecycle.Lifecycles;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How often methods run while the program lives, and how often classes have instances. */
public final class Recurrence {

  /** Further away than this nobody is asked who calls. */
  private static final int MOST_CALLS = 12;

  /** How often, from nothing known to certainly again and again. */
  public enum Often {
    /** While the program starts or ends, or once behind a guard. */
    ONCE,
    /** Nothing speaks for the one or the other. */
    UNKNOWN,
    /** What is known of the owner speaks for it. */
    LIKELY,
    /** With each request, message or tick, or for each object of a scope. */
    AGAIN;

    Often or(Often other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  private final ModuleView view;
  private final Map<MethodFacts, Often> methods = new HashMap<>();
  private final Map<String, Often> types = new HashMap<>();

  Recurrence(ModuleView view) {
    this.view = view;
  }

  /** How often a method runs. */
  public Often of(MethodFacts method) {
    Often known = methods.get(method);
    if (known == null) {
      known = find(method, new HashSet<>());
      methods.put(method, known);
    }
    return known;
  }

  /** How often a class comes to have another instance. */
  public Often ofInstances(String type) {
    Often known = types.get(type);
    if (known == null) {
      known = findInstances(type, new HashSet<>());
      types.put(type, known);
    }
    return known;
  }

  /**
   * How often a place in a body is come to: where a flag is tested on the way there, a lazily made
   * object, or what was seen before, no more than once for whatever has that.
   */
  public Often at(ControlFlow.Position position, BodyFlow flow) {
    return at(position, flow, new HashSet<>());
  }

  private Often at(ControlFlow.Position position, BodyFlow flow, Set<Object> asked) {
    Optional<AccessPath> guard = OnceGuards.of(position, flow, view);
    if (guard.isEmpty()) {
      return asked.isEmpty() ? of(flow.method()) : find(flow.method(), asked);
    }
    return guard.get().root() instanceof AccessPath.This
        ? findInstances(flow.method().ref().owner(), asked)
        : Often.ONCE;
  }

  /** How often a method calls another, or makes a function of it. */
  private Often ofCalls(MethodFacts caller, MethodFacts callee, Set<Object> asked) {
    Optional<BodyFlow> flow = view.flow(caller);
    List<ControlFlow.Position> places =
        view.callers().sites(callee.ref()).stream()
            .filter(site -> site.caller().equals(caller))
            .flatMap(site -> flow.flatMap(it -> it.positionOf(site.call())).stream())
            .toList();
    if (flow.isEmpty() || places.isEmpty()) {
      return find(caller, asked);
    }
    Often often = at(places.get(0), flow.get(), asked);
    for (ControlFlow.Position place : places.subList(1, places.size())) {
      often = often.or(at(place, flow.get(), asked));
    }
    return often;
  }

  private Often find(MethodFacts method, Set<Object> asked) {
    if (Lifecycles.isMain(method) || method.ref().name().equals("<clinit>")) {
      return Often.ONCE;
    }
    if (asked.size() > MOST_CALLS || !asked.add(method)) {
      return Often.UNKNOWN;
    }
    Optional<EntryKind> entry = view.lifecycles().entry(method);
    if (entry.isPresent()) {
      boolean each = entry.get() != EntryKind.MESSAGE || isOfConnection(method.ref().owner());
      return each ? Often.AGAIN : Often.LIKELY;
    }
    boolean helper =
        method.modifiers().isPrivate() && !view.callers().sites(method.ref()).isEmpty();
    if (takesRequest(method) && !helper) {
      return Often.AGAIN;
    }
    Optional<Phase> phase = view.lifecycles().phase(method);
    if (phase.filter(it -> it == Phase.START).isPresent()) {
      return findInstances(method.ref().owner(), asked);
    }
    if (phase.isPresent()) {
      return Often.UNKNOWN;
    }
    Often often = Often.UNKNOWN;
    boolean known = false;
    for (MethodFacts caller : view.callers().of(method.ref())) {
      Often calls = ofCalls(caller, method, asked);
      often = known ? often.or(calls) : calls;
      known = true;
    }
    if (known) {
      // A function that somebody was given runs whenever that one likes.
      boolean once = often == Often.ONCE && view.callers().isHandedOn(method.ref());
      return once ? Often.UNKNOWN : often;
    }
    return isOfTask(method) ? findInstances(method.ref().owner(), asked) : uncalled(method);
  }

  /** Whether it is what an object is made to do: it runs for each object at least once. */
  private boolean isOfTask(MethodFacts method) {
    String owner = method.ref().owner();
    return view.components().scope(owner).isEmpty()
        && view.program().is(owner, TypeModel.Trait.FUNCTIONAL)
        && view.program().withSupertypes(owner).stream()
            .filter(type -> !view.program().isOwn(type))
            .flatMap(type -> view.program().find(type).stream())
            .filter(type -> type.modifiers().isInterface())
            .flatMap(type -> type.methods().stream())
            .anyMatch(
                it ->
                    it.modifiers().isAbstract()
                        && it.ref().name().equals(method.ref().name())
                        && it.parameters().size() == method.parameters().size());
  }

  /** Whether there is an instance for each connection or session, and another for the next. */
  private boolean isOfConnection(String type) {
    return view.components()
        .scope(type)
        .filter(scope -> scope == Scope.SESSION || scope == Scope.REQUEST)
        .isPresent();
  }

  /** Whether a method is told of a request or connection: it runs for each of them. */
  private boolean takesRequest(MethodFacts method) {
    return method.parameters().stream()
        .map(parameter -> view.lifetimes().of(parameter.type().name()))
        .anyMatch(limited -> limited.filter(Recurrence::isSaidToEnd).isPresent());
  }

  private static boolean isSaidToEnd(Lifetimes.Limited limited) {
    return !limited.inferred() && limited.lifetime() != Lifetime.APPLICATION;
  }

  /** A method that others call: a component is there to be called. */
  private Often uncalled(MethodFacts method) {
    String owner = method.ref().owner();
    Optional<Scope> scope = view.components().scope(owner);
    if (scope.filter(it -> it != Scope.SHARED && it != Scope.PROTOTYPE).isPresent()) {
      return Often.AGAIN;
    }
    boolean service =
        method.modifiers().isPublic()
            && scope.isPresent()
            && !Lifecycles.isSetter(method)
            && method.annotations().isEmpty();
    return service ? Often.LIKELY : Often.UNKNOWN;
  }

  private Often findInstances(String type, Set<Object> asked) {
    if (!asked.add(type)) {
      return Often.UNKNOWN;
    }
    Optional<Scope> scope = view.components().scope(type);
    if (scope.isPresent()) {
      return switch (scope.get()) {
        case SHARED -> Often.ONCE;
        default -> Often.AGAIN;
      };
    }
    if (view.lifetimes().of(type).filter(Recurrence::isSaidToEnd).isPresent()) {
      return Often.AGAIN;
    }
    Often often = Often.ONCE;
    boolean made = false;
    for (MethodFacts constructor : constructors(type)) {
      for (MethodFacts maker : view.callers().of(constructor.ref())) {
        if (!isOwnConstructor(maker, type)) {
          Often makes = ofCalls(maker, constructor, asked);
          often = made ? often.or(makes) : makes;
          made = true;
        }
      }
    }
    if (made && often != Often.UNKNOWN) {
      return often;
    }
    return isEnded(type) ? Often.LIKELY : Often.UNKNOWN;
  }

  private List<MethodFacts> constructors(String type) {
    return view.program().find(type).stream()
        .flatMap(facts -> facts.methods().stream())
        .filter(method -> method.ref().isConstructor())
        .toList();
  }

  private static boolean isOwnConstructor(MethodFacts maker, String type) {
    return maker.ref().isConstructor() && maker.ref().owner().equals(type);
  }

  /**
   * Whether a class has a method that others call to end one of its objects, though nothing holds
   * the only one: who is ended has successors.
   */
  private boolean isEnded(String type) {
    Optional<ClassFacts> facts = view.program().find(type);
    return facts.isPresent()
        && !view.holders().isShared(type)
        && view.holders().owner(type).isEmpty()
        && facts.get().methods().stream()
            .filter(method -> !method.modifiers().isPrivate() && !method.modifiers().isStatic())
            .filter(method -> !method.ref().name().equals("finalize"))
            .anyMatch(
                method ->
                    view.lifecycles().phase(method).filter(it -> it == Phase.STOP).isPresent());
  }
}
