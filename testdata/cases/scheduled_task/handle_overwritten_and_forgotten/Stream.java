package cases.scheduled_task.handle_overwritten_and_forgotten;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Stream implements AutoCloseable {

  private final ScheduledExecutorService clock;
  private Future<?> flushing;

  public Stream(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  private long turns;

  public void resume() {
    flushing = clock.scheduleAtFixedRate(this::turn, 1, 1, TimeUnit.SECONDS); // want: ScheduledTaskNeverCancelled
  }

  public boolean isFlushing() {
    return flushing != null;
  }

  private void turn() {
    turns++;
  }

  @Override
  public void close() {
    System.out.println(turns);
  }
}
