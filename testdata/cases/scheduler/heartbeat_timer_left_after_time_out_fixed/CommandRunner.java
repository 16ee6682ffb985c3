package cases.scheduler.heartbeat_timer_left_after_time_out_fixed;

import java.io.IOException;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

final class CommandRunner {

  private final Runnable heartbeat;

  CommandRunner(Runnable heartbeat) {
    this.heartbeat = heartbeat;
  }

  int run(long timeout, String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).start();
    Timer timer = new Timer("heartbeat");
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            heartbeat.run();
          }
        },
        1_000,
        1_000);
    if (!process.waitFor(timeout, TimeUnit.MILLISECONDS)) {
      process.destroy();
      timer.cancel();
      return -1;
    }
    timer.cancel();
    return process.exitValue();
  }
}
