package cases.scheduled_task.two_tasks_of_a_door_in_one_handle;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What the server has of one door. */
public class DoorLink implements AutoCloseable {

  /** The door's side. */
  public interface Door {
    void keepAlive();

    void reportBattery();
  }

  private final Door door;
  private final ScheduledExecutorService clock;
  private Future<?> alive;
  private Future<?> battery;

  public DoorLink(Door door, ScheduledExecutorService clock) {
    this.door = door;
    this.clock = clock;
  }

  public void open() {
    // want: ScheduledTaskNeverCancelled "keeps what belongs to its DoorLink"
    alive = clock.scheduleAtFixedRate(door::keepAlive, 30, 30, TimeUnit.SECONDS);
    alive = clock.scheduleAtFixedRate(door::reportBattery, 1, 6, TimeUnit.HOURS);
  }

  @Override
  public void close() {
    end(alive);
    end(battery);
  }

  private static void end(Future<?> task) {
    if (task != null) {
      task.cancel(true);
    }
  }
}
