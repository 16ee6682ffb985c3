package cases.thread_loop.static_flag_nobody_clears;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Pump implements AutoCloseable {

  private final BlockingQueue<String> drops = new LinkedBlockingQueue<>(8);
  private boolean pumping = true;

  public void start() {
    Thread thread = new Thread(this::pump, "pump");
    thread.setDaemon(true);
    thread.start();
  }

  public boolean drop(String drop) {
    return pumping && drops.offer(drop);
  }

  private void pump() {
    while (pumping) {
      try {
        System.out.println(drops.take()); // want: BackgroundLoopWithoutExit
      } catch (InterruptedException e) {
        System.err.println("pumping on");
      }
    }
  }

  @Override
  public void close() {
    drops.clear();
  }
}
