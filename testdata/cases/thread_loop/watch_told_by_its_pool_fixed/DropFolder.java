package cases.thread_loop.watch_told_by_its_pool_fixed;

import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Takes in what partners drop. */
public class DropFolder implements AutoCloseable {

  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));

  public void open(Path folder, FolderWatch.Intake intake) {
    pool.execute(new FolderWatch(folder, intake));
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
