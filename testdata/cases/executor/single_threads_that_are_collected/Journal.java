package cases.executor.single_threads_that_are_collected;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Journal {

  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final ExecutorService readers = Executors.newCachedThreadPool();

  public void append(String line) {
    writer.execute(() -> System.out.println(line));
  }

  public void read(Runnable reading) {
    readers.execute(reading);
  }
}
