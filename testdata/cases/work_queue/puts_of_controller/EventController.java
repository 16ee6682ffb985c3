package cases.work_queue.puts_of_controller;

import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EventController {

  private final LinkedBlockingQueue<String> waiting = new LinkedBlockingQueue<>(); // want: UnboundedWorkQueue
  private final Thread worker = new Thread(this::work);

  public EventController() {
    worker.start();
  }

  @PostMapping("/events")
  public void event(@RequestBody String event) throws InterruptedException {
    waiting.put(event);
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
