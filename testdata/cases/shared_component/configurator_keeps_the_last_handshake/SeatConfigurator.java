package cases.shared_component.configurator_keeps_the_last_handshake;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;

/** Gives each endpoint the guest who booked. There is one configurator for all handshakes. */
public class SeatConfigurator extends ServerEndpointConfig.Configurator {

  private final Seats seats;
  private Booking booking;

  public SeatConfigurator(Seats seats) {
    this.seats = seats;
  }

  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    HttpSession session = (HttpSession) request.getHttpSession();
    booking = new Booking(session, request.getQueryString()); // want: RequestStoredInSharedComponent
  }

  @Override
  public <T> T getEndpointInstance(Class<T> type) {
    return type.cast(new SeatEndpoint(seats, booking.guest(), booking.flight()));
  }

  private static final class Booking {
    private final HttpSession session;
    private final String flight;

    Booking(HttpSession session, String flight) {
      this.session = session;
      this.flight = flight;
    }

    String guest() {
      return (String) session.getAttribute("guest");
    }

    String flight() {
      return flight;
    }
  }
}
