package cases.thread_loop.mark_of_interrupt_set_again;

public class Sampler implements Runnable {

  private final Runnable sample;
  private Thread thread;

  public Sampler(Runnable sample) {
    this.sample = sample;
  }

  public void start() {
    thread = new Thread(this);
    thread.start();
  }

  public void stop() {
    thread.interrupt();
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      sample.run();
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
