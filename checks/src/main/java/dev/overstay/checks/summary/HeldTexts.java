package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.program.Program;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts that a field of an object may have, where that is in sight: the class makes all its
 * objects itself, as an enum does, and says a constant for each.
 */
final class HeldTexts {

  private final Program program;

  HeldTexts(Program program) {
    this.program = program;
  }

  /**
   * The texts that a value of a body may be, read from a field or by a method that only reads it:
   * one object's, where that is a constant.
   */
  Optional<Set<String>> of(int value, Body body) {
    Optional<FieldRef> field = Optional.empty();
    int object = Effect.NONE;
    if (body.value(value) instanceof Value.LoadField load) {
      field = Optional.of(program.canonical(load.field()));
      object = load.object();
    } else if (body.value(value) instanceof Value.CallResult result
        && result.call().hasReceiver()
        && result.call().arguments().size() == 1) {
      field = readBy(result.call());
      object = result.call().arguments().get(0);
    }
    if (field.isEmpty() || !isFixed(field.get())) {
      return Optional.empty();
    }
    Optional<FieldRef> constant =
        body.value(object) instanceof Value.LoadStatic load
            ? Optional.of(program.canonical(load.field()))
            : Optional.empty();
    FieldRef read = field.get();
    return program
        .find(read.owner())
        .filter(HeldTexts::makesItsOwn)
        .flatMap(owner -> texts(owner, read, constant));
  }

  private boolean isFixed(FieldRef field) {
    return program.isOwn(field.owner())
        && program.field(field).filter(it -> it.modifiers().isFinal()).isPresent();
  }

  /** The field that a method gives, where that is all it does, and no other can be meant. */
  private Optional<FieldRef> readBy(Effect.Invoke call) {
    Optional<Body> body =
        program
            .declaration(call.method())
            .filter(it -> program.isOwn(it.ref().owner()))
            .filter(it -> program.ownOverriders(it.ref()).isEmpty())
            .flatMap(MethodFacts::body);
    List<Effect> effects = body.stream().flatMap(HeldTexts::effects).toList();
    return effects.size() == 1
            && effects.get(0) instanceof Effect.Return returned
            && returned.value() != Effect.NONE
            && body.get().value(returned.value()) instanceof Value.LoadField load
            && body.get().value(load.object()) instanceof Value.Receiver
        ? Optional.of(program.canonical(load.field()))
        : Optional.empty();
  }

  private static boolean makesItsOwn(ClassFacts type) {
    return type.modifiers().isEnum()
        || constructors(type).allMatch(it -> it.modifiers().isPrivate());
  }

  private static Stream<MethodFacts> constructors(ClassFacts type) {
    return type.methods().stream().filter(it -> it.ref().isConstructor());
  }

  private Optional<Set<String>> texts(
      ClassFacts owner, FieldRef field, Optional<FieldRef> constant) {
    Set<String> texts = new HashSet<>();
    for (MethodFacts constructor : constructors(owner).toList()) {
      for (int stored : storedBy(constructor, field)) {
        Body body = constructor.body().orElseThrow();
        boolean known =
            body.value(stored) instanceof Value.Parameter given
                ? addGiven(constructor, given.index() + 1, constant, texts)
                : add(body.value(stored), texts);
        if (!known) {
          return Optional.empty();
        }
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
  }

  private List<Integer> storedBy(MethodFacts constructor, FieldRef field) {
    return constructor.body().stream()
        .flatMap(HeldTexts::effects)
        .filter(
            effect ->
                effect instanceof Effect.StoreField store
                    && program.canonical(store.field()).equals(field))
        .map(effect -> ((Effect.StoreField) effect).value())
        .toList();
  }

  /** Adds what all who call a constructor give it; false when one of that is not known. */
  private boolean addGiven(
      MethodFacts constructor, int argument, Optional<FieldRef> constant, Set<String> texts) {
    for (ClassFacts type : program.module()) {
      if (program.sameNest(type.name(), constructor.ref().owner())) {
        for (Body body : type.methods().stream().flatMap(it -> it.body().stream()).toList()) {
          for (Effect effect : effects(body).toList()) {
            if (effect instanceof Effect.Invoke call
                && call.method().equals(constructor.ref())
                && isOf(constant, call.arguments().get(0), body)
                && !add(body.value(call.arguments().get(argument)), texts)) {
              return false;
            }
          }
        }
      }
    }
    return true;
  }

  /** Whether an object is the one that a constant has, or may be any. */
  private boolean isOf(Optional<FieldRef> constant, int object, Body body) {
    return constant.isEmpty()
        || effects(body)
            .noneMatch(
                effect ->
                    effect instanceof Effect.StoreStatic store
                        && store.value() == object
                        && !program.canonical(store.field()).equals(constant.get()));
  }

  private static boolean add(Value value, Set<String> texts) {
    return value instanceof Value.Constant constant
        && constant.value() instanceof String text
        && (texts.add(text) || texts.contains(text));
  }

  private static Stream<Effect> effects(Body body) {
    return body.blocks().stream().flatMap(block -> block.effects().stream());
  }
}
