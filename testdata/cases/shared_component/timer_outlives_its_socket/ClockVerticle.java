package cases.shared_component.timer_outlives_its_socket;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.http.ServerWebSocket;

/** Sends the time to whoever connects. */
public class ClockVerticle extends AbstractVerticle {

  @Override
  public void start() {
    vertx.createHttpServer().webSocketHandler(socket -> new Clock(socket).tick()).listen(8080); // want: RequestStoredInSharedComponent
  }

  /** The clock of one socket. */
  private final class Clock {

    private final ServerWebSocket socket;
    private long timer;

    Clock(ServerWebSocket socket) {
      this.socket = socket;
    }

    void tick() {
      // want: SchedulerNeverStopped
      timer = vertx.setPeriodic(1_000, id -> socket.writeTextMessage("tick"));
    }

    long timer() {
      return timer;
    }
  }
}
