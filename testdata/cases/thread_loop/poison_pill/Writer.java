package cases.thread_loop.poison_pill;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Writer implements AutoCloseable {

  private static final String END = new String("end");

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>(100);

  public void start() {
    new Thread(this::write).start();
  }

  public void line(String line) throws InterruptedException {
    lines.put(line);
  }

  @SuppressWarnings("ReferenceEquality")
  private void write() {
    while (true) {
      try {
        String line = lines.take();
        if (line == END) {
          break;
        }
        System.out.println(line);
      } catch (InterruptedException e) {
        System.err.println("go on");
      }
    }
  }

  @Override
  public void close() throws InterruptedException {
    lines.put(END);
  }
}
