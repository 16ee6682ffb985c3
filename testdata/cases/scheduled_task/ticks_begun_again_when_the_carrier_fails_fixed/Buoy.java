package cases.scheduled_task.ticks_begun_again_when_the_carrier_fails_fixed;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A buoy that says where it is as long as its radio can be heard. */
public class Buoy implements AutoCloseable {

  private final ScheduledExecutorService clock;
  private final Radio radio;
  private final Duration pause;
  private ScheduledFuture<?> beacon;
  private boolean sunk;

  public Buoy(ScheduledExecutorService clock, Radio radio, Duration pause) {
    this.clock = clock;
    this.radio = radio;
    this.pause = pause;
  }

  public void launch() {
    radio.tune();
    if (beacon != null) {
      beacon.cancel(true);
    }
    beacon =
        clock.scheduleWithFixedDelay(
            () -> radio.send("here"), 0, pause.toSeconds(), TimeUnit.SECONDS);
  }

  /** Called by the radio. */
  public void carrierFailed() {
    if (!sunk) {
      launch();
    }
  }

  @Override
  public void close() {
    sunk = true;
    if (beacon != null) {
      beacon.cancel(true);
    }
  }

  /** What the buoy speaks with. */
  public interface Radio {
    void tune();

    void send(String text);
  }
}
