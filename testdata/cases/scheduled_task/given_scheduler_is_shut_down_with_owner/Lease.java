package cases.scheduled_task.given_scheduler_is_shut_down_with_owner;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Lease implements AutoCloseable {

  private final ScheduledExecutorService clock;
  private long extended;

  public Lease(ScheduledExecutorService clock) {
    this.clock = clock;
    clock.scheduleAtFixedRate(this::extend, 1, 1, TimeUnit.SECONDS);
  }

  private void extend() {
    extended = System.nanoTime();
  }

  @Override
  public void close() {
    System.out.println(extended);
    clock.shutdown();
  }
}
