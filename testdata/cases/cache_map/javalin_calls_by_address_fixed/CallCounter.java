package cases.cache_map.javalin_calls_by_address_fixed;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts calls by route. */
public class CallCounter implements Handler {

  private final Map<String, AtomicLong> calls = new ConcurrentHashMap<>();

  @Override
  public void handle(Context context) {
    calls.computeIfAbsent(context.matchedPath(), key -> new AtomicLong()).incrementAndGet();
  }

  public long of(String key) {
    AtomicLong count = calls.get(key);
    return count == null ? 0 : count.get();
  }
}
