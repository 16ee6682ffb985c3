package cases.scheduler.periodic_cancelled_by_its_own_run;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Each run is told the number of its timer, and the one that sees the end cancels it. */
public class KilnMonitor {
  private final Vertx vertx;

  public KilnMonitor(Vertx vertx) {
    this.vertx = vertx;
  }

  public void firingStarted(IntSupplier thermometer, IntConsumer display) {
    vertx.setPeriodic(
        10_000,
        id -> {
          int degrees = thermometer.getAsInt();
          display.accept(degrees);
          if (degrees < 60) {
            vertx.cancelTimer(id);
          }
        });
  }

  public void glazing(Supplier<Future<Boolean>> finished) {
    vertx.setPeriodic(5_000, 30_000, id -> finished.get().onSuccess(done -> endIf(done, id)));
  }

  public void cooling(IntSupplier thermometer) {
    vertx.setPeriodic(60_000, new Cooling(thermometer));
  }

  private void endIf(boolean done, long id) {
    if (done) {
      vertx.cancelTimer(id);
    }
  }

  private final class Cooling implements Handler<Long> {
    private final IntSupplier thermometer;
    private int previous = Integer.MAX_VALUE;

    Cooling(IntSupplier thermometer) {
      this.thermometer = thermometer;
    }

    @Override
    public void handle(Long id) {
      int now = thermometer.getAsInt();
      if (now >= previous) {
        vertx.cancelTimer(id);
      }
      previous = now;
    }
  }
}
