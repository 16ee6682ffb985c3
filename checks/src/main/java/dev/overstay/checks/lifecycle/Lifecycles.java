package dev.overstay.checks.lifecycle;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Lifetime;
import dev.overstay.checks.model.MethodModel;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.Scope;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When methods run: at the start or end of their object's life, per request, or somewhen. */
public final class Lifecycles {

  /** What things are known by that there are many of. */
  private static final Set<String> IDENTITIES =
      Set.of("long", "java.lang.Long", "java.lang.String", "java.util.UUID");

  private final Program program;
  private final Callers callers;
  private final EndsOfMany endsOfMany;
  private final LifecycleEvents events;
  private @Nullable Set<MethodRef> ordinary;
  private final Map<MethodRef, Boolean> reachable = new HashMap<>();
  private final Map<MethodRef, Boolean> called = new HashMap<>();
  private final Map<String, Boolean> requests = new HashMap<>();

  /** The lifecycles of a program whose calls are known. */
  public Lifecycles(Program program, Callers callers) {
    this.program = program;
    this.callers = callers;
    this.endsOfMany = new EndsOfMany(program);
    this.events = new LifecycleEvents(program);
  }

  /** The end of its object's life at which a method runs, where it runs at one. */
  public Optional<Phase> phase(MethodFacts method) {
    if (method.ref().isConstructor() || method.ref().name().equals("<clinit>")) {
      return Optional.of(Phase.START);
    }
    Optional<Phase> said =
        program.fromAnnotations(method.annotations(), AnnotationModel::lifecycle);
    if (said.isEmpty()) {
      said = fromModels(method).or(() -> told(method).flatMap(kind -> events.phase(method)));
    }
    if (said.isPresent()) {
      return said;
    }
    boolean stop = program.models().lifecycleStopNames().contains(method.ref().name());
    // What only the class itself calls runs when that does.
    boolean start =
        !method.modifiers().isPrivate()
            && program.models().lifecycleStartNames().contains(method.ref().name());
    if (!(stop || start) || entry(method).isPresent()) {
      return Optional.empty();
    }
    if (stop) {
      return Optional.of(Phase.STOP);
    }
    return method.parameters().stream().noneMatch(it -> isShortLived(it.type().name()))
            && !beginsOneOfMany(method)
        ? Optional.of(Phase.START)
        : Optional.empty();
  }

  /**
   * Who is told what to begin, and answers by which it is known, or with another thing that can be
   * ended, or is told which to end, begins one of many things.
   */
  private boolean beginsOneOfMany(MethodFacts method) {
    String answer = method.returns().name();
    boolean another =
        program.isSubtype(answer, "java.lang.AutoCloseable")
            && !program.isSubtype(method.ref().owner(), answer)
            && !program.isSubtype(answer, method.ref().owner());
    return !method.parameters().isEmpty()
        && (IDENTITIES.contains(answer) || another || endsOfMany.follow(method));
  }

  /** Whoever is told of a request or connection opens or starts that, and not its own life. */
  private boolean isShortLived(String type) {
    return program
        .fromTypeModel(type, TypeModel::lifetime)
        .filter(lifetime -> lifetime != Lifetime.APPLICATION)
        .isPresent();
  }

  private Optional<Phase> fromModels(MethodFacts method) {
    for (MethodModel row : roles(method)) {
      for (Flow flow : row.flows()) {
        if (flow instanceof Flow.Lifecycle it) {
          return Optional.of(it.phase());
        }
      }
    }
    return Optional.empty();
  }

  /** The rows that may say what a framework calls a method for, the nearest type's first. */
  private List<MethodModel> roles(MethodFacts method) {
    return program.models().mentionsRoleOf(method.ref().name())
        ? program.models().rows(method.ref(), program.withSupertypes(method.ref().owner()))
        : List.of();
  }

  /** What a framework calls a method for, where it does. */
  public Optional<EntryKind> entry(MethodFacts method) {
    Optional<EntryKind> told = told(method);
    if (told.isPresent()) {
      return told.filter(kind -> events.phase(method).isEmpty());
    }
    return isHandler(method) || isService(method)
        ? Optional.of(EntryKind.REQUEST)
        : Optional.empty();
  }

  /** What an annotation or a framework's type says that a method is called for. */
  private Optional<EntryKind> told(MethodFacts method) {
    Optional<EntryKind> said =
        program
            .fromAnnotations(method.annotations(), AnnotationModel::entry)
            .or(() -> events.entry(method));
    if (said.isPresent()) {
      return said;
    }
    if (!method.modifiers().isStatic()) {
      for (MethodModel row : roles(method)) {
        for (Flow flow : row.flows()) {
          if (flow instanceof Flow.Entry it) {
            return Optional.of(it.kind());
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a method of a component, which nobody in the module calls, is given what answers a
   * request: whoever serves requests calls it, by a row or by generated code.
   */
  private boolean isService(MethodFacts method) {
    return !method.modifiers().isStatic()
        && method.modifiers().isPublic()
        && !method.ref().isConstructor()
        && isAnswering(method)
        && program
            .fromTypeModel(method.ref().owner(), TypeModel::component)
            .filter(scope -> scope == Scope.SHARED)
            .isPresent()
        && callers.of(method.ref()).isEmpty();
  }

  private boolean isAnswering(MethodFacts method) {
    for (ParameterFacts parameter : method.parameters()) {
      if (answersRequest(parameter.type().name())) {
        return true;
      }
    }
    return false;
  }

  private boolean answersRequest(String type) {
    return isRequest(type) && program.is(type, TypeModel.Trait.REPLY);
  }

  /**
   * Whether a method is a function that takes a framework's request: who makes one of it has it
   * called for each request, be it by a router or in place.
   */
  private boolean isHandler(MethodFacts method) {
    for (ParameterFacts given : callers.givenToFunction(method)) {
      if (isRequest(given.type().name())) {
        return true;
      }
    }
    return false;
  }

  private boolean isRequest(String type) {
    Boolean known = requests.get(type);
    if (known == null) {
      known =
          !program.isOwn(type)
              && program
                  .fromTypeModel(type, TypeModel::lifetime)
                  .filter(it -> it == Lifetime.REQUEST)
                  .isPresent();
      requests.put(type, known);
    }
    return known;
  }

  /** Whether a handler serves its requests one after the other, as those of event loops do. */
  boolean isOfEventLoop(MethodFacts method) {
    return callers.givenToFunction(method).stream()
        .map(it -> it.type().name())
        .anyMatch(it -> isRequest(it) && program.is(it, TypeModel.Trait.ASYNC_NATIVE));
  }

  /** Whether a method runs while its object or program starts and at no other time. */
  public boolean isStartOnly(MethodFacts method) {
    Set<MethodRef> known = ordinary;
    if (known == null) {
      known = findOrdinary();
      ordinary = known;
    }
    return !known.contains(method.ref());
  }

  /**
   * The methods that run at other times: those that anybody may call, and what they call, up to the
   * methods that begin a life.
   */
  private Set<MethodRef> findOrdinary() {
    Set<MethodRef> found = new HashSet<>();
    Deque<MethodRef> work = new ArrayDeque<>();
    for (ClassFacts type : program.module()) {
      for (MethodFacts method : type.methods()) {
        if (isCalledFromOutside(method) && !beginsLife(method) && found.add(method.ref())) {
          work.add(method.ref());
        }
      }
    }
    Set<MethodRef> asked = new HashSet<>(found);
    while (!work.isEmpty()) {
      for (MethodRef callee : callers.calleesOf(work.poll())) {
        if (asked.add(callee)
            && program.declaration(callee).filter(this::beginsLife).isEmpty()
            && found.add(callee)) {
          work.add(callee);
        }
      }
    }
    return found;
  }

  /**
   * Whether a method is the entry of a process, or nobody is known to call it but for such entries:
   * what it makes is made for the process.
   */
  public boolean isForProcess(MethodFacts method) {
    Set<MethodRef> seen = new HashSet<>();
    Deque<MethodFacts> work = new ArrayDeque<>();
    seen.add(method.ref());
    work.add(method);
    boolean main = false;
    while (!work.isEmpty()) {
      MethodFacts at = work.poll();
      if (isMain(at)) {
        main = true;
        continue;
      }
      if (isCalledFromOutside(at) || overridesForeign(at)) {
        return false;
      }
      for (MethodFacts caller : callers.of(at.ref())) {
        if (seen.add(caller.ref())) {
          work.add(caller);
        }
      }
    }
    return main;
  }

  private boolean isCalledFromOutside(MethodFacts method) {
    return callers.of(method.ref()).isEmpty()
        || entry(method).isPresent()
        || callers.isHandedOn(method.ref());
  }

  private boolean beginsLife(MethodFacts method) {
    return isMain(method)
        || isPropertySetter(method)
        || phase(method).filter(it -> it == Phase.START).isPresent()
        || program
            .fromAnnotations(
                method.annotations(),
                row ->
                    row.is(AnnotationModel.Trait.PRODUCES) ? Optional.of(true) : Optional.empty())
            .isPresent();
  }

  /** A setter that nobody in the module calls: a container configures the object by it. */
  private boolean isPropertySetter(MethodFacts method) {
    return isSetter(method)
        && method.modifiers().isPublic()
        && !method.modifiers().isStatic()
        && callers.of(method.ref()).isEmpty();
  }

  /** Whether a method has the shape of a bean property's setter. */
  public static boolean isSetter(MethodFacts method) {
    String name = method.ref().name();
    return name.length() > 3
        && name.startsWith("set")
        && Character.isUpperCase(name.charAt(3))
        && method.parameters().size() == 1
        && method.returns().name().equals("void");
  }

  /** Whether a method is the entry of a process. */
  public static boolean isMain(MethodFacts method) {
    return method.ref().name().equals("main")
        && method.modifiers().isStatic()
        && method.ref().descriptor().equals("([Ljava/lang/String;)V");
  }

  /** Whether anybody may call a method: others see it, a framework knows it, or the module does. */
  public boolean isReachable(MethodFacts method) {
    Boolean known = reachable.get(method.ref());
    if (known == null) {
      reachable.put(method.ref(), true);
      known =
          !method.modifiers().isPrivate()
              || method.ref().isConstructor()
              || method.ref().name().equals("<clinit>")
              || !method.annotations().isEmpty()
              || callers.isHandedOn(method.ref())
              || callers.of(method.ref()).stream().anyMatch(this::isReachable);
      reachable.put(method.ref(), known);
    }
    return known;
  }

  /**
   * Whether somebody is known who calls a method: a framework, whoever declared what it overrides
   * or was given it as a function, or code that is itself known to be called. That others could is
   * not enough.
   */
  public boolean isCalled(MethodFacts method) {
    Boolean known = called.get(method.ref());
    if (known == null) {
      called.put(method.ref(), false);
      known =
          isCalledByOthers(method) || callers.of(method.ref()).stream().anyMatch(this::isCalled);
      called.put(method.ref(), known);
    }
    return known;
  }

  /**
   * Whether nobody calls a method: only its package sees it, and nobody there does, nor a framework
   * or whoever declared what it overrides.
   */
  public boolean isCalledByNobody(MethodFacts method) {
    boolean seen =
        isVisible(method)
            && program
                .find(method.ref().owner())
                .filter(type -> !type.modifiers().isPublic() && !type.modifiers().isProtected())
                .isEmpty();
    return !seen
        && !method.isLambdaBody()
        && !method.ref().isConstructor()
        && callers.of(method.ref()).isEmpty()
        && !isKnownToOthers(method);
  }

  private boolean isCalledByOthers(MethodFacts method) {
    return phase(method).isPresent() || isKnownToOthers(method);
  }

  private boolean isKnownToOthers(MethodFacts method) {
    return isMain(method)
        || entry(method).isPresent()
        || !method.annotations().isEmpty()
        || callers.isHandedOn(method.ref())
        || overridesForeign(method);
  }

  /** Whether a method overrides one that a library declares: that one calls it. */
  public boolean isCalledByForeigners(MethodFacts method) {
    return overridesForeign(method);
  }

  private static boolean isVisible(MethodFacts method) {
    return method.modifiers().isPublic() || method.modifiers().isProtected();
  }

  private boolean overridesForeign(MethodFacts method) {
    if (method.modifiers().isStatic()) {
      return false;
    }
    for (String type : program.withSupertypes(method.ref().owner())) {
      // A type that is not at hand may declare whatever others can see.
      if (program.find(type).isEmpty() && isVisible(method)) {
        return true;
      }
      if (!program.isOwn(type)) {
        for (MethodFacts other : program.methodsNamed(type, method.ref().name())) {
          if (other.parameters().size() == method.parameters().size()) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
