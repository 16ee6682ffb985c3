package cases.scheduler.stopped_through_a_library_wrapper;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import reactor.core.scheduler.Schedulers;

/** Leaves it to a library's object around its scheduler to end that. */
public class Poller implements AutoCloseable {

  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

  public Poller(Runnable poll) {
    scheduler.scheduleWithFixedDelay(poll, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    Schedulers.fromExecutorService(scheduler).dispose();
  }
}
