package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Growable;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Maps that are asked by a key which is made to ask, and equals no key that is in there. */
public final class FreshKeys {

  private final ModuleView view;
  private final KeyEquality equality;
  private final Nonces nonces;
  private final FreshObjects objects;
  private final FreshArguments arguments;

  /** The maps of a module. */
  public FreshKeys(ModuleView view) {
    this.view = view;
    this.equality = new KeyEquality(view.program());
    this.nonces = new Nonces(view);
    this.objects = new FreshObjects(view);
    this.arguments = new FreshArguments(view);
  }

  /**
   * A map that is asked in vain.
   *
   * @param put where an entry is put in
   * @param in the body that does it
   * @param type the type of the key
   * @param asked where it is looked for
   * @param asking the body that does that
   * @param once whether the key is a text or number, with something in it that never comes again
   * @param byType whether its type says that it equals itself alone, while somebody may keep it
   */
  public record Vain(
      Event put,
      BodyFlow in,
      String type,
      Event asked,
      BodyFlow asking,
      boolean once,
      boolean byType) {}

  /** What is known of a field: all that it is asked by, and all that it is filled under, is new. */
  public Optional<Vain> of(FieldFacts field) {
    boolean map =
        view.program()
            .fromTypeModel(field.type().name(), TypeModel::growable)
            .filter(Growable.MAP::equals)
            .isPresent();
    if (!map) {
      return Optional.empty();
    }
    List<FieldUses.Use> puts =
        uses(field.ref(), FieldUses.Kind.GROW)
            .filter(it -> !it.nested() && !view.lifecycles().isStartOnly(it.in().method()))
            .toList();
    boolean fresh = !puts.isEmpty() && puts.stream().allMatch(this::isPutUnderFresh);
    boolean given =
        !fresh
            && !puts.isEmpty()
            && puts.stream().allMatch(this::isPutUnderGiven)
            && isAskedOnlyBy(puts, field.ref());
    boolean byType =
        !fresh && !puts.isEmpty() && (given || isOfContents(field)) && !isWeak(field.ref());
    if (!(fresh || byType) || !goesByEquality(field) || isEmptiedByItsKeys(field.ref())) {
      return Optional.empty();
    }
    FieldUses.Use put = puts.get(0);
    Optional<Integer> key = CallArguments.putUnder(put.happening(), put.in());
    if (key.isEmpty()) {
      return Optional.empty();
    }
    boolean once = nonces.is(key.get(), put.in());
    Optional<FieldUses.Use> lookup =
        byType
            ? uses(field.ref(), FieldUses.Kind.LOOKUP).filter(it -> !it.nested()).findFirst()
            : lookups(field.ref());
    Optional<FieldUses.Use> asked =
        puts.stream()
            .filter(FreshKeys::asksAsWell)
            // Whoever is told the number finds the entry by it.
            .filter(it -> !once || lookup.isPresent() || isNeverAsked(field.ref()))
            .findFirst()
            .or(() -> lookup);
    return asked.map(
        it ->
            new Vain(
                put.happening(),
                put.in(),
                put.in().body().typeOf(key.get()),
                it.happening(),
                it.in(),
                once,
                byType));
  }

  /** Whether keys are arrays or buffers of text: those who use them so mean what is in them. */
  private boolean isOfContents(FieldFacts field) {
    return view.keys()
        .types()
        .keyOf(field.type())
        .filter(
            key ->
                key.name().endsWith("[]")
                    || view.program()
                        .fromTypeModel(key.name(), TypeModel::growable)
                        .filter(Growable.BUFFER::equals)
                        .isPresent())
        .isPresent();
  }

  /** Whether a map holds its keys weakly: whoever wants that means the very objects. */
  private boolean isWeak(FieldRef field) {
    return view.uses()
        .of(field, FieldUses.Kind.STORE)
        .filter(use -> !use.nested())
        .anyMatch(
            use ->
                use.happening().flow() instanceof Flow.Keep keep
                    && keep.value().root() instanceof AccessPath.Local local
                    && use.in().made(local.value()).contains(Resource.WEAK_MAP));
  }

  private boolean isPutUnderFresh(FieldUses.Use put) {
    return CallArguments.putUnder(put.happening(), put.in())
        .filter(key -> isFresh(key, put.in()))
        .isPresent();
  }

  /** Whether an entry is put in under an object that came with the request, or was just made. */
  private boolean isPutUnderGiven(FieldUses.Use put) {
    return CallArguments.putUnder(put.happening(), put.in())
        .filter(key -> arguments.isIdentity(key, put.in()))
        .isPresent();
  }

  /** Whether only those ask who put in, before they do: others might have the very object still. */
  private boolean isAskedOnlyBy(List<FieldUses.Use> puts, FieldRef field) {
    return uses(field, FieldUses.Kind.LOOKUP)
        .filter(it -> !it.nested())
        .allMatch(
            lookup ->
                puts.stream()
                    .anyMatch(
                        put ->
                            put.in() == lookup.in()
                                && !put.in()
                                    .controlFlow()
                                    .precedes(
                                        put.happening().position(),
                                        lookup.happening().position())));
  }

  private boolean isNeverAsked(FieldRef field) {
    return uses(field, FieldUses.Kind.LOOKUP).allMatch(FieldUses.Use::nested);
  }

  /** What is done directly, not in a callee that is looked at itself. */
  private Stream<FieldUses.Use> uses(FieldRef field, FieldUses.Kind kind) {
    return view.uses().of(field, kind).filter(it -> it.happening().isDirect());
  }

  /** One of the places where it is asked, if all of them ask by a new key. */
  private Optional<FieldUses.Use> lookups(FieldRef field) {
    List<FieldUses.Use> all =
        uses(field, FieldUses.Kind.LOOKUP).filter(it -> !it.nested()).toList();
    boolean fresh =
        all.stream()
            .allMatch(
                it ->
                    it.happening().source().calleeFlow().orElse(null) instanceof Flow.Lookup lookup
                        && CallArguments.of(lookup.key(), it.happening(), it.in())
                            .filter(key -> isFresh(key, it.in()))
                            .isPresent());
    return fresh ? all.stream().findFirst() : Optional.empty();
  }

  /** Whether what puts in first asks: it is given what makes the value that is not there. */
  private static boolean asksAsWell(FieldUses.Use put) {
    return CallArguments.call(put.happening(), put.in())
        .filter(call -> call.result() != Effect.NONE)
        .filter(
            call ->
                call.arguments().stream()
                    .filter(it -> !isKey(it, put))
                    .anyMatch(it -> put.in().body().value(it) instanceof Value.Closure))
        .isPresent();
  }

  private static boolean isKey(int value, FieldUses.Use put) {
    return CallArguments.putUnder(put.happening(), put.in()).filter(it -> it == value).isPresent();
  }

  private boolean isFresh(int value, BodyFlow flow) {
    Value key = flow.body().value(value);
    if (key instanceof Value.Closure) {
      return true;
    }
    boolean array =
        key instanceof Value.CallResult result
            && result.type().endsWith("[]")
            && result.call().hasReceiver()
            && view.program()
                .is(flow.body().typeOf(result.call().arguments().get(0)), TypeModel.Trait.VALUE);
    return array
        || objects.typeOfMade(value, flow).filter(equality::isIdentity).isPresent()
        || nonces.is(value, flow);
  }

  private boolean goesByEquality(FieldFacts field) {
    List<FieldUses.Use> stores =
        view.uses().of(field.ref(), FieldUses.Kind.STORE).filter(use -> !use.nested()).toList();
    return !equality.mayCompare(field.type().name())
        && !stores.isEmpty()
        && stores.stream()
            .allMatch(
                use ->
                    use.happening().flow() instanceof Flow.Keep keep
                        && keep.value().steps().isEmpty()
                        && keep.value().root() instanceof AccessPath.Local local
                        && !use.in().made(local.value()).isEmpty()
                        && !equality.mayCompare(use.in().typeOfLocal(local.value())));
  }

  /** Whether entries are taken out by something that may be the very key. */
  private boolean isEmptiedByItsKeys(FieldRef field) {
    return uses(field, FieldUses.Kind.SHRINK)
        .anyMatch(
            use ->
                ((Flow.Shrink) use.happening().flow()).key().isPresent()
                    && CallArguments.takenOut(use.happening(), use.in())
                        .filter(key -> isFresh(key, use.in()))
                        .isEmpty());
  }
}
