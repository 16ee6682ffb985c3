package cases.executor.thread_for_each_tick_fixed;

import java.util.Timer;
import java.util.TimerTask;

/** Copies what has changed, every minute. */
public class Replicator extends TimerTask {

  private final Runnable copy;

  public Replicator(Runnable copy) {
    this.copy = copy;
  }

  public void startOn(Timer timer) {
    timer.schedule(this, 0, 60_000);
  }

  @Override
  public void run() {
    copy.run();
  }
}
