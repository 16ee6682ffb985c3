package dev.overstay.checks.retention;

import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the module does to each field's object, through whatever name it reaches it. */
public final class FieldUses {

  /** What is done. */
  public enum Kind {
    /** A value becomes the field's. */
    STORE,
    /** The field's object becomes reachable from elsewhere too. */
    SHARE,
    /** It is handed to code that nobody can read. */
    PASS,
    /** It is returned. */
    RETURN,
    GROW,
    SHRINK,
    /** Something fresh takes its place. */
    REPLACE,
    MEASURE,
    LOOKUP,
    /** It is told a bound. */
    BOUND,
    START,
    STOP
  }

  /**
   * One use.
   *
   * @param kind what is done
   * @param in the body that does it
   * @param event the event that says so; empty for returns
   * @param span where
   * @param nested whether it is done to something inside the field's object
   */
  public record Use(Kind kind, BodyFlow in, Optional<Event> event, Span span, boolean nested) {

    /** The event. */
    public Event happening() {
      return event.orElseThrow();
    }
  }

  private final Map<FieldRef, List<Use>> uses = new LinkedHashMap<>();

  /** The uses of a field's object, in the order of the module's classes and bodies. */
  public List<Use> of(FieldRef field) {
    return uses.getOrDefault(field, List.of());
  }

  /** The uses of one kind. */
  public Stream<Use> of(FieldRef field, Kind kind) {
    return of(field).stream().filter(use -> use.kind() == kind);
  }

  /**
   * Adds what is done by another name: to a field that has another object's field, as its owner was
   * given it.
   */
  void unite(FieldAliases aliases) {
    Map<FieldRef, List<Use>> byOtherName = new LinkedHashMap<>();
    for (FieldRef field : List.copyOf(uses.keySet())) {
      aliases
          .source(field)
          .ifPresent(
              source ->
                  byOtherName
                      .computeIfAbsent(source, key -> new ArrayList<>())
                      .addAll(of(field).stream().filter(FieldUses::isOfObject).toList()));
    }
    byOtherName.forEach((field, others) -> others.forEach(use -> put(field, use)));
  }

  /** Whether something is done to the object and not to the field that has it. */
  private static boolean isOfObject(Use use) {
    return switch (use.kind()) {
      case STORE -> use.nested();
      case RETURN, REPLACE -> false;
      default -> true;
    };
  }

  /** Takes note of what one body does. */
  void add(BodyFlow flow) {
    for (Event event : flow.events()) {
      Flow what = event.flow();
      if (what instanceof Flow.Keep keep) {
        note(Kind.STORE, keep.holder(), true, flow, event);
        note(Kind.SHARE, keep.value(), false, flow, event);
      } else if (what instanceof Flow.Grow it) {
        note(Kind.GROW, it.holder(), true, flow, event);
      } else if (what instanceof Flow.Shrink it) {
        note(Kind.SHRINK, it.holder(), true, flow, event);
      } else if (what instanceof Flow.Replace it) {
        note(Kind.REPLACE, it.holder(), false, flow, event);
      } else if (what instanceof Flow.Measure it) {
        note(Kind.MEASURE, it.holder(), true, flow, event);
      } else if (what instanceof Flow.Lookup it) {
        note(Kind.LOOKUP, it.holder(), true, flow, event);
      } else if (what instanceof Flow.Bound it) {
        note(Kind.BOUND, it.holder(), false, flow, event);
      } else if (what instanceof Flow.Start it) {
        note(Kind.START, it.activity(), true, flow, event);
      } else if (what instanceof Flow.Stop it) {
        note(Kind.STOP, it.activity(), true, flow, event);
        stopsWhatItWraps(it, flow, event);
      } else if (what instanceof Flow.Pass it) {
        note(Kind.PASS, it.value(), true, flow, event);
      }
    }
    for (Effect.Return effect : flow.returns()) {
      returns(effect, flow);
    }
  }

  /** What a library's object is made around ends with it. */
  private void stopsWhatItWraps(Flow.Stop stop, BodyFlow flow, Event event) {
    if (event.source().modeled() && stop.activity().root() instanceof AccessPath.Local) {
      flow.carried(stop.activity()).stream()
          .skip(1)
          .forEach(carried -> note(Kind.STOP, carried.path(), false, flow, event));
    }
  }

  private void returns(Effect.Return effect, BodyFlow flow) {
    for (AccessPath path : flow.origins(effect.value())) {
      fieldOf(path, false)
          .ifPresent(
              target ->
                  put(
                      target.field(),
                      new Use(Kind.RETURN, flow, Optional.empty(), effect.span(), false)));
    }
  }

  private void note(Kind kind, AccessPath path, boolean inside, BodyFlow flow, Event event) {
    fieldOf(path, inside)
        .ifPresent(
            target ->
                put(
                    target.field(),
                    new Use(kind, flow, Optional.of(event), event.span(), target.nested())));
  }

  private void put(FieldRef field, Use use) {
    uses.computeIfAbsent(field, key -> new ArrayList<>()).add(use);
  }

  /**
   * The field that a path ends in.
   *
   * @param nested whether the path goes on into the field's object
   */
  public record Target(FieldRef field, boolean nested) {}

  /**
   * The field whose object a path leads to.
   *
   * @param inside whether a path into the field's object counts too
   */
  public static Optional<Target> fieldOf(AccessPath path, boolean inside) {
    int last = path.steps().size() - 1;
    while (inside && last >= 0 && !(path.steps().get(last) instanceof AccessPath.Field)) {
      last--;
    }
    boolean nested = last < path.steps().size() - 1;
    if (last >= 0) {
      return path.steps().get(last) instanceof AccessPath.Field field
          ? Optional.of(new Target(field.field(), nested))
          : Optional.empty();
    }
    return path.root() instanceof AccessPath.Static root
        ? Optional.of(new Target(root.field(), nested))
        : Optional.empty();
  }
}
