package cases.scheduled_task.scheduler_is_the_owners_own;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Poller implements AutoCloseable {

  private final ScheduledExecutorService own = Executors.newSingleThreadScheduledExecutor();
  private int polls;

  public void start() {
    own.scheduleAtFixedRate(this::poll, 1, 1, TimeUnit.SECONDS);
  }

  private void poll() {
    polls++;
  }

  @Override
  public void close() {
    own.shutdownNow();
    System.out.println(polls);
  }
}
