package cases.scheduler.stopped_through_its_future_and_itself;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Refreshes the exchange rates; both the task and its threads end with the bean. */
@Component
public class Refresher implements InitializingBean, DisposableBean {

  private ScheduledThreadPoolExecutor timer;
  private ScheduledFuture<?> task;
  private volatile int version;

  @Override
  public void afterPropertiesSet() {
    timer = new ScheduledThreadPoolExecutor(1);
    timer.setRemoveOnCancelPolicy(true);
    task = timer.scheduleAtFixedRate(this::refresh, 1, 60, TimeUnit.MINUTES);
  }

  private synchronized void refresh() {
    version = version + 1;
  }

  public int version() {
    return version;
  }

  @Override
  public void destroy() throws InterruptedException {
    if (task != null) {
      task.cancel(true);
    }
    timer.shutdown();
    if (!timer.awaitTermination(5, TimeUnit.SECONDS)) {
      timer.shutdownNow();
    }
  }
}
