package cases.shared_component.configurator_keeps_the_last_handshake_fixed;

import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;

/** Takes the seats that a guest clicks on. */
public class SeatEndpoint extends Endpoint implements MessageHandler.Whole<String> {

  private final Seats seats;
  private volatile String guest = "";
  private volatile String flight = "";

  public SeatEndpoint(Seats seats) {
    this.seats = seats;
  }

  @Override
  public void onOpen(Session session, EndpointConfig config) {
    guest = (String) config.getUserProperties().get("guest");
    flight = (String) config.getUserProperties().get("flight");
    session.addMessageHandler(this);
  }

  @Override
  public void onMessage(String seat) {
    seats.take(flight, seat, guest);
  }
}
