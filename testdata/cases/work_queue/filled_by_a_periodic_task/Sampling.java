package cases.work_queue.filled_by_a_periodic_task;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
public class Sampling {

  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final Thread worker = new Thread(this::work);

  public Sampling() {
    worker.start();
  }

  @Scheduled(fixedRate = 60_000)
  public void sample() {
    waiting.add("load");
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
