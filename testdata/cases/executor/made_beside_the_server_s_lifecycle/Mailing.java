package cases.executor.made_beside_the_server_s_lifecycle;

import io.dropwizard.lifecycle.Managed;
import io.dropwizard.lifecycle.setup.LifecycleEnvironment;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sends mail beside the requests. */
public class Mailing implements Managed {
  private final ExecutorService sending;
  // want: SchedulerNeverStopped
  private final ScheduledExecutorService reminding = Executors.newScheduledThreadPool(1);

  public Mailing(LifecycleEnvironment lifecycle) {
    sending =
        lifecycle
            .executorService("mail-%d")
            .maxThreads(4)
            .workQueue(new ArrayBlockingQueue<>(100))
            .build();
  }

  public void send(String mail) {
    sending.execute(() -> System.out.println(mail));
  }

  public void remind(String mail) {
    reminding.scheduleAtFixedRate(() -> send(mail), 1, 1, TimeUnit.DAYS);
  }

  @Override
  public void stop() {
    sending.shutdown();
  }
}
