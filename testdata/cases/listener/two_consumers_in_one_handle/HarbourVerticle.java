package cases.listener.two_consumers_in_one_handle;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.http.ServerWebSocket;

/** Opens a view for whoever connects. */
public class HarbourVerticle extends AbstractVerticle {

  @Override
  public void start() {
    vertx.createHttpServer().webSocketHandler(this::connected).listen(8080);
  }

  private void connected(ServerWebSocket socket) {
    HarbourView view = new HarbourView(vertx);
    socket.handler(asked -> socket.writeTextMessage("" + view.ships()));
    socket.closeHandler(gone -> view.close());
  }
}
