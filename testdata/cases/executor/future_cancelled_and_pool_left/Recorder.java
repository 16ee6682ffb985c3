package cases.executor.future_cancelled_and_pool_left;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

public class Recorder {

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>(1000);
  private ExecutorService pool;
  private Future<?> writing;

  public synchronized void start() {
    pool = Executors.newFixedThreadPool(1); // want: ExecutorNeverShutDown
    writing = pool.submit(this::write);
  }

  public boolean record(String line) {
    return lines.offer(line);
  }

  private void write() {
    try {
      while (true) {
        System.out.println(lines.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public synchronized void stop() {
    writing.cancel(true);
    writing = null;
  }
}
