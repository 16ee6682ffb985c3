package cases.scheduler.fallback_made_by_an_accessor_fixed;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

public class Endpoint {

  private @Nullable ScheduledExecutorService utility;

  /** Whoever manages several endpoints gives them one pool for all. */
  public void setUtility(@Nullable ScheduledExecutorService utility) {
    this.utility = utility;
  }

  public ScheduledExecutorService getUtility() {
    if (utility == null) {
      utility = new ScheduledThreadPoolExecutor(1);
    }
    return utility;
  }

  public void start() {
    getUtility().scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
  }

  public void stop() {
    if (utility != null) {
      utility.shutdown();
    }
  }

  private void sweep() {
    Thread.onSpinWait();
  }
}
