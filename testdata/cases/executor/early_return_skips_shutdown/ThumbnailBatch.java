package cases.executor.early_return_skips_shutdown;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class ThumbnailBatch {

  private int done;

  public boolean run(List<String> images) throws InterruptedException {
    // want: ExecutorNeverShutDown "returns on one way"
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(4, 4, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1000));
    for (String image : images) {
      if (image.isBlank()) {
        return false;
      }
      pool.execute(() -> scale(image));
    }
    pool.shutdown();
    return pool.awaitTermination(1, TimeUnit.MINUTES);
  }

  private synchronized void scale(String image) {
    done += image.length();
  }
}
