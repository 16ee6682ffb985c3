package cases.thread_loop.pool_cannot_end_its_worker;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ThumbnailWorker {

  private final BlockingQueue<String> images = new ArrayBlockingQueue<>(100);
  private ExecutorService pool;

  public void start() {
    pool = Executors.newFixedThreadPool(2);
    pool.execute(new Scaling());
    pool.execute(new Scaling());
  }

  public boolean offer(String image) {
    return images.offer(image);
  }

  public void stop() {
    pool.shutdownNow();
  }

  private final class Scaling implements Runnable {

    private int done;

    @Override
    public void run() {
      for (;;) {
        try {
          scale(images.take()); // want: BackgroundLoopWithoutExit
        } catch (InterruptedException e) {
          System.err.println("interrupted after " + done);
        } catch (Throwable e) {
          System.err.println("failed: " + e);
        }
      }
    }

    private void scale(String image) {
      done += image.length();
    }
  }
}
