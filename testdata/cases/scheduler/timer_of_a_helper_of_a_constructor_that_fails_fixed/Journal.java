package cases.scheduler.timer_of_a_helper_of_a_constructor_that_fails_fixed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Timer;
import java.util.TimerTask;

/** Lines that are written every second; one journal for each mounted volume. */
public final class Journal implements AutoCloseable {

  private final Queue<String> waiting = new ArrayDeque<>();
  private final Timer flushes;
  private final TimerTask flush;
  private final BufferedWriter out;

  public Journal(Path volume) throws IOException {
    flushes = new Timer("journal of " + volume, true);
    flush = task(this::flush);
    flushes.schedule(flush, 1_000, 1_000);
    try {
      out = Files.newBufferedWriter(volume.resolve("journal"), StandardOpenOption.APPEND);
    } catch (IOException e) {
      // Without a task, and without anybody who has it, the timer ends by itself.
      flush.cancel();
      throw e;
    }
  }

  private static TimerTask task(Runnable action) {
    return new TimerTask() {
      @Override
      public void run() {
        action.run();
      }
    };
  }

  public synchronized void add(String line) {
    waiting.add(line);
  }

  private synchronized void flush() {
    try {
      while (out != null && !waiting.isEmpty()) {
        out.write(waiting.remove());
        out.newLine();
      }
    } catch (IOException e) {
      System.err.println(e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    flushes.cancel();
    flush();
    out.close();
  }
}
