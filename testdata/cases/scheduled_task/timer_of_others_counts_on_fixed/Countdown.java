package cases.scheduled_task.timer_of_others_counts_on_fixed;

import java.util.Timer;
import java.util.TimerTask;

public class Countdown {

  private final TimerTask counting;
  private long turns;

  public Countdown(Timer timer) {
    counting =
        new TimerTask() {
          @Override
          public void run() {
            turn();
          }
        };
    timer.scheduleAtFixedRate(counting, 1000, 1000);
  }

  private void turn() {
    turns++;
  }

  public void stop() {
    counting.cancel();
    System.out.println(turns);
  }
}
