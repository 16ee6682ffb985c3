package cases.scheduled_task.offer_called_off_stays_for_an_hour;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Whoever asks for an offer hears of it when somebody has made one, or after an hour. */
public final class Offers implements Handler<RoutingContext>, AutoCloseable {

  interface Sellers {
    CompletableFuture<String> ask(String thing);
  }

  private final Sellers sellers;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  public Offers(Sellers sellers) {
    this.sellers = sellers;
  }

  @Override
  public void handle(RoutingContext context) {
    ScheduledFuture<?> end =
        clock.schedule(() -> context.response().end("none"), 1, TimeUnit.HOURS); // want: ScheduledTaskNeverCancelled
    sellers
        .ask(context.request().getParam("thing"))
        .thenAccept(
            offer -> {
              end.cancel(false);
              context.response().end(offer);
            });
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
