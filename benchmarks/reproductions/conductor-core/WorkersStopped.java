/*
 * finding: SchedulerNeverStopped dd3fc2b7befbc8be
 * with: org.springframework.boot:spring-boot:2.7.12
 *
 * A worker is started, polls the queue of a task, and is stopped with its application; the thread
 * that polls stays and keeps the process.
 */

import com.netflix.conductor.core.config.ConductorProperties;
import com.netflix.conductor.core.execution.tasks.SystemTaskWorker;
import com.netflix.conductor.core.execution.tasks.WorkflowSystemTask;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;

final class WorkersStopped {

  public static void main(String[] arguments) {
    Uses.of("workers, all stopped")
        .keeps("threads that keep the process", Threads.keepingTheProcess("pool-"))
        .control("workers that poll nothing", number -> use(false))
        .play(number -> use(true));
  }

  private static void use(boolean polling) {
    SystemTaskWorker worker = new SystemTaskWorker(null, null, new ConductorProperties(), null);
    worker.start();
    if (polling) {
      worker.startPolling(new WorkflowSystemTask("HTTP") {});
    }
    worker.stop();
  }
}
