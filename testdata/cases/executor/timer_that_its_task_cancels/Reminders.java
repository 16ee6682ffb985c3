package cases.executor.timer_that_its_task_cancels;

import java.util.Timer;
import java.util.TimerTask;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Reminders {

  @PostMapping("/reminders")
  public void remind() {
    Timer timer = new Timer(true); // want: ThreadsCreatedPerRequest
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            System.getLogger("reminders").log(System.Logger.Level.INFO, "now");
            timer.cancel();
          }
        },
        60_000);
  }
}
