package cases.removal.one_of_two_indexes_forgotten;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Finds sessions by their id and by their user. */
@Component
public class SessionIndex extends TextWebSocketHandler {

  private final Map<String, WebSocketSession> byId = new ConcurrentHashMap<>();
  private final Map<String, String> users = new ConcurrentHashMap<>();

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    byId.put(session.getId(), session);
    // want: SiblingIndexForgotten
    users.put(session.getId(), String.valueOf(session.getPrincipal()));
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    byId.remove(session.getId());
  }

  public String user(String id) {
    return users.get(id);
  }

  public Set<String> ids() {
    return byId.keySet();
  }
}
