package cases.scheduler.ended_by_a_subclass_without_its_superclass;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

abstract class Beacon implements AutoCloseable {

  private final ScheduledExecutorService pulses = Executors.newScheduledThreadPool(1); // want: SchedulerNeverStopped

  protected abstract void pulse();

  public void light() {
    pulses.scheduleAtFixedRate(this::pulse, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    pulses.shutdownNow();
  }
}
