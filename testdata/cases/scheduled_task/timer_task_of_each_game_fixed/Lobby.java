package cases.scheduled_task.timer_task_of_each_game_fixed;

import java.util.Timer;

public class Lobby {

  private final Timer clock;
  private Game current;

  public Lobby(Timer clock) {
    this.clock = clock;
  }

  public synchronized void play() {
    next();
  }

  private void next() {
    if (current != null) {
      current.close();
    }
    current = new Game(clock);
  }
}
