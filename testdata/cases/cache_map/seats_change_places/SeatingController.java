package cases.cache_map.seats_change_places;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who sits where: two may change places, nobody is added. */
@RestController
public class SeatingController {

  private final Map<Integer, String> guests = new HashMap<>();

  public SeatingController() {
    for (int seat = 1; seat <= 24; seat++) {
      guests.put(seat, "guest " + seat);
    }
  }

  @PutMapping("/seats/{seat}")
  public synchronized ResponseEntity<String> change(
      @PathVariable int seat, @RequestParam int with) {
    String one = guests.get(seat);
    String other = guests.get(with);
    if (one == null || other == null) {
      return ResponseEntity.notFound().build();
    }
    guests.put(seat, other);
    guests.put(with, one);
    return ResponseEntity.ok(other);
  }
}
