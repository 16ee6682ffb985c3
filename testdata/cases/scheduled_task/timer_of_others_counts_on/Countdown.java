package cases.scheduled_task.timer_of_others_counts_on;

import java.util.Timer;
import java.util.TimerTask;

public class Countdown {

  private long turns;

  public Countdown(Timer timer) {
    TimerTask counting =
        new TimerTask() {
          @Override
          public void run() {
            turn();
          }
        };
    timer.scheduleAtFixedRate(counting, 1000, 1000); // want: ScheduledTaskNeverCancelled
  }

  private void turn() {
    turns++;
  }

  public void stop() {
    System.out.println(turns);
  }
}
