package cases.executor.timer_that_its_task_cancels_fixed;

import jakarta.annotation.PreDestroy;
import java.util.Timer;
import java.util.TimerTask;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Reminders {

  private final Timer timer = new Timer(true);

  @PostMapping("/reminders")
  public void remind() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            System.getLogger("reminders").log(System.Logger.Level.INFO, "now");
          }
        },
        60_000);
  }

  @PreDestroy
  void stop() {
    timer.cancel();
  }
}
