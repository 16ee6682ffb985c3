package dev.overstay.checks.retention;

import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.TypeUse;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long those live that others register with, said of a path in a body. */
final class Publishers {

  /** Who needs to ask more owners and callers than this gets no answer. */
  private static final int MOST_QUESTIONS = 24;

  private final ModuleView view;
  private final Map<String, Boolean> providedHere = new HashMap<>();

  Publishers(ModuleView view) {
    this.view = view;
  }

  /**
   * Something that lives as long as the application.
   *
   * @param name how messages call it
   * @param type its class, or that of its owner
   * @param inferred whether that it lives so long is a guess
   */
  record LongLived(String name, String type, boolean inferred) {

    private LongLived guessed() {
      return new LongLived(name, type, true);
    }
  }

  /** What is asked: how long that lives which a path of a body leads to. */
  private record Question(AccessPath path, BodyFlow flow) {}

  /** What one question was asked on the way to its answer. */
  private static final class Search {
    private final Set<Question> asked = new HashSet<>();
  }

  /** What makes an object live as long as the application; empty where nothing shows that. */
  Optional<LongLived> of(AccessPath path, BodyFlow flow) {
    return of(new Question(path, flow), new Search());
  }

  private Optional<LongLived> of(Question question, Search search) {
    if (search.asked.size() > MOST_QUESTIONS || !search.asked.add(question)) {
      return Optional.empty();
    }
    AccessPath path = question.path();
    BodyFlow flow = question.flow();
    if (isOutliving(path, flow)) {
      return view.types().of(path, flow).stream()
          .map(type -> new LongLived("its parent", type.name(), false))
          .findFirst();
    }
    if (isOwnedHere(path, flow)) {
      return Optional.empty();
    }
    for (int length = path.steps().size(); length >= 0; length--) {
      AccessPath prefix = new AccessPath(path.root(), path.steps().subList(0, length));
      for (TypeUse type : view.types().of(prefix, flow)) {
        if (isProcessWide(type.name())) {
          return Optional.of(new LongLived(named(path, type.name()), type.name(), false));
        }
        boolean limited = view.lifetimes().of(type.name()).isPresent();
        if (limited || view.lifetimes().endsBeforeApplication(type.name())) {
          return Optional.empty();
        }
        Optional<Scope> scope = view.components().scope(type.name());
        if (scope.isPresent() && (scope.get() == Scope.SHARED || !isPartOfReceiver(path, length))) {
          return scope
              .filter(it -> it == Scope.SHARED)
              .map(it -> new LongLived(named(path, type.name()), type.name(), false));
        }
      }
      Optional<LongLived> supplied = length == 0 ? Optional.empty() : supplied(prefix);
      if (supplied.isPresent()) {
        return supplied;
      }
    }
    return ofRoot(question, search);
  }

  /** Whether something outlives what it was asked of, whatever others of its type do. */
  static boolean isOutliving(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Local local
        && flow.made(local.value()).contains(Resource.OUTLIVING);
  }

  /** What a field of the body's own object has may have been there before it and be so after it. */
  private static boolean isPartOfReceiver(AccessPath path, int length) {
    return length == 0 && path.root() instanceof AccessPath.This && !path.steps().isEmpty();
  }

  private boolean isProcessWide(String type) {
    boolean wide =
        view.program().is(type, TypeModel.Trait.PROCESS_WIDE)
            || view.program()
                .fromTypeModel(type, TypeModel::lifetime)
                .filter(it -> it == Lifetime.APPLICATION)
                .isPresent();
    return wide && !isProvidedHere(type);
  }

  /** Whether the module provides a library's type: it knows when objects of it are made. */
  private boolean isProvidedHere(String type) {
    return !view.program().isOwn(type) && isExtendedHere(type);
  }

  private boolean isExtendedHere(String type) {
    return providedHere.computeIfAbsent(
        type,
        it ->
            view.program().module().stream()
                .anyMatch(own -> view.program().isSubtype(own.name(), it)));
  }

  /** Whether the object whose body it is made it: it goes with that one. */
  private boolean isOwnedHere(AccessPath path, BodyFlow flow) {
    if (!(path.root() instanceof AccessPath.This)
        || path.steps().isEmpty()
        || !(path.steps().get(0) instanceof AccessPath.Field field)
        || livesLong(flow.method().ref().owner())) {
      return false;
    }
    List<FieldUses.Use> stores =
        view.uses()
            .of(field.field(), FieldUses.Kind.STORE)
            .filter(store -> !store.nested())
            .toList();
    return !stores.isEmpty()
        && stores.stream()
            .allMatch(
                store ->
                    ((Flow.Keep) store.happening().flow()).value().root()
                            instanceof AccessPath.Local local
                        && isMade(local.value(), store.in()));
  }

  private boolean livesLong(String owner) {
    return view.holders().isOwned(owner)
        || view.holders().isShared(owner)
        || view.holders().owner(owner).isPresent();
  }

  private static boolean isMade(int local, BodyFlow flow) {
    return flow.body().has(local)
        && (flow.body().value(local) instanceof Value.New || !flow.made(local).isEmpty());
  }

  /** The field that has it, or what it is. */
  private String named(AccessPath path, String type) {
    return FieldUses.fieldOf(path, true)
        .map(FieldUses.Target::field)
        .filter(field -> view.program().isOwn(field.owner()))
        .map(Places::simpleName)
        .orElse("the " + Places.simpleName(type));
  }

  /** A field that the container fills, with something that others have as well. */
  private Optional<LongLived> supplied(AccessPath path) {
    return FieldUses.fieldOf(path, false)
        .flatMap(target -> view.program().field(target.field()))
        .filter(field -> view.lifetimes().isInjected(field.annotations()))
        .map(field -> new LongLived("the injected " + simple(field), field.type().name(), true));
  }

  private static String simple(FieldFacts field) {
    return Places.simpleName(field.type().name());
  }

  private Optional<LongLived> ofRoot(Question question, Search search) {
    AccessPath path = question.path();
    if (path.root() instanceof AccessPath.Static root) {
      FieldRef field = root.field();
      return Optional.of(new LongLived(named(path, field.owner()), field.owner(), false));
    } else if (path.root() instanceof AccessPath.Param param) {
      return ofParameter(param, question, search);
    } else if (path.root() instanceof AccessPath.Local local) {
      return ofLocal(local.value(), question.flow(), search);
    }
    return ofReceiver(path, question.flow(), search);
  }

  /** An object that lives as long as the application, or a field of one that was given it. */
  private Optional<LongLived> ofReceiver(AccessPath path, BodyFlow flow, Search search) {
    String owner = flow.method().ref().owner();
    if (view.holders().isOwned(owner)) {
      return Optional.of(new LongLived(named(path, owner), owner, false));
    }
    if (path.steps().isEmpty() || !(path.steps().get(0) instanceof AccessPath.Field first)) {
      return Optional.empty();
    }
    List<AccessPath.Step> more = path.steps().subList(1, path.steps().size());
    List<Question> given = new ArrayList<>();
    List<MethodFacts> constructors = new ArrayList<>();
    view.uses()
        .of(first.field(), FieldUses.Kind.STORE)
        .filter(store -> !store.nested())
        .forEach(
            store -> {
              AccessPath value = ((Flow.Keep) store.happening().flow()).value();
              // Whoever calls it stores it as well, and knows what it is.
              boolean passedOn =
                  value.root() instanceof AccessPath.Param
                      && !view.callers().of(store.in().method().ref()).isEmpty();
              if (!passedOn) {
                given.add(new Question(appended(value, more), store.in()));
              } else if (store.in().method().ref().isConstructor()) {
                constructors.add(store.in().method());
              }
            });
    return allOf(given, search)
        .or(() -> constructors.stream().findFirst().flatMap(it -> ofMakers(it, given)));
  }

  /** What whoever gives it says, if all say so. */
  private Optional<LongLived> allOf(List<Question> given, Search search) {
    Optional<LongLived> least = Optional.empty();
    for (Question question : given) {
      Optional<LongLived> found = of(question, search);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      least = least.filter(LongLived::inferred).or(() -> found);
    }
    return least;
  }

  private Optional<LongLived> ofParameter(
      AccessPath.Param param, Question question, Search search) {
    MethodFacts method = question.flow().method();
    if (param.index() >= method.parameters().size()) {
      return Optional.empty();
    }
    boolean injected =
        (method.ref().isConstructor() && view.components().scope(method.ref().owner()).isPresent())
            || view.lifetimes().isInjectionPoint(method)
            || view.lifetimes().isInjected(method.parameters().get(param.index()).annotations());
    if (injected) {
      String type = method.parameters().get(param.index()).type().name();
      return Optional.of(new LongLived("the injected " + Places.simpleName(type), type, true));
    }
    List<AccessPath.Step> steps = question.path().steps();
    List<Question> given = new ArrayList<>();
    for (Callers.Site site : view.callers().sites(method.ref())) {
      int at = param.index() + (site.call().hasReceiver() ? 1 : 0);
      Optional<BodyFlow> caller = view.flow(site.caller());
      if (caller.isEmpty() || at >= site.call().arguments().size()) {
        return Optional.empty();
      }
      for (AccessPath origin : caller.get().origins(site.call().arguments().get(at))) {
        given.add(new Question(appended(origin, steps), caller.get()));
      }
    }
    if (given.isEmpty() && method.isLambdaBody()) {
      captured(param, method, steps, given);
    }
    return given.isEmpty()
        ? ofWhomWasGivenIt(param, method)
        : allOf(given, search).or(() -> ofMakers(method, given));
  }

  /**
   * What all who make such objects have for themselves, while they take the objects in and let them
   * go one by one, or make one for each connection: it is there before each of them and after.
   */
  private Optional<LongLived> ofMakers(MethodFacts constructor, List<Question> given) {
    String made = constructor.ref().owner();
    boolean stays =
        constructor.ref().isConstructor()
            && !given.isEmpty()
            && given.stream()
                .allMatch(
                    it ->
                        isSetAtStart(it.path(), it.flow())
                            && (comesAndGoes(made, it.flow())
                                || isMadePerConnection(it.flow())
                                || isGivenConnection(constructor)));
    return stays
        ? FieldUses.fieldOf(given.get(0).path(), true)
            .map(FieldUses.Target::field)
            .map(field -> new LongLived(Places.simpleName(field), field.owner(), false))
        : Optional.empty();
  }

  /** Whether a path leads through a field that its object is given once, before the body runs. */
  private boolean isSetAtStart(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.This
        && !path.steps().isEmpty()
        && path.steps().get(0) instanceof AccessPath.Field first
        && !flow.method().ref().isConstructor()
        && view.program()
            .field(first.field())
            .filter(field -> field.modifiers().isFinal())
            .isPresent();
  }

  private boolean isGivenConnection(MethodFacts constructor) {
    return constructor.parameters().stream()
        .anyMatch(it -> view.lifetimes().isConnection(it.type().name()));
  }

  /** Whether a framework has a body run for each connection, and not the object that has it. */
  private boolean isMadePerConnection(BodyFlow flow) {
    return Bridges.entry(flow.method(), view).filter(EntryKind.MESSAGE::equals).isPresent();
  }

  /** Whether the class of a body has a collection of such objects, and takes out single ones. */
  private boolean comesAndGoes(String made, BodyFlow flow) {
    return view.program().find(flow.method().ref().owner()).stream()
        .flatMap(type -> type.fields().stream())
        .filter(
            field ->
                field.type().arguments().stream()
                    .anyMatch(
                        it ->
                            view.program().isOwn(it.name())
                                && view.program().isSubtype(made, it.name())))
        .flatMap(field -> view.uses().of(field.ref(), FieldUses.Kind.SHRINK))
        .anyMatch(
            use ->
                use.happening().flow() instanceof Flow.Shrink shrink
                    && shrink.key().isPresent()
                    && view.lifecycles().isReachable(use.in().method()));
  }

  /** What an object is given that others make was there before it, and serves others as well. */
  private Optional<LongLived> ofWhomWasGivenIt(AccessPath.Param param, MethodFacts method) {
    String type = method.parameters().get(param.index()).type().name();
    return Optional.of(new LongLived("the given " + Places.simpleName(type), type, false))
        .filter(it -> method.ref().isConstructor() && !view.program().isOwn(type));
  }

  /** What the code around a lambda had where the lambda captured it. */
  private void captured(
      AccessPath.Param param,
      MethodFacts lambda,
      List<AccessPath.Step> steps,
      List<Question> given) {
    int at = param.index() + (lambda.modifiers().isStatic() ? 0 : 1);
    for (MethodFacts maker : view.callers().of(lambda.ref())) {
      for (BodyFlow around : view.flow(maker).stream().toList()) {
        for (Value value : around.body().values()) {
          if (value instanceof Value.Closure closure
              && closure.target().equals(lambda.ref())
              && at < closure.captured().size()) {
            around
                .origins(closure.captured().get(at))
                .forEach(origin -> given.add(new Question(appended(origin, steps), around)));
          }
        }
      }
    }
  }

  private static AccessPath appended(AccessPath path, List<AccessPath.Step> steps) {
    List<AccessPath.Step> all = new ArrayList<>(path.steps());
    all.addAll(steps);
    return new AccessPath(path.root(), all);
  }

  /** What an accessor gives is part of whom it was asked. */
  private Optional<LongLived> ofLocal(int local, BodyFlow flow, Search search) {
    if (!flow.body().has(local)
        || !flow.made(local).isEmpty()
        || !(flow.body().value(local) instanceof Value.CallResult result)
        || !result.call().hasReceiver()
        || result.call().arguments().size() != 1) {
      return Optional.empty();
    }
    List<Question> asked =
        flow.origins(result.call().arguments().get(0)).stream()
            .map(origin -> new Question(origin, flow))
            .toList();
    return allOf(asked, search).map(LongLived::guessed);
  }
}
