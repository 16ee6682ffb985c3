package cases.scheduler.static_daemon_of_named_factory;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

public final class NamedThreads implements ThreadFactory {

  private final AtomicInteger count = new AtomicInteger();
  private final String prefix;
  private final boolean daemon;

  private NamedThreads(String prefix, boolean daemon) {
    this.prefix = prefix;
    this.daemon = daemon;
  }

  public static ThreadFactory create(String prefix, boolean daemon) {
    return new NamedThreads(prefix, daemon);
  }

  @Override
  public Thread newThread(Runnable task) {
    Thread thread = new Thread(task, prefix + "-" + count.incrementAndGet());
    thread.setDaemon(daemon);
    return thread;
  }
}
