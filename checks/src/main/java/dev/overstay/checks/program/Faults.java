package dev.overstay.checks.program;

import java.util.function.BiConsumer;

/**
 * What becomes of a defect of Overstay that one class of the analysed program brings to light.
 *
 * <p>It must not take the findings about the other classes with it, nor break the build that it is
 * a guest in: it is told with the class's name, the class is left out, and the rest goes on.
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
