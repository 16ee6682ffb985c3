package cases.lost_context.task_wrapped_by_own_method;

import java.util.function.Supplier;
import org.slf4j.MDC;

final class Tasks {

  private Tasks() {}

  /** The work, under the trace of whoever asks for it. */
  static <T> Supplier<T> traced(Supplier<T> work) {
    String trace = MDC.get("trace");
    return () -> {
      try (MDC.MDCCloseable ignored = MDC.putCloseable("trace", trace)) {
        return work.get();
      }
    };
  }
}
