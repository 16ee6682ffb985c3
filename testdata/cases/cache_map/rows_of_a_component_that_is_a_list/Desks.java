package cases.cache_map.rows_of_a_component_that_is_a_list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desks of an office, as many as there are rooms for them; each knows its last visitors. */
@RestController
public class Desks extends ArrayList<Desks.Desk> {

  static final class Desk {
    final Map<String, Integer> visits = new LinkedHashMap<>();
  }

  @GetMapping("/visit")
  public synchronized void visit(@RequestParam int room, @RequestParam String visitor) {
    Map<String, Integer> visits = get(room).visits;
    visits.merge(visitor, 1, Integer::sum);
    if (visits.size() > 100) {
      visits.remove(visits.keySet().iterator().next());
    }
  }
}
