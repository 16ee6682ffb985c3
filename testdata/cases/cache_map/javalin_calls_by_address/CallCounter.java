package cases.cache_map.javalin_calls_by_address;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts calls by address. */
public class CallCounter implements Handler {

  private final Map<String, AtomicLong> calls = new ConcurrentHashMap<>();

  @Override
  public void handle(Context context) {
    calls.computeIfAbsent(context.ip(), key -> new AtomicLong()).incrementAndGet(); // want: CacheWithoutEviction
  }

  public long of(String key) {
    AtomicLong count = calls.get(key);
    return count == null ? 0 : count.get();
  }
}
