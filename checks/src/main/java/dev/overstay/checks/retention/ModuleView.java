package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.lifecycle.Callers;
import dev.overstay.checks.lifecycle.Components;
import dev.overstay.checks.lifecycle.Injections;
import dev.overstay.checks.lifecycle.Lifecycles;
import dev.overstay.checks.lifecycle.RequestPath;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.program.Faults;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import dev.overstay.checks.summary.Summaries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A module understood: what rules ask. */
public final class ModuleView {

  private final Program program;
  private final Components components;
  private final Callers callers;
  private final Lifecycles lifecycles;
  private final PathTypes types;
  private final Lifetimes lifetimes;
  private final FieldUses uses = new FieldUses();
  private final Holders holders;
  private final Places places;
  private final KeyDomains keys;
  private final WorkObjects works;
  private final Recurrence recurrence;
  private final OwnPublishers publishers;
  private final Unregistrations unregistrations;
  private final ThreadBindings threadBindings;
  private final Injections injections;
  private final RequestPath requestPath;
  private final LockUses locks;
  private final AskedClasses asked;
  private @Nullable Obligations obligations;
  private @Nullable SharedState sharedState;
  private final LongLife longLife;
  private final ReadOnlyRemovals readOnlyRemovals;
  private final SiblingIndexes siblingIndexes;
  private final FreshKeys freshKeys;
  private final Map<String, List<BodyFlow>> flows = new HashMap<>();
  private final Map<MethodRef, BodyFlow> flowOf = new HashMap<>();
  private final Map<Class<?>, Object> shared = new HashMap<>();

  /** Reads all bodies of a program's module; a defect that shows while doing so is thrown. */
  public ModuleView(Program program) {
    this(program, Faults.THROWN);
  }

  /** Reads all bodies of a program's module. */
  public ModuleView(Program program, Faults faults) {
    this.program = program;
    this.callers = new Callers(program);
    this.lifecycles = new Lifecycles(program, callers);
    this.components = new Components(program, this::runsLater);
    this.types = new PathTypes(program);
    this.lifetimes = new Lifetimes(program, components, types);
    this.holders =
        new Holders(
            program,
            components,
            lifetimes,
            types,
            uses,
            new MadeObjects(program, callers, this::flow));
    this.places = new Places(program);
    this.keys = new KeyDomains(this);
    this.works = new WorkObjects(this);
    this.recurrence = new Recurrence(this);
    this.publishers = new OwnPublishers(this);
    this.unregistrations = new Unregistrations(this);
    this.threadBindings = new ThreadBindings(this);
    this.injections = new Injections(program, components);
    this.locks = new LockUses(program);
    this.requestPath = new RequestPath(program, callers, lifecycles);
    this.asked = new AskedClasses(program, lifecycles::phase);
    this.longLife = new LongLife(this);
    this.readOnlyRemovals = new ReadOnlyRemovals(this);
    this.siblingIndexes = new SiblingIndexes(this);
    this.freshKeys = new FreshKeys(this);
    Summaries summaries = new Summaries(program);
    for (ClassFacts type : program.module()) {
      faults.run(type.name(), () -> read(type, summaries));
    }
    uses.unite(holders.aliases());
  }

  private boolean runsLater(MethodFacts method) {
    return (!callers.of(method.ref()).isEmpty() || isToldOfWork(method))
        && !lifecycles.isStartOnly(method);
  }

  /** Whether a framework calls a method for each request or message. */
  private boolean isToldOfWork(MethodFacts method) {
    return lifecycles
        .entry(method)
        .filter(kind -> kind == EntryKind.REQUEST || kind == EntryKind.MESSAGE)
        .isPresent();
  }

  private void read(ClassFacts type, Summaries summaries) {
    List<BodyFlow> own = new ArrayList<>();
    for (MethodFacts method : type.methods()) {
      Optional<BodyFlow> flow = summaries.flow(method);
      flow.ifPresent(it -> callers.add(it.method(), it.body()));
      // What the compiler adds only forwards to what the programmer wrote.
      flow.filter(it -> !method.modifiers().isSynthetic() || method.isLambdaBody())
          .ifPresent(own::add);
    }
    flows.put(type.name(), own);
    own.forEach(flow -> flowOf.put(flow.method().ref(), flow));
    own.forEach(this::learn);
  }

  private void learn(BodyFlow flow) {
    uses.add(flow);
    locks.add(flow);
    holders.lent().add(flow);
    handOns(flow);
    instances(flow);
    asked.askedIn(flow).forEach(type -> components.askedOfInjector(type, flow.method()));
    asked.configuredIn(flow).forEach(components::configured);
    boolean produces =
        program
            .fromAnnotations(
                flow.method().annotations(),
                row -> row.is(AnnotationModel.Trait.PRODUCES) ? Optional.of(row) : Optional.empty())
            .isPresent();
    if (produces) {
      products(flow);
    }
  }

  /** Functions made here that somebody may keep and call at any time. */
  private void handOns(BodyFlow flow) {
    for (Event event : flow.events()) {
      if (event.deferred()) {
        continue;
      }
      Optional<AccessPath> given = Optional.empty();
      if (event.flow() instanceof Flow.Keep keep
          && !(keep.holder().root() instanceof AccessPath.Local)) {
        given = Optional.of(keep.value());
      } else if (event.flow() instanceof Flow.Run run && run.where() != Where.HERE) {
        given = Optional.of(run.function());
      } else if (event.flow() instanceof Flow.Pass pass) {
        given = Optional.of(pass.value());
      }
      given.ifPresent(path -> handOn(path, flow));
    }
    for (AccessPath path : flow.returned()) {
      handOn(path, flow);
    }
  }

  private void handOn(AccessPath path, BodyFlow flow) {
    for (BodyFlow.Carried carried : flow.carried(path)) {
      if (carried.path().root() instanceof AccessPath.Local local
          && flow.body().valueOrNull(local.value()) instanceof Value.Closure closure) {
        callers.handOn(closure.target());
      }
    }
  }

  /** Objects of classes of the module's own that are made and not kept as the only one. */
  private void instances(BodyFlow flow) {
    for (Value value : flow.body().values()) {
      if (value instanceof Value.Closure closure && closure.lambda()) {
        places.lambda(closure.target(), flow.method().ref());
      }
      if (value instanceof Value.New made && program.isOwn(made.type())) {
        AccessPath object = AccessPath.local(made.id());
        boolean only =
            flow.events().stream()
                .anyMatch(
                    event ->
                        event.flow() instanceof Flow.Keep keep
                            && keep.value().equals(object)
                            && keep.holder().root() instanceof AccessPath.Static root
                            && keep.holder().steps().isEmpty()
                            && root.field().owner().equals(made.type()));
        boolean part =
            (flow.method().ref().isConstructor() || flow.method().ref().name().equals("<clinit>"))
                && flow.events().stream()
                    .anyMatch(
                        event ->
                            event.flow() instanceof Flow.Keep keep
                                && keep.value().equals(object)
                                && StoredElements.areStored(keep.holder(), flow));
        holders.made().add(made.type(), flow, part);
        if (!only) {
          components.madeFreely(made.type(), flow.method());
        }
      }
    }
  }

  private void products(BodyFlow flow) {
    Optional<dev.overstay.checks.model.Scope> scope =
        components.scopeOf(flow.method().annotations());
    if (scope.filter(it -> it != dev.overstay.checks.model.Scope.SHARED).isPresent()) {
      return;
    }
    for (AccessPath path : flow.returned()) {
      if (path.root() instanceof AccessPath.Local local && path.steps().isEmpty()) {
        String type = flow.typeOfLocal(local.value());
        if (program.isOwn(type)) {
          components.producedAsShared(type);
        }
      }
    }
  }

  /**
   * The one object of a class that asks a module something and remembers what it found: rules, and
   * those that rules ask, have it in common.
   */
  @SuppressWarnings("unchecked") // Each is made for its own class.
  public <T> T only(Class<T> type, Function<ModuleView, T> maker) {
    Object known = shared.get(type);
    if (known == null) {
      known = maker.apply(this);
      shared.put(type, known);
    }
    return (T) known;
  }

  /** The program. */
  public Program program() {
    return program;
  }

  /** What runs for each piece of work. */
  public RequestPath requestPath() {
    return requestPath;
  }

  /** What bodies have to give back. */
  public Obligations obligations() {
    Obligations known = obligations;
    if (known == null) {
      known = new Obligations(this);
      obligations = known;
    }
    return known;
  }

  /** What requests change at the same time. */
  public SharedState sharedState() {
    SharedState known = sharedState;
    if (known == null) {
      known = new SharedState(this);
      sharedState = known;
    }
    return known;
  }

  /** Who gives back what fields have. */
  LockUses locks() {
    return locks;
  }

  /** The components. */
  public Components components() {
    return components;
  }

  /** When methods run. */
  public Lifecycles lifecycles() {
    return lifecycles;
  }

  /** Who calls whom. */
  public Callers callers() {
    return callers;
  }

  /** The declared types of paths. */
  public PathTypes types() {
    return types;
  }

  /** How long values are good for. */
  public Lifetimes lifetimes() {
    return lifetimes;
  }

  /** What is done to fields. */
  public FieldUses uses() {
    return uses;
  }

  /** How many keys there are. */
  public KeyDomains keys() {
    return keys;
  }

  /** What is made for single pieces of work. */
  WorkObjects works() {
    return works;
  }

  /** How often methods run. */
  public Recurrence recurrence() {
    return recurrence;
  }

  /** Where the module's own classes collect listeners. */
  OwnPublishers publishers() {
    return publishers;
  }

  /** Who takes back listeners. */
  Unregistrations unregistrations() {
    return unregistrations;
  }

  /** What stays bound to threads that are used again. */
  public ThreadBindings threadBindings() {
    return threadBindings;
  }

  /** What containers put into components. */
  public Injections injections() {
    return injections;
  }

  /** Which fields are there for long. */
  public LongLife longLife() {
    return longLife;
  }

  /** Methods that ought to take an entry out and read it. */
  public ReadOnlyRemovals readOnlyRemovals() {
    return readOnlyRemovals;
  }

  /** Collections that are filled together and emptied apart. */
  public SiblingIndexes siblingIndexes() {
    return siblingIndexes;
  }

  /** Maps that are asked by keys which are made to ask. */
  public FreshKeys freshKeys() {
    return freshKeys;
  }

  /** What lives long. */
  public Holders holders() {
    return holders;
  }

  /** Where things are. */
  public Places places() {
    return places;
  }

  /** What happens in a method of the module; empty for what the compiler added. */
  public Optional<BodyFlow> flow(MethodFacts method) {
    return Optional.ofNullable(flowOf.get(method.ref()));
  }

  /** The bodies of one of the module's classes, in the order of its methods. */
  public List<BodyFlow> flows(ClassFacts type) {
    return flows.getOrDefault(type.name(), List.of());
  }
}
