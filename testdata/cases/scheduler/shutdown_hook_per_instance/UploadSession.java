package cases.scheduler.shutdown_hook_per_instance;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The hook runs when the process ends, long after the upload did. */
final class UploadSession {

  private final ScheduledExecutorService progress;
  private final AtomicLong received = new AtomicLong();

  UploadSession(ProgressBar bar) {
    progress = Executors.newScheduledThreadPool(1); // want: SchedulerNeverStopped
    progress.scheduleAtFixedRate(() -> bar.show(received.get()), 1, 1, TimeUnit.SECONDS);
    Runtime.getRuntime().addShutdownHook(new Thread(progress::shutdown)); // want: ListenerNeverUnregistered
  }

  void chunk(byte[] bytes) {
    received.addAndGet(bytes.length);
  }

  interface ProgressBar {
    void show(long bytes);
  }
}
