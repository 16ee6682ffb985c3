package cases.shared_state.state_replaced_as_a_whole;

import jakarta.annotation.PostConstruct;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Switches of the application: what is published is never changed. */
@RestController
public class Flags {

  private final Map<String, Boolean> defaults = new HashMap<>();
  private final AtomicReference<Map<String, Boolean>> flags = new AtomicReference<>(Map.of());
  private volatile boolean changed;

  @PostConstruct
  void defaults() {
    defaults.put("search", true);
    defaults.put("chat", false);
    flags.set(Map.copyOf(defaults));
  }

  @GetMapping("/flags/{name}")
  public boolean flag(@PathVariable String name) {
    return flags.get().getOrDefault(name, false);
  }

  @PutMapping("/flags/chat")
  public void chat() {
    changed = true;
    flags.updateAndGet(
        old -> {
          Map<String, Boolean> fresh = new HashMap<>(old);
          fresh.put("chat", true);
          return Map.copyOf(fresh);
        });
  }

  @GetMapping("/flags/changed")
  public boolean changed() {
    return changed;
  }
}
