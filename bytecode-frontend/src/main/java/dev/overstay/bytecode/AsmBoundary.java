package dev.overstay.bytecode;

import java.util.Optional;

/**
 * The one place where what ASM or a lowering throws on a broken class file becomes a reason.
 *
 * <p>ASM trusts its input: it answers broken files with almost any {@code RuntimeException}, and
 * deeply nested annotations or cyclic dynamic constants with a {@code StackOverflowError}. None of
 * these leaves state behind, since each reading has a reader and visitors of its own.
 */
final class AsmBoundary {

  private AsmBoundary() {}

  /** Runs a reading; the reason if it failed. */
  static Optional<String> run(Runnable reading) {
    try {
      reading.run();
      return Optional.empty();
    } catch (MalformedCode e) {
      return Optional.of(String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      return Optional.of("it is nested too deeply");
    } catch (RuntimeException e) {
      return Optional.of("it is corrupt (" + e.getClass().getSimpleName() + ")");
    }
  }
}
