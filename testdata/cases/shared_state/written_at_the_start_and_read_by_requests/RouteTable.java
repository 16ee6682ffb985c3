package cases.shared_state.written_at_the_start_and_read_by_requests;

import jakarta.annotation.PostConstruct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Is filled before the first request comes, and replaced as a whole. */
@RestController
public class RouteTable {

  private final Map<String, String> routes = new HashMap<>();
  private volatile List<String> names = new ArrayList<>();
  private int count;
  private volatile boolean open;

  @PostConstruct
  void load() {
    routes.put("a", "b");
    count++;
    names.add("a");
  }

  @GetMapping("/route")
  public String route(@RequestParam String from) {
    open = true;
    List<String> next = new ArrayList<>(names);
    next.remove(from);
    names = next;
    return routes.get(from) + count;
  }

  boolean isOpen() {
    return open;
  }
}
