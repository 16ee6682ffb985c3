package cases.executor.own_pool_made_late_and_not_marked_fixed;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** A flight over some fields, with a scheduler of its own or somebody else's. */
public class SurveyFlight implements AutoCloseable {

  private ScheduledExecutorService timer;
  private boolean mine;
  private ThreadFactory pilots = Executors.defaultThreadFactory();

  public void useTimer(ScheduledExecutorService given) {
    timer = given;
  }

  public void usePilots(ThreadFactory given) {
    pilots = given;
    timer = Executors.newScheduledThreadPool(2, pilots);
    mine = true;
  }

  public void photograph(Runnable shot, long seconds) {
    if (timer == null) {
      timer = Executors.newScheduledThreadPool(1, pilots);
      mine = true;
    }
    timer.schedule(shot, seconds, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    if (mine) {
      timer.shutdownNow();
    }
  }
}
