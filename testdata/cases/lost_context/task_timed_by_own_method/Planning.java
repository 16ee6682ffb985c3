package cases.lost_context.task_timed_by_own_method;

import java.util.function.Supplier;
import org.slf4j.MDC;

record Planning(String from, String to) implements Supplier<String> {

  @Override
  public String get() {
    return MDC.get("trace") + ": " + from + " - " + to;
  }
}
