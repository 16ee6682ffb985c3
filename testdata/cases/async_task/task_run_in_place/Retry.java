package cases.async_task.task_run_in_place;

import java.io.IOException;
import java.util.concurrent.Callable;

/** Tries again what failed, on the caller's thread. */
final class Retry {

  private final int attempts;

  Retry(int attempts) {
    this.attempts = attempts;
  }

  <T> T execute(Callable<T> action) throws IOException {
    IOException last = new IOException("never tried");
    for (int attempt = 0; attempt < attempts; attempt++) {
      try {
        return action.call();
      } catch (IOException e) {
        last = e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    throw last;
  }

  void submit(Runnable action) {
    action.run();
  }
}
