package cases.thread_loop.flag_that_nobody_sets;

import java.util.concurrent.TimeUnit;

public class Heartbeat extends Thread {

  private final Runnable beat;
  private volatile boolean running = true;

  public Heartbeat(Runnable beat) {
    super("heartbeat");
    this.beat = beat;
  }

  @Override
  public void run() {
    while (running) {
      try {
        beat.run(); // want: BackgroundLoopWithoutExit
        TimeUnit.SECONDS.sleep(5);
      } catch (Exception e) {
        System.err.println("missed: " + e);
      }
    }
  }

  public boolean isRunning() {
    return running;
  }

  public void shutdown() {
    interrupt();
  }
}
