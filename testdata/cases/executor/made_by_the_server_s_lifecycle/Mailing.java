package cases.executor.made_by_the_server_s_lifecycle;

import io.dropwizard.lifecycle.setup.LifecycleEnvironment;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sends mail beside the requests; the server stops what its lifecycle has made. */
public class Mailing {
  private final ExecutorService sending;
  private final ScheduledExecutorService reminding;

  public Mailing(LifecycleEnvironment lifecycle) {
    sending =
        lifecycle
            .executorService("mail-%d")
            .maxThreads(4)
            .workQueue(new ArrayBlockingQueue<>(100))
            .build();
    reminding = lifecycle.scheduledExecutorService("reminders-%d").threads(1).build();
  }

  public void send(String mail) {
    sending.execute(() -> System.out.println(mail));
  }

  public void remind(String mail) {
    reminding.scheduleAtFixedRate(() -> send(mail), 1, 1, TimeUnit.DAYS);
  }
}
