package cases.shared_component.configurator_hands_the_handshake_over;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Hands each handshake over to the endpoint that is made for it, one at a time. */
public class SeatConfigurator extends ServerEndpointConfig.Configurator {

  private final Function<HandshakeRequest, Object> endpoints;
  private final BlockingDeque<HandshakeRequest> next = new LinkedBlockingDeque<>(1);

  public SeatConfigurator(Function<HandshakeRequest, Object> endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    try {
      if (!next.offer(request, 1, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The handshake before is not over.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public <T> T getEndpointInstance(Class<T> type) {
    return type.cast(endpoints.apply(next.removeFirst()));
  }
}
