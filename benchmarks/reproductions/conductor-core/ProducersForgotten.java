/*
 * finding: SchedulerNeverStopped b7968e9256448878
 * with: org.springframework.boot:spring-boot:2.7.12
 *
 * An application with isolated queues is started and its context closed, as tests and redeployments
 * do; the bean has nothing to be closed with, and its thread keeps the process.
 */

import com.netflix.conductor.core.config.ConductorProperties;
import com.netflix.conductor.core.execution.tasks.IsolatedTaskQueueProducer;
import com.netflix.conductor.core.execution.tasks.SystemTaskWorker;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.support.GenericApplicationContext;

final class ProducersForgotten {

  public static void main(String[] arguments) {
    Uses.of("contexts, all closed")
        .keeps("threads that keep the process", Threads.keepingTheProcess("pool-"))
        .control("queues that are not isolated", number -> use(false))
        .play(number -> use(true));
  }

  private static void use(boolean isolated) {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      SystemTaskWorker worker = new SystemTaskWorker(null, null, new ConductorProperties(), null);
      context.registerBean(SystemTaskWorker.class, () -> worker);
      context.registerBean(
          IsolatedTaskQueueProducer.class,
          () ->
              new IsolatedTaskQueueProducer(
                  null, Set.of(), worker, isolated, Duration.ofSeconds(10)));
      context.refresh();
    }
  }
}
