package cases.scheduled_task.task_without_its_owner;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

public class Gauge implements AutoCloseable {

  private static final LongAdder TICKS = new LongAdder();

  public Gauge(ScheduledExecutorService timers) {
    timers.scheduleAtFixedRate(TICKS::increment, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    System.out.println(TICKS.sum());
  }
}
