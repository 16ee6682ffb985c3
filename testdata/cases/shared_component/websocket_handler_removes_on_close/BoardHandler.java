package cases.shared_component.websocket_handler_removes_on_close;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Keeps a shared whiteboard in step on all screens. */
@Component
public class BoardHandler extends TextWebSocketHandler {

  private final Map<String, WebSocketSession> screens = new ConcurrentHashMap<>();

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    screens.put(session.getId(), session);
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage stroke)
      throws IOException {
    for (WebSocketSession screen : screens.values()) {
      if (screen.isOpen() && !screen.getId().equals(session.getId())) {
        screen.sendMessage(stroke);
      }
    }
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    screens.remove(session.getId());
  }
}
