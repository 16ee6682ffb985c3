package cases.scheduler.heartbeat_scheduler_of_each_connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

@Component
public class ChatSocket extends TextWebSocketHandler {

  private final Map<String, ScheduledFuture<?>> beats = new ConcurrentHashMap<>();

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(); // want: SchedulerNeverStopped
    beats.put(
        session.getId(), heart.scheduleAtFixedRate(() -> ping(session), 20, 20, TimeUnit.SECONDS));
  }

  private static void ping(WebSocketSession session) {
    try {
      session.sendMessage(new PingMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    ScheduledFuture<?> beat = beats.remove(session.getId());
    if (beat != null) {
      beat.cancel(false);
    }
  }
}
