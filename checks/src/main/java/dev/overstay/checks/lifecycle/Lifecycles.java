package dev.overstay.checks.lifecycle;

import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.program.Program;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When methods run: at the start or end of their object's life, per request, or somewhen. */
public final class Lifecycles {

  private final Program program;
  private final Callers callers;
  private final Map<MethodRef, Boolean> startOnly = new HashMap<>();
  private final Map<MethodRef, Boolean> reachable = new HashMap<>();

  /** The lifecycles of a program whose calls are known. */
  public Lifecycles(Program program, Callers callers) {
    this.program = program;
    this.callers = callers;
  }

  /** The end of its object's life at which a method runs, where it runs at one. */
  public Optional<Phase> phase(MethodFacts method) {
    if (method.ref().isConstructor() || method.ref().name().equals("<clinit>")) {
      return Optional.of(Phase.START);
    }
    Optional<Phase> said =
        program
            .fromAnnotations(method.annotations(), AnnotationModel::lifecycle)
            .or(() -> fromModels(method));
    if (said.isPresent() || entry(method).isPresent()) {
      return said;
    }
    if (program.models().lifecycleStopNames().contains(method.ref().name())) {
      return Optional.of(Phase.STOP);
    }
    return program.models().lifecycleStartNames().contains(method.ref().name())
        ? Optional.of(Phase.START)
        : Optional.empty();
  }

  private Optional<Phase> fromModels(MethodFacts method) {
    for (String type : program.withSupertypes(method.ref().owner())) {
      Optional<Phase> phase =
          program.models().method(method.ref().in(type)).stream()
              .flatMap(row -> row.flows().stream())
              .filter(Flow.Lifecycle.class::isInstance)
              .map(flow -> ((Flow.Lifecycle) flow).phase())
              .findFirst();
      if (phase.isPresent()) {
        return phase;
      }
    }
    return Optional.empty();
  }

  /** What a framework calls a method for, where it does. */
  public Optional<EntryKind> entry(MethodFacts method) {
    Optional<EntryKind> said =
        program.fromAnnotations(method.annotations(), AnnotationModel::entry);
    if (said.isPresent() || method.modifiers().isStatic()) {
      return said;
    }
    for (String type : program.withSupertypes(method.ref().owner())) {
      Optional<EntryKind> kind =
          program.models().method(method.ref().in(type)).stream()
              .flatMap(row -> row.flows().stream())
              .filter(Flow.Entry.class::isInstance)
              .map(flow -> ((Flow.Entry) flow).kind())
              .findFirst();
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** Whether a method runs while its object or program starts and at no other time. */
  public boolean isStartOnly(MethodFacts method) {
    return isStartOnly(method, new HashSet<>());
  }

  private boolean isStartOnly(MethodFacts method, Set<MethodRef> asking) {
    Boolean known = startOnly.get(method.ref());
    if (known != null) {
      return known;
    }
    if (!asking.add(method.ref())) {
      // A circle adds no caller from outside.
      return true;
    }
    boolean answer = findStartOnly(method, asking);
    asking.remove(method.ref());
    if (asking.isEmpty()) {
      startOnly.put(method.ref(), answer);
    }
    return answer;
  }

  private boolean findStartOnly(MethodFacts method, Set<MethodRef> asking) {
    if (isMain(method)
        || isPropertySetter(method)
        || phase(method).filter(it -> it == Phase.START).isPresent()) {
      return true;
    }
    boolean produces =
        program
            .fromAnnotations(
                method.annotations(),
                row ->
                    row.is(AnnotationModel.Trait.PRODUCES) ? Optional.of(true) : Optional.empty())
            .isPresent();
    if (produces) {
      return true;
    }
    Collection<MethodFacts> from = callers.of(method.ref());
    return !from.isEmpty()
        && entry(method).isEmpty()
        && !callers.isHandedOn(method.ref())
        && from.stream().allMatch(caller -> isStartOnly(caller, asking));
  }

  /** A setter that nobody in the module calls: a container configures the object by it. */
  private boolean isPropertySetter(MethodFacts method) {
    String name = method.ref().name();
    return name.length() > 3
        && name.startsWith("set")
        && Character.isUpperCase(name.charAt(3))
        && method.parameters().size() == 1
        && method.returns().name().equals("void")
        && method.modifiers().isPublic()
        && !method.modifiers().isStatic()
        && callers.of(method.ref()).isEmpty();
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
}
