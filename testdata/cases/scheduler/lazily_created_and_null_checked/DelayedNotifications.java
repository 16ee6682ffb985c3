package cases.scheduler.lazily_created_and_null_checked;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

@Singleton
public class DelayedNotifications {

  private final AtomicReference<ScheduledExecutorService> urgent = new AtomicReference<>();
  private ScheduledExecutorService scheduler;

  public synchronized void notifyLater(Runnable notification, long seconds) {
    if (scheduler == null) {
      scheduler = Executors.newScheduledThreadPool(1);
    }
    scheduler.schedule(notification, seconds, TimeUnit.SECONDS);
  }

  public synchronized void notifySoon(Runnable notification) {
    if (urgent.get() == null) {
      urgent.set(Executors.newScheduledThreadPool(2));
    }
    urgent.get().schedule(notification, 100, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  public synchronized void stop() {
    if (scheduler != null) {
      scheduler.shutdown();
      scheduler = null;
    }
    ScheduledExecutorService last = urgent.getAndSet(null);
    if (last != null) {
      last.shutdownNow();
    }
  }
}
