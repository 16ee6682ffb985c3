package cases.executor.failing_future_skips_shutdown;

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
    ExecutorService pool = Executors.newFixedThreadPool(3); // want: ExecutorNeverShutDown "when what follows fails"
    Future<?> day = pool.submit(() -> tariffs.put("day", source.read("day")));
    Future<?> night = pool.submit(() -> tariffs.put("night", source.read("night")));
    day.get();
    night.get();
    pool.shutdown();
    return tariffs;
  }

  public interface TariffSource {
    int read(String name);
  }
}
