package cases.work_queue.readings_taken_while_it_is_open_fixed;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Writes readings down, one after the other. */
public class ReadingStore implements AutoCloseable {

  private final BlockingQueue<String> readings = new LinkedBlockingQueue<>(10_000);
  private final Writer file;
  private volatile boolean closed;

  public ReadingStore(Writer file) {
    this.file = file;
    new Thread(this::write, "readings").start();
  }

  void take(String reading) {
    if (closed) {
      return;
    }
    readings.offer(reading);
  }

  private void write() {
    try {
      while (!closed) {
        file.write(readings.take());
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
