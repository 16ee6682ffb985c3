package cases.removal.read_by_a_property_at_the_end_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.socket.WebSocketSession;

final class Seats {

  private record Seat(long since, StringBuffer log) {}

  private final Map<String, Seat> taken = new ConcurrentHashMap<>();

  void take(WebSocketSession session) {
    taken.put(session.getId(), new Seat(System.nanoTime(), new StringBuffer()));
  }

  long release(WebSocketSession session) {
    Seat seat = taken.remove(session.getId());
    return seat == null ? 0 : System.nanoTime() - seat.since();
  }
}
