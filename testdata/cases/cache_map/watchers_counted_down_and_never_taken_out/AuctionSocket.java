package cases.cache_map.watchers_counted_down_and_never_taken_out;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

@Component
public class AuctionSocket extends TextWebSocketHandler {

  private final Map<String, AtomicInteger> watchers = new ConcurrentHashMap<>();
  private final Map<String, String> lotBySession = new ConcurrentHashMap<>();

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    String lot = session.getHandshakeHeaders().getFirst("X-Lot");
    if (lot != null) {
      lotBySession.put(session.getId(), lot);
      // want: SiblingIndexForgotten
      watchers.computeIfAbsent(lot, key -> new AtomicInteger()).incrementAndGet();
    }
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    String lot = lotBySession.remove(session.getId());
    if (lot != null) {
      watchers.get(lot).decrementAndGet();
    }
  }
}
