package cases.scheduled_task.handles_cancelled_in_a_loop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class Jobs implements AutoCloseable {

  private final ScheduledExecutorService scheduler;
  private final List<ScheduledFuture<?>> running = new ArrayList<>();
  private int done;

  public Jobs(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }

  public synchronized void every(int seconds) {
    running.add(scheduler.scheduleAtFixedRate(this::run, seconds, seconds, TimeUnit.SECONDS));
  }

  private void run() {
    done++;
  }

  @Override
  public synchronized void close() {
    running.forEach(job -> job.cancel(true));
    running.clear();
    System.out.println(done);
  }
}
