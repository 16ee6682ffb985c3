package cases.scheduled_task.flush_of_writer_goes_on;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class BatchWriter implements AutoCloseable {

  private final List<String> batch = new ArrayList<>();

  public static BatchWriter on(ScheduledExecutorService scheduler, int seconds) {
    return new BatchWriter(scheduler, seconds);
  }

  private BatchWriter(ScheduledExecutorService scheduler, int seconds) {
    scheduler.scheduleWithFixedDelay(new Flush(), seconds, seconds, TimeUnit.SECONDS); // want: ScheduledTaskNeverCancelled
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
    flush();
  }

  private class Flush implements Runnable {
    @Override
    public void run() {
      flush();
    }
  }
}
