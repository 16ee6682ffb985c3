package cases.scheduled_task.task_cancels_itself;

import java.util.Timer;
import java.util.TimerTask;
import java.util.function.BooleanSupplier;

public class Retry implements AutoCloseable {

  private final BooleanSupplier attempt;

  public Retry(BooleanSupplier attempt) {
    this.attempt = attempt;
  }

  public void on(Timer timer) {
    timer.schedule(new Attempt(), 0, 1000);
  }

  private boolean once() {
    return attempt.getAsBoolean();
  }

  @Override
  public void close() {
    System.out.println("closed");
  }

  private class Attempt extends TimerTask {
    @Override
    public void run() {
      if (once()) {
        cancel();
      }
    }
  }
}
