package cases.listener.handle_in_a_field_nobody_reads;

import io.vertx.core.Vertx;
import io.vertx.core.eventbus.MessageConsumer;

public final class Dashboard implements AutoCloseable {
  private final MessageConsumer<String> loads;
  private volatile String last = "";

  public Dashboard(Vertx vertx, String host) {
    loads = vertx.eventBus().consumer("load." + host, message -> last = message.body()); // want: ListenerNeverUnregistered
  }

  public String last() {
    return last + " of " + loads.address();
  }

  @Override
  public void close() {
    last = "closed";
  }
}
