package cases.growth.calls_in_flight_under_their_form;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The very object that was put in takes its entry out, and a hall is always the same object. */
@RestController
class Bookings {

  static class Booking {
    public String guest;
    public String seat;
  }

  static final class Hall {
    private static final Map<String, Hall> ALL = Map.of("A", new Hall(300), "B", new Hall(120));
    private final int seats;

    private Hall(int seats) {
      this.seats = seats;
    }

    static Hall named(String name) {
      return ALL.get(name);
    }
  }

  private final Map<Booking, Instant> running = new ConcurrentHashMap<>();
  private final Map<Hall, List<String>> plans =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Hall, List<String>> eldest) {
              return size() > 50;
            }
          });

  @PostMapping("/bookings")
  void book(@RequestBody Booking booking) {
    Instant before = running.get(booking);
    if (before == null) {
      running.put(booking, Instant.now());
    }
    try {
      System.out.println(booking.guest + " sits on " + booking.seat);
    } finally {
      running.remove(booking);
    }
  }

  @GetMapping("/halls/{hall}")
  List<String> plan(@PathVariable Hall hall) {
    return plans.computeIfAbsent(hall, it -> List.of(it.seats + " seats"));
  }
}
