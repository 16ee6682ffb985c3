package dev.overstay.checks.ir;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The structured half of the builder, for front ends that read source: tests, loops, ways out of
 * them, try statements. It makes and seals the blocks, copies what must run last to each way out as
 * compilers do, and leads what can throw to its handlers.
 *
 * <p>Front ends say {@link #mayThrow} for each thing they write that can throw, assign variables
 * through {@link #assign}, and write parts only while {@link #goesOn}.
 */
public final class StructuredBuilder {

  private static final String ANYTHING = "java.lang.Throwable";

  private final BodyBuilder body;
  private @Nullable Handlers handlers;
  private @Nullable Scope scopes;

  /** The block whose ways to its handlers are written; -1 for none. */
  private int thrownIn = -1;

  /** Writes in the terms of this builder. */
  public StructuredBuilder(BodyBuilder body) {
    this.body = body;
  }

  /** A piece of code, written where control is. */
  @FunctionalInterface
  public interface Part {
    /** Writes it. */
    void write();
  }

  /** A test. */
  @FunctionalInterface
  public interface Test {
    /** Writes it, with its ways to the two blocks; it may make blocks of its own between. */
    void write(int ifTrue, int ifFalse);
  }

  /** What handles an exception. */
  @FunctionalInterface
  public interface Handler {
    /** Writes it; the value is the exception. */
    void write(int caught);
  }

  /**
   * A catch clause.
   *
   * @param exceptions binary names, several for a multi-catch
   * @param handler what it does
   */
  public record Catch(List<String> exceptions, Handler handler) {}

  /**
   * What runs when a try block is left.
   *
   * @param part what it does; written once for each way out
   * @param onThrow whether it runs after an exception, too
   */
  public record Last(Part part, boolean onThrow) {}

  /** Handlers in the order they are tried. */
  private record Handlers(int block, List<String> exceptions, @Nullable Handlers outer) {}

  /**
   * What encloses the code being written: something that can be left by its key, or something that
   * runs code of its own when it is left.
   */
  private record Scope(
      @Nullable Object key,
      int whenBroken,
      int whenContinued,
      Optional<Last> last,
      @Nullable Handlers outside,
      @Nullable Scope outer) {}

  // ---- Straight on

  /** Whether control can come to what is written next. */
  public boolean goesOn() {
    return !body.ended();
  }

  /** Gives a variable a value from here on; what threw earlier threw with the old one. */
  public void assign(int variable, int value) {
    if (thrownIn == body.current()) {
      split();
    }
    body.assign(variable, value);
  }

  /** Says that what is written next into the current block, or was just written, can throw. */
  public void mayThrow() {
    if (thrownIn == body.current() || body.ended()) {
      return;
    }
    for (Handlers at = handlers; at != null; at = at.outer()) {
      for (String exception : at.exceptions()) {
        body.handledBy(at.block(), exception);
      }
      thrownIn = body.current();
      if (at.exceptions().contains(ANYTHING)) {
        return;
      }
    }
  }

  /** Goes on in a block that has no other ways in to come. */
  public void goOnIn(int block) {
    body.seal(block);
    body.begin(block);
  }

  /** Goes to a block unless control has left. */
  public void goTo(int block) {
    if (goesOn()) {
      body.jump(block);
    }
  }

  private void split() {
    if (goesOn()) {
      int next = body.newBlock();
      body.jump(next);
      goOnIn(next);
    }
  }

  // ---- Tests and loops

  /** One part or the other. */
  public void branch(Test test, Part then, Part otherwise) {
    int ifTrue = body.newBlock();
    int ifFalse = body.newBlock();
    int after = body.newBlock();
    test.write(ifTrue, ifFalse);
    goOnIn(ifTrue);
    then.write();
    goTo(after);
    goOnIn(ifFalse);
    otherwise.write();
    goTo(after);
    goOnIn(after);
  }

  /**
   * A loop that tests first.
   *
   * @param key by which {@link #leave} and {@link #proceed} name it
   */
  public void loop(Object key, Test test, Part block, Part step) {
    int head = body.newBlock();
    int inside = body.newBlock();
    int next = body.newBlock();
    int after = body.newBlock();
    body.jump(head);
    body.begin(head);
    test.write(inside, after);
    goOnIn(inside);
    within(new Scope(key, after, next, Optional.empty(), handlers, scopes), block);
    goTo(next);
    goOnIn(next);
    step.write();
    goTo(head);
    body.seal(head);
    goOnIn(after);
  }

  /** A loop that tests last. */
  public void loopTestingLast(Object key, Part block, Test test) {
    int head = body.newBlock();
    int next = body.newBlock();
    int after = body.newBlock();
    body.jump(head);
    body.begin(head);
    within(new Scope(key, after, next, Optional.empty(), handlers, scopes), block);
    goTo(next);
    goOnIn(next);
    test.write(head, after);
    body.seal(head);
    goOnIn(after);
  }

  /** Code that can be left to the block after it, as labelled statements and switches can. */
  public void leavable(Object key, Part block) {
    int after = body.newBlock();
    within(new Scope(key, after, -1, Optional.empty(), handlers, scopes), block);
    goTo(after);
    goOnIn(after);
  }

  private void within(Scope scope, Part block) {
    Scope outer = scopes;
    scopes = scope;
    block.write();
    scopes = outer;
  }

  // ---- Ways out

  /** Leaves what has this key, to what follows it. */
  public void leave(Object key) {
    unwind(key).ifPresent(scope -> goTo(scope.whenBroken()));
  }

  /** Goes on with the next round of the loop that has this key. */
  public void proceed(Object key) {
    unwind(key).ifPresent(scope -> goTo(scope.whenContinued()));
  }

  /** Writes what must run before the method is left; the caller then returns. */
  public void leaveAll() {
    unwind(null);
  }

  /** Whether leaving the method runs anything first. */
  public boolean leavingRunsCode() {
    for (Scope at = scopes; at != null; at = at.outer()) {
      if (at.last().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Runs what the scopes up to the one of the key run last. */
  private Optional<Scope> unwind(@Nullable Object key) {
    Scope at = scopes;
    while (at != null && goesOn()) {
      if (key != null && at.key() == key) {
        return Optional.of(at);
      }
      writeLast(at);
      at = at.outer();
    }
    return Optional.empty();
  }

  /** Writes what a scope runs last, as code outside of it. */
  private void writeLast(Scope scope) {
    if (scope.last().isEmpty()) {
      return;
    }
    Handlers inside = handlers;
    Scope here = scopes;
    handledBy(scope.outside());
    scopes = scope.outer();
    scope.last().get().part().write();
    scopes = here;
    handledBy(inside);
  }

  // ---- Exceptions

  /**
   * A try statement.
   *
   * @param block the protected part
   * @param catches in the order they are tried
   * @param last what runs when the block or a handler is left
   */
  public void tryCatchFinally(Part block, List<Catch> catches, Optional<Last> last) {
    int after = body.newBlock();
    Handlers outside = handlers;
    Scope scope = new Scope(null, -1, -1, last, outside, scopes);
    boolean onThrow = last.filter(Last::onThrow).isPresent();
    int anything = onThrow ? body.newBlock() : -1;
    Handlers inHandlers = onThrow ? new Handlers(anything, List.of(ANYTHING), outside) : outside;
    Handlers inBlock = inHandlers;
    int[] blocks = catches.stream().mapToInt(it -> body.newBlock()).toArray();
    for (int i = blocks.length - 1; i >= 0; i--) {
      inBlock = new Handlers(blocks[i], catches.get(i).exceptions(), inBlock);
    }
    handledBy(inBlock);
    leavingLast(scope, block, after);
    for (int i = 0; i < blocks.length; i++) {
      goOnIn(blocks[i]);
      int caught = body.caught(catches.get(i).exceptions());
      Handler handler = catches.get(i).handler();
      handledBy(inHandlers);
      leavingLast(scope, () -> handler.write(caught), after);
    }
    if (onThrow) {
      goOnIn(anything);
      int caught = body.caught(List.of(ANYTHING));
      handledBy(outside);
      last.ifPresent(it -> it.part().write());
      if (goesOn()) {
        mayThrow();
        body.throwValue(caught, Span.NONE);
      }
    }
    handledBy(outside);
    goOnIn(after);
  }

  /** Writes a part, what runs last, and the way on. */
  private void leavingLast(Scope scope, Part part, int after) {
    within(scope, part);
    if (goesOn()) {
      writeLast(scope);
    }
    goTo(after);
  }

  /** From here on these handlers are in force: what was written before went to others. */
  private void handledBy(@Nullable Handlers next) {
    handlers = next;
    split();
  }

  /** A part that holds a monitor. */
  public void synchronizedOn(int lock, Span taken, Span given, Part block) {
    mayThrow();
    body.monitorEnter(lock, taken);
    Part release =
        () -> {
          mayThrow();
          body.monitorExit(lock, given);
        };
    tryCatchFinally(block, List.of(), Optional.of(new Last(release, true)));
  }
}
