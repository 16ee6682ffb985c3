package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Edge;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.program.Program;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * With which exceptions things really end: the policy of exceptional exits. A call fails with the
 * checked exceptions that its target declares; with what a body of the module throws by itself or
 * in a method that it calls, be it one that subclasses fill in, unless that blames the caller's
 * arguments; with what a subclass refuses where that is all it is asked for; and with anything
 * where it runs a function that somebody else handed in, or asks an interface of the module that
 * nobody in it implements. What closes or gives back something does not fail, and neither does what
 * is not said to: most calls could run out of memory or meet a null.
 */
final class Failures {

  private static final String UNCHECKED = "java.lang.RuntimeException";
  private static final String ERROR = "java.lang.Error";

  /** What blames the caller or the program, not the day. */
  private static final Set<String> MISUSE =
      Set.of(
          "java.lang.IllegalArgumentException",
          "java.lang.NullPointerException",
          "java.lang.IndexOutOfBoundsException",
          "java.lang.ClassCastException",
          "java.lang.UnsupportedOperationException",
          "java.lang.ReflectiveOperationException",
          "java.lang.CloneNotSupportedException",
          "java.security.NoSuchAlgorithmException",
          "java.io.UnsupportedEncodingException",
          "java.net.URISyntaxException",
          "java.net.MalformedURLException",
          "javax.xml.parsers.ParserConfigurationException",
          "javax.xml.transform.TransformerConfigurationException");

  /** Bodies are asked for what they throw this many calls deep. */
  private static final int MOST_CALLS = 2;

  private final ModuleView view;
  private final Program program;
  private final NullQuestions nulls;
  private final Map<MethodRef, Set<String>> thrown = new HashMap<>();

  Failures(ModuleView view) {
    this.view = view;
    this.program = view.program();
    this.nulls = new NullQuestions(program);
  }

  /** The exceptions by which a call may end. */
  Set<String> of(Effect.Invoke call, BodyFlow flow) {
    Set<String> found = new LinkedHashSet<>();
    List<Event> events =
        flow.events().stream()
            .filter(event -> flow.effect(event).filter(it -> it == call).isPresent())
            .toList();
    if (events.stream().anyMatch(Failures::ends) || isInMemory(call, flow)) {
      return found;
    }
    ofTarget(call, MOST_CALLS).stream()
        .filter(
            it -> isOfTheDay(it) || isRefusal(it, call) || isExpected(it, call, flow, MOST_CALLS))
        .forEach(found::add);
    if (events.stream().anyMatch(event -> runsForeignFunction(event, flow)) || isForeign(call)) {
      found.add(UNCHECKED);
    }
    return found;
  }

  /**
   * Whether a call asks somebody for something whose code is not here: an interface of the module
   * that nobody in it implements. What is only asked what it has does not fail.
   */
  boolean isForeign(Effect.Invoke call) {
    return call.kind() == Effect.Call.VIRTUAL
        && !isAccessor(call)
        && program
            .declaration(call.method())
            .filter(
                method -> program.isOwn(method.ref().owner()) && method.modifiers().isAbstract())
            .filter(method -> program.ownOverriders(method.ref()).isEmpty())
            .filter(method -> isImplementedByNobody(method.ref().owner()))
            .isPresent();
  }

  /** What is only asked what it has does not fail. */
  private static boolean isAccessor(Effect.Invoke call) {
    return call.arguments().size() < 2 && call.result() != Effect.NONE;
  }

  private boolean isImplementedByNobody(String type) {
    return program.find(type).filter(it -> it.modifiers().isInterface()).isPresent()
        && program.ownSubtypes(type).isEmpty();
  }

  /** Whether it is said to something that has nothing outside of memory. */
  private boolean isInMemory(Effect.Invoke call, BodyFlow flow) {
    return call.hasReceiver()
        && program.is(flow.body().typeOf(call.arguments().get(0)), TypeModel.Trait.IN_MEMORY);
  }

  private static boolean ends(Event event) {
    return !event.deferred()
        && event.source().modeled()
        && (event.flow() instanceof Flow.Stop || event.flow() instanceof Flow.Give);
  }

  /**
   * Whether a method that subclasses fill in is there for one of them to refuse what it is given:
   * that has no other use than to throw.
   */
  private boolean isRefusal(String exception, Effect.Invoke call) {
    return program.declaration(call.method()).stream()
        .flatMap(method -> filledIn(method, call).stream())
        .filter(method -> method.returns().name().equals("void"))
        .filter(method -> byItself(method, MOST_CALLS).contains(exception))
        .flatMap(method -> view.flow(method).stream())
        .map(flow -> flow.body().blocks().stream().flatMap(it -> it.effects().stream()).toList())
        .anyMatch(
            effects ->
                effects.stream().anyMatch(Effect.Return.class::isInstance)
                    && effects.stream().allMatch(this::changesNothing));
  }

  private boolean changesNothing(Effect effect) {
    return effect instanceof Effect.Return
        || effect instanceof Effect.Throw
        || (effect instanceof Effect.Invoke call
            && ((call.kind() == Effect.Call.CONSTRUCTOR
                    && program.isSubtype(call.method().owner(), "java.lang.Throwable"))
                || (call.result() != Effect.NONE
                    && (call.kind() == Effect.Call.STATIC || call.arguments().size() == 1))));
  }

  /** The methods of the module behind one that its class leaves to subclasses. */
  private List<MethodFacts> filledIn(MethodFacts method, Effect.Invoke call) {
    return call.kind() == Effect.Call.VIRTUAL
            && !isAccessor(call)
            && method.modifiers().isAbstract()
            && program.isOwn(method.ref().owner())
        ? program.ownOverriders(call.method())
        : List.of();
  }

  /**
   * Whether who calls, or who calls that, catches an exception by its very name: then it blames
   * nobody, it is an answer.
   */
  private boolean isExpected(String exception, Effect.Invoke call, BodyFlow flow, int calls) {
    boolean here =
        flow.positionOf(call)
            .map(at -> flow.body().blocks().get(at.block()))
            .filter(block -> block.edges().stream().anyMatch(edge -> catches(edge, exception)))
            .isPresent();
    return here
        || (calls > 0
            && view.callers().sites(flow.method().ref()).stream()
                .anyMatch(
                    site ->
                        view.flow(site.caller())
                            .filter(caller -> isExpected(exception, site.call(), caller, calls - 1))
                            .isPresent()));
  }

  private static boolean catches(Edge edge, String exception) {
    return edge.kind() == Edge.Kind.EXCEPTION && edge.exception().equals(exception);
  }

  private boolean isOfTheDay(String exception) {
    return !isMisuse(exception, program);
  }

  /** Whether an exception blames the caller or the program, not the day. */
  static boolean isMisuse(String exception, Program program) {
    return program.isSubtype(exception, ERROR)
        || MISUSE.stream().anyMatch(it -> program.isSubtype(exception, it));
  }

  /** A function that was not made here may throw what it likes. */
  private static boolean runsForeignFunction(Event event, BodyFlow flow) {
    return event.flow() instanceof Flow.Run run
        && run.where() == Where.HERE
        && !event.deferred()
        && event.source().frames().isEmpty()
        && !(run.function().root() instanceof AccessPath.Local)
        && flow.effect(event).filter(effect -> !isStage(effect, flow)).isPresent();
  }

  /**
   * A stage of a pipeline, which gives the pipeline back, runs nothing before the pipeline does.
   */
  private static boolean isStage(Effect effect, BodyFlow flow) {
    return effect instanceof Effect.Invoke call
        && call.hasReceiver()
        && call.result() != Effect.NONE
        && flow.origins(call.result()).equals(flow.origins(call.arguments().get(0)));
  }

  /** What the target of a call may throw, also where that blames what it is given. */
  Set<String> ofTarget(Effect.Invoke call) {
    return ofTarget(call, MOST_CALLS);
  }

  private Set<String> ofTarget(Effect.Invoke call, int depth) {
    Optional<MethodFacts> target = program.declaration(call.method());
    if (target.isEmpty()) {
      return Set.of();
    }
    Set<String> found = new LinkedHashSet<>();
    boolean one =
        call.kind() != Effect.Call.VIRTUAL || program.ownOverriders(call.method()).isEmpty();
    declared(call.method()).stream()
        .filter(exception -> !program.isSubtype(exception, UNCHECKED))
        .filter(exception -> !one || mayThrow(target.get(), exception))
        .forEach(found::add);
    if (depth > 0 && !target.get().ref().isConstructor()) {
      if (one) {
        found.addAll(byItself(target.get(), depth));
      } else {
        filledIn(target.get(), call).forEach(it -> found.addAll(byItself(it, depth)));
      }
    }
    return found;
  }

  /**
   * Whether a body may end with a checked exception that it declares. Some declare what they once
   * threw: nothing they call says that it throws it, and they throw nothing themselves.
   */
  private boolean mayThrow(MethodFacts method, String exception) {
    if (!program.isOwn(method.ref().owner())) {
      return true;
    }
    Optional<BodyFlow> flow = view.flow(method);
    return flow.isEmpty()
        || flow.get().body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .anyMatch(effect -> mayThrow(effect, exception, flow.get().body()));
  }

  private boolean mayThrow(Effect effect, String exception, Body body) {
    if (effect instanceof Effect.Throw it) {
      return !program.isSubtype(body.typeOf(it.value()), UNCHECKED);
    }
    return effect instanceof Effect.Invoke call
        && (program.declaration(call.method()).isEmpty()
            || declared(call.method()).stream()
                .anyMatch(
                    declared ->
                        program.isSubtype(declared, exception)
                            || program.isSubtype(exception, declared)));
  }

  /** What the nearest declaration says: those that it overrides may say more. */
  private List<String> declared(MethodRef method) {
    return program.withSupertypes(method.owner()).stream()
        .flatMap(type -> program.find(type).stream())
        .flatMap(type -> type.method(method.name(), method.descriptor()).stream())
        .findFirst()
        .map(MethodFacts::thrown)
        .orElse(List.of());
  }

  /** What a body of the module throws and does not catch. */
  private Set<String> byItself(MethodFacts method, int depth) {
    Set<String> known = thrown.get(method.ref());
    if (known != null) {
      return known;
    }
    thrown.put(method.ref(), Set.of());
    Set<String> found = new LinkedHashSet<>();
    Optional<BodyFlow> flow = view.flow(method);
    if (flow.isPresent()) {
      Body body = flow.get().body();
      for (Block block : body.blocks()) {
        for (Effect effect : block.effects()) {
          Set<String> here = Set.of();
          if (effect instanceof Effect.Throw it
              && body.value(it.value()) instanceof Value.New
              && !isForNull(block, flow.get())) {
            here = Set.of(body.typeOf(it.value()));
          } else if (effect instanceof Effect.Invoke call) {
            here = ofTarget(call, depth - 1);
          }
          here.stream().filter(it -> leaves(it, block)).forEach(found::add);
        }
      }
    }
    thrown.put(method.ref(), found);
    return found;
  }

  /** Whether control only comes to a block where the caller gave null: that blames the caller. */
  private boolean isForNull(Block block, BodyFlow flow) {
    return flow.controlFlow().conditionsOf(block.id()).stream()
        .flatMap(condition -> nulls.isNull(condition, flow.body()).stream())
        .anyMatch(value -> flow.body().value(value) instanceof Value.Parameter);
  }

  private boolean leaves(String exception, Block block) {
    return block.edges().stream()
        .noneMatch(
            edge ->
                edge.kind() == Edge.Kind.EXCEPTION
                    && program.isSubtype(exception, edge.exception()));
  }
}
