package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Methods that by their name take an entry out of a map, and read it where they ought to remove it,
 * while nothing else takes anything out of that map.
 */
public final class ReadOnlyRemovals {

  /** What methods that take something out are called, with or without more words. */
  private static final List<String> VERBS =
      List.of(
          "unregister",
          "deregister",
          "remove",
          "unsubscribe",
          "unbind",
          "delete",
          "destroy",
          "dispose",
          "evict",
          "discard",
          "forget",
          "clear",
          "detach",
          "disconnect",
          "release",
          "leave",
          "logout",
          "cancel",
          "abort",
          "expire");

  private static final String UNDONE = "un";

  /** What is undone by these is a use of the entry, which may be used again. */
  private static final Set<String> PAIRED_USES = Set.of("unlock", "unwrap", "unpack", "unmarshal");

  private final ModuleView view;
  private @Nullable Map<FieldRef, Read> found;

  ReadOnlyRemovals(ModuleView view) {
    this.view = view;
  }

  /**
   * A removal that only reads.
   *
   * @param in the body
   * @param event what reads the entry
   * @param sites where the map grows
   */
  public record Read(BodyFlow in, Event event, List<FieldUses.Use> sites) {}

  /** The one about a field, if there is one. */
  public Optional<Read> of(FieldRef field) {
    Map<FieldRef, Read> known = found;
    if (known == null) {
      known = new HashMap<>();
      for (ClassFacts type : view.program().module()) {
        find(type, known);
      }
      found = known;
    }
    return Optional.ofNullable(known.get(field));
  }

  private void find(ClassFacts type, Map<FieldRef, Read> reads) {
    for (BodyFlow flow : view.flows(type)) {
      if (!isNamedForRemoval(flow.method())) {
        continue;
      }
      boolean alone = !takesAnythingOut(flow) && !isAnswer(flow);
      for (Event event : flow.events()) {
        if (event.flow() instanceof Flow.Lookup && (alone || isEnded(event, flow))) {
          read(type, event, flow).ifPresent(field -> keep(field, event, flow, reads));
        }
      }
    }
  }

  private void keep(FieldFacts field, Event event, BodyFlow flow, Map<FieldRef, Read> reads) {
    if (!reads.containsKey(field.ref())) {
      List<FieldUses.Use> sites = view.only(Growth.class, Growth::new).kept(field);
      if (!sites.isEmpty()) {
        reads.put(field.ref(), new Read(flow, event, sites));
      }
    }
  }

  /** The field of the class from whose map an entry is read under what the method is given. */
  private Optional<FieldFacts> read(ClassFacts type, Event event, BodyFlow flow) {
    if (!(event.flow() instanceof Flow.Lookup lookup)
        || !event.isDirect()
        || !isGiven(lookup.key(), flow)
        || CallArguments.call(event, flow).filter(call -> call.result() >= 0).isEmpty()
        || CallArguments.call(event, flow)
            .filter(
                call ->
                    flow.body().typeOf(call.result()).indexOf('.') < 0
                        || isAskedToRemove(call.result(), flow))
            .isPresent()) {
      return Optional.empty();
    }
    return FieldUses.fieldOf(lookup.holder(), false)
        .map(FieldUses.Target::field)
        .filter(field -> field.owner().equals(type.name()))
        .flatMap(field -> type.field(field.name()))
        .filter(field -> view.longLife().mayBe(type, field));
  }

  /** Whether a key is what the method is given, or what that says of itself. */
  private static boolean isGiven(AccessPath key, BodyFlow flow) {
    return key.root() instanceof AccessPath.Param
        || (key.root() instanceof AccessPath.Local local
            && key.steps().isEmpty()
            && flow.body().valueOrNull(local.value()) instanceof Value.CallResult result
            && result.call().hasReceiver()
            && result.call().arguments().size() == 1
            && flow.origins(result.call().arguments().get(0)).stream()
                .anyMatch(origin -> origin.root() instanceof AccessPath.Param));
  }

  /**
   * Whether the entry is told to take something out of itself, or a helper of the class is told to
   * take off it what is to go: that is what is removed.
   */
  private static boolean isAskedToRemove(int entry, BodyFlow flow) {
    return flow.calls().stream()
        .filter(call -> isNamedForRemoval(call.method().name()))
        .anyMatch(
            call ->
                (call.hasReceiver() && isSame(call.arguments().get(0), entry, flow))
                    || (call.method().owner().equals(flow.method().ref().owner())
                        && call.arguments().stream().anyMatch(it -> isSame(it, entry, flow))));
  }

  private static boolean isSame(int value, int entry, BodyFlow flow) {
    return value == entry || flow.origins(value).equals(flow.origins(entry));
  }

  /** Whether what is read is ended: it is of no use in the map any longer. */
  private boolean isEnded(Event lookup, BodyFlow flow) {
    Optional<Effect.Invoke> read = CallArguments.call(lookup, flow);
    return read.isPresent()
        && read.get().result() != Effect.NONE
        && flow.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .anyMatch(
                effect ->
                    effect instanceof Effect.Invoke call
                        && call.hasReceiver()
                        && call.arguments().size() == 1
                        && view.program()
                            .models()
                            .lifecycleStopNames()
                            .contains(call.method().name())
                        && (call.arguments().get(0) == read.get().result()
                            || flow.origins(call.arguments().get(0))
                                .equals(flow.origins(read.get().result()))));
  }

  private boolean isNamedForRemoval(MethodFacts method) {
    return !method.isLambdaBody()
        && (isNamedForRemoval(method.ref().name()) || undoesAnother(method.ref()));
  }

  /** Whether another method of the class is called as this one is without its "un". */
  private boolean undoesAnother(MethodRef method) {
    String name = method.name();
    return name.startsWith(UNDONE)
        && !PAIRED_USES.contains(name)
        && view.program().find(method.owner()).stream()
            .flatMap(type -> type.methods().stream())
            .anyMatch(it -> it.ref().name().equals(name.substring(UNDONE.length())));
  }

  /**
   * Whether what only its "un" says of removal answers with something: it asks for what the other
   * method says the other way round.
   */
  private static boolean isAnswer(BodyFlow flow) {
    String name = flow.method().ref().name();
    return !isNamedForRemoval(name) && !flow.method().ref().descriptor().endsWith(")V");
  }

  /** Whether a method is called as those are that take something out. */
  static boolean isNamedForRemoval(String name) {
    for (String verb : VERBS) {
      if (name.startsWith(verb)
          && (name.length() == verb.length()
              || Character.isUpperCase(name.charAt(verb.length())))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the method takes something out of its owner's collections, or of one that it is given,
   * or puts something in, such as a mark that the entry is gone: then it does what it says.
   */
  private static boolean takesAnythingOut(BodyFlow flow) {
    boolean ofGiven =
        flow.events().stream()
            .anyMatch(
                event ->
                    event.flow() instanceof Flow.Shrink shrink
                        && shrink.holder().root() instanceof AccessPath.Param);
    return ofGiven || takesOutOfOwner(flow);
  }

  private static boolean takesOutOfOwner(BodyFlow flow) {
    return flow.events().stream()
        .map(Event::flow)
        .map(
            what ->
                what instanceof Flow.Shrink shrink
                    ? Optional.of(shrink.holder())
                    : what instanceof Flow.Grow grow
                        ? Optional.of(grow.holder())
                        : Optional.<AccessPath>empty())
        .flatMap(Optional::stream)
        .flatMap(holder -> FieldUses.fieldOf(holder, true).stream())
        .anyMatch(target -> isOfOwner(target.field(), flow));
  }

  private static boolean isOfOwner(FieldRef field, BodyFlow flow) {
    return field.owner().equals(flow.method().ref().owner());
  }
}
