package dev.overstay.conformance;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs work with room for deep recursion, as the tools do. */
final class DeepStack {

  private static final long BYTES = 256L << 20;

  private DeepStack() {}

  /**
   * Runs a piece of work to its end.
   *
   * @throws AssertionError with the cause, if it fails
   */
  static <T> T call(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "analysis", BYTES);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new AssertionError("the analysis failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
