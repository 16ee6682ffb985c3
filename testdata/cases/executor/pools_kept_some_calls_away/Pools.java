package cases.executor.pools_kept_some_calls_away;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Pools {

  private final Map<String, ExecutorService> byName = new ConcurrentHashMap<>();

  ExecutorService forFlow(String flow) {
    return flow.isEmpty() ? named("main") : named(flow);
  }

  private ExecutorService named(String name) {
    return named(name, 4);
  }

  private ExecutorService named(String name, int threads) {
    ExecutorService pool = byName.get(name);
    if (pool == null) {
      pool = made(threads);
      byName.put(name, pool);
    }
    return pool;
  }

  private static ExecutorService made(int threads) {
    return Executors.newFixedThreadPool(threads);
  }

  void close() {
    byName.values().forEach(ExecutorService::shutdown);
  }
}
