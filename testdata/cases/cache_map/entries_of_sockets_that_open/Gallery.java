package cases.cache_map.entries_of_sockets_that_open;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

@ApplicationScoped
public class Gallery {
  private final Map<String, Seat> seats = new ConcurrentHashMap<>();
  private final AtomicInteger present = new AtomicInteger();

  void came(String connection, String name) {
    present.incrementAndGet();
    seats.put(connection, new Seat(name)); // want: CacheWithoutEviction
  }

  String nameOf(String connection) {
    Seat seat = seats.get(connection);
    return seat == null ? "" : seat.name();
  }

  void went(String connection) {
    present.decrementAndGet();
    
  }

  private record Seat(String name) {}
}
