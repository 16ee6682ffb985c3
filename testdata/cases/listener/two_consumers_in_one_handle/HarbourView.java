package cases.listener.two_consumers_in_one_handle;

import io.vertx.core.Vertx;
import io.vertx.core.eventbus.MessageConsumer;

/** One visitor's view of the harbour. */
public class HarbourView implements AutoCloseable {

  private final Vertx vertx;
  private MessageConsumer<String> arrivals;
  private MessageConsumer<String> departures;
  private int ships;

  public HarbourView(Vertx vertx) {
    this.vertx = vertx;
    arrivals = vertx.eventBus().consumer("arrivals", ship -> count(1)); // want: ListenerNeverUnregistered
    arrivals = vertx.eventBus().consumer("departures", ship -> count(-1));
  }

  private synchronized void count(int more) {
    ships += more;
  }

  public synchronized int ships() {
    return ships;
  }

  @Override
  public void close() {
    arrivals.unregister();
    if (departures != null) {
      departures.unregister();
    }
  }
}
