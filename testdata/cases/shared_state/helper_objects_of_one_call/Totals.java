package cases.shared_state.helper_objects_of_one_call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What changes here is made for one call, though the class looks as if it were shared. */
@RestController
public class Totals {

  static final class Sum {
    private final Map<String, Long> byName = new HashMap<>();
    private long all;

    void add(String name, long value) {
      all += value;
      byName.merge(name, value, Long::sum);
    }

    long all() {
      return all;
    }
  }

  private static final Sum NOTHING = new Sum();

  @PostMapping("/totals")
  public long total(@RequestBody Map<String, Long> values) {
    Sum sum = values.isEmpty() ? NOTHING : new Sum();
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, Long> value : values.entrySet()) {
      sum.add(value.getKey(), value.getValue());
      names.add(value.getKey());
    }
    return sum.all() + names.size();
  }
}
