package cases.growth.quotas_by_numbers_held_weakly;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

@Singleton
public class QuotaBook {

  public interface Limits {
    long perDay(long customerId);
  }

  private static final class Quota {
    private final AtomicLong used = new AtomicLong();
    private final long limit;

    Quota(long limit) {
      this.limit = limit;
    }

    boolean use(long amount) {
      return used.addAndGet(amount) <= limit;
    }
  }

  private final Map<Long, Quota> quotas = Collections.synchronizedMap(new WeakHashMap<>());
  private final Limits limits;

  public QuotaBook(Limits limits) {
    this.limits = limits;
  }

  public boolean spend(long customerId, long amount) {
    if (amount <= 0) {
      return true;
    }
    Quota quota = quotas.computeIfAbsent(customerId, id -> new Quota(limits.perDay(id))); // want: WeakMapValueReachesKey
    return quota.use(amount);
  }

  public int size() {
    return quotas.size();
  }
}
