package cases.async_task.stand_in_with_a_part_of_its_own;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import java.net.URI;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;

/** Tries what a configurator answers, with a handshake that nobody sent. */
final class Rehearsal {
  private final ExecutorService workers;

  Rehearsal(ExecutorService workers) {
    this.workers = workers;
  }

  void play(URI address, BiConsumer<HandshakeRequest, HandshakeResponse> configurator) {
    Played played = new Played(address);
    workers.execute(() -> configurator.accept(played, played.answer));
  }

  private static final class Played implements HandshakeRequest {
    private final Answer answer = new Answer();
    private final Map<String, List<String>> headers = new HashMap<>();
    private final URI address;

    Played(URI address) {
      this.address = address;
    }

    @Override
    public Map<String, List<String>> getHeaders() {
      return headers;
    }

    @Override
    public Principal getUserPrincipal() {
      return null;
    }

    @Override
    public URI getRequestURI() {
      return address;
    }

    @Override
    public boolean isUserInRole(String role) {
      return false;
    }

    @Override
    public Object getHttpSession() {
      return null;
    }

    @Override
    public Map<String, List<String>> getParameterMap() {
      return Map.of();
    }

    @Override
    public String getQueryString() {
      return address.getQuery();
    }

    private final class Answer implements HandshakeResponse {
      @Override
      public Map<String, List<String>> getHeaders() {
        return headers;
      }
    }
  }
}
