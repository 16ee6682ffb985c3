package cases.executor.failing_future_skips_shutdown_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class TariffLoader {

  private final TariffSource source;

  public TariffLoader(TariffSource source) {
    this.source = source;
  }

  public Map<String, Integer> load() throws ExecutionException, InterruptedException {
    Map<String, Integer> tariffs = new ConcurrentHashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(3);
    Future<?> day = pool.submit(() -> tariffs.put("day", source.read("day")));
    Future<?> night = pool.submit(() -> tariffs.put("night", source.read("night")));
    pool.shutdown();
    day.get();
    night.get();
    return tariffs;
  }

  public interface TariffSource {
    int read(String name);
  }
}
