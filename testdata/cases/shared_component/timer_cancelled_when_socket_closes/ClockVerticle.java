package cases.shared_component.timer_cancelled_when_socket_closes;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.http.ServerWebSocket;

/** Sends the time to whoever connects. */
public class ClockVerticle extends AbstractVerticle {

  @Override
  public void start() {
    vertx.createHttpServer().webSocketHandler(socket -> new Clock(socket).tick()).listen(8080);
  }

  /** The clock of one socket. */
  private final class Clock {

    private final ServerWebSocket socket;
    private long timer;

    Clock(ServerWebSocket socket) {
      this.socket = socket;
    }

    void tick() {
      timer = vertx.setPeriodic(1_000, id -> socket.writeTextMessage("tick"));
      socket.closeHandler(closed -> stop());
    }

    private void stop() {
      vertx.cancelTimer(timer);
    }
  }
}
