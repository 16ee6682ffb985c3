package cases.executor.timer_task_that_runs_once_starts_a_thread;

import java.util.Timer;
import java.util.TimerTask;

public class Deadlines implements AutoCloseable {

  private final Timer timer = new Timer(true);

  public TimerTask watch(Runnable warning) {
    TimerTask task = new Deadline(warning);
    timer.schedule(task, 30_000);
    return task;
  }

  @Override
  public void close() {
    timer.cancel();
  }

  private static final class Deadline extends TimerTask {

    private final Runnable warning;

    Deadline(Runnable warning) {
      this.warning = warning;
    }

    @Override
    public void run() {
      new Thread(warning).start();
    }
  }
}
