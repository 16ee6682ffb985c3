package cases.thread_loop.mark_of_interrupt_taken_away_fixed;

import java.io.File;
import java.util.function.Consumer;

public class FilePoller implements AutoCloseable {

  private final File directory;
  private final Consumer<File> arrivals;
  private final Thread poller = new Thread(new Polling());

  public FilePoller(File directory, Consumer<File> arrivals) {
    this.directory = directory;
    this.arrivals = arrivals;
  }

  public void open() {
    poller.start();
  }

  @Override
  public void close() {
    poller.interrupt();
  }

  private class Polling implements Runnable {
    @Override
    public void run() {
      while (!Thread.currentThread().isInterrupted()) {
        File[] files = directory.listFiles();
        if (files != null) {
          for (File file : files) {
            arrivals.accept(file);
          }
        }
        try {
          Thread.sleep(1000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}
