package dev.overstay.checks.lifecycle;

import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What runs for each piece of work: the methods that frameworks call for a request, a message or
 * again and again, and what those call or make functions of.
 */
public final class RequestPath {

  private final Program program;
  private final Callers callers;
  private final Lifecycles lifecycles;
  private @Nullable Set<MethodRef> reached;

  /** The path through a program whose calls are known. */
  public RequestPath(Program program, Callers callers, Lifecycles lifecycles) {
    this.program = program;
    this.callers = callers;
    this.lifecycles = lifecycles;
  }

  /** Whether a method is on it. */
  public boolean contains(MethodFacts method) {
    Set<MethodRef> known = reached;
    if (known == null) {
      known = find();
      reached = known;
    }
    return known.contains(method.ref());
  }

  private Set<MethodRef> find() {
    Set<MethodRef> found = new HashSet<>();
    Deque<MethodRef> work = new ArrayDeque<>();
    for (ClassFacts type : program.module()) {
      for (MethodFacts method : type.methods()) {
        boolean entry = lifecycles.entry(method).filter(it -> it != EntryKind.END).isPresent();
        if (entry && found.add(method.ref())) {
          work.add(method.ref());
        }
      }
    }
    while (!work.isEmpty()) {
      for (MethodRef callee : callers.calleesOf(work.poll())) {
        if (found.add(callee)) {
          work.add(callee);
        }
      }
    }
    return found;
  }
}
