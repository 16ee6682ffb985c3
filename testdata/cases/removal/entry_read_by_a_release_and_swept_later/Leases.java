package cases.removal.entry_read_by_a_release_and_swept_later;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
public class Leases {

  static final class Lease {
    volatile boolean released;
  }

  private final Map<String, Lease> leases = new ConcurrentHashMap<>();

  public void acquire(String name) {
    leases.put(name, new Lease());
  }

  public void release(String name) {
    Lease lease = leases.get(name);
    if (lease != null) {
      lease.released = true;
    }
  }

  @Scheduled(fixedDelay = 1000)
  void sweep() {
    leases.values().removeIf(lease -> lease.released);
  }
}
