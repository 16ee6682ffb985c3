package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Value;
import dev.overstay.checks.summary.BodyFlow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Delays that a body tells by numbers, units and lengths of time of the JDK, in place or by fields
 * that get one value and keep it.
 */
final class KnownDelays {

  /** How many milliseconds the JDK's units are, by their names: none where they are less. */
  static final Map<String, Long> MILLISECONDS =
      Map.of(
          "NANOSECONDS", 0L,
          "MICROSECONDS", 0L,
          "MILLISECONDS", 1L,
          "MILLIS", 1L,
          "SECONDS", 1_000L,
          "MINUTES", 60_000L,
          "HOURS", 3_600_000L,
          "DAYS", 86_400_000L);

  private static final String LENGTH = "java.time.Duration";
  private static final String UNIT = "java.util.concurrent.TimeUnit";
  private static final List<String> UNITS = List.of(UNIT, "java.time.temporal.ChronoUnit");

  /** A field has what another one has, and so on, so often. */
  private static final int MOST_FIELDS = 4;

  private final ModuleView view;

  KnownDelays(ModuleView view) {
    this.view = view;
  }

  /**
   * A value of a body.
   *
   * @param value the value
   * @param flow the body
   */
  record Told(Value value, BodyFlow flow) {

    private Told argument(Effect.Invoke call, int index) {
      return new Told(flow.body().value(call.arguments().get(index)), flow);
    }
  }

  /** For how many milliseconds it is known that something waits that is told this, at least. */
  long milliseconds(List<Told> told) {
    Optional<Long> amount = Optional.empty();
    Optional<Long> unit = Optional.empty();
    for (Told each : told) {
      Optional<Long> length = length(each, MOST_FIELDS);
      if (length.isPresent()) {
        return length.get();
      }
      Optional<Long> number = number(each, MOST_FIELDS);
      Optional<Long> named = unit(each);
      amount = number.isPresent() ? number : amount;
      unit = named.isPresent() ? named : unit;
    }
    // Whoever counts in minutes means at least one.
    return amount.orElse(1L) * unit.orElse(0L);
  }

  private Optional<Long> number(Told told, int fields) {
    if (told.value() instanceof Value.Constant it) {
      return it.value() instanceof Number number
          ? Optional.of(number.longValue())
          : Optional.empty();
    }
    if (told.value() instanceof Value.CallResult it && it.call().hasReceiver()) {
      return asked(it.call(), told, fields);
    }
    return given(told).filter(it -> fields > 0).flatMap(it -> number(it, fields - 1));
  }

  /** What is asked of a length, or of a unit that is told how many there are. */
  private Optional<Long> asked(Effect.Invoke call, Told told, int fields) {
    Optional<Long> unit =
        named(call.method().name(), "to").or(() -> named(call.method().name(), "get"));
    if (unit.isEmpty() || unit.get() == 0) {
      return Optional.empty();
    }
    Optional<Long> length = Optional.empty();
    if (call.method().owner().equals(LENGTH)) {
      length = length(told.argument(call, 0), fields);
    } else if (call.method().owner().equals(UNIT) && call.arguments().size() == 2) {
      length = product(told.argument(call, 1), unit(told.argument(call, 0)), fields);
    }
    return length.map(it -> it / unit.get());
  }

  /** How many milliseconds a value says that is a length of time. */
  private Optional<Long> length(Told told, int fields) {
    if (told.value() instanceof Value.CallResult it) {
      Effect.Invoke call = it.call();
      if (!call.method().owner().equals(LENGTH) || call.hasReceiver()) {
        return Optional.empty();
      }
      Optional<Long> unit =
          call.arguments().size() == 2
              ? unit(told.argument(call, 1))
              : named(call.method().name(), "of");
      return call.arguments().isEmpty()
          ? Optional.empty()
          : product(told.argument(call, 0), unit, fields);
    }
    return LENGTH.equals(told.flow().body().typeOf(told.value().id())) && fields > 0
        ? given(told).flatMap(it -> length(it, fields - 1))
        : Optional.empty();
  }

  private Optional<Long> product(Told amount, Optional<Long> unit, int fields) {
    return number(amount, fields).flatMap(it -> unit.map(of -> it * of));
  }

  private static Optional<Long> unit(Told told) {
    return told.value() instanceof Value.LoadStatic it && UNITS.contains(it.field().owner())
        ? Optional.ofNullable(MILLISECONDS.get(it.field().name()))
        : Optional.empty();
  }

  /** The unit that a method is named for. */
  private static Optional<Long> named(String method, String before) {
    return method.startsWith(before)
        ? Optional.ofNullable(
            MILLISECONDS.get(method.substring(before.length()).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** The one value that a field of the module's own is given, where it keeps what it has. */
  private Optional<Told> given(Told told) {
    Optional<FieldRef> field = Optional.empty();
    if (told.value() instanceof Value.LoadField it) {
      field = Optional.of(view.program().canonical(it.field()));
    } else if (told.value() instanceof Value.LoadStatic it) {
      field = Optional.of(view.program().canonical(it.field()));
    }
    return field
        .filter(it -> view.program().isOwn(it.owner()))
        .filter(it -> view.program().field(it).filter(at -> at.modifiers().isFinal()).isPresent())
        .map(this::stored)
        .filter(stored -> stored.size() == 1)
        .map(stored -> stored.get(0));
  }

  private List<Told> stored(FieldRef field) {
    return view.program().find(field.owner()).stream()
        .flatMap(type -> view.flows(type).stream())
        .flatMap(
            flow ->
                flow.body().blocks().stream()
                    .flatMap(block -> block.effects().stream())
                    .flatMap(effect -> FixedFlags.stored(effect, field, view).stream())
                    .map(value -> new Told(flow.body().value(value), flow)))
        .toList();
  }
}
