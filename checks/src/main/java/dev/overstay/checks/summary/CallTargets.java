package dev.overstay.checks.summary;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.MethodModel;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a call may reach: a modeled library method, bodies that can be read, a function that was
 * handed in, or somebody unknown.
 */
final class CallTargets {

  /** More implementations than this, and the call counts as unknown. */
  static final int MOST_IMPLEMENTATIONS = 8;

  /** The answer. */
  sealed interface Target {}

  /** A model says what the method does. */
  record Modeled(MethodModel model) implements Target {}

  /** These bodies may run. */
  record Bodies(List<MethodFacts> methods) implements Target {}

  /** The receiver is a function whose code is wherever it was made. */
  record FunctionCall() implements Target {}

  /** A call that is known to matter to nobody. */
  record Harmless() implements Target {}

  /** Nobody knows. */
  record Unknown() implements Target {}

  private final Program program;

  CallTargets(Program program) {
    this.program = program;
  }

  /**
   * The targets of a call.
   *
   * @param exactReceivers the receiver's possible classes where all of them are known exactly, else
   *     empty
   */
  Target of(Effect.Call kind, MethodRef method, Set<String> exactReceivers) {
    if (kind == Effect.Call.DYNAMIC) {
      return new Harmless();
    }
    if (kind == Effect.Call.VIRTUAL && !exactReceivers.isEmpty()) {
      return ofExact(method, exactReceivers);
    }
    if (program.isPlatform(method.owner())) {
      // What a row says of the very class needs no look at the class.
      Optional<MethodModel> row = program.models().method(method).filter(this::saysWhatIsDone);
      if (row.isPresent()) {
        return new Modeled(row.get());
      }
    }
    Optional<MethodFacts> declared = program.declaration(method);
    Optional<Target> modeled = modeled(method, declared);
    if (modeled.isPresent()) {
      return modeled.get();
    }
    if (kind != Effect.Call.VIRTUAL) {
      return declared.filter(MethodFacts::isReadable).isPresent()
          ? new Bodies(List.of(declared.get()))
          : orRest(method);
    }
    return ofVirtual(method, declared);
  }

  private Target ofExact(MethodRef method, Set<String> receivers) {
    List<MethodFacts> bodies = new ArrayList<>();
    for (String receiver : receivers) {
      MethodRef exact = method.in(receiver);
      Optional<MethodFacts> declared = program.declaration(exact);
      Optional<Target> modeled = modeled(exact, declared);
      if (modeled.isPresent()) {
        if (receivers.size() == 1) {
          return modeled.get();
        }
        return of(Effect.Call.VIRTUAL, method, Set.of());
      }
      if (declared.isEmpty() || !declared.get().isReadable()) {
        return orRest(exact);
      }
      bodies.add(declared.get());
    }
    return new Bodies(bodies);
  }

  /** The model that speaks about a method, unless the module has a body of its own for it. */
  private Optional<Target> modeled(MethodRef method, Optional<MethodFacts> declared) {
    Optional<MethodModel> row = program.methodModel(method).filter(this::saysWhatIsDone);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    boolean ownRow =
        declared.isEmpty() || program.models().method(declared.get().ref()).isPresent();
    boolean bodyIsNearer =
        !ownRow
            && declared
                .filter(MethodFacts::isReadable)
                .filter(body -> program.isOwn(body.ref().owner()))
                .isPresent();
    return bodyIsNearer ? Optional.empty() : Optional.of(new Modeled(row.get()));
  }

  private boolean saysWhatIsDone(MethodModel model) {
    return !model.flows().stream().allMatch(this::isRole);
  }

  private boolean isRole(Flow flow) {
    return flow instanceof Flow.Entry
        || flow instanceof Flow.Lifecycle
        || (flow instanceof Flow.Succeed it && it.function().equals(AccessPath.receiver()));
  }

  private Target ofVirtual(MethodRef method, Optional<MethodFacts> declared) {
    if (declared.isEmpty()) {
      return orRest(method);
    }
    List<MethodFacts> bodies = new ArrayList<>();
    if (declared.get().isReadable()) {
      bodies.add(declared.get());
    }
    if (!declared.get().modifiers().isFinal() && !declared.get().modifiers().isPrivate()) {
      program.ownOverriders(method).stream().filter(MethodFacts::isReadable).forEach(bodies::add);
    }
    if (bodies.isEmpty()) {
      boolean function = isFunction(method.owner()) && declared.get().modifiers().isAbstract();
      return function ? new FunctionCall() : orRest(method);
    }
    return bodies.size() > MOST_IMPLEMENTATIONS ? new Unknown() : new Bodies(bodies);
  }

  /** Whether a type is an interface with one abstract method. */
  private boolean isFunction(String type) {
    if (program.is(type, TypeModel.Trait.FUNCTIONAL)) {
      return true;
    }
    Optional<ClassFacts> facts = program.find(type);
    return facts.isPresent()
        && facts.get().modifiers().isInterface()
        && facts.get().methods().stream().filter(m -> m.modifiers().isAbstract()).count() == 1;
  }

  /** Methods without a row of a type whose other methods do nothing are harmless. */
  private Target orRest(MethodRef method) {
    boolean harmless =
        program.is(method.owner(), TypeModel.Trait.REST_NONE)
            || program.is(method.owner(), TypeModel.Trait.VALUE)
            || method.owner().equals("java.lang.Object");
    return harmless ? new Harmless() : new Unknown();
  }

  /** Whether a class, of itself, is there to be run by somebody. */
  private boolean isTask(String name) {
    return program
        .models()
        .type(name)
        .flatMap(TypeModel::resource)
        .filter(it -> it == Resource.THREAD || it == Resource.TIMER_TASK)
        .isPresent();
  }

  /** The methods of a class that run when it is used as a function: those its interfaces demand. */
  List<MethodFacts> functionMethods(String type) {
    List<MethodFacts> found = new ArrayList<>();
    List<String> interfaces =
        program.withSupertypes(type).stream()
            .filter(
                name ->
                    program.find(name).filter(it -> it.modifiers().isInterface()).isPresent()
                        || isTask(name)
                        || program.is(name, TypeModel.Trait.FUNCTIONAL))
            .toList();
    for (String at : interfaces) {
      for (MethodFacts wanted : program.find(at).map(ClassFacts::methods).orElse(List.of())) {
        boolean demanded = wanted.modifiers().isAbstract() || wanted.ref().name().equals("run");
        if (demanded && !wanted.modifiers().isStatic()) {
          program
              .declaration(wanted.ref().in(type))
              .filter(MethodFacts::isReadable)
              .filter(method -> !found.contains(method))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }
}
