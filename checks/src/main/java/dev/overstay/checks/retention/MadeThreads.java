package dev.overstay.checks.retention;

import dev.overstay.checks.ir.ControlFlow;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Span;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Phase;
import dev.overstay.checks.model.Resource;
import dev.overstay.checks.summary.BodyFlow;
import dev.overstay.checks.summary.MethodSummary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Platform threads, and what has some, made by code that runs once for each piece of work. */
public final class MadeThreads {

  private static final Set<Resource> KINDS =
      EnumSet.of(
          Resource.THREAD, Resource.EXECUTOR, Resource.RECLAIMED_EXECUTOR, Resource.SCHEDULER);

  private final ModuleView view;
  private final EntryPaths paths;
  private final Activities activities;
  private final Ownership ownership;
  private final Starts starts;
  private final TickPeriods periods;

  /** The threads that a module makes. */
  public MadeThreads(ModuleView view) {
    this.view = view;
    this.paths = view.only(EntryPaths.class, EntryPaths::new);
    this.activities = new Activities(view);
    this.ownership = view.only(Ownership.class, Ownership::new);
    this.starts = new Starts(view);
    this.periods = new TickPeriods(view.program());
  }

  /**
   * A thread, or something with threads, that is made for each request, message or tick.
   *
   * @param flow the body that makes it
   * @param local what it is there
   * @param method where it is made: the body's method, or one of the same class that it calls
   * @param span the place of its creation
   * @param path how that is reached
   * @param kind what it is
   * @param joined whether the body waits for it
   * @param often whether it is known that the entry point is called every few seconds
   */
  public record PerEntry(
      BodyFlow flow,
      int local,
      MethodRef method,
      Span span,
      EntryPaths.EntryPath path,
      Resource kind,
      boolean joined,
      boolean often) {

    /** Whether it is gone before the body is: there is one at a time where the body runs once. */
    public boolean endsAtOnce() {
      return joined || kind != Resource.THREAD;
    }

    /** Whether that may happen seldom, or there is a single thread and no more. */
    public boolean mayBeLittle() {
      return !often || kind == Resource.THREAD;
    }
  }

  /** What a body makes so, but for what nobody stops: that is another's to tell. */
  public List<PerEntry> madePerEntry(BodyFlow flow) {
    List<PerEntry> found = new ArrayList<>();
    if (endsSomething(flow)) {
      return found;
    }
    flow.made()
        .forEach(
            (local, made) -> {
              Optional<Resource> kind = made.stream().filter(KINDS::contains).findFirst();
              if (kind.isPresent() && isActive(flow, local, kind.get())) {
                find(flow, local, kind.get()).ifPresent(found::add);
              }
            });
    return found;
  }

  /** Whether a body ends its object, as its name says: that happens once, whoever calls it. */
  private boolean endsSomething(BodyFlow flow) {
    return view.lifecycles().phase(flow.method()).filter(Phase.STOP::equals).isPresent();
  }

  private boolean isActive(BodyFlow flow, int local, Resource kind) {
    boolean lent = !flow.creation(local).isEmpty() && ownership.isOthers(flow, local);
    return !lent
        && !isReturned(flow, local)
        && !isKept(flow, local)
        && (kind == Resource.THREAD
            ? isToldToStart(flow, local)
            : starts.firstStart(flow, local).isPresent())
        && (kind == Resource.THREAD
            || kind == Resource.RECLAIMED_EXECUTOR
            || activities.neverStopped(flow, kind).stream()
                .noneMatch(endless -> endless.local() == local));
  }

  private static boolean isToldToStart(BodyFlow flow, int local) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Start start
                    && start.activity().equals(AccessPath.local(local)));
  }

  /** Whether something else has it when the body is left: it belongs to that, not to the work. */
  private static boolean isKept(BodyFlow flow, int local) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Keep keep
                    && keep.value().equals(AccessPath.local(local))
                    && (!(keep.holder().root() instanceof AccessPath.Local holder)
                        || (FieldUses.fieldOf(keep.holder(), false).isPresent()
                            && !isUnnamed(flow.typeOfLocal(holder.value())))));
  }

  /** Whether it is an object of an anonymous class, which is there for one call. */
  private static boolean isUnnamed(String type) {
    int last = type.lastIndexOf('$') + 1;
    return last > 0 && last < type.length() && Character.isDigit(type.charAt(last));
  }

  private static boolean isReturned(BodyFlow flow, int local) {
    return flow.returned().contains(AccessPath.local(local));
  }

  private Optional<PerEntry> find(BodyFlow flow, int local, Resource kind) {
    Optional<Effect.Invoke> maker =
        flow.body().blocks().stream()
            .flatMap(block -> block.effects().stream())
            .filter(Effect.Invoke.class::isInstance)
            .map(Effect.Invoke.class::cast)
            .filter(call -> Starts.makes(call, local))
            .findFirst();
    Optional<ControlFlow.Position> place = maker.flatMap(flow::positionOf);
    return place
        .flatMap(it -> paths.to(flow, it))
        .map(
            path -> {
              MethodSummary.Frame made = Activities.placeOf(flow, local, view);
              boolean joined = isJoined(flow, local);
              boolean often = periods.areShort(path.entry());
              return new PerEntry(
                  flow, local, made.method(), made.span(), path, kind, joined, often);
            });
  }

  private boolean isJoined(BodyFlow flow, int local) {
    return flow.events().stream()
        .anyMatch(
            event ->
                event.flow() instanceof Flow.Join join
                    && flow.carried(join.activity()).stream()
                        .anyMatch(it -> it.path().equals(AccessPath.local(local))));
  }
}
