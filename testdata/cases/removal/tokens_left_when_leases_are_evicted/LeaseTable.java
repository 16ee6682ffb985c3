package cases.removal.tokens_left_when_leases_are_evicted;

import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Service discovery leases; clients renew, the evictor takes out the dead ones. */
public class LeaseTable implements AutoCloseable {

  public static class Lease {
    final UUID token;
    final String instance;
    volatile long deadline;

    Lease(UUID token, String instance, long deadline) {
      this.token = token;
      this.instance = instance;
      this.deadline = deadline;
    }
  }

  private final Clock clock;
  private final long ttlMillis;
  private final Map<String, Lease> leases = new ConcurrentHashMap<>();
  private final Map<UUID, Lease> tokens = new ConcurrentHashMap<>();
  private final ScheduledExecutorService evictor;

  public LeaseTable(Clock clock, long ttlMillis) {
    this.clock = clock;
    this.ttlMillis = ttlMillis;
    this.evictor = Executors.newSingleThreadScheduledExecutor();
    this.evictor.scheduleWithFixedDelay(this::evict, ttlMillis, ttlMillis, TimeUnit.MILLISECONDS);
  }

  public UUID register(String instance) {
    Lease lease = new Lease(UUID.randomUUID(), instance, clock.millis() + ttlMillis);
    leases.put(lease.instance + '#' + lease.token, lease);
    tokens.put(lease.token, lease); // want: SiblingIndexForgotten
    return lease.token;
  }

  public boolean renew(UUID token) {
    Lease lease = tokens.get(token);
    if (lease == null || lease.deadline < clock.millis()) {
      return false;
    }
    lease.deadline = clock.millis() + ttlMillis;
    return true;
  }

  public Optional<String> instanceOf(UUID token) {
    return Optional.ofNullable(tokens.get(token)).map(l -> l.instance);
  }

  private void evict() {
    long now = clock.millis();
    for (Iterator<Lease> it = leases.values().iterator(); it.hasNext(); ) {
      if (it.next().deadline < now) {
        it.remove();
      }
    }
  }

  @Override
  public void close() {
    evictor.shutdownNow();
  }
}
