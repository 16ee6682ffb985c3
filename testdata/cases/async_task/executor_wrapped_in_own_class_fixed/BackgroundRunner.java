package cases.async_task.executor_wrapped_in_own_class_fixed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Runs things after the answer; failures are logged and nothing else. */
@Component
public class BackgroundRunner {

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundRunner.class);

  private final TaskExecutor executor;

  public BackgroundRunner(TaskExecutor executor) {
    this.executor = executor;
  }

  void run(String name, Runnable work) {
    executor.execute(guarded(name, work));
  }

  private static Runnable guarded(String name, Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.warn("{} failed", name, e);
      }
    };
  }
}
