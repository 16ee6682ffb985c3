package cases.scheduler.command_line_tool_waits_for_its_timer;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** Samples the heap of this process some times and goes: made by main, and gone with it. */
public final class Sampler {

  private final CountDownLatch left;
  private final Timer timer;

  public Sampler(int samples, long period) {
    this.left = new CountDownLatch(samples);
    this.timer = new Timer(true);
    timer.scheduleAtFixedRate(new Sample(), period, period);
  }

  private final class Sample extends TimerTask {
    @Override
    public void run() {
      System.out.println(Runtime.getRuntime().freeMemory());
      left.countDown();
    }
  }

  static int process(String[] args) throws InterruptedException {
    Sampler sampler = new Sampler(Integer.parseInt(args[0]), Long.parseLong(args[1]));
    sampler.left.await();
    return 0;
  }

  public static void main(String[] args) throws InterruptedException {
    System.exit(process(args));
  }
}
