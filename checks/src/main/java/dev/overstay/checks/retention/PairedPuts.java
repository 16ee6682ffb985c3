package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.MethodRef;
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
 * Whether two entries that one body puts in two collections belong together, so that whoever takes
 * the one out should take out the other: both are put in on the same way, and the one is known by
 * the other's key, or value.
 */
final class PairedPuts {

  /** Whether the first belongs to the second. */
  boolean arePutTogether(FieldUses.Use one, FieldUses.Use other) {
    return areOnOneWay(one, other) && belong(put(one), put(other));
  }

  /** Whether both are put in under the same key. */
  boolean areUnderOneKey(FieldUses.Use one, FieldUses.Use other) {
    return areOnOneWay(one, other) && meet(put(one).key(), put(other).key());
  }

  /** Whether the first is a group to which the second belongs: its key is that one's value. */
  boolean isGroupOf(FieldUses.Use one, FieldUses.Use other) {
    return areOnOneWay(one, other) && meet(put(one).key(), put(other).value());
  }

  private static boolean areOnOneWay(FieldUses.Use one, FieldUses.Use other) {
    return isOneOfOne(one)
        && isOneOfOne(other)
        && !one.happening().position().equals(other.happening().position())
        && !areAlternatives(one.happening(), other.happening(), one.in());
  }

  /** Whether it is put in this collection, and not in one of several. */
  private static boolean isOneOfOne(FieldUses.Use use) {
    return (use.happening().isDirect() || isInherited(use))
        && !use.happening().deferred()
        && CallArguments.receiver(use.happening(), use.in())
            .filter(receiver -> places(receiver, use.in()) > 1)
            .isEmpty();
  }

  /** How many places it may come from; one made for want of one that was there is in its place. */
  private static long places(int receiver, BodyFlow flow) {
    List<AccessPath> origins = flow.origins(receiver);
    return origins.size() < 2
        ? origins.size()
        : origins.stream().filter(path -> !(path.root() instanceof AccessPath.Local)).count();
  }

  /** Whether the method that is overridden is called to put it in. */
  private static boolean isInherited(FieldUses.Use use) {
    return CallArguments.call(use.happening(), use.in())
        .filter(call -> call.kind() == Effect.Call.SPECIAL)
        .filter(call -> call.method().name().equals(use.in().method().ref().name()))
        .filter(call -> !call.method().owner().equals(use.in().method().ref().owner()))
        .isPresent();
  }

  /** Whether control comes to the one or to the other. */
  private static boolean areAlternatives(Event one, Event other, BodyFlow flow) {
    List<ControlFlow.Condition> tests = flow.controlFlow().conditionsOf(other.position().block());
    return flow.controlFlow().conditionsOf(one.position().block()).stream()
        .map(test -> new ControlFlow.Condition(test.guard(), !test.holds()))
        .anyMatch(tests::contains);
  }

  /**
   * Whether the same key or value is in both. Many entries of the second may have one value, so a
   * map that has only this one as its key has no entry for each of them.
   */
  private static boolean belong(Put first, Put second) {
    boolean reverse = first.value().isEmpty() || first.valueType().equals(second.keyType());
    return meet(first.key(), second.key())
        || meet(first.value(), second.key())
        || meet(first.value(), second.value())
        || (meet(first.key(), second.value()) && reverse);
  }

  private static boolean meet(Set<AccessPath> one, Set<AccessPath> other) {
    return one.stream().anyMatch(other::contains);
  }

  /**
   * What a call puts in.
   *
   * @param key where the key, or the element, comes from
   * @param value where the value comes from; nowhere for elements
   * @param keyType the key's type
   * @param valueType the value's type
   */
  private record Put(
      Set<AccessPath> key, Set<AccessPath> value, String keyType, String valueType) {}

  private static Put put(FieldUses.Use use) {
    BodyFlow flow = use.in();
    Optional<Effect.Invoke> call = CallArguments.call(use.happening(), flow);
    Set<AccessPath> key = new HashSet<>();
    Set<AccessPath> value = new HashSet<>();
    String keyType = "";
    String valueType = "";
    if (call.isPresent()) {
      List<Integer> arguments = call.get().arguments();
      Optional<Integer> named = CallArguments.putUnder(use.happening(), flow);
      for (int i = call.get().hasReceiver() ? 1 : 0; i < arguments.size(); i++) {
        boolean isKey = named.map(arguments.get(i)::equals).orElse(arguments.size() < 3);
        (isKey ? key : value).addAll(flow.origins(arguments.get(i)));
        (isKey ? key : value).addAll(properties(arguments.get(i), flow));
        keyType = isKey ? flow.body().typeOf(arguments.get(i)) : keyType;
        valueType = isKey ? valueType : flow.body().typeOf(arguments.get(i));
      }
      if (((Flow.Grow) use.happening().flow()).key().isEmpty()) {
        key.addAll(value);
        value.clear();
      }
    }
    key.removeIf(path -> isConstant(path, flow));
    value.removeIf(path -> isConstant(path, flow));
    return new Put(key, value, keyType, valueType);
  }

  /**
   * What a parameter of the body says of itself, as parts of it: an accessor says the same however
   * often it is asked.
   */
  private static List<AccessPath> properties(int argument, BodyFlow flow) {
    if (!(flow.body().value(argument) instanceof Value.CallResult result)
        || !result.call().hasReceiver()
        || result.call().arguments().size() != 1
        || !result.call().method().name().startsWith("get")) {
      return List.of();
    }
    MethodRef question = result.call().method();
    AccessPath.Step part =
        new AccessPath.Field(new FieldRef(question.owner(), question.name() + "()"));
    return flow.origins(result.call().arguments().get(0)).stream()
        .filter(from -> from.root() instanceof AccessPath.Param && from.steps().isEmpty())
        .map(from -> new AccessPath(from.root(), List.of(part)))
        .toList();
  }

  private static boolean isConstant(AccessPath path, BodyFlow flow) {
    return path.root() instanceof AccessPath.Static
        || path.equals(AccessPath.receiver())
        || (path.root() instanceof AccessPath.Local local
            && flow.body().valueOrNull(local.value()) instanceof Value.Constant);
  }
}
