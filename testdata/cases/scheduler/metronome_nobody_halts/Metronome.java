package cases.scheduler.metronome_nobody_halts;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Beats. */
class Metronome {

  private final ScheduledExecutorService clock;
  private final Runnable beat;

  Metronome(Runnable beat) {
    this.clock = Executors.newSingleThreadScheduledExecutor(); // want: SchedulerNeverStopped
    this.beat = beat;
  }

  void start(long millis) {
    clock.scheduleAtFixedRate(beat, millis, millis, TimeUnit.MILLISECONDS);
  }

  void halt() {
    clock.shutdownNow();
  }
}
