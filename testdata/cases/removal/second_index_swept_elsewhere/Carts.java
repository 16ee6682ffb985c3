package cases.removal.second_index_swept_elsewhere;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
public class Carts {

  private final Map<String, String> owners = new ConcurrentHashMap<>();
  private final Map<String, Instant> touched = new ConcurrentHashMap<>();

  public void open(String cart, String owner) {
    owners.put(cart, owner);
    touched.put(cart, Instant.now());
  }

  public void checkOut(String cart) {
    owners.remove(cart);
  }

  @Scheduled(fixedDelay = 60_000)
  void sweep() {
    Instant limit = Instant.now().minusSeconds(3600);
    touched.values().removeIf(time -> time.isBefore(limit));
  }
}
