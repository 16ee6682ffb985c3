package cases.static_field.websocket_session_removed_only_on_bye;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Pushes the highest bid to everybody who watches an auction. */
public class AuctionSocket extends TextWebSocketHandler {

  private static final Set<WebSocketSession> WATCHERS = ConcurrentHashMap.newKeySet();

  private static final AtomicLong HIGHEST_CENTS = new AtomicLong();

  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws IOException {
    WATCHERS.add(session); // want: RequestStoredInStaticField "WATCHERS"
    session.sendMessage(new TextMessage("highest " + HIGHEST_CENTS.get()));
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message)
      throws IOException {
    if (message.getPayload().equals("bye")) {
      WATCHERS.remove(session);
      session.close();
      return;
    }
    long bid = Long.parseLong(message.getPayload());
    long highest = HIGHEST_CENTS.accumulateAndGet(bid, Math::max);
    for (WebSocketSession watcher : WATCHERS) {
      if (watcher.isOpen()) {
        watcher.sendMessage(new TextMessage("highest " + highest));
      }
    }
  }
}
