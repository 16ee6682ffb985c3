package cases.removal.key_object_made_anew_without_equals_fixed;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

@Service
public class SeatLocks {

  private record Seat(String row, int number) {}

  private final Map<Seat, String> holders = new HashMap<>();

  public synchronized void lock(String row, int number, String customer) {
    holders.put(new Seat(row, number), customer);
  }

  public synchronized void unlock(String row, int number) {
    holders.remove(new Seat(row, number));
  }

  public synchronized long taken(String row) {
    return holders.keySet().stream().filter(seat -> seat.row().equals(row)).count();
  }
}
