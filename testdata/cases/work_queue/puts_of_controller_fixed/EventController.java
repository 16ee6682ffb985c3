package cases.work_queue.puts_of_controller_fixed;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EventController {

  private final LinkedBlockingQueue<String> waiting = new LinkedBlockingQueue<>(1 << 12);
  private final Thread worker = new Thread(this::work);

  public EventController() {
    worker.start();
  }

  @PostMapping("/events")
  public void event(@RequestBody String event) throws InterruptedException {
    waiting.offer(event, 2, TimeUnit.SECONDS);
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
