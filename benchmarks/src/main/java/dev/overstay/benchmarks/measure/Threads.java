package dev.overstay.benchmarks.measure;

/** Threads that are alive. */
public final class Threads {

  private Threads() {}

  /** Those whose name begins so. */
  public static Count named(String prefix) {
    return () ->
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith(prefix))
            .count();
  }

  /** Those whose name begins so and that keep the process from ending. */
  public static Count keepingTheProcess(String prefix) {
    return () ->
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith(prefix) && !thread.isDaemon())
            .count();
  }
}
