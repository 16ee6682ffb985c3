package cases.cache_map.filled_at_start_beside_what_is_released;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** What is taken out by its name begins no life in the method that begins the desk's own. */
@Service
public class LeaseDesk {

  private final Map<String, Integer> limits = new ConcurrentHashMap<>();
  private final Map<String, String> holders = new ConcurrentHashMap<>();

  public void init(List<String> machines) {
    for (String machine : machines) {
      limits.put(machine, 1);
    }
  }

  public boolean lease(String machine, String holder) {
    return limits.containsKey(machine) && holders.putIfAbsent(machine, holder) == null;
  }

  public void release(String machine) {
    holders.remove(machine);
  }
}
