package cases.scheduled_task.timer_task_of_each_game_fixed;

import java.util.Timer;
import java.util.TimerTask;

class Game implements AutoCloseable {

  private final TimerTask clocking;
  private int rounds;

  Game(Timer clock) {
    clocking =
        new TimerTask() {
          @Override
          public void run() {
            round();
          }
        };
    clock.schedule(clocking, 1000, 1000);
  }

  private void round() {
    rounds++;
  }

  @Override
  public void close() {
    clocking.cancel();
    System.out.println(rounds);
  }
}
