package cases.scheduler.retry_helper_makes_a_timer_per_call;

import java.util.Timer;
import java.util.TimerTask;

final class Retries {

  private Retries() {}

  static void later(Runnable task, long millis) {
    new Timer("retry") // want: SchedulerNeverStopped
        .schedule(
            new TimerTask() {
              @Override
              public void run() {
                task.run();
              }
            },
            millis);
  }
}
