package dev.overstay.checks.lifecycle;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.model.AnnotationModel;
import dev.overstay.checks.model.EntryKind;
import dev.overstay.checks.model.TypeModel;
import dev.overstay.checks.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
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
  private @Nullable Set<MethodRef> concurrent;

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
      known = find((any, kind) -> kind != EntryKind.END, callers::calleesOf, each -> true);
      reached = known;
    }
    return known.contains(method.ref());
  }

  /**
   * Whether a method surely runs for requests, so for many at the same time: messages may queue, if
   * nothing says otherwise, and what begins or ends a life happens once.
   */
  public boolean isConcurrent(MethodFacts method) {
    Set<MethodRef> known = concurrent;
    if (known == null) {
      known = find(this::isAtTheSameTime, callers::sureCalleesOf, this::isOrdinary);
      concurrent = known;
    }
    return known.contains(method.ref());
  }

  private boolean isAtTheSameTime(MethodFacts method, EntryKind kind) {
    return (kind == EntryKind.REQUEST && !lifecycles.isOfEventLoop(method))
        || (kind == EntryKind.MESSAGE
            && (program.is(method.ref().owner(), TypeModel.Trait.CONCURRENT)
                || isConcurrent(method.annotations())
                || program
                    .find(method.ref().owner())
                    .filter(owner -> isConcurrent(owner.annotations()))
                    .isPresent()));
  }

  private boolean isConcurrent(List<AnnotationFacts> annotations) {
    return program
        .fromAnnotations(
            annotations,
            row -> row.is(AnnotationModel.Trait.CONCURRENT) ? Optional.of(true) : Optional.empty())
        .isPresent();
  }

  private boolean isOrdinary(MethodRef method) {
    return program
        .declaration(method)
        .filter(it -> lifecycles.phase(it).isEmpty() && !lifecycles.isStartOnly(it))
        .isPresent();
  }

  private Set<MethodRef> find(
      BiPredicate<MethodFacts, EntryKind> begins,
      Function<MethodRef, Set<MethodRef>> callees,
      Predicate<MethodRef> follow) {
    Set<MethodRef> found = new HashSet<>();
    Deque<MethodRef> work = new ArrayDeque<>();
    for (ClassFacts type : program.module()) {
      for (MethodFacts method : type.methods()) {
        boolean entry =
            lifecycles.entry(method).filter(kind -> begins.test(method, kind)).isPresent();
        if (entry && found.add(method.ref())) {
          work.add(method.ref());
        }
      }
    }
    while (!work.isEmpty()) {
      for (MethodRef callee : callees.apply(work.poll())) {
        if (follow.test(callee) && found.add(callee)) {
          work.add(callee);
        }
      }
    }
    return found;
  }
}
