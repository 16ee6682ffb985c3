package cases.growth.queue_drained_by_worker;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Mails {

  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(1000);

  @PostMapping("/mails")
  public boolean send(@RequestBody String mail) {
    return waiting.offer(mail);
  }

  @Scheduled(fixedDelay = 500)
  void deliver() {
    List<String> next = new ArrayList<>();
    waiting.drainTo(next, 50);
    next.forEach(System.out::println);
  }
}
