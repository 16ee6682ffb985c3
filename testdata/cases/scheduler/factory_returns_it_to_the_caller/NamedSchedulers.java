package cases.scheduler.factory_returns_it_to_the_caller;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

public final class NamedSchedulers {

  private NamedSchedulers() {}

  public static ScheduledExecutorService create(String prefix, int threads) {
    AtomicInteger number = new AtomicInteger();
    ThreadFactory named = task -> new Thread(task, prefix + '-' + number.incrementAndGet());
    ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(threads, named);
    scheduler.setRemoveOnCancelPolicy(true);
    return scheduler;
  }
}
