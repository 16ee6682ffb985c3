/*
 * finding: SchedulerNeverStopped 72ea22cd8c4dd665
 *
 * A worker watches a light task on its executors, the task ends, and the worker is destroyed, which
 * shuts its executors down: all but the one that watched.
 */

import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import tech.powerjob.worker.common.PowerJobWorkerConfig;
import tech.powerjob.worker.core.executor.ExecutorManager;

final class WorkersDestroyed {

  public static void main(String[] arguments) {
    Uses.of("workers' executors, all shut down")
        .keeps(
            "threads that keep the process",
            Threads.keepingTheProcess("powerjob-worker-light-task-status-check-"))
        .releases("threads of the core executor", Threads.named("powerjob-worker-core-"))
        .play(
            number -> {
              ExecutorManager executors = new ExecutorManager(new PowerJobWorkerConfig());
              executors.getCoreExecutor().schedule(() -> {}, 0, TimeUnit.MILLISECONDS).get();
              // As LightTaskTracker does for each task, from its start until it is destroyed.
              ScheduledFuture<?> check =
                  executors
                      .getLightweightTaskStatusCheckExecutor()
                      .scheduleWithFixedDelay(() -> {}, 10, 10, TimeUnit.SECONDS);
              check.cancel(true);
              executors.shutdown();
            });
  }
}
