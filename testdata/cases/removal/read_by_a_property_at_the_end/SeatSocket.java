package cases.removal.read_by_a_property_at_the_end;

import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

public class SeatSocket extends TextWebSocketHandler {

  private final Seats seats = new Seats();

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    seats.take(session);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    System.out.println("seated for " + seats.release(session));
  }
}
