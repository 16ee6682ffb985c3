package cases.scheduler.daemon_timer_of_the_only_instance;

import java.util.Timer;
import java.util.TimerTask;

/** There is one for the process, and its thread is a daemon that ends with the process. */
public final class Expirer {

  private static final Expirer INSTANCE = new Expirer();

  private final Timer timer;
  private volatile long ticks;

  private Expirer() {
    timer = new Timer("expirer", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            ticks++;
          }
        },
        1000,
        1000);
  }

  public static Expirer instance() {
    return INSTANCE;
  }

  public long ticks() {
    return ticks;
  }
}
