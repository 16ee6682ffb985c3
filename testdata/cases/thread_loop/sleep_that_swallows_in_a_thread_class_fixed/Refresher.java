package cases.thread_loop.sleep_that_swallows_in_a_thread_class_fixed;

public class Refresher implements AutoCloseable {

  private final Runnable refresh;
  private Loop loop;

  public Refresher(Runnable refresh) {
    this.refresh = refresh;
  }

  public synchronized void open() {
    loop = new Loop();
    loop.start();
  }

  @Override
  public synchronized void close() {
    loop.interrupt();
    loop = null;
  }

  private final class Loop extends Thread {
    @Override
    public void run() {
      for (int turn = 0; ; turn++) {
        try {
          Thread.sleep(10_000);
          refresh.run();
        } catch (InterruptedException e) {
          System.err.println("ended in turn " + turn);
          break;
        }
      }
    }
  }
}
