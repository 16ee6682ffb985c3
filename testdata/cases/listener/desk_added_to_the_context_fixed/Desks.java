package cases.listener.desk_added_to_the_context_fixed;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The screens that are on. */
@Component
public class Desks extends TextWebSocketHandler {

  private final ConfigurableApplicationContext context;

  public Desks(ConfigurableApplicationContext context) {
    this.context = context;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    session.getAttributes().put("desk", new Desk(session, context).open());
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    Desk desk = (Desk) session.getAttributes().remove("desk");
    if (desk != null) {
      desk.close();
    }
  }
}
