package cases.executor.pools_ended_in_loop_over_array;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Shards implements AutoCloseable {

  private final ExecutorService[] shards;

  public Shards(int count) {
    shards = new ExecutorService[count];
    for (int i = 0; i < count; i++) {
      shards[i] = Executors.newFixedThreadPool(1);
    }
  }

  public void run(String key, Runnable task) {
    shards[Math.floorMod(key.hashCode(), shards.length)].execute(task);
  }

  @Override
  public void close() {
    for (ExecutorService shard : shards) {
      shard.shutdown();
    }
  }
}
