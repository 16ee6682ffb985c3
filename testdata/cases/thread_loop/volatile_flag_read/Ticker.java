package cases.thread_loop.volatile_flag_read;

public class Ticker implements Runnable, AutoCloseable {

  private final Runnable tick;
  private volatile boolean open = true;

  public Ticker(Runnable tick) {
    this.tick = tick;
  }

  public void start() {
    new Thread(this).start();
  }

  @Override
  public void run() {
    while (open) {
      try {
        tick.run();
        Thread.sleep(100);
      } catch (Exception e) {
        System.err.println(e);
      }
    }
  }

  @Override
  public void close() {
    open = false;
  }
}
