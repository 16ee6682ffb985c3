package cases.cache_map.map_class_that_states_its_bound;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LookupController {

  private final Map<String, String> recent = new RecentMap<>();

  @GetMapping("/lookup")
  public String lookup(@RequestParam String name) {
    return recent.computeIfAbsent(name, key -> new StringBuilder(key).reverse().toString());
  }
}
