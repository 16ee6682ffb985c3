package cases.listener.consumer_per_socket_on_event_bus_fixed;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.http.ServerWebSocket;

public class LiveBoard extends AbstractVerticle {
  @Override
  public void start() {
    vertx.createHttpServer().webSocketHandler(this::connected).listen(8080);
  }

  private void connected(ServerWebSocket socket) {
    MessageConsumer<Object> board =
        vertx.eventBus().consumer("board", message -> socket.writeTextMessage(message.body().toString()));
    socket.closeHandler(end -> board.unregister());
  }
}
