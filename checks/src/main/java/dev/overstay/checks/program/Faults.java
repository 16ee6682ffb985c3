package dev.overstay.checks.program;

import java.util.function.BiConsumer;

/**
 * What becomes of a defect of Overstay that one class of the analysed program brings to light.
 *
 * <p>A tool that is run for its own sake ends and says so. A guest in somebody's build must not
 * break that build: it tells of the class, leaves it out and goes on.
 */
@FunctionalInterface
public interface Faults {

  /** Ends the analysis with what was thrown. */
  Faults THROWN = (className, work) -> work.run();

  /**
   * Runs what is done about one class.
   *
   * @param className binary name of the class
   */
  void run(String className, Runnable work);

  /**
   * Leaves out what fails.
   *
   * @param teller is told the binary name of the class and what was thrown
   */
  static Faults toldTo(BiConsumer<String, Throwable> teller) {
    return (className, work) -> {
      try {
        work.run();
      } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
        teller.accept(className, e);
      }
    };
  }
}
