package cases.scheduler.timeout_timer_cancelled_unless_it_fired;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** A timer whose only task has run once ends its thread by itself. */
final class CommandRunner {

  private final long timeout;

  CommandRunner(long timeout) {
    this.timeout = timeout;
  }

  String firstLine(String... command) throws IOException {
    AtomicBoolean timedOut = new AtomicBoolean();
    Process process = new ProcessBuilder(command).start();
    Timer timer = null;
    if (timeout > 0) {
      timer = new Timer();
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              timedOut.set(true);
              process.destroy();
            }
          },
          timeout);
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      return reader.readLine();
    } finally {
      if (timer != null && !timedOut.get()) {
        timer.cancel();
      }
    }
  }
}
