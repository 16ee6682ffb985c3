package cases.scheduler.ids_in_a_list_cancelled_one_by_one;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks for new certificates, for each port on its own; the ids of the timers are kept in a list. */
public final class GatewayVerticle extends AbstractVerticle {

  private final List<Long> reloads = new CopyOnWriteArrayList<>();

  @Override
  public void start() {
    for (int port : List.of(8443, 9443)) {
      long id = Certificates.watch(vertx, port, 60_000);
      if (id != -1) {
        reloads.add(id);
      }
    }
  }

  @Override
  public void stop() {
    for (Long id : reloads) {
      Certificates.unwatch(vertx, id);
    }
  }

  static final class Certificates {
    private Certificates() {}

    static long watch(Vertx vertx, int port, long period) {
      return period < 1 ? -1 : vertx.setPeriodic(period, id -> reload(port));
    }

    static void unwatch(Vertx vertx, long id) {
      vertx.cancelTimer(id);
    }

    private static void reload(int port) {
      System.setProperty("reloaded." + port, "true");
    }
  }
}
