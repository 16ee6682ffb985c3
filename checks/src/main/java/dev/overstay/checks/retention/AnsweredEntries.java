package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Entries that one method puts in and another takes out when the answer comes, and that stay where
 * none can come: sending fails before anybody knows the key, or the method that is called then
 * reads the entry and leaves it.
 */
final class AnsweredEntries {

  /** What methods are called that hear of a good end, with or without more words. */
  private static final List<String> GOOD =
      List.of(
          "commit",
          "ack",
          "acked",
          "acknowledge",
          "acknowledged",
          "reply",
          "replied",
          "response",
          "respond",
          "responded",
          "success",
          "succeeded",
          "confirm",
          "confirmed",
          "accept",
          "accepted",
          "answer",
          "answered",
          "receive",
          "received",
          "deliver",
          "delivered",
          "filled",
          "executed",
          "settled",
          "paid");

  /** What methods are called that hear of a bad one. */
  private static final List<String> BAD =
      List.of(
          "rollback",
          "rolledBack",
          "abort",
          "aborted",
          "cancel",
          "cancelled",
          "canceled",
          "expire",
          "expired",
          "timeout",
          "timedOut",
          "timeOut",
          "fail",
          "failed",
          "failure",
          "error",
          "reject",
          "rejected",
          "abandon",
          "abandoned",
          "nack",
          "disconnect",
          "disconnected",
          "lost");

  /** A key that is made by more calls than this is not followed back. */
  private static final int MOST_CALLS = 4;

  private final ModuleView view;
  private final FieldEnds ends;
  private final FailedPromises promises;

  AnsweredEntries(ModuleView view) {
    this.view = view;
    this.promises = new FailedPromises(view);
    this.ends = new FieldEnds(view);
  }

  /**
   * An entry that stays.
   *
   * @param removal where the answer takes it out
   * @param failed what fails before, where something does
   * @param leaver where it is read and left, else
   */
  record Unanswered(
      FieldUses.Use removal, Optional<Effect> failed, Optional<FieldUses.Use> leaver) {}

  /** What is known of an entry that its own body never takes out. */
  Optional<Unanswered> of(FieldFacts field, BodyFlow flow, Event put) {
    Optional<FieldUses.Use> removal = ends.onlyByKey(field.ref(), flow.method());
    return removal.isEmpty()
        ? ends.onlyByKeyInTurn(field.ref()).flatMap(it -> leftByAnother(field, it))
        : notSent(flow, put, removal.get())
            .or(() -> failed(field, flow, put, removal.get()))
            .or(() -> leftByAnother(field, removal.get()));
  }

  /** A function that is told that sending failed fails what was put in, and leaves it there. */
  private Optional<Unanswered> failed(
      FieldFacts field, BodyFlow flow, Event put, FieldUses.Use removal) {
    return promises.areLeft(field.ref(), flow, put)
        ? Optional.of(new Unanswered(removal, Optional.empty(), Optional.empty()))
        : Optional.empty();
  }

  /** The body makes the key, and leaves by an exception before anybody was told of it. */
  private Optional<Unanswered> notSent(BodyFlow flow, Event put, FieldUses.Use removal) {
    if (!isNew(put, flow)) {
      return Optional.empty();
    }
    return new UnpassedWays(
            view.program(),
            flow,
            Effect.Return.class::isInstance,
            effect ->
                effect instanceof Effect.Invoke call
                    ? new HashSet<>(UnpassedWays.declared(call, view.program()))
                    : Set.of(),
            (block, edge) -> true)
        .unpassed(PendingEntries.after(put))
        .filter(way -> way.failed().filter(Effect.Invoke.class::isInstance).isPresent())
        .filter(way -> isThrown(way.failed().orElseThrow(), flow))
        .map(way -> new Unanswered(removal, way.failed(), Optional.empty()));
  }

  /** Whether a key is the next number, or one that chance makes: nobody else can know it. */
  private static boolean isNew(Event put, BodyFlow flow) {
    Optional<Integer> key = CallArguments.putUnder(put, flow);
    for (int depth = 0; depth < MOST_CALLS && key.isPresent(); depth++) {
      Value value = flow.body().value(key.get());
      if (value instanceof Value.CallResult result) {
        String owner = result.call().method().owner();
        if (owner.startsWith("java.util.concurrent.atomic.") || owner.equals("java.util.UUID")) {
          return true;
        }
      }
      key = value.operands().size() == 1 ? Optional.of(value.operands().get(0)) : Optional.empty();
    }
    return false;
  }

  /** Whether the body declares what a call of it may end in, so that it is its caller's affair. */
  private boolean isThrown(Effect effect, BodyFlow flow) {
    return UnpassedWays.declared((Effect.Invoke) effect, view.program()).stream()
        .anyMatch(
            type ->
                flow.method().thrown().stream()
                    .anyMatch(declared -> view.program().isSubtype(type, declared)));
  }

  private Optional<Unanswered> leftByAnother(FieldFacts field, FieldUses.Use removal) {
    boolean good =
        ends.all(field.ref())
            .allMatch(use -> ends.doer(use.in().method()).filter(this::isGood).isPresent());
    Optional<ClassFacts> owner = view.program().find(field.ref().owner());
    if (!good || owner.isEmpty()) {
      return Optional.empty();
    }
    Set<MethodFacts> removers = new HashSet<>();
    view.uses()
        .of(field.ref(), FieldUses.Kind.SHRINK)
        .forEach(use -> ends.doer(use.in().method()).ifPresent(removers::add));
    return view.uses()
        .of(field.ref(), FieldUses.Kind.LOOKUP)
        .filter(use -> !use.nested() && use.happening().isDirect())
        .filter(
            use ->
                ends.doer(use.in().method())
                    .filter(it -> !removers.contains(it) && hearsOfFailure(it))
                    .isPresent())
        .filter(
            use ->
                use.happening().flow() instanceof Flow.Lookup lookup
                    && lookup.key().root() instanceof AccessPath.Param)
        .findFirst()
        .map(use -> new Unanswered(removal, Optional.empty(), Optional.of(use)));
  }

  private boolean isGood(MethodFacts method) {
    return isNamed(method.ref().name(), GOOD);
  }

  /** Whether a method is called, as its name says, when there will be no answer. */
  static boolean hearsOfFailure(MethodFacts method) {
    return isNamed(method.ref().name(), BAD);
  }

  /**
   * Whether a method's name is one of these words, begins or ends with it, or has {@code on}
   * before.
   */
  private static boolean isNamed(String name, List<String> words) {
    return words.stream()
        .anyMatch(
            word -> {
              String end = Character.toUpperCase(word.charAt(0)) + word.substring(1);
              return name.equals(word)
                  || name.endsWith(end)
                  || (name.startsWith(word)
                      && name.length() > word.length()
                      && Character.isUpperCase(name.charAt(word.length())))
                  || (name.startsWith("on" + end) || name.startsWith("handle" + end));
            });
  }
}
