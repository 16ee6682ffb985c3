package cases.thread_local.decorated_task_clears_all;

import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.MDC;

public class Decorated implements Executor {
  private final Executor target;

  public Decorated(Executor target) {
    this.target = target;
  }

  @Override
  public void execute(Runnable task) {
    Map<String, String> context = MDC.getCopyOfContextMap();
    target.execute(
        () -> {
          MDC.setContextMap(context);
          try {
            task.run();
          } finally {
            MDC.clear();
          }
        });
  }
}
