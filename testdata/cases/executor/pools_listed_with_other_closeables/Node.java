package cases.executor.pools_listed_with_other_closeables;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Node {

  private final List<ExecutorService> pools = new ArrayList<>();
  private final ExecutorService reads = register(Executors.newFixedThreadPool(2));
  private final ExecutorService writes = register(Executors.newFixedThreadPool(1));

  private ExecutorService register(ExecutorService pool) {
    pools.add(pool);
    return pool;
  }

  public void read(Runnable task) {
    reads.execute(task);
  }

  public void write(Runnable task) {
    writes.execute(task);
  }

  public void stop() {
    pools.forEach(ExecutorService::shutdown);
  }
}
