package cases.listener.consumer_ended_for_those_who_may_not_listen;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.http.ServerWebSocket;

/** Shows each dock's arrivals and departures to whoever is connected. */
public class DockVerticle extends AbstractVerticle {

  @Override
  public void start() {
    vertx.createHttpServer().webSocketHandler(this::connected).listen(8080);
  }

  private void connected(ServerWebSocket socket) {
    MessageConsumer<String> arrivals = vertx.eventBus().consumer("arrivals");
    arrivals.handler(ship -> socket.writeTextMessage(ship.body())); // want: ListenerNeverUnregistered
    if (socket.path().startsWith("/private")) {
      arrivals.unregister();
      socket.close();
      return;
    }
    socket.writeTextMessage("welcome");
  }
}
