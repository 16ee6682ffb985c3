package cases.scheduled_task.cadence_of_a_probe_changed;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Measures one tank. */
public class Probe implements AutoCloseable {

  private final ScheduledExecutorService clock;
  private Duration every = Duration.ZERO;
  private Future<?> turn;
  private long level;

  public Probe(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  public synchronized void every(Duration cadence) {
    if (!cadence.equals(every)) {
      every = cadence;
      // want: ScheduledTaskNeverCancelled "only the last"
      turn = clock.scheduleWithFixedDelay(this::measure, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void measure() {
    level++;
  }

  public synchronized long level() {
    return level;
  }

  @Override
  public synchronized void close() {
    if (turn != null) {
      turn.cancel(true);
    }
  }
}
