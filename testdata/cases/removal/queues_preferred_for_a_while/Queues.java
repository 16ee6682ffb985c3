package cases.removal.queues_preferred_for_a_while;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;

/** Queues; those that are full are left alone until they are half empty. */
@Service
public class Queues {

  private final Set<String> queues = ConcurrentHashMap.newKeySet();
  private final Set<String> preferred = ConcurrentHashMap.newKeySet();

  @PostMapping("/queue")
  public void queue(String name) {
    if (queues.size() < 100 && queues.add(name)) {
      preferred.add(name);
    }
  }

  @PostMapping("/check")
  public void check(String name, int size) {
    if (size > 1000) {
      preferred.remove(name);
    } else if (size < 500) {
      preferred.add(name);
    }
  }
}
