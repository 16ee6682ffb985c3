package cases.removal.tour_taken_out_by_a_narrower_number_fixed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

@Service
public class Deliveries {

  private final Map<Long, Tour> active = new ConcurrentHashMap<>();
  private final Map<Integer, String> stops = new ConcurrentHashMap<>();
  private final Set<Long> late = new HashSet<>();
  private final List<Long> history = new ArrayList<>();

  public record Tour(long id, String driver) {}

  public void start(long id, String driver) {
    active.put(id, new Tour(id, driver));
  }

  public Optional<Tour> find(long id) {
    return Optional.ofNullable(active.get(id));
  }

  public boolean finish(String number) {
    long id = Integer.parseInt(number.substring(3));
    return active.remove(id) != null;
  }

  public synchronized void noteLate(long tour) {
    late.add(tour);
    if (history.size() > 100) {
      history.remove(0);
    }
    history.add(tour);
  }

  public synchronized void arrived(short hub, int tour) {
    stops.remove((int) hub);
    late.remove((long) tour);
  }

  public void stop(int number, String address) {
    stops.put(number, address);
  }
}
