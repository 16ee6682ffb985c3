package cases.scheduled_task.pace_that_anybody_can_change;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Turns at a pace that whoever has it can set. */
@Service
public class Windmill implements DisposableBean {

  private final ScheduledExecutorService wind;
  private Future<?> turns;
  private long turned;

  public Windmill(ScheduledExecutorService wind) {
    this.wind = wind;
    pace(30);
  }

  public final synchronized void pace(int seconds) {
    turns = wind.scheduleAtFixedRate(this::turn, 1, seconds, TimeUnit.SECONDS); // want: ScheduledTaskNeverCancelled "only the last"
  }

  private synchronized void turn() {
    turned++;
  }

  public synchronized long turned() {
    return turned;
  }

  @Override
  public synchronized void destroy() {
    turns.cancel(true);
  }
}
