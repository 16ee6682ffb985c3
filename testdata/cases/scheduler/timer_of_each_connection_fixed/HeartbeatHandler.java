package cases.scheduler.timer_of_each_connection_fixed;

import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Counts for how many seconds each client is there. */
@Component
public class HeartbeatHandler extends TextWebSocketHandler {

  private final Map<String, Integer> seconds = new ConcurrentHashMap<>();
  private final Map<String, Timer> timers = new ConcurrentHashMap<>();

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    String id = session.getId();
    Timer timer = new Timer("heartbeat-" + id, true);
    timers.put(id, timer);
    timer.scheduleAtFixedRate(
        new TimerTask() {
          @Override
          public void run() {
            seconds.merge(id, 1, Integer::sum);
          }
        },
        1_000,
        1_000);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    seconds.remove(session.getId());
    Timer timer = timers.remove(session.getId());
    if (timer != null) {
      timer.cancel();
    }
  }
}
