package cases.scheduler.periodic_cancelled_through_a_field_of_the_handler;

import io.vertx.core.Vertx;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** The number of the timer goes into what the run reads it from. */
public class BakeryDisplay {
  private final Vertx vertx;

  public BakeryDisplay(Vertx vertx) {
    this.vertx = vertx;
  }

  public void countDown(BooleanSupplier baked) {
    long[] timer = new long[1];
    timer[0] = vertx.setPeriodic(1_000, ignored -> {
      if (baked.getAsBoolean()) {
        vertx.cancelTimer(timer[0]);
      }
    });
  }

  public void blink(BooleanSupplier seen) {
    AtomicLong timer = new AtomicLong();
    timer.set(vertx.setPeriodic(500, ignored -> {
      if (seen.getAsBoolean()) {
        vertx.cancelTimer(timer.get());
      }
    }));
  }
}
