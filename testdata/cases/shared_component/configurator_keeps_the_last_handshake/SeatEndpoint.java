package cases.shared_component.configurator_keeps_the_last_handshake;

import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;

/** Takes the seats that a guest clicks on. */
public class SeatEndpoint extends Endpoint implements MessageHandler.Whole<String> {

  private final Seats seats;
  private final String guest;
  private final String flight;

  public SeatEndpoint(Seats seats, String guest, String flight) {
    this.seats = seats;
    this.guest = guest;
    this.flight = flight;
  }

  @Override
  public void onOpen(Session session, EndpointConfig config) {
    session.addMessageHandler(this);
  }

  @Override
  public void onMessage(String seat) {
    seats.take(flight, seat, guest);
  }
}
