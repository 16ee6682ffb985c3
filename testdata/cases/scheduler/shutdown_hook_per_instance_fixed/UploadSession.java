package cases.scheduler.shutdown_hook_per_instance_fixed;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

final class UploadSession implements AutoCloseable {

  private final ScheduledExecutorService progress;
  private final AtomicLong received = new AtomicLong();

  UploadSession(ProgressBar bar) {
    progress = Executors.newScheduledThreadPool(1);
    progress.scheduleAtFixedRate(() -> bar.show(received.get()), 1, 1, TimeUnit.SECONDS);
  }

  void chunk(byte[] bytes) {
    received.addAndGet(bytes.length);
  }

  @Override
  public void close() {
    progress.shutdown();
  }

  interface ProgressBar {
    void show(long bytes);
  }
}
