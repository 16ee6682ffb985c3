package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How many different keys a place in the code can bring. */
public final class KeyDomains {

  /** Values made of values made of values are followed no deeper. */
  private static final int DEEPEST = 6;

  /** What is in something that is in something open, and so on, says no more of it. */
  private static final int FARTHEST = 3;

  /** From here on, each caller further away makes what it shows one step less sure. */
  private static final int FAR_CALLER = 3;

  /**
   * How far a question has been followed.
   *
   * @param values how many values are made of one another
   * @param callers how many callers away
   * @param calls how many calls lie between where the question began and what is done with the key
   */
  record Depth(int values, int callers, int calls) {
    Depth deeper() {
      return new Depth(values + 1, callers, calls);
    }

    Depth nextCaller() {
      return new Depth(0, callers + 1, calls);
    }

    /** Whether much may be asked, and refused, on the way from here to what is done. */
    boolean isFar() {
      return callers + calls >= FAR_CALLER;
    }
  }

  /** Answers, the widest last. */
  public enum Domain {
    /** A fixed number. */
    FINITE,
    /** Decided by callers, who are looked at themselves. */
    CALLERS,
    /** Not known. */
    UNKNOWN,
    /** Everything speaks for an open domain, nothing proves it. */
    LIKELY_OPEN,
    /** Requests, ids, time, chance: there is always another. */
    OPEN;

    /** The wider of two. */
    public Domain or(Domain other) {
      return compareTo(other) >= 0 ? this : other;
    }

    /** What is left of it where it is seen from far away. */
    Domain weakened() {
      return switch (this) {
        case OPEN -> LIKELY_OPEN;
        case LIKELY_OPEN -> UNKNOWN;
        case FINITE, CALLERS, UNKNOWN -> this;
      };
    }
  }

  private final ModuleView view;
  private final Configuration configuration;
  private final ConstructedParts parts;
  private final FixedSources sources;
  private final KeyTypes types;
  private final GivenKeys given;
  private final DerivedResults results;
  private final Set<List<Object>> asked = new HashSet<>();

  /** The key domains of a module. */
  public KeyDomains(ModuleView view) {
    this.view = view;
    this.configuration = new Configuration(view.program());
    this.parts = new ConstructedParts(view);
    this.sources = new FixedSources(view);
    this.types = new KeyTypes(view);
    this.given = new GivenKeys(view, this);
    this.results = new DerivedResults(view, types);
  }

  /** What the types of keys say. */
  KeyTypes types() {
    return types;
  }

  /** The domain of a key, where it is used in a body. */
  public Domain of(AccessPath key, BodyFlow flow) {
    return of(key, flow, 0);
  }

  /**
   * The domain of a key, where it is given to a call.
   *
   * @param calls how many calls further something is done with it
   */
  Domain of(AccessPath key, BodyFlow flow, int calls) {
    Domain domain = of(key, flow, new Depth(0, 0, calls));
    for (int away = FAR_CALLER; away <= calls; away++) {
      domain = domain.weakened();
    }
    return domain;
  }

  Domain of(AccessPath key, BodyFlow flow, Depth depth) {
    if (depth.values() > DEEPEST) {
      return Domain.UNKNOWN;
    }
    if (isPartOfFew(key, flow)) {
      return Domain.FINITE;
    }
    Optional<Domain> byType =
        view.types().of(key, flow).stream().map(types::of).flatMap(Optional::stream).findFirst();
    if (byType.isPresent()) {
      return byType.get();
    }
    if (key.root() instanceof AccessPath.Local local) {
      return ofLocal(local.value(), key.steps(), flow, depth);
    } else if (key.root() instanceof AccessPath.Param param) {
      return given.ofParameter(param.index(), flow.method(), key, depth);
    } else if (key.root() instanceof AccessPath.This) {
      return isAnotherInEach(key, flow, depth) ? Domain.OPEN : ofReceiver(flow);
    }
    return Domain.FINITE;
  }

  /** What an enum constant holds is as finite as its constants; so is what is configured. */
  private boolean isPartOfFew(AccessPath key, BodyFlow flow) {
    for (int length = 0; length < key.steps().size(); length++) {
      AccessPath prefix = new AccessPath(key.root(), key.steps().subList(0, length));
      boolean few =
          view.types().of(prefix, flow).stream()
              .anyMatch(type -> types.isFinite(type) || configuration.contains(type.name()));
      if (few) {
        return true;
      }
    }
    return false;
  }

  private Domain ofLocal(int local, List<AccessPath.Step> steps, BodyFlow flow, Depth depth) {
    Optional<Flow> said = flow.domain(local);
    if (said.isPresent()) {
      boolean open =
          said.get() instanceof Flow.Open
              && !(isValueOf(local, flow) && sources.isReadFrom(flow.body().value(local), flow));
      return open ? Domain.OPEN : Domain.FINITE;
    }
    if (!isValueOf(local, flow)) {
      return Domain.UNKNOWN;
    }
    Value value = flow.body().value(local);
    if (value instanceof Value.Constant) {
      return Domain.FINITE;
    } else if (value instanceof Value.New) {
      return ofPart(local, steps, flow, depth)
          .orElseGet(
              () -> ofNew(local, steps, flow, depth).or(ofContent(local, steps, flow, depth)));
    } else if (value instanceof Value.CallResult result) {
      return ofPartOfResult(result, steps, depth)
          .orElseGet(
              () -> steps.size() > FARTHEST ? Domain.UNKNOWN : ofResult(result, flow, depth));
    } else if (value instanceof Value.Computed computed) {
      return all(computed.operands(), flow, depth);
    }
    return Domain.UNKNOWN;
  }

  /** What is in something made here, as text in a builder, is as open as all that was put there. */
  private Domain ofContent(int local, List<AccessPath.Step> steps, BodyFlow flow, Depth depth) {
    Domain widest = Domain.FINITE;
    if (steps.isEmpty() || !(steps.get(0) instanceof AccessPath.Content)) {
      return widest;
    }
    // What it is made of itself makes it no wider.
    List<Object> content = List.of(flow, local);
    if (!asked.add(content)) {
      return widest;
    }
    for (Event event : flow.events()) {
      if (widest != Domain.OPEN
          && event.flow() instanceof Flow.Grow grow
          && grow.holder().equals(AccessPath.local(local))
          && flow.effect(event).orElse(null) instanceof Effect.Invoke call) {
        widest = widest.or(all(call.arguments().stream().skip(1).toList(), flow, depth));
      }
    }
    asked.remove(content);
    return widest;
  }

  private static boolean isValueOf(int local, BodyFlow flow) {
    return flow.body().has(local);
  }

  /** What is in a field of an object made here is what the constructor was given for it. */
  private Optional<Domain> ofPart(
      int local, List<AccessPath.Step> steps, BodyFlow flow, Depth depth) {
    if (steps.isEmpty() || !(steps.get(0) instanceof AccessPath.Field field)) {
      return Optional.empty();
    }
    String made = flow.body().typeOf(local);
    if (!view.program().isSubtype(made, field.field().owner())) {
      return Optional.of(Domain.FINITE);
    }
    List<AccessPath.Step> rest = steps.subList(1, steps.size());
    return parts.of(local, field.field(), flow).stream()
        .map(part -> of(ConstructedParts.then(part.path(), rest), part.in(), depth.deeper()))
        .reduce(Domain::or)
        .map(domain -> isFixed(field.field()) ? domain : domain.or(Domain.UNKNOWN));
  }

  /** An object has the domain of what it was given, or of what it kept of that. */
  private Domain ofNew(int local, List<AccessPath.Step> steps, BodyFlow flow, Depth depth) {
    Domain given = ofMade(local, steps, flow, depth);
    return ofParts(local, steps, flow, depth)
        .filter(kept -> kept.compareTo(given) < 0)
        .orElse(given);
  }

  /** An object of the module's own made here is as open as the widest of what it keeps. */
  private Optional<Domain> ofParts(
      int local, List<AccessPath.Step> steps, BodyFlow flow, Depth depth) {
    String made = flow.body().typeOf(local);
    if (!steps.isEmpty() || !view.program().isOwn(made)) {
      return Optional.empty();
    }
    return view.program().withSupertypes(made).stream()
        .filter(view.program()::isOwn)
        .flatMap(at -> view.program().find(at).stream())
        .flatMap(at -> at.fields().stream())
        .filter(field -> !field.modifiers().isStatic())
        .flatMap(field -> ofField(field, local, flow, depth))
        .reduce(Domain::or);
  }

  private Stream<Domain> ofField(FieldFacts field, int local, BodyFlow flow, Depth depth) {
    return types.isFinite(field.type())
        ? Stream.of(Domain.FINITE)
        : parts.of(local, field.ref(), flow).stream()
            .map(part -> of(part.path(), part.in(), depth.deeper()));
  }

  /** What is in a field of an object that a method of the module makes. */
  private Optional<Domain> ofPartOfResult(
      Value.CallResult result, List<AccessPath.Step> steps, Depth depth) {
    if (steps.isEmpty() || !(steps.get(0) instanceof AccessPath.Field)) {
      return Optional.empty();
    }
    Optional<BodyFlow> maker =
        view.program().declaration(result.call().method()).flatMap(view::flow);
    return maker.stream()
        .flatMap(flow -> flow.returned().stream())
        .filter(path -> path.root() instanceof AccessPath.Local && path.steps().isEmpty())
        .map(path -> of(ConstructedParts.then(path, steps), maker.orElseThrow(), depth.deeper()))
        .reduce(Domain::or);
  }

  private boolean isFixed(FieldRef field) {
    return view.program().field(field).filter(it -> it.modifiers().isFinal()).isPresent();
  }

  /**
   * An object made of parts has the domain of its widest part, and a field of it that of the parts
   * that could be in there.
   */
  private Domain ofMade(int local, List<AccessPath.Step> steps, BodyFlow flow, Depth depth) {
    Domain widest = Domain.UNKNOWN;
    for (var block : flow.body().blocks()) {
      for (Effect effect : block.effects()) {
        if (effect instanceof Effect.Invoke call
            && call.kind() == Effect.Call.CONSTRUCTOR
            && call.arguments().get(0) == local
            && call.arguments().size() > 1) {
          List<Integer> given = call.arguments().subList(1, call.arguments().size());
          Domain domain = ofGiven(given, steps, flow, depth);
          widest = domain == Domain.FINITE ? Domain.FINITE : widest.or(domain);
        }
      }
    }
    return widest;
  }

  /**
   * The widest of the arguments of the type that a field has. Where there is none it may be made of
   * text that is given; another object, which is kept for itself, says nothing of it.
   */
  private Domain ofGiven(
      List<Integer> arguments, List<AccessPath.Step> steps, BodyFlow flow, Depth depth) {
    Optional<String> type =
        steps.stream()
            .limit(1)
            .filter(AccessPath.Field.class::isInstance)
            .flatMap(step -> view.program().field(((AccessPath.Field) step).field()).stream())
            .map(field -> field.type().name())
            .findFirst();
    if (type.isEmpty()) {
      return all(arguments, flow, depth);
    }
    List<Integer> fitting =
        arguments.stream().filter(it -> type.get().equals(flow.body().typeOf(it))).toList();
    return fitting.isEmpty()
        ? Domain.UNKNOWN.or(
            all(
                arguments.stream().filter(it -> types.isText(flow.body().typeOf(it))).toList(),
                flow,
                depth))
        : all(fitting, flow, depth);
  }

  /** A value read from something open is open when it is text or a number, or made of such. */
  private Domain ofResult(Value.CallResult result, BodyFlow flow, Depth depth) {
    List<Integer> arguments = result.call().arguments();
    if (types.isAnnotation(result.call().method().owner())) {
      return Domain.FINITE;
    }
    if (arguments.isEmpty() || results.areOfNoArgument(result.call())) {
      return Domain.UNKNOWN;
    }
    List<List<AccessPath.Step>> read = parts.readBy(result.call());
    Domain from =
        read.isEmpty()
            ? all(results.madeOf(result, flow), flow, depth)
            : parts(read, arguments.get(0), flow, depth);
    if (from == Domain.FINITE && DerivedResults.isTextOfFew(result.call(), flow)) {
      return Domain.FINITE;
    }
    boolean open =
        from == Domain.OPEN || (from == Domain.LIKELY_OPEN && results.passOn(result, flow));
    return open ? Domain.LIKELY_OPEN : Domain.UNKNOWN;
  }

  /** The widest of some parts of a value. */
  private Domain parts(List<List<AccessPath.Step>> read, int object, BodyFlow flow, Depth depth) {
    Domain widest = Domain.FINITE;
    for (AccessPath path : flow.origins(object)) {
      for (List<AccessPath.Step> steps : read) {
        widest = widest.or(of(ConstructedParts.then(path, steps), flow, depth.deeper()));
      }
    }
    return widest;
  }

  private Domain all(List<Integer> values, BodyFlow flow, Depth depth) {
    Domain widest = Domain.FINITE;
    for (int value : values) {
      for (AccessPath path : flow.origins(value)) {
        if (widest != Domain.OPEN) {
          widest = widest.or(of(path, flow, depth.deeper()));
        }
      }
    }
    return widest;
  }

  /** Whether a field of the receiver is a number or name that each of many objects gets anew. */
  private boolean isAnotherInEach(AccessPath key, BodyFlow flow, Depth depth) {
    return key.steps().size() == 1
        && key.steps().get(0) instanceof AccessPath.Field step
        && isFixed(step.field())
        && view.only(Populations.class, Populations::new).areMadeAnew(flow.method().ref().owner())
        && parts.setIn(step.field()).stream()
            .anyMatch(part -> given.isAlwaysOpen(part.path(), part.in(), depth.deeper()));
  }

  /** What a component was configured with is one value a component. */
  private Domain ofReceiver(BodyFlow flow) {
    return view.components().isShared(flow.method().ref().owner()) ? Domain.FINITE : Domain.UNKNOWN;
  }
}
