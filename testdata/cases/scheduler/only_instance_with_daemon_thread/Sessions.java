package cases.scheduler.only_instance_with_daemon_thread;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The sessions of the process. */
public final class Sessions {

  private final Map<String, Long> lastSeen = new ConcurrentHashMap<>();

  private final ScheduledThreadPoolExecutor expirer;

  private Sessions() {
    expirer = new ScheduledThreadPoolExecutor(1, Sessions::daemon);
    expirer.scheduleAtFixedRate(this::expire, 10, 10, TimeUnit.SECONDS);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "session expirer");
    thread.setDaemon(true);
    return thread;
  }

  public static Sessions instance() {
    return Holder.INSTANCE;
  }

  public void seen(String id) {
    lastSeen.put(id, System.currentTimeMillis());
  }

  private void expire() {
    long oldest = System.currentTimeMillis() - 1_800_000;
    lastSeen.values().removeIf(time -> time < oldest);
  }

  private static final class Holder {
    private static final Sessions INSTANCE = new Sessions();
  }
}
