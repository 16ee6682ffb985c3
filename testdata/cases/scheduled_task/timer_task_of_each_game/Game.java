package cases.scheduled_task.timer_task_of_each_game;

import java.util.Timer;
import java.util.TimerTask;

class Game implements AutoCloseable {

  private int rounds;

  Game(Timer clock) {
    clock.schedule( // want: ScheduledTaskNeverCancelled
        new TimerTask() {
          @Override
          public void run() {
            round();
          }
        },
        1000,
        1000);
  }

  private void round() {
    rounds++;
  }

  @Override
  public void close() {
    System.out.println(rounds);
  }
}
