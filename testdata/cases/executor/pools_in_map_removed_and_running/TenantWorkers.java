package cases.executor.pools_in_map_removed_and_running;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TenantWorkers {

  private final Map<String, ExecutorService> workers = new ConcurrentHashMap<>();

  public void open(String tenant) {
    workers.put(tenant, Executors.newFixedThreadPool(2)); // want: ExecutorNeverShutDown
  }

  public void run(String tenant, Runnable task) {
    workers.get(tenant).execute(task);
  }

  public void close(String tenant) {
    workers.remove(tenant);
  }

  public void close() {
    workers.clear();
  }
}
