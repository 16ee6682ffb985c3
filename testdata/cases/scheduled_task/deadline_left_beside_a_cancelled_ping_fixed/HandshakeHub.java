package cases.scheduled_task.deadline_left_beside_a_cancelled_ping_fixed;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

@Component
public class HandshakeHub extends TextWebSocketHandler {

  private static final class Peer {
    final WebSocketSession session;
    volatile boolean ready;
    volatile ScheduledFuture<?> ping;
    volatile ScheduledFuture<?> deadline;

    Peer(WebSocketSession session) {
      this.session = session;
    }
  }

  private final ScheduledExecutorService deadlines;
  private final Map<String, Peer> peers = new ConcurrentHashMap<>();

  public HandshakeHub(ScheduledExecutorService deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    Peer peer = new Peer(session);
    peers.put(session.getId(), peer);
    peer.deadline = deadlines.schedule(() -> expire(peer), 45, TimeUnit.MINUTES);
    peer.ping = deadlines.scheduleWithFixedDelay(() -> send(peer, "ping"), 30, 30, TimeUnit.SECONDS);
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    Peer peer = peers.get(session.getId());
    if (peer == null) {
      return;
    }
    if (message.getPayload().startsWith("hello ")) {
      peer.ready = true;
    }
    send(peer, "ok");
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    Peer peer = peers.remove(session.getId());
    if (peer != null) {
      peer.ping.cancel(false);
      peer.deadline.cancel(false);
    }
  }

  private void expire(Peer peer) {
    if (peer.ready || !peer.session.isOpen()) {
      return;
    }
    try {
      peer.session.close(CloseStatus.POLICY_VIOLATION);
    } catch (IOException e) {
      // already gone
    }
  }

  private void send(Peer peer, String text) {
    synchronized (peer) {
      try {
        if (peer.session.isOpen()) {
          peer.session.sendMessage(new TextMessage(text));
        }
      } catch (IOException e) {
        // the container closes the session
      }
    }
  }
}
