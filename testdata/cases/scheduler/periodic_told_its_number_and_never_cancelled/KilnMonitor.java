package cases.scheduler.periodic_told_its_number_and_never_cancelled;

import io.vertx.core.Vertx;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each firing watches its kiln for ever: the run that sees it cold only says so. */
public class KilnMonitor {
  private static final Logger log = LoggerFactory.getLogger(KilnMonitor.class);
  private final Vertx vertx;

  public KilnMonitor(Vertx vertx) {
    this.vertx = vertx;
  }

  public void firingStarted(IntSupplier thermometer, IntConsumer display) {
    vertx.setPeriodic(10_000, id -> { // want: SchedulerNeverStopped
      int degrees = thermometer.getAsInt();
      display.accept(degrees);
      if (degrees < 60) {
        log.info("watch {} sees a cold kiln", id);
      }
    });
  }
}
