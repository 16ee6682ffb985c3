package cases.scheduled_task.heartbeat_of_a_lift_by_its_number_fixed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The line to one lift. */
final class LiftLink {

  /** Puts bytes on the line. */
  interface Line {
    void send(byte[] frame);
  }

  private final Line line;
  private final byte[] frame = new byte[4096];
  private volatile boolean over;
  private volatile ScheduledFuture<?> pulse;

  LiftLink(Line line) {
    this.line = line;
  }

  void connected(ScheduledExecutorService timer) {
    pulse = timer.scheduleWithFixedDelay(this::tick, 5, 5, TimeUnit.SECONDS);
  }

  private void tick() {
    if (over) {
      return;
    }
    try {
      line.send(frame);
    } catch (RuntimeException e) {
      disconnected();
    }
  }

  boolean beats() {
    return pulse != null && !pulse.isDone();
  }

  void disconnected() {
    over = true;
    ScheduledFuture<?> beating = pulse;
    if (beating != null) {
      beating.cancel(false);
    }
  }
}
