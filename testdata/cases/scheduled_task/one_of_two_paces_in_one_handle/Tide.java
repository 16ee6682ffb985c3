package cases.scheduled_task.one_of_two_paces_in_one_handle;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Reads one tide gauge, at sea more often than in the harbour. */
public class Tide implements AutoCloseable {

  private final ScheduledExecutorService clock;
  private ScheduledFuture<?> reading;
  private ScheduledFuture<?> sending;
  private int level;

  public Tide(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  public synchronized void begin(boolean atSea) {
    if (atSea) {
      reading = clock.scheduleAtFixedRate(this::read, 0, 10, TimeUnit.SECONDS);
    } else {
      reading = clock.scheduleAtFixedRate(this::read, 0, 10, TimeUnit.MINUTES);
    }
    sending = clock.scheduleAtFixedRate(this::read, 0, 1, TimeUnit.HOURS);
    sending.cancel(false);
    sending = clock.scheduleAtFixedRate(this::read, 0, 2, TimeUnit.HOURS);
  }

  private synchronized void read() {
    level++;
  }

  public synchronized int level() {
    return level;
  }

  @Override
  public synchronized void close() {
    reading.cancel(true);
    sending.cancel(true);
  }
}
