package dev.overstay.checks.summary;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Method summaries, computed when asked for and remembered.
 *
 * <p>Methods that call each other in a circle are solved together, by Tarjan's algorithm on the
 * calls as they are asked for, and remembered only when the whole circle has settled; so an answer
 * does not depend on who asked first. Bodies of the module are followed wherever they lead; bodies
 * of the class path are followed for {@link #FUEL} calls, counted from the module's border and not
 * from the asker.
 *
 * <p>Recursion is as deep as the call graph: run it on a thread with a large stack.
 */
public final class Summaries {

  /** How many calls deep the class path is read. */
  static final int FUEL = 3;

  /** A circle that has not settled after this many rounds is taken as it is. */
  private static final int MOST_ROUNDS = 5;

  private final Program program;
  private final BodyFlowAnalysis analysis;
  private final Map<Key, MethodSummary> done = new HashMap<>();
  private final Map<MethodRef, Optional<BodyFlow>> flows = new HashMap<>();
  private final Map<Key, Visit> open = new HashMap<>();
  private final List<Visit> stack = new ArrayList<>();
  private @Nullable Visit active;

  /** The summaries of a program. */
  public Summaries(Program program) {
    this.program = program;
    this.analysis = new BodyFlowAnalysis(program, this);
  }

  private record Key(MethodRef method, int fuel) {

    // Written out: asked at each call, and a record's own methods are slow when cold.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key it && fuel == it.fuel && method.equals(it.method);
    }

    @Override
    public int hashCode() {
      return method.hashCode() * 31 + fuel;
    }
  }

  /** A method whose circle is being solved. */
  private static final class Visit {
    private final Key key;
    private final MethodFacts method;
    private final int index;
    private int low;
    private boolean asked;
    private MethodSummary guess = MethodSummary.NOTHING;
    private @Nullable BodyFlow flow;

    Visit(Key key, MethodFacts method, int index) {
      this.key = key;
      this.method = method;
      this.index = index;
      this.low = index;
    }
  }

  /** What happens in a body of the module; empty when there is none to read. */
  public Optional<BodyFlow> flow(MethodFacts method) {
    Optional<BodyFlow> known = flows.get(method.ref());
    if (known == null) {
      of(method, FUEL);
      known = flows.getOrDefault(method.ref(), Optional.empty());
    }
    return known;
  }

  /** The summary of a method, read with this much fuel left. */
  MethodSummary of(MethodFacts method, int fuel) {
    boolean own = program.isOwn(method.ref().owner());
    if (!own && fuel == 0) {
      return MethodSummary.NOTHING;
    }
    Key key = new Key(method.ref(), own ? FUEL : fuel);
    MethodSummary known = done.get(key);
    if (known != null) {
      return known;
    }
    Visit visit = open.get(key);
    if (visit != null) {
      visit.asked = true;
      Visit asker = active;
      if (asker != null) {
        asker.low = Math.min(asker.low, visit.index);
      }
      return visit.guess;
    }
    return visit(new Visit(key, method, stack.size()));
  }

  /** Whether the summary of a method is what it will always be. */
  boolean isSettled(MethodFacts method, int fuel) {
    boolean own = program.isOwn(method.ref().owner());
    return (!own && fuel == 0) || done.containsKey(new Key(method.ref(), own ? FUEL : fuel));
  }

  private MethodSummary visit(Visit visit) {
    Visit asker = active;
    open.put(visit.key, visit);
    stack.add(visit);
    active = visit;
    compute(visit);
    active = asker;
    if (asker != null) {
      asker.low = Math.min(asker.low, visit.low);
    }
    if (visit.low == visit.index) {
      settle(visit);
      active = asker;
    }
    return visit.guess;
  }

  /** Computes a method once with the guesses there are; says whether that changed its guess. */
  private boolean compute(Visit visit) {
    Optional<Body> body = visit.method.body();
    if (body.isEmpty()) {
      visit.flow = null;
      return false;
    }
    boolean own = program.isOwn(visit.method.ref().owner());
    BodyFlow flow = analysis.analyse(visit.method, body.get(), own ? FUEL : visit.key.fuel() - 1);
    MethodSummary next = SummaryExport.of(flow);
    visit.flow = flow;
    boolean changed = !next.equals(visit.guess);
    visit.guess = next;
    return changed;
  }

  /** The visit is the root of its circle: repeats the circle until nothing changes. */
  private void settle(Visit root) {
    boolean changed = stack.size() > root.index + 1 || root.asked;
    for (int round = 0; changed && round < MOST_ROUNDS; round++) {
      changed = false;
      // A round may reach methods that join the circle.
      for (Visit member : List.copyOf(stack.subList(root.index, stack.size()))) {
        active = member;
        changed |= compute(member);
      }
    }
    for (Visit member : stack.subList(root.index, stack.size())) {
      open.remove(member.key);
      done.put(member.key, member.guess);
      if (program.isOwn(member.key.method().owner())) {
        flows.put(member.key.method(), Optional.ofNullable(member.flow));
      }
    }
    stack.subList(root.index, stack.size()).clear();
  }
}
