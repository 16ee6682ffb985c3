package cases.executor.scheduler_for_one_delayed_answer;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DelayController {

  @PostMapping("/later")
  public void later() {
    ScheduledExecutorService once = Executors.newScheduledThreadPool(1); // want: ThreadsCreatedPerRequest
    once.schedule(() -> System.out.println("now"), 1, TimeUnit.SECONDS);
    once.shutdown();
  }
}
