package cases.lost_context.task_timed_by_own_method;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

final class Tasks {

  private static final LongAdder NANOS = new LongAdder();

  private Tasks() {}

  /** The work, and how long it takes. */
  static <T> Supplier<T> timed(Supplier<T> work) {
    return () -> {
      long start = System.nanoTime();
      try {
        return work.get();
      } finally {
        NANOS.add(System.nanoTime() - start);
      }
    };
  }

  static long nanos() {
    return NANOS.sum();
  }
}
