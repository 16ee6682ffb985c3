package cases.scheduler.clock_of_a_base_class_whose_close_is_replaced_fixed;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

abstract class Watch implements AutoCloseable {

  private ScheduledExecutorService clock;

  void begin() {
    clock = Executors.newSingleThreadScheduledExecutor();
    clock.scheduleAtFixedRate(this::look, 1, 1, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  abstract void look();
}
