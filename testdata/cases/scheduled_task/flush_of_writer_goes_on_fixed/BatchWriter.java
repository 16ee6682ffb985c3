package cases.scheduled_task.flush_of_writer_goes_on_fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class BatchWriter implements AutoCloseable {

  private final List<String> batch = new ArrayList<>();
  private final java.util.concurrent.Future<?> flushing;

  public static BatchWriter on(ScheduledExecutorService scheduler, int seconds) {
    return new BatchWriter(scheduler, seconds);
  }

  private BatchWriter(ScheduledExecutorService scheduler, int seconds) {
    flushing = scheduler.scheduleWithFixedDelay(new Flush(), seconds, seconds, TimeUnit.SECONDS);
  }

  public synchronized void write(String line) {
    batch.add(line);
  }

  private synchronized void flush() {
    System.out.println(batch);
    batch.clear();
  }

  @Override
  public void close() {
    flushing.cancel(false);
    flush();
  }

  private class Flush implements Runnable {
    @Override
    public void run() {
      flush();
    }
  }
}
