package cases.thread_loop.monitor_wait_that_is_never_given_up;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Batcher implements AutoCloseable {

  private final Consumer<List<String>> sink;
  private final Thread thread = new Thread(this::loop);
  private List<String> lines = new ArrayList<>();

  public Batcher(Consumer<List<String>> sink) {
    this.sink = sink;
    thread.start();
  }

  public synchronized void add(String line) {
    lines.add(line);
    notifyAll();
  }

  private void loop() {
    while (true) {
      try {
        sink.accept(next()); // want: BackgroundLoopWithoutExit
      } catch (Exception e) {
        System.err.println(e);
      }
    }
  }

  private synchronized List<String> next() throws InterruptedException {
    while (lines.isEmpty()) {
      wait();
    }
    List<String> batch = lines;
    lines = new ArrayList<>();
    return batch;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
