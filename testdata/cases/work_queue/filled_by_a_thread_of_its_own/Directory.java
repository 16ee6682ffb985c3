package cases.work_queue.filled_by_a_thread_of_its_own;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Directory {

  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final Thread worker = new Thread(this::work);

  public Directory() {
    worker.start();
  }

  public void list(java.io.File directory) {
    for (String name : directory.list()) {
      waiting.add(name);
    }
  }

  private void work() {
    try {
      while (true) {
        System.out.println(waiting.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void close() {
    worker.interrupt();
  }
}
