package cases.scheduler.daemon_inside_of_the_one_creator;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Makes the chunks of memory that a process has. */
public final class ChunkCreator {

  private static final ChunkCreator INSTANCE = new ChunkCreator();

  private final Pool pool = new Pool();

  private ChunkCreator() {}

  public static ChunkCreator instance() {
    return INSTANCE;
  }

  public byte[] chunk() {
    pool.given.increment();
    return new byte[4096];
  }

  static final class Pool {
    private final LongAdder given = new LongAdder();
    private final ScheduledExecutorService statistics =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "chunk-statistics");
              thread.setDaemon(true);
              return thread;
            });

    Pool() {
      statistics.scheduleAtFixedRate(
          () -> System.out.println("chunks given: " + given.sum()), 1, 1, TimeUnit.MINUTES);
    }
  }
}
