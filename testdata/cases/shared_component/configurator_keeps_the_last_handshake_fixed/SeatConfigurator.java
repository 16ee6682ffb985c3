package cases.shared_component.configurator_keeps_the_last_handshake_fixed;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;

/** Tells the endpoint which guest booked. There is one configurator for all handshakes. */
public class SeatConfigurator extends ServerEndpointConfig.Configurator {

  private final Seats seats;

  public SeatConfigurator(Seats seats) {
    this.seats = seats;
  }

  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    HttpSession session = (HttpSession) request.getHttpSession();
    config.getUserProperties().put("guest", session.getAttribute("guest"));
    config.getUserProperties().put("flight", request.getQueryString());
  }

  @Override
  public <T> T getEndpointInstance(Class<T> type) {
    return type.cast(new SeatEndpoint(seats));
  }
}
