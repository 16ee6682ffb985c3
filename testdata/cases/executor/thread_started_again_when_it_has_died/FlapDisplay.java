package cases.executor.thread_started_again_when_it_has_died;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The turn that finds the painter dead starts another; the one that ends the day runs once. */
public class FlapDisplay implements AutoCloseable {
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final BooleanSupplier paint;
  private Thread painter;

  public FlapDisplay(BooleanSupplier paint) {
    this.paint = paint;
  }

  public void open() {
    clock.scheduleAtFixedRate(this::watch, 1, 1, TimeUnit.MINUTES);
    clock.schedule(this::endOfDay, 16, TimeUnit.HOURS);
  }

  private void watch() {
    if (painter == null || !painter.isAlive()) {
      Thread next = new Thread(this::paintAll, "painter");
      next.setDaemon(true);
      next.start();
      painter = next;
    }
  }

  private void endOfDay() {
    Thread last = new Thread(this::paintAll, "last");
    last.start();
  }

  private void paintAll() {
    while (paint.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
