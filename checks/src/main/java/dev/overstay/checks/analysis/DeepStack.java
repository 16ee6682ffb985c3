package dev.overstay.checks.analysis;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs work with room for deep recursion: the analysis follows call graphs. */
public final class DeepStack {

  private static final long BYTES = 256L << 20;

  private DeepStack() {}

  /**
   * Runs a piece of work to its end, on a thread of its own. What the calling thread hands down to
   * its children reaches it.
   *
   * @throws ExecutionException with the cause, if the work fails
   * @throws InterruptedException if the calling thread is interrupted; the work goes on to its end
   */
  public static <T> T call(Callable<T> work) throws ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "overstay", BYTES);
    thread.setDaemon(true);
    thread.start();
    return task.get();
  }
}
