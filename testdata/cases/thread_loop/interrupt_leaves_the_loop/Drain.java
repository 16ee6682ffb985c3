package cases.thread_loop.interrupt_leaves_the_loop;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

public class Drain implements AutoCloseable {

  private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>(10);
  private final ExecutorService thread = Executors.newFixedThreadPool(1);

  public Drain() {
    thread.execute(this::drain);
  }

  public boolean add(Runnable task) {
    return work.offer(task);
  }

  private void drain() {
    try {
      while (true) {
        Runnable next = work.take();
        try {
          next.run();
        } catch (RuntimeException e) {
          System.err.println(e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
