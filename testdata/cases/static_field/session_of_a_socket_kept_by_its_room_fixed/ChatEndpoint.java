package cases.static_field.session_of_a_socket_kept_by_its_room_fixed;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** A chat with rooms. */
@Component
public class ChatEndpoint extends TextWebSocketHandler {

  private static final Map<String, Set<WebSocketSession>> ROOMS = new ConcurrentHashMap<>();

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    ROOMS
        .computeIfAbsent(room(session), name -> ConcurrentHashMap.newKeySet())
        .add(session);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    ROOMS.computeIfPresent(
        room(session),
        (name, members) -> {
          members.remove(session);
          return members.isEmpty() ? null : members;
        });
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message)
      throws IOException {
    for (WebSocketSession other : ROOMS.getOrDefault(room(session), Set.of())) {
      if (other.isOpen()) {
        other.sendMessage(message);
      }
    }
  }

  private static String room(WebSocketSession session) {
    return String.valueOf(session.getAttributes().get("room"));
  }
}
