package cases.executor.scheduler_for_one_delayed_answer_fixed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DelayController {

  private final ScheduledExecutorService clock;

  public DelayController(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  @PostMapping("/later")
  public void later() {
    clock.schedule(() -> System.out.println("now"), 1, TimeUnit.SECONDS);
  }
}
